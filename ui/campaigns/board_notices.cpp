#include "campaigns/board_notices.h"

#include "campaigns/campaign_acts.h"
#include "look/look.h"
#include "text/sentences.h"
#include "text/words.h"
#include "widgets/notice_bar.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace hongbao::ui {

BoardNotices::BoardNotices(QWidget *parent)
    : QWidget(parent)
    , m_reminder(new NoticeBar(this))
    , m_notice(new NoticeBar(this))
{
    m_reminder->setObjectName(u"campaignReminder"_s);
    m_notice->setObjectName(u"campaignNotice"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::space(2));
    column->addWidget(m_notice);
    column->addWidget(m_reminder);
    connect(m_reminder, &NoticeBar::acted, this, &BoardNotices::remindedRequested);
    connect(m_reminder, &NoticeBar::putAway, this, [this] { m_isReminderAway = true; });
    connect(m_notice, &NoticeBar::acted, this, &BoardNotices::act);
    connect(m_notice, &NoticeBar::putAway, this, [this] { m_about = About::Nothing; });
}

void BoardNotices::remind(const Reminders &reminders)
{
    if (reminders == m_reminders)
        return;
    m_reminders = reminders;
    m_isReminderAway = false;
    sayReminders();
}

void BoardNotices::sayPaid(const ledger::Campaign &campaign)
{
    m_campaign = campaign;
    tell(About::Paid);
}

void BoardNotices::sayLinkEnded(const ledger::Campaign &campaign)
{
    m_campaign = campaign;
    tell(About::LinkEnded);
}

void BoardNotices::sayAsked(const desk::Refreshing &asked, bool stopped)
{
    m_asked = asked;
    if (stopped && asked.done < asked.total)
        tell(About::AskingStopped);
    else if (asked.failed > 0)
        tell(About::NotAllAsked);
    else if (m_about == About::NotAllAsked || m_about == About::AskingStopped)
        tell(About::Nothing);
}

void BoardNotices::sayStopping(const QString &campaignName)
{
    m_name = campaignName;
    m_batch.reset();
    tell(About::Stopping);
}

void BoardNotices::sayStopped()
{
    tell(About::Stopped);
}

void BoardNotices::sayBatchStopped(const ledger::Batch &batch)
{
    m_batch = batch;
    sayNews();
}

void BoardNotices::sayNotPaused(const Error &error)
{
    m_error = error;
    tell(About::NotPaused);
}

void BoardNotices::tell(About about)
{
    m_about = about;
    sayNews();
}

void BoardNotices::act()
{
    const About about = std::exchange(m_about, About::Nothing);
    m_notice->clear();
    if (about == About::Paid)
        Q_EMIT sendRequested(m_campaign.detail.crowdNo);
    else if (about == About::LinkEnded)
        Q_EMIT copyRequested(m_campaign);
    else
        Q_EMIT refreshRequested();
}

void BoardNotices::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        sayReminders();
        sayNews();
    }
    QWidget::changeEvent(event);
}

void BoardNotices::sayReminders()
{
    QStringList words;
    if (m_reminders.ending > 0)
        words << tr("%n campaign(s) end within two days with %1 left, which goes back if nobody sends it.", nullptr,
            m_reminders.ending)
                     .arg(text::yuan(m_reminders.left));
    if (m_reminders.payLinks > 0)
        words << tr("%n pay link(s) end within two hours.", nullptr, m_reminders.payLinks);
    if (words.isEmpty() || m_isReminderAway)
        m_reminder->clear();
    else
        m_reminder->say(text::sentences(words), look::Role::Waiting, tr("Show them"));
}

void BoardNotices::sayNews()
{
    const QString name = m_campaign.detail.name;
    const bool sendable = CampaignActs::of(m_campaign).send;
    switch (m_about) {
    case About::Nothing:
        m_notice->clear();
        break;
    case About::Paid:
        m_notice->say(sendable ? tr("“%1” is paid. Packets can be sent.").arg(name) : tr("“%1” is paid.").arg(name),
            look::Role::Good, sendable ? tr("Send packets") : QString());
        break;
    case About::LinkEnded:
        m_notice->say(
            tr("The pay link of “%1” has ended. Nothing was paid.").arg(name), look::Role::Waiting, tr("Use again…"));
        break;
    case About::NotAllAsked:
        m_notice->say(tr("Alipay told nothing of %1 of %2 campaigns: %3. They stand here as they were known before; "
                         "no money has moved by this.")
                          .arg(text::count(m_asked.failed), text::count(m_asked.total),
                              m_asked.failure ? text::explain(*m_asked.failure).what : tr("no answer")),
            look::Role::Warning, tr("Ask again"));
        break;
    case About::AskingStopped:
        m_notice->say(tr("Stopped after %1 of %2 campaigns. The others stand here as they were known before.")
                          .arg(text::count(m_asked.done), text::count(m_asked.total)),
            look::Role::Waiting, tr("Ask again"));
        break;
    case About::Stopping:
    case About::Stopped:
    case About::NotPaused:
        sayStop();
        break;
    }
}

void BoardNotices::sayStop()
{
    if (m_about == About::Stopping)
        m_notice->say(tr("Stopping everything of “%1”…").arg(m_name) + batchWords(), look::Role::Waiting);
    else if (m_about == About::Stopped)
        m_notice->say(tr("“%1” is paused at Alipay: nothing more can be sent of it.").arg(m_name) + batchWords(),
            look::Role::Good);
    else
        m_notice->say(tr("Alipay did not pause “%1”: %2. Other computers may still send of it.")
                          .arg(m_name, text::explain(m_error).what)
                + batchWords(),
            look::Role::Bad);
}

QString BoardNotices::batchWords() const
{
    if (!m_batch)
        return {};
    return u' '
        + tr("The batch stopped: %1 packets sent, %2 not sent.")
              .arg(text::count(m_batch->counts.sent), text::count(m_batch->counts.unsent));
}

} // namespace hongbao::ui
