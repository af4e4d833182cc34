#include "send/send_page.h"

#include "afterwards/settle_dialog.h"
#include "campaigns/campaign_acts.h"
#include "look/look.h"
#include "send/campaign_step.h"
#include "send/confirm_dialog.h"
#include "send/list_step.h"
#include "send/mishap_practice.h"
#include "send/result_step.h"
#include "send/running_step.h"
#include "send/second_try.h"
#include "shell/prompts.h"
#include "text/result_words.h"
#include "text/sentences.h"
#include "text/words.h"
#include "widgets/elided_label.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace hongbao::ui {

SendPage::SendPage(desk::Desk &desk, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_prompts(prompts)
    , m_bar(new StepBar(this))
    , m_mishap(desk.isPractice() ? new MishapPractice(desk, this) : nullptr)
    , m_stack(new QStackedWidget(this))
    , m_campaign(new CampaignStep(m_stack))
    , m_list(new ListStep(prompts, desk.isPractice(), desk.dataDir(), m_stack))
    , m_running(new RunningStep(m_stack))
    , m_result(new ResultStep(m_stack))
    , m_second(new SecondTry(desk, this))
{
    for (QWidget *step : std::initializer_list<QWidget *> {m_campaign, m_list, m_running, m_result})
        m_stack->addWidget(step);
    m_title = new ElidedLabel(this);
    look::setStyle(m_title, look::Style::Title);
    auto *head = new QHBoxLayout;
    head->setSpacing(look::space(4));
    head->addWidget(m_title, 1);
    auto *all = new QVBoxLayout(this);
    const int margin = look::space(6);
    all->setContentsMargins(margin, margin, margin, margin);
    all->setSpacing(look::space(3));
    all->addLayout(head);
    all->addWidget(m_bar);
    if (m_mishap) {
        head->addWidget(m_mishap->choice());
        all->addWidget(m_mishap);
    }
    all->addWidget(m_stack, 1);
    connectSteps();
    connectDesk();
    connectSecondTry();
    retranslate();
}

void SendPage::connectSteps()
{
    connect(m_campaign, &CampaignStep::continued, this, &SendPage::goToList);
    connect(m_campaign, &CampaignStep::campaignsRequested, this, &SendPage::campaignsRequested);
    connect(m_list, &ListStep::knownWanted, this, &SendPage::askLedger);
    connect(m_list, &ListStep::continued, this, &SendPage::prepare);
    connect(m_list, &ListStep::wentBack, this, [this] { go(SendStep::Campaign); });
    connect(m_running, &RunningStep::stopRequested, &m_desk, &desk::Desk::stopBatch);
    connect(m_result, &ResultStep::exportRequested, this, &SendPage::exportResult);
    connect(m_result, &ResultStep::resumeRequested, this, &SendPage::resume);
    connect(m_result, &ResultStep::anotherRequested, this, &SendPage::startAnew);
    connect(m_result, &ResultStep::askAgainRequested, this, [this](BatchId batch) { askAgain(batch); });
    connect(m_result, &ResultStep::sendAgainRequested, this, [this](BatchId batch) { sendAgain(batch); });
    connect(m_result, &ResultStep::settleRequested, this, &SendPage::settle);
}

void SendPage::connectSecondTry()
{
    connect(m_second, &SecondTry::askReady, this, &SendPage::askAboutAsking);
    connect(m_second, &SecondTry::failed, this, &SendPage::explain);
    connect(m_second, &SecondTry::sendReady, this, [this](const payout::Summary &summary) {
        if (isVisible() && !isSending() && !m_dialog)
            ask(summary, noteOnSecond(summary));
    });
    connect(&m_desk, &desk::Desk::listJudged, this, &SendPage::refusedListed);
}

void SendPage::connectDesk()
{
    using desk::Desk;
    connect(&m_desk, &Desk::campaignsListed, this, &SendPage::listed);
    connect(&m_desk, &Desk::campaignRead, this, &SendPage::campaignRead);
    connect(&m_desk, &Desk::knownRead, this, &SendPage::knownRead);
    connect(&m_desk, &Desk::prepared, this, &SendPage::prepared);
    connect(&m_desk, &Desk::batchStarted, this, &SendPage::started);
    connect(&m_desk, &Desk::batchProgressed, this, [this](const payout::Progress &progress) {
        if (m_sending)
            m_running->show(progress);
    });
    connect(&m_desk, &Desk::batchEnded, this, &SendPage::ended);
    connect(&m_desk, &Desk::historyRead, this, &SendPage::historyRead);
    connect(&m_desk, &Desk::exported, this, &SendPage::exported);
}

void SendPage::go(SendStep step)
{
    m_step = step;
    m_bar->setStep(step);
    if (m_mishap)
        m_mishap->follow(step);
    if (step == SendStep::Campaign) {
        m_campaignName.clear();
        showStep(m_campaign);
    } else if (step == SendStep::List) {
        showStep(m_list);
    } else if (step == SendStep::Running) {
        showStep(m_running);
    } else if (step == SendStep::Result) {
        showStep(m_result);
    }
    retranslate();
}

// Whoever works by keyboard stands at the step's first control; another page does not lose its focus to this one.
template <class Step> void SendPage::showStep(Step *step)
{
    m_stack->setCurrentWidget(step);
    if (isVisible())
        step->focusFirst();
}

void SendPage::refresh()
{
    m_listing = m_desk.refreshCampaigns();
}

void SendPage::focusSearch()
{
    if (m_step == SendStep::List)
        m_list->focusSearch();
}

void SendPage::chooseCampaign(const CrowdNo &crowdNo)
{
    if (isSending())
        return;
    m_wanted = crowdNo;
    go(SendStep::Campaign);
    m_listing = m_desk.listCampaigns();
}

void SendPage::resume(BatchId batch)
{
    if (isSending())
        return;
    m_campaign->clearError();
    m_leftOut.clear();
    m_ofList = false;
    m_starting = m_desk.resumeBatch(batch);
}

void SendPage::askAgain(BatchId batch, std::optional<PayoutId> only)
{
    if (isSending())
        m_running->sayBusy();
    else
        m_second->ask(batch, only);
}

void SendPage::sendAgain(BatchId batch, std::optional<int> onlyLine)
{
    if (isSending())
        m_running->sayBusy();
    else
        m_second->send(batch, onlyLine);
}

void SendPage::askAboutAsking(const ledger::Batch &batch, const QList<PayoutId> &payouts)
{
    if (isSending())
        return;
    QString words = tr("Packets whose result is not known: %1. Each is asked about with the number it has: whoever "
                       "has the packet gets no second one, whoever has none may get it now.")
                        .arg(text::count(payouts.size()));
    if (batch.counts.unsent > 0)
        words = text::sentences(words,
            tr("The batch goes on as well: %1 packets that were never sent leave now.")
                .arg(text::count(batch.counts.unsent)));
    m_prompts.ask(this, {tr("Ask Alipay again?"), words, tr("Ask again"), tr("Not now")}, [=, this] {
        if (isSending())
            return;
        m_ofList = false;
        m_leftOut = m_result->batch().id == batch.id ? m_leftOut : QList<intake::Row> {};
        m_starting = m_desk.askAgain(batch.id, payouts, tr("asked again in the window"));
    });
}

// Who is left out, and why, is said before anything leaves.
QString SendPage::noteOnSecond(const payout::Summary &summary) const
{
    constexpr int mostNamed = 3;
    QStringList lines {
        tr("Alipay refused these people before. Each gets a new number now, linked to the refused one.")};
    const intake::Rows &rows = summary.list.rows;
    for (qsizetype row = 0; row < rows.size() && lines.size() <= mostNamed; ++row) {
        if (rows.mark(row).verdict != intake::Verdict::Sendable)
            lines.append(tr("Left out: %1").arg(text::rowProblem(rows.at(row))));
    }
    if (summary.excluded() > mostNamed)
        lines.append(tr("Left out in all: %1").arg(text::count(summary.excluded())));
    return lines.join(u'\n');
}

void SendPage::settle(const payout::Payout &payout)
{
    auto *dialog = new SettleDialog(m_desk, payout, this);
    connect(dialog, &SettleDialog::settled, this, &SendPage::showResult);
    dialog->open();
}

void SendPage::listed(desk::RequestId id, const desk::CampaignsResult &result)
{
    if (id != m_listing)
        return;
    if (!result) {
        m_campaign->explain(result.error());
        return;
    }
    m_campaign->clearError();
    m_campaign->setCampaigns(thatExist(*result));
    const CrowdNo wanted = std::exchange(m_wanted, {});
    if (wanted.value.isEmpty() || m_step != SendStep::Campaign)
        return;
    m_campaign->choose(wanted);
    const auto chosen = m_campaign->chosen();
    if (chosen && chosen->detail.crowdNo == wanted)
        goToList();
}

void SendPage::goToList()
{
    const auto campaign = m_campaign->chosen();
    if (!campaign)
        return;
    const bool another = m_chosen.detail.crowdNo != campaign->detail.crowdNo;
    m_chosen = *campaign;
    m_campaignName = campaign->detail.name;
    go(SendStep::List);
    askProvider();
    if (another && m_list->hasList())
        m_list->askAgain();
}

void SendPage::askProvider()
{
    m_list->setCampaign(m_chosen.detail, ListTotals::Heard::Before);
    m_refreshing = m_desk.refreshCampaign(m_chosen.detail.crowdNo);
}

void SendPage::campaignRead(desk::RequestId id, const desk::CampaignResult &result)
{
    if (id != m_refreshing)
        return;
    m_refreshing = 0;
    if (result)
        m_chosen = *result;
    m_list->setCampaign(m_chosen.detail, result ? ListTotals::Heard::JustNow : ListTotals::Heard::NotNow);
}

void SendPage::askLedger(const intake::JudgedList &list)
{
    m_knowing = m_desk.readKnown(m_chosen.detail.crowdNo, list);
}

void SendPage::knownRead(desk::RequestId id, const desk::KnownResult &result)
{
    if (id != m_knowing)
        return;
    if (result)
        m_list->setKnown(*result);
    else
        m_list->setKnownFailed(result.error());
}

void SendPage::prepare()
{
    payout::SendOptions options = m_list->sending();
    options.skipProblems = m_list->skipProblems();
    m_list->clearError();
    m_list->setAsking(true);
    m_preparing = m_desk.prepareBatch(m_chosen.detail.crowdNo, m_list->list(), options);
}

void SendPage::prepared(desk::RequestId id, const desk::SummaryResult &result)
{
    if (id != m_preparing)
        return;
    m_preparing = 0;
    m_list->setAsking(false);
    // Rows that nobody has decided on are not left out in silence, were they found out only now.
    const bool moreLeftOut = result && result->excluded() != m_list->notSent();
    if (result && !moreLeftOut) {
        if (m_step == SendStep::List && isVisible()) // never asked out of the blue, over another page
            ask(*result);
        return;
    }
    const Error error
        = result ? Error {ErrorCode::ListHasProblems, QString::number(result->excluded()), {}} : result.error();
    if (error.code == ErrorCode::ListHasProblems)
        m_list->askAgain(); // the ledger has learnt something since
    else
        askProvider();
    m_list->explain(error);
}

void SendPage::ask(const payout::Summary &summary, const QString &note)
{
    m_dialog = new ConfirmDialog(summary, m_desk.profile(), this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setNote(note);
    m_ofList = note.isEmpty();
    m_before = m_step;
    connect(m_dialog, &ConfirmDialog::confirmed, this, &SendPage::confirm);
    connect(m_dialog, &QDialog::rejected, this, [this] {
        m_desk.dropPrepared();
        go(m_before);
    });
    go(SendStep::Confirm);
    m_dialog->open();
}

void SendPage::confirm(const payout::Summary &summary)
{
    if (isSending())
        return;
    m_leftOut.clear();
    const intake::Rows &rows = summary.list.rows;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (rows.mark(row).verdict != intake::Verdict::Sendable)
            m_leftOut.append(rows.at(row));
    }
    m_list->setAsking(true);
    if (m_mishap)
        m_mishap->arm(summary);
    m_starting = m_desk.confirmBatch(summary, summary.digest);
}

void SendPage::started(desk::RequestId id, const desk::BatchResult &result)
{
    if (id != m_starting)
        return;
    m_starting = 0;
    m_list->setAsking(false);
    if (result) {
        m_sending = true;
        m_campaignName = result->campaignName;
        m_running->start(*result);
        go(SendStep::Running);
        return;
    }
    if (m_mishap)
        m_mishap->disarm();
    if (m_step == SendStep::Confirm)
        go(m_before);
    explain(result.error());
}

void SendPage::explain(const Error &error)
{
    if (m_step == SendStep::List)
        m_list->explain(error);
    else if (m_step == SendStep::Result)
        m_result->explain(error);
    else
        m_campaign->explain(error);
}

void SendPage::ended(const ledger::Batch &batch)
{
    if (!std::exchange(m_sending, false))
        return;
    if (m_mishap)
        m_mishap->disarm();
    if (m_ofList)
        m_list->startAnew();
    showResult(batch);
    go(SendStep::Result);
}

void SendPage::showResult(const ledger::Batch &batch)
{
    m_result->show(batch, m_leftOut);
    m_refused = batch.counts.refused > 0 ? m_desk.listRefused(batch.id) : 0;
    m_notSent.clear();
    for (const payout::State state : {payout::State::Refused, payout::State::Unknown, payout::State::Unsent}) {
        ledger::HistoryQuery query;
        query.batch = batch.id;
        query.state = payout::toText(state);
        m_notSent.append(m_desk.readHistory(query));
    }
}

void SendPage::historyRead(desk::RequestId id, const desk::HistoryResult &result)
{
    if (!m_notSent.removeOne(id))
        return;
    if (result)
        m_result->addNotSent(result->rows);
    else
        m_result->explain(result.error());
}

void SendPage::refusedListed(desk::RequestId id, const desk::JudgedResult &list)
{
    if (id == m_refused && list)
        m_result->setSendableAgain(int(list->rows.size()));
}

void SendPage::exportResult()
{
    const QString name = tr("result of %1").arg(m_result->batch().campaignName) + u".xlsx"_s;
    const QString suggested = m_desk.isPractice() ? tr("practice %1").arg(name) : name;
    m_prompts.chooseFileToSave(
        this, tr("Save the result"), suggested, text::tableFileKinds(), [this](const QString &file) {
            m_exportFile = file;
            m_exporting = m_desk.exportBatch(m_result->batch().id, file, text::resultWords(m_desk.isPractice()));
        });
}

void SendPage::exported(desk::RequestId id, const desk::ExportResult &result)
{
    if (id != m_exporting)
        return;
    if (result)
        m_result->tellExported(m_exportFile, *result);
    else
        m_result->explain(result.error());
}

void SendPage::startAnew()
{
    go(SendStep::Campaign);
    refresh();
}

void SendPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_step == SendStep::Campaign)
        m_listing = m_desk.listCampaigns();
}

void SendPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_step == SendStep::List)
        go(SendStep::Campaign);
    else
        QWidget::keyPressEvent(event);
}

void SendPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SendPage::retranslate()
{
    m_title->setWhole(m_campaignName.isEmpty() ? tr("Send packets") : tr("Send packets · %1").arg(m_campaignName));
}

} // namespace hongbao::ui
