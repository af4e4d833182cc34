#include "send/sending_choice.h"

#include "look/look.h"
#include "send/sending_dialog.h"
#include "text/sending_words.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

SendingChoice::SendingChoice(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_change(new QPushButton(this))
{
    m_words->setObjectName(u"sendingTimes"_s);
    look::setRole(m_words, look::Role::MutedText);
    m_change->setObjectName(u"sendingChange"_s);
    look::setLink(m_change);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(look::space(2));
    row->addWidget(m_words);
    row->addWidget(m_change);
    row->addStretch();
    connect(m_change, &QPushButton::clicked, this, &SendingChoice::change);
    retranslate();
}

void SendingChoice::startAnew()
{
    m_options.timetable = {m_notBefore, {}, {}};
    retranslate();
}

// A later moment that was chosen stays.
void SendingChoice::setNotBefore(const QDateTime &start)
{
    QDateTime &at = m_options.timetable.startAt;
    if (at == m_notBefore || (at.isValid() && at < start) || !at.isValid())
        at = start;
    m_notBefore = start;
    retranslate();
}

void SendingChoice::change()
{
    auto *dialog = new SendingDialog(m_options, m_clock, this);
    connect(dialog, &SendingDialog::chosen, this, [this](const payout::SendOptions &options) {
        m_options = options;
        retranslate();
    });
    dialog->open();
}

void SendingChoice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SendingChoice::retranslate()
{
    m_words->setText(tr("Sends %1; %2.").arg(text::times(m_options.timetable), text::pace(m_options)));
    m_change->setText(tr("When and how fast…"));
    m_change->setAccessibleDescription(m_words->text());
}

} // namespace hongbao::ui
