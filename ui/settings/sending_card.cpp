#include "settings/sending_card.h"

#include "look/look.h"
#include "settings/preferences.h"
#include "widgets/text_line.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

namespace {
constexpr int choices[] = {1, 10, 60, 360, 1'440}; // minutes
}

SendingCard::SendingCard(Preferences &preferences, QWidget *parent)
    : Card(parent)
    , m_label(new QLabel(this))
    , m_patience(new QComboBox(this))
{
    m_patience->setObjectName(u"patience"_s);
    m_patience->setMinimumWidth(look::space(60));
    for (const int minutes : choices)
        m_patience->addItem({}, minutes);
    if (m_patience->findData(preferences.patienceMinutes()) < 0) // set by hand in the file
        m_patience->addItem({}, preferences.patienceMinutes());
    m_patience->setCurrentIndex(m_patience->findData(preferences.patienceMinutes()));
    m_label->setBuddy(m_patience);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::space(5));
    row->addWidget(m_label);
    row->addWidget(m_patience);
    row->addStretch();
    body()->addLayout(row);
    m_words = addTextLine(body(), u"patienceWords"_s);
    look::setRole(m_words, look::Role::MutedText);
    connect(m_patience, &QComboBox::activated, this, [this, &preferences] {
        const int minutes = m_patience->currentData().toInt();
        preferences.setPatienceMinutes(minutes);
        Q_EMIT patienceChosen(minutes);
    });
    retranslate();
}

void SendingCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void SendingCard::retranslate()
{
    setTitle(tr("Sending"));
    m_label->setText(tr("If Alipay cannot be reached, &wait"));
    m_patience->setAccessibleName(tr("If Alipay cannot be reached, wait"));
    for (int index = 0; index < m_patience->count(); ++index) {
        const int minutes = m_patience->itemData(index).toInt();
        m_patience->setItemText(index, minutes % 60 == 0 ? tr("%1 h").arg(minutes / 60) : tr("%1 min").arg(minutes));
    }
    m_words->setText(tr("A batch goes on by itself when the network returns within this time; afterwards it stops and "
                        "waits for you. Nobody is paid twice either way. Holds from the next batch on."));
}

} // namespace hongbao::ui
