#pragma once
// The papers thread's half of a desk: files of the ledger for people, through a connection of its own, so that neither
// the money nor a look into the history waits for a long one. One after another.

#include "desk/readers.h"
#include "desk/voice.h"

namespace hongbao::desk {

class Papers : public QObject {
    Q_OBJECT

public:
    // closing: the desk goes, and every file that is being written is stopped
    Papers(
        QString path, std::shared_ptr<const Clock> clock, std::shared_ptr<const std::atomic<bool>> closing, Desk &desk);

    void exportBatch(RequestId id, BatchId batch, const QString &file, const report::ResultWords &words,
        report::ResultRows rows, const StopToken &stop);
    void exportHistory(RequestId id, const ledger::HistoryQuery &query, const QString &file, const StopToken &stop);
    void writeStatement(
        RequestId id, BatchId batch, report::StatementRows rows, report::StatementPaper &paper, const StopToken &stop);
    void writeSlip(RequestId id, PayoutId payout, const QString &source, const SlipPaper &paper);

private:
    report::Course course(RequestId id, const StopToken &stop) const;

    Readers m_readers;
    const std::shared_ptr<const Clock> m_clock;
    const std::shared_ptr<const std::atomic<bool>> m_closing;
    Voice m_voice;
};

} // namespace hongbao::desk
