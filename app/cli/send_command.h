#pragma once
// send NO --recipients FILE, or batch send-again ID (its refused rows, with new numbers): the list is judged, the
// campaign asked, the summary shown and confirmed, the batch sent.

#include "cli/desk_command.h"
#include "cli/list_file.h"
#include "cli/stop_signal.h"

namespace hongbao::cli {

class SendCommand : public DeskCommand {
    Q_OBJECT

public:
    struct Options {
        QString crowdNo;
        QString recipients;
        BatchId again; // instead of a list: the refused rows of this batch
        ListOptions reading;
        bool confirmed = false;
        std::optional<qint64> expectedCount;
        QString expectedTotal; // yuan, empty: not given
        payout::SendOptions sending;
        QString startAt; // Beijing time, empty: at once
        QString hours; // "09:00-21:00", empty: any
        int patienceSeconds = 60;
    };
    SendCommand(const Globals &globals, Options options);

    void start() override;

protected:
    void work() override;
    void openFailed(const Error &error) override;

private:
    Done readOptions();
    void readRefused();
    void judge();
    void judged(const desk::JudgedResult &list);
    void prepared(const desk::SummaryResult &summary);
    std::optional<Error> objection(const payout::Summary &summary) const;
    void tell(const payout::Summary &summary);
    void tellProblems();
    void started(const desk::BatchResult &batch);
    void batchEnded(const ledger::Batch &batch);
    void stopAsked();
    // Nothing was sent: the counts as they stand, the error, its exit code.
    void refuse(const Error &error);
    QJsonObject countsBeforeSending(const QString &reason) const;

    Options m_options;
    std::optional<Fen> m_expectedTotal;
    intake::JudgedList m_list;
    StopSignal m_stop {this};
    BatchId m_batch;
    bool m_confirming = false;
};

} // namespace hongbao::cli
