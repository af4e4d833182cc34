#include "papers/slip_pdf.h"

#include "papers/flow.h"
#include "papers/frame.h"
#include "shell/world.h"
#include "text/masking.h"
#include "text/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

namespace {

using report::Slip;
using Type = Sheet::Type;

class Words {
    Q_DECLARE_TR_FUNCTIONS(hongbao::ui::SlipPdf)
};

void addHead(Flow &flow, const Slip &slip)
{
    const payout::Payout &payout = slip.row.payout;
    const bool sent = payout.state == payout::State::Sent;
    const Fen amount = sent ? payout.prize : payout.planned;
    flow.text(Words::tr("Record of one red packet"), Type::Title);
    flow.gap(2);
    flow.text(text::yuan(amount), Type::Figure);
    flow.text(text::capitals(amount), Type::Strong);
    flow.text(sent ? Words::tr("Arrived")
                   : text::word(payout.state, payout.byHand) + u" · "_s + Words::tr("the amount is the planned one"),
        Type::Heading);
    const text::Explained words = text::explain(payout);
    for (const QString &line : {words.what, words.money, words.remedy})
        if (!line.isEmpty())
            flow.text(line);
}

void addFacts(Flow &flow, const Slip &slip, account::World world)
{
    const payout::Payout &payout = slip.row.payout;
    flow.gap(4);
    flow.fact(Words::tr("Recipient"), text::hidden(payout.request.recipient.value), Type::Strong);
    flow.fact(Words::tr("Name"), payout.name);
    flow.fact(Words::tr("Note"), payout.note);
    flow.fact(Words::tr("Campaign"), slip.row.campaignName);
    flow.fact(Words::tr("Campaign number"), text::hidden(slip.row.crowdNo.value));
    flow.fact(Words::tr("Our number"), text::hidden(payout.request.outBizNo.value));
    flow.fact(Words::tr("Alipay's number"), text::hidden(payout.bizNo));
    flow.fact(Words::tr("Planned"), text::yuan(payout.planned));
    flow.fact(Words::tr("Recorded"), text::moment(payout.createdAt));
    flow.fact(Words::tr("Settled"), text::moment(payout.settledAt));
    flow.fact(Words::tr("Batch"), QString::number(payout.batch.value));
    flow.fact(Words::tr("List"), slip.batch.sourceName.isEmpty() ? Words::tr("Pasted list") : slip.batch.sourceName);
    flow.fact(Words::tr("Row of the list"), QString::number(payout.line));
    flow.fact(Words::tr("SHA-256 of the list"), QString::fromLatin1(slip.batch.sourceSha256));
    flow.fact(Words::tr("Account"), accountTitle(slip.batch.account.name));
    flow.fact(Words::tr("AppID"), text::hidden(slip.batch.account.appId));
    flow.fact(Words::tr("World"), markOf(world).word);
}

void addByHand(Flow &flow, const Slip &slip)
{
    if (!slip.byHand)
        return;
    const ledger::HandVerdict &verdict = slip.byHand->verdict;
    flow.gap(5);
    flow.text(Words::tr("Settled by hand"), Type::Heading);
    flow.fact(Words::tr("Decided"), text::moment(slip.byHand->decidedAt));
    flow.fact(Words::tr("Verdict"), verdict.paid ? Words::tr("Arrived") : Words::tr("Did not arrive"), Type::Strong);
    flow.fact(Words::tr("Why"), verdict.reason);
}

void addAttempts(Flow &flow, const Slip &slip)
{
    const double rest = flow.width() - 10 - 31 - 31 - 28 - 34;
    const QList<PaperColumn> columns {{Words::tr("No."), 10, Qt::AlignRight}, {Words::tr("Asked"), 31},
        {Words::tr("Answered"), 31}, {Words::tr("Outcome"), 28}, {Words::tr("Reason, code"), rest},
        {Words::tr("Trace ID"), 34}};
    flow.gap(5);
    flow.text(Words::tr("Attempts, all with the same number"), Type::Heading);
    if (slip.attempts.isEmpty())
        return flow.text(Words::tr("None: nothing was asked of Alipay yet."));
    flow.headings(columns);
    for (const ledger::AttemptRow &attempt : slip.attempts) {
        const QString reason = attempt.code.isEmpty()
            ? attempt.message
            : text::explainProviderCode(attempt.code, attempt.message).what + u' ' + attempt.code;
        flow.row(columns,
            {QString::number(attempt.number), text::moment(attempt.startedAt), text::moment(attempt.endedAt),
                text::attemptOutcome(attempt.outcome), reason, attempt.traceId},
            Type::Small);
    }
}

Done paint(Sheet &sheet, const Slip &slip, account::World world)
{
    if (const Done opened = sheet.open(footOf(slip.madeAt)); !opened)
        return opened;
    Flow flow(sheet);
    addHead(flow, slip);
    addFacts(flow, slip, world);
    addByHand(flow, slip);
    addAttempts(flow, slip);
    sheet.setPages(flow.pages());
    return flow.paint(sheet).and_then([&] { return sheet.commit(); });
}

} // namespace

std::function<Done(const Slip &)> slipPdf(account::World world, const QString &file)
{
    const auto sheet = std::make_shared<Sheet>(frameIn(world, file, Words::tr("Record of one red packet")));
    return [sheet, world](const Slip &slip) { return paint(*sheet, slip, world); };
}

} // namespace hongbao::ui
