#include "send/second_try.h"

#include <limits>

namespace hongbao::ui {

namespace {

intake::JudgedList onlyLine(const intake::JudgedList &list, int line)
{
    intake::JudgedList one = list;
    one.rows = {};
    for (const intake::Row &row : list.rows) {
        if (row.line == line)
            one.rows.append(row);
    }
    return one;
}

} // namespace

SecondTry::SecondTry(desk::Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&m_desk, &desk::Desk::batchRead, this, &SecondTry::batchRead);
    connect(&m_desk, &desk::Desk::historyRead, this, &SecondTry::unknownRead);
    connect(&m_desk, &desk::Desk::listJudged, this, &SecondTry::listed);
    connect(&m_desk, &desk::Desk::prepared, this, &SecondTry::prepared);
}

void SecondTry::ask(BatchId batch, std::optional<PayoutId> only)
{
    m_only = only;
    start(Deed::Ask, batch);
}

void SecondTry::send(BatchId batch, std::optional<int> onlyLine)
{
    m_onlyLine = onlyLine;
    start(Deed::Send, batch);
}

void SecondTry::start(Deed deed, BatchId batch)
{
    m_deed = deed;
    m_waitsFor = m_desk.readBatch(batch);
}

void SecondTry::batchRead(desk::RequestId id, const desk::BatchResult &batch)
{
    if (id != m_waitsFor)
        return;
    if (!batch) {
        Q_EMIT failed(batch.error());
        return;
    }
    m_batch = *batch;
    if (m_deed == Deed::Send) {
        m_isJudged = false;
        m_waitsFor = m_desk.listRefused(batch->id);
        return;
    }
    ledger::HistoryQuery query;
    query.batch = batch->id;
    query.state = payout::toText(payout::State::Unknown);
    query.limit = std::numeric_limits<int>::max();
    m_waitsFor = m_desk.readHistory(query);
}

void SecondTry::unknownRead(desk::RequestId id, const desk::HistoryResult &unknown)
{
    if (id != m_waitsFor)
        return;
    if (!unknown) {
        Q_EMIT failed(unknown.error());
        return;
    }
    QList<PayoutId> payouts;
    for (const ledger::HistoryRow &row : unknown->rows) {
        if (!m_only || row.payout.id == *m_only)
            payouts.append(row.payout.id);
    }
    if (payouts.isEmpty())
        Q_EMIT failed({ErrorCode::ListEmpty, {}, {}});
    else
        Q_EMIT askReady(m_batch, payouts);
}

// First as the ledger has them, then as it judges them: somebody may have been paid from another list since.
void SecondTry::listed(desk::RequestId id, const desk::JudgedResult &list)
{
    if (id != m_waitsFor)
        return;
    if (!list) {
        Q_EMIT failed(list.error());
        return;
    }
    if (m_isJudged) {
        m_waitsFor = m_desk.prepareBatch(m_batch.crowdNo, *list, options());
        return;
    }
    const intake::JudgedList wanted = m_onlyLine ? onlyLine(*list, *m_onlyLine) : *list;
    if (wanted.rows.isEmpty()) {
        Q_EMIT failed({ErrorCode::ListEmpty, {}, {}});
        return;
    }
    m_isJudged = true;
    m_waitsFor = m_desk.judgeList(m_batch.crowdNo, wanted);
}

// At the pace of the batch they are of. Who cannot be sent to is left out, and shown so before anything leaves.
payout::SendOptions SecondTry::options() const
{
    payout::SendOptions options = m_batch.options;
    options.firstAloneIsDefault = true;
    options.skipProblems = true;
    options.timetable.startAt = {};
    return options;
}

void SecondTry::prepared(desk::RequestId id, const desk::SummaryResult &summary)
{
    if (id != m_waitsFor)
        return;
    if (summary)
        Q_EMIT sendReady(*summary);
    else
        Q_EMIT failed(summary.error());
}

} // namespace hongbao::ui
