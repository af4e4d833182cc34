#include "desk/reading.h"

#include "ledger/marks.h"

namespace hongbao::desk {

Reading::Reading(QString path, QString account, Desk &desk)
    : m_path(std::move(path))
    , m_account(std::move(account))
    , m_voice(desk)
    , m_readers(m_path)
{
}

void Reading::campaigns(RequestId id)
{
    m_voice.say(
        &Desk::campaignsListed, id, m_readers.get().and_then([this](auto *r) { return r->campaigns(m_account); }));
}

Result<intake::Known> Reading::knownOf(const CrowdNo &crowdNo, const intake::JudgedList &list, const StopToken &stop)
{
    return m_readers.get().and_then([&](auto *r) {
        return r->known({m_account, crowdNo, m_clock.now(), stop.get()}, list);
    });
}

void Reading::judge(RequestId id, const CrowdNo &crowdNo, intake::JudgedList list, const StopToken &stop)
{
    const auto known = knownOf(crowdNo, list, stop);
    if (known)
        intake::judgeAgainst(list, *known);
    m_voice.say(&Desk::listJudged, id, known ? JudgedResult(std::move(list)) : fail(known.error()));
}

void Reading::known(RequestId id, const CrowdNo &crowdNo, const intake::JudgedList &list, const StopToken &stop)
{
    m_voice.say(&Desk::knownRead, id, knownOf(crowdNo, list, stop));
}

void Reading::batches(RequestId id)
{
    m_voice.say(&Desk::batchesListed, id, m_readers.get().and_then([this](auto *r) { return r->batches(m_account); }));
}

void Reading::resumable(RequestId id)
{
    m_voice.say(
        &Desk::batchesListed, id, m_readers.get().and_then([this](auto *r) { return r->resumable(m_account); }));
}

void Reading::batch(RequestId id, BatchId batch)
{
    const auto found = m_readers.get().and_then([&](auto *r) { return r->batch(batch); });
    if (!found)
        m_voice.say(&Desk::batchRead, id, fail(found.error()));
    else if (!*found)
        m_voice.say(&Desk::batchRead, id, fail(ErrorCode::BatchUnknown, QString::number(batch.value)));
    else
        m_voice.say(&Desk::batchRead, id, **found);
}

namespace {

// As it was read from the operator's list, so that a batch of it looks like one.
intake::JudgedList listOf(const ledger::Batch &batch, const QList<payout::Payout> &payouts)
{
    intake::JudgedList list;
    list.sourceName = batch.sourceName;
    list.sha256 = batch.sourceSha256;
    list.header = batch.header;
    list.columns.fields.fill(intake::Field::None, batch.header.size());
    for (const payout::Payout &payout : payouts) {
        intake::Row row;
        row.line = payout.line;
        row.recipient = payout.request.recipient;
        row.amount = payout.request.orderPrice;
        row.name = payout.name;
        row.note = payout.note;
        row.cells = payout.cells;
        list.rows.append(row);
    }
    return list;
}

} // namespace

void Reading::refused(RequestId id, BatchId batch)
{
    const auto found = m_readers.get().and_then([&](auto *r) { return r->batch(batch); });
    const auto payouts = m_readers.get().and_then([&](auto *r) { return r->refused(batch); });
    if (!found || !payouts)
        m_voice.say(&Desk::listJudged, id, fail(found ? payouts.error() : found.error()));
    else if (!*found)
        m_voice.say(&Desk::listJudged, id, fail(ErrorCode::BatchUnknown, QString::number(batch.value)));
    else
        m_voice.say(&Desk::listJudged, id, JudgedResult(listOf(**found, *payouts)));
}

void Reading::history(RequestId id, const ledger::HistoryQuery &query)
{
    m_voice.say(
        &Desk::historyRead, id, m_readers.get(query.source).and_then([&](auto *r) { return r->history(query); }));
}

void Reading::overBefore(RequestId id, const QDateTime &before)
{
    m_voice.say(&Desk::archivePreviewed, id,
        m_readers.get().and_then([&](auto *r) { return r->overBefore(m_account, std::min(before, m_clock.now())); }));
}

void Reading::archives(RequestId id)
{
    m_voice.say(&Desk::archivesListed, id, m_readers.get().and_then([&](auto *r) { return r->archives(m_account); }));
}

void Reading::attempts(RequestId id, PayoutId payout, const QString &source)
{
    m_voice.say(&Desk::attemptsRead, id, m_readers.get(source).and_then([&](auto *r) { return r->attempts(payout); }));
}

void Reading::reconciliation(RequestId id, const CrowdNo &crowdNo)
{
    const auto latest = m_readers.get().and_then([&](auto *r) { return r->reconciliation(m_account, crowdNo); });
    if (latest && !*latest)
        m_voice.say(&Desk::reconciled, id, ReconcileResult(fail(ErrorCode::ConfirmationVoid, crowdNo.value)));
    else
        m_voice.say(&Desk::reconciled, id, latest.map([](const auto &found) { return *found; }));
}

void Reading::timeline(RequestId id, const CrowdNo &crowdNo)
{
    m_voice.say(
        &Desk::timelineRead, id, m_readers.get().and_then([&](auto *r) { return r->timeline(m_account, crowdNo); }));
}

Result<ledger::ChainReport> Reading::chain()
{
    return ledger::check(m_path);
}

} // namespace hongbao::desk
