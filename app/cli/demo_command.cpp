#include "cli/demo_command.h"

#include "cli/batch_report.h"
#include "cli/json.h"
#include "cli/list_file.h"
#include "cli/options.h"
#include "practice/practice_gateway.h"
#include "text/words.h"

namespace hongbao::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr Fen each = Fen::of(200);
constexpr int daysOpen = 7;

} // namespace

std::unique_ptr<Command> DemoCommand::make(Globals globals)
{
    globals.account = u"practice"_s;
    std::shared_ptr<QTemporaryDir> folder;
    if (!globals.dataDirGiven) {
        folder = std::make_shared<QTemporaryDir>();
        globals.dataDir = folder->path();
    }
    return std::unique_ptr<Command>(new DemoCommand(globals, folder));
}

DemoCommand::DemoCommand(const Globals &globals, std::shared_ptr<QTemporaryDir> folder)
    : DeskCommand(globals, Opening::Writing)
    , m_folder(std::move(folder))
{
    connect(&m_stop, &StopSignal::raised, this, [this] { end(ExitCode::Stopped); });
}

void DemoCommand::start()
{
    auto list = readList(u":/samples/sample-list.csv"_s, {});
    if (!list)
        return endWith(list.error());
    m_list = std::move(*list);
    DeskCommand::start();
}

void DemoCommand::step(const QString &title)
{
    out().say({});
    out().say(u"%1. %2"_s.arg(++m_step).arg(title));
}

void DemoCommand::work()
{
    out().say(tr("Hongbao Console, practice world: no real money."));
    out().say(
        m_folder ? tr("Data, removed at the end: %1").arg(globals().dataDir) : tr("Data: %1").arg(globals().dataDir));
    connect(&desk(), &desk::Desk::batchEnded, this, &DemoCommand::sent);
    create();
}

void DemoCommand::create()
{
    const QDateTime now = SystemClock().now();
    const int people = m_list.count(intake::Verdict::Sendable);
    campaign::Draft draft;
    draft.name = tr("First campaign %1").arg(text::moment(now));
    draft.total = checkedMultiply(each, people).value_or(each).toYuan();
    draft.count = QString::number(people);
    draft.message = tr("Thank you for being with us");
    draft.start = u"now"_s;
    draft.end = toBeijingText(now.addDays(daysOpen));
    step(tr("Create a campaign: %1 yuan in %2 packets").arg(draft.total, draft.count));
    ask(
        &desk::Desk::campaignCreated, [=](desk::Desk &desk) { return desk.createCampaign(draft); },
        [this](const desk::CreateResult &created) {
            if (!created)
                return endWith(created.error(), exitCodeOf(created.error().first()));
            m_campaign = *created;
            out().say(u"   crowd_no  "_s + created->detail.crowdNo.value);
            out().say(u"   pay_url   "_s + created->payUrl);
            pay();
        });
}

void DemoCommand::pay()
{
    step(tr("Pay it at the payment link (with practice money)"));
    ask(
        &desk::Desk::campaignRead, [this](desk::Desk &desk) { return desk.payInPractice(m_campaign.detail.crowdNo); },
        [this](const desk::CampaignResult &paid) {
            if (!paid)
                return endWith(paid.error());
            out().say(u"   "_s + paid->detail.name + u" · "_s + text::word(paid->detail.status));
            judge();
        });
}

void DemoCommand::judge()
{
    step(tr("Load the list %1").arg(m_list.sourceName));
    ask(
        &desk::Desk::listJudged, [this](desk::Desk &desk) { return desk.judgeList(m_campaign.detail.crowdNo, m_list); },
        [this](const desk::JudgedResult &list) {
            if (!list)
                return endWith(list.error());
            m_list = *list;
            for (const intake::Row &row : rowsWithProblems(m_list))
                out().say(u"   "_s + text::rowProblem(row));
            out().say(u"   "_s
                + tr("Rows %1, can be sent %2").arg(m_list.rows.size()).arg(m_list.count(intake::Verdict::Sendable)));
            prepare();
        });
}

void DemoCommand::prepare()
{
    payout::SendOptions options;
    options.skipProblems = true;
    ask(
        &desk::Desk::prepared,
        [=, this](desk::Desk &desk) { return desk.prepareBatch(m_campaign.detail.crowdNo, m_list, options); },
        [this](const desk::SummaryResult &summary) {
            if (!summary)
                return endWith(summary.error());
            send(*summary);
        });
}

void DemoCommand::send(const payout::Summary &summary)
{
    step(tr("Send %1 packets, %2 (%3)")
             .arg(QString::number(summary.payouts.size()), text::yuan(summary.planned),
                 text::capitals(summary.planned)));
    ask(
        &desk::Desk::batchStarted, [&](desk::Desk &desk) { return desk.confirmBatch(summary, summary.digest); },
        [this](const desk::BatchResult &batch) {
            if (!batch)
                endWith(batch.error());
        });
}

void DemoCommand::sent(const ledger::Batch &batch)
{
    m_batch = batch;
    tellEnd(out(), batch);
    readHistory();
}

void DemoCommand::readHistory()
{
    step(tr("Look them up in the history"));
    ledger::HistoryQuery query;
    query.account = globals().account;
    query.batch = m_batch.id;
    ask(
        &desk::Desk::historyRead, [=](desk::Desk &desk) { return desk.readHistory(query); },
        [this](const desk::HistoryResult &history) {
            if (!history)
                return endWith(history.error());
            for (const ledger::HistoryRow &row : history->rows) {
                const payout::Payout &payout = row.payout;
                out().say(u"   "_s + text::groupedId(payout.request.recipient.value) + u"  "_s + payout.name + u"  "_s
                    + text::word(payout.state, payout.byHand) + u"  "_s + text::yuan(payout.prize) + u"  "_s
                    + payout.bizNo);
            }
            compare(*history);
        });
}

void DemoCommand::compare(const ledger::HistoryPage &history)
{
    step(tr("Compare the ledger with the gateway's own books"));
    const QString practiceDir = account::Profiles(globals().dataDir).practicePath();
    const auto given = practice::countGiven(practiceDir, m_campaign.detail.crowdNo.value);
    if (!given)
        return endWith(given.error());
    const bool agrees
        = given->packets == m_batch.counts.sent && given->money == m_batch.counts.paid && given->money == history.paid;
    out().say(u"   "_s
        + tr("Ledger: %1 packets, %2").arg(QString::number(m_batch.counts.sent), text::yuan(m_batch.counts.paid)));
    out().say(u"   "_s + tr("Gateway: %1 packets, %2").arg(QString::number(given->packets), text::yuan(given->money)));
    out().say(u"   "_s + (agrees ? tr("They agree to the fen.") : tr("They do NOT agree.")));
    QJsonObject object = toJson(m_batch);
    object.insert(u"given_packets"_s, given->packets);
    object.insert(u"given_fen"_s, given->money.count());
    object.insert(u"agrees"_s, agrees);
    out().json(object);
    if (agrees)
        return end(exitCodeOf(m_batch));
    if (m_folder)
        m_folder->setAutoRemove(false); // for those who want to know why
    end(ExitCode::SomeNotSent);
}

void addDemoCommand(CLI::App &app, Choice &choice)
{
    addCommand(app, "demo", Help::tr("A first campaign in the practice world, from creating to comparing the sums"))
        ->callback([&choice] { choice.make = &DemoCommand::make; });
}

} // namespace hongbao::cli
