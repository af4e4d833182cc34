#pragma once
// Sends a practice batch through the desk, as the send page would.

#include "desk/desk.h"
#include "intake/list.h"

#include <QSignalSpy>

namespace hongbao::test {

inline intake::JudgedList people(int count, int first = 1)
{
    QByteArray text = "user_id,name\n";
    for (int i = first; i < first + count; ++i)
        text += "20881" + QByteArray::number(i).rightJustified(11, '0') + ",Person " + QByteArray::number(i) + "\n";
    const auto table = intake::readTable(text);
    return intake::judge(*table, *intake::guessColumns(*table), QStringLiteral("people.csv"));
}

// The confirmed and started batch; without an id where that failed.
inline ledger::Batch startBatch(
    desk::Desk &desk, const CrowdNo &crowdNo, int count, double perSecond = 0, int first = 1)
{
    payout::SendOptions options;
    options.ratePerSecond = perSecond;
    options.inFlight = 32;
    options.firstAlone = false;
    QSignalSpy prepared(&desk, &desk::Desk::prepared);
    desk.prepareBatch(crowdNo, people(count, first), options);
    if (!prepared.wait(30'000))
        return {};
    const auto summary = prepared.first().last().value<desk::SummaryResult>();
    if (!summary)
        return {};
    QSignalSpy started(&desk, &desk::Desk::batchStarted);
    desk.confirmBatch(*summary, summary->digest);
    if (!started.wait(30'000))
        return {};
    return started.first().last().value<desk::BatchResult>().value_or(ledger::Batch());
}

inline ledger::Batch sendBatch(desk::Desk &desk, const CrowdNo &crowdNo, int count, int first = 1)
{
    QSignalSpy ended(&desk, &desk::Desk::batchEnded);
    if (startBatch(desk, crowdNo, count, 0, first).id.value == 0 || (ended.isEmpty() && !ended.wait(60'000)))
        return {};
    return ended.first().first().value<ledger::Batch>();
}

} // namespace hongbao::test
