#include "send/running_step.h"

#include "look/look.h"
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

void RunningStep::retranslate()
{
    const payout::Progress &now = m_progress;
    m_title->setWhole(tr("Sending “%1”").arg(m_campaignName));
    m_bar->setRange(0, qMax(1, now.payouts));
    m_bar->setValue(now.processed());
    m_bar->setAccessibleName(tr("Progress"));
    const int waiting = now.unconfirmed();
    m_line->setText(
        text::progressLine({now.payouts, now.processed(), now.sent, now.paid, now.refused, waiting, secondsLeft(now)}));

    QString notice;
    if (isStopping())
        notice
            = tr("Stopping: finishing %n packet(s) that are on their way. Nothing new is sent.", nullptr, now.inFlight);
    else if (now.waitMs > 0)
        notice
            = tr("Alipay cannot be reached or asks for a slower pace. Going on by itself in %n second(s); nothing is "
                 "lost.",
                nullptr, int((now.waitMs + 999) / 1000));
    else if (waiting > 0)
        notice
            = tr("The result of %n packet(s) is not known yet. Alipay is asked again with the same number, so nobody "
                 "is paid twice.",
                nullptr, waiting);
    m_notice->setText(notice);
    m_notice->setVisible(!notice.isEmpty());
    m_busy->setText(tr("This batch is at work. What you asked for was not begun: ask for it again when it has ended."));
    m_busy->setVisible(m_isBusy);
    m_closing->setText(tr("You can stop any time: what is on its way is finished, the rest stays unsent."));
    m_stop->setEnabled(!isStopping());
    m_stop->setText(isStopping() ? tr("Stopping …") : tr("Stop"));
    m_stop->setAccessibleName(tr("Stop sending"));
}

} // namespace hongbao::ui
