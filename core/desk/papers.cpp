#include "desk/papers.h"

namespace hongbao::desk {

Papers::Papers(
    QString path, std::shared_ptr<const Clock> clock, std::shared_ptr<const std::atomic<bool>> closing, Desk &desk)
    : m_readers(std::move(path))
    , m_clock(std::move(clock))
    , m_closing(std::move(closing))
    , m_voice(desk)
{
}

report::Course Papers::course(RequestId id, const StopToken &stop) const
{
    return report::Course([this, stop] { return *m_closing || (stop && stop->stop); },
        [this, id](qint64 done, qint64 all) { m_voice.say(&Desk::exportProgressed, id, done, all); });
}

void Papers::exportBatch(RequestId id, BatchId batch, const QString &file, const report::ResultWords &words,
    report::ResultRows rows, const StopToken &stop)
{
    m_voice.say(&Desk::exported, id, m_readers.get().and_then([&](auto *r) {
        return report::writeBatchResult(*r, batch, file, words, rows, course(id, stop));
    }));
}

void Papers::exportHistory(RequestId id, const ledger::HistoryQuery &query, const QString &file, const StopToken &stop)
{
    m_voice.say(&Desk::exported, id, m_readers.get(query.source).and_then([&](auto *r) {
        return report::writeHistory(*r, query, file, course(id, stop));
    }));
}

void Papers::writeStatement(
    RequestId id, BatchId batch, report::StatementRows rows, report::StatementPaper &paper, const StopToken &stop)
{
    m_voice.say(&Desk::exported, id, m_readers.get().and_then([&](auto *r) {
        return report::writeStatement(*r, batch, rows, m_clock->now(), paper, course(id, stop));
    }));
}

void Papers::writeSlip(RequestId id, PayoutId payout, const QString &source, const SlipPaper &paper)
{
    m_voice.say(&Desk::exported, id, m_readers.get(source).and_then([&](auto *r) {
        return report::readSlip(*r, payout, m_clock->now()).and_then(paper).map([] { return qint64(1); });
    }));
}

} // namespace hongbao::desk
