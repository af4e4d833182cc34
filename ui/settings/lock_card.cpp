#include "settings/lock_card.h"

#include "look/look.h"
#include "settings/preferences.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

namespace {
constexpr int choices[] = {0, 5, 15, 30}; // minutes; 0: never
}

LockCard::LockCard(Preferences &preferences, QWidget *parent)
    : Card(parent)
    , m_label(new QLabel(this))
    , m_minutes(new QComboBox(this))
    , m_now(new QPushButton(this))
{
    m_minutes->setObjectName(u"idleMinutes"_s);
    m_minutes->setMinimumWidth(look::space(60));
    for (const int minutes : choices)
        m_minutes->addItem({}, minutes);
    m_minutes->setCurrentIndex(m_minutes->findData(preferences.idleMinutes()));
    m_label->setBuddy(m_minutes);
    m_now->setObjectName(u"lockNow"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::space(5));
    row->addWidget(m_label);
    row->addWidget(m_minutes);
    row->addStretch();
    row->addWidget(m_now);
    body()->addLayout(row);
    connect(m_minutes, &QComboBox::activated, this,
        [this, &preferences] { preferences.setIdleMinutes(m_minutes->currentData().toInt()); });
    connect(m_now, &QPushButton::clicked, this, &LockCard::lockRequested);
    retranslate();
}

void LockCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void LockCard::retranslate()
{
    setTitle(tr("Lock"));
    m_label->setText(tr("Lock &when nobody is here"));
    m_minutes->setAccessibleName(tr("Lock when nobody is here"));
    for (int index = 0; index < m_minutes->count(); ++index) {
        const int minutes = m_minutes->itemData(index).toInt();
        m_minutes->setItemText(index, minutes == 0 ? tr("Never") : tr("After %1 minutes").arg(minutes));
    }
    m_now->setText(tr("Lock now (Ctrl+L)"));
}

} // namespace hongbao::ui
