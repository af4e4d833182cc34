#include "cli/by_hand_commands.h"

#include "cli/batch_report.h"
#include "cli/json.h"
#include "cli/options.h"
#include "text/words.h"

namespace hongbao::cli {

using namespace Qt::StringLiterals;

ByHandCommand::ByHandCommand(const Globals &globals, qint64 batch)
    : DeskCommand(globals, Opening::Writing)
    , m_batch {batch}
{
}

void ByHandCommand::work()
{
    ask(
        &desk::Desk::batchRead, [this](desk::Desk &desk) { return desk.readBatch(m_batch); },
        [this](const desk::BatchResult &batch) {
            if (!batch)
                return endWith(batch.error());
            if (batch->account.name != globals().account)
                return endWith({ErrorCode::BatchOtherAccount, batch->account.name, {}});
            readUnknown();
        });
}

void ByHandCommand::readUnknown()
{
    ledger::HistoryQuery query;
    query.batch = m_batch;
    query.state = u"unknown"_s;
    query.limit = std::numeric_limits<int>::max();
    ask(
        &desk::Desk::historyRead, [=](desk::Desk &desk) { return desk.readHistory(query); },
        [this](const desk::HistoryResult &history) {
            if (!history)
                return endWith(history.error());
            QList<payout::Payout> unknown;
            for (const ledger::HistoryRow &row : history->rows)
                unknown.append(row.payout);
            found(unknown);
        });
}

BatchSettle::BatchSettle(const Globals &globals, Options options)
    : ByHandCommand(globals, options.batch)
    , m_options(std::move(options))
{
}

void BatchSettle::start()
{
    if (m_options.reason.trimmed().isEmpty())
        return endWithUsage(tr("A reason is needed: it is kept with the row for good."));
    if (!m_options.amount.isEmpty()) {
        const auto amount = Fen::fromYuan(m_options.amount);
        if (!amount)
            return endWith({amount.error().code, m_options.amount, u"amount"_s});
        m_amount = *amount;
    }
    ByHandCommand::start();
}

void BatchSettle::found(const QList<payout::Payout> &unknown)
{
    const auto row = std::find_if(unknown.begin(), unknown.end(),
        [this](const payout::Payout &payout) { return payout.request.outBizNo.value == m_options.outBizNo; });
    if (row == unknown.end())
        return endWithUsage(tr("No row of this batch with that number is unconfirmed; there is nothing to settle."));
    const bool paid = m_options.verdict == u"paid"_s;
    const ledger::HandVerdict verdict {
        paid, paid ? m_amount.value_or(row->planned) : Fen(), paid ? m_options.bizNo : QString(), m_options.reason};
    ask(
        &desk::Desk::batchRead, [&](desk::Desk &desk) { return desk.settleByHand(batch(), row->id, verdict); },
        [this](const desk::BatchResult &batch) {
            if (!batch)
                return endWith(batch.error());
            QJsonObject object = toJson(*batch);
            object.insert(u"out_biz_no"_s, m_options.outBizNo);
            object.insert(u"settled_as"_s, m_options.verdict);
            out().json(object);
            tellEnd(out(), *batch);
            end(ExitCode::AllAsAsked);
        });
}

BatchAskAgain::BatchAskAgain(const Globals &globals, qint64 batch, QString outBizNo, QString reason)
    : ByHandCommand(globals, batch)
    , m_outBizNo(std::move(outBizNo))
    , m_reason(std::move(reason))
{
    connect(&m_stop, &StopSignal::raised, this, [this] {
        out().note(tr("Stopping: what is in flight is finished first."));
        if (m_asking)
            return desk().stopBatch();
        end(ExitCode::Stopped);
    });
}

void BatchAskAgain::found(const QList<payout::Payout> &unknown)
{
    QList<PayoutId> payouts;
    for (const payout::Payout &payout : unknown) {
        if (m_outBizNo.isEmpty() || payout.request.outBizNo.value == m_outBizNo)
            payouts.append(payout.id);
    }
    if (payouts.isEmpty())
        return endWithUsage(tr("No row of this batch is unconfirmed; there is nothing to ask again."));
    out().note(tr("Asking again with the same numbers: %1").arg(payouts.size()));
    m_asking = true;
    connect(&desk(), &desk::Desk::batchProgressed, this,
        [this](const payout::Progress &progress) { tellProgress(out(), progress); });
    connect(&desk(), &desk::Desk::batchEnded, this, [this](const ledger::Batch &batch) {
        out().json(toJson(batch));
        tellEnd(out(), batch);
        end(exitCodeOf(batch));
    });
    ask(
        &desk::Desk::batchStarted, [&](desk::Desk &desk) { return desk.askAgain(batch(), payouts, m_reason); },
        [this](const desk::BatchResult &started) {
            if (!started)
                endWith(started.error());
        });
}

void addByHandCommands(CLI::App &batch, Choice &choice)
{
    auto words = std::make_shared<BatchSettle::Options>();
    CLI::App *settle = addCommand(
        batch, "settle", Help::tr("Settle a row that stays unconfirmed, after looking into Alipay's bill"));
    settle->add_option("ID", words->batch, Help::tr("Its number").toStdString())->required();
    addText(*settle, "--out-biz-no", words->outBizNo, Help::tr("The row's number"))->required();
    addText(*settle, "--as", words->verdict, Help::tr("What the bill says: paid or not-paid"))
        ->required()
        ->check(CLI::IsMember({"paid", "not-paid"}));
    addText(*settle, "--reason", words->reason, Help::tr("How you know; kept with the row for good"))->required();
    addText(*settle, "--amount", words->amount, Help::tr("What was paid (default: as planned)"))->type_name("YUAN");
    addText(*settle, "--biz-no", words->bizNo, Help::tr("Alipay's number of the packet"));
    settle->callback([&choice, words] { choice.set<BatchSettle>(*words); });

    CLI::App *again = addCommand(batch, "ask-again",
        Help::tr("Ask Alipay again for rows that stay unconfirmed, with the same numbers: nobody is paid twice"));
    again->add_option("ID", words->batch, Help::tr("Its number").toStdString())->required();
    addText(*again, "--out-biz-no", words->outBizNo, Help::tr("Only the row with this number"));
    addText(*again, "--reason", words->reason, Help::tr("Why; kept in the journal"));
    again->callback([&choice, words] { choice.set<BatchAskAgain>(words->batch, words->outBizNo, words->reason); });
}

} // namespace hongbao::cli
