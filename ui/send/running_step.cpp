#include "send/running_step.h"

#include "look/look.h"
#include "text/sending_words.h"
#include "text/sentences.h"
#include "text/words.h"
#include "widgets/card.h"
#include "widgets/elided_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace hongbao::ui {

namespace {
constexpr int halfASecondMs = 500; // to round with

int secondsLeft(const payout::Progress &progress)
{
    if (progress.perSecond <= 0)
        return -1;
    return int(std::ceil((progress.payouts - progress.processed()) / progress.perSecond));
}
} // namespace

RunningStep::RunningStep(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(this))
    , m_title(new ElidedLabel(m_card))
    , m_line(new QLabel(m_card))
    , m_bar(new QProgressBar(m_card))
    , m_notice(new QLabel(m_card))
    , m_busy(new QLabel(m_card))
    , m_closing(new QLabel(m_card))
    , m_stop(new QPushButton(m_card))
{
    look::setStyle(m_title, look::Style::Heading);
    m_line->setObjectName(u"progressLine"_s);
    m_line->setWordWrap(true);
    m_bar->setObjectName(u"progressBar"_s);
    m_notice->setObjectName(u"progressNotice"_s);
    m_notice->setWordWrap(true);
    look::setRole(m_notice, look::Role::Waiting);
    m_busy->setObjectName(u"progressBusy"_s);
    m_busy->setWordWrap(true);
    look::setRole(m_busy, look::Role::Warning);
    m_closing->setWordWrap(true);
    look::setRole(m_closing, look::Role::MutedText);
    m_stop->setObjectName(u"progressStop"_s);
    look::setDangerous(m_stop);
    connect(m_stop, &QPushButton::clicked, this, &RunningStep::stop);

    auto *foot = new QHBoxLayout;
    foot->addWidget(m_closing, 1);
    foot->addWidget(m_stop);
    QVBoxLayout *body = m_card->body();
    body->addWidget(m_title);
    body->addWidget(m_bar);
    body->addWidget(m_line);
    body->addWidget(m_notice);
    body->addWidget(m_busy);
    body->addLayout(foot);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_card);
    all->addStretch();
    retranslate();
}

void RunningStep::start(const ledger::Batch &batch)
{
    m_campaignName = batch.campaignName;
    m_times = batch.options.timetable;
    m_stopAsked = false;
    m_isBusy = false;
    m_progress = {};
    m_progress.batch = batch.id;
    const ledger::Counts &counts = batch.counts;
    m_progress.payouts = counts.sent + counts.refused + counts.unknown + counts.unsent;
    m_progress.sent = counts.sent;
    m_progress.refused = counts.refused;
    m_progress.unknown = counts.unknown;
    m_progress.unsent = counts.unsent;
    m_progress.paid = counts.paid;
    retranslate();
}

void RunningStep::show(const payout::Progress &progress)
{
    m_progress = progress;
    retranslate();
}

void RunningStep::focusFirst()
{
    m_stop->setFocus(Qt::OtherFocusReason);
}

void RunningStep::sayBusy()
{
    m_isBusy = true;
    retranslate();
}

void RunningStep::stop()
{
    m_stopAsked = true;
    retranslate();
    Q_EMIT stopRequested();
}

void RunningStep::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

// The moment of what comes next, rather than a number that runs: it can be read at leisure, and read aloud.
QString RunningStep::notice() const
{
    const payout::Progress &state = m_progress;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto clockIn = [&](qint64 ms) { return text::clockTime(now.addMSecs(ms + halfASecondMs), now); };
    if (isStopping())
        return tr(
            "Stopping: finishing %n packet(s) that are on their way. Nothing new is sent.", nullptr, state.inFlight);
    if (state.opensInMs > 0)
        return tr("Waits until %1 (Beijing time): nothing leaves before. Leave the program open and this computer on; "
                  "you can stop the batch any time.")
            .arg(clockIn(m_times.msUntilOpen(now)));
    if (state.givesUpInMs > 0)
        return text::sentences(state.waitMs > 0
                ? tr("Waits for the network: Alipay cannot be reached. Tries again by itself at %1.")
                      .arg(clockIn(state.waitMs))
                : tr("Waits for the network: Alipay cannot be reached. Tries again now."),
            tr("Nothing is lost. If Alipay stays away until %1, the batch stops; you can stop it any time.")
                .arg(clockIn(state.givesUpInMs)));
    if (state.waitMs > 0)
        return tr("Alipay asks for a slower pace. Goes on by itself at %1; nothing is lost.")
            .arg(clockIn(state.waitMs));
    if (state.unconfirmed() > 0)
        return tr("The result of %n packet(s) is not known yet. Alipay is asked again with the same number, so nobody "
                  "is paid twice.",
            nullptr, state.unconfirmed());
    return {};
}

void RunningStep::retranslate()
{
    const payout::Progress &now = m_progress;
    const bool waits = now.opensInMs > 0 && now.inFlight == 0;
    m_title->setWhole((waits ? tr("Waiting to send “%1”") : tr("Sending “%1”")).arg(m_campaignName));
    m_bar->setRange(0, qMax(1, now.payouts));
    m_bar->setValue(now.processed());
    m_bar->setAccessibleName(tr("Progress"));
    const int waiting = now.unconfirmed();
    m_line->setText(
        text::progressLine({now.payouts, now.processed(), now.sent, now.paid, now.refused, waiting, secondsLeft(now)}));

    const QString said = notice();
    m_notice->setText(said);
    m_notice->setVisible(!said.isEmpty());
    m_busy->setText(tr("This batch is at work. What you asked for was not begun: ask for it again when it has ended."));
    m_busy->setVisible(m_isBusy);
    m_closing->setText(tr("You can stop any time: what is on its way is finished, the rest stays unsent."));
    m_stop->setEnabled(!isStopping());
    m_stop->setText(isStopping() ? tr("Stopping…") : tr("Stop"));
    m_stop->setAccessibleName(tr("Stop sending"));
}

} // namespace hongbao::ui
