#pragma once
// batch settle | ask-again: what a person does about rows that stay unknown. Asking again keeps the number; a new
// number is batch send-again, after a refusal only.

#include "cli/desk_command.h"
#include "cli/stop_signal.h"

namespace hongbao::cli {

// A row of a batch by its number.
class ByHandCommand : public DeskCommand {
    Q_OBJECT

public:
    ByHandCommand(const Globals &globals, qint64 batch);

protected:
    void work() override;
    virtual void found(const QList<payout::Payout> &unknown) = 0; // the rows of the batch that are unknown
    BatchId batch() const { return m_batch; }

private:
    void readUnknown();

    BatchId m_batch;
};

class BatchSettle : public ByHandCommand {
    Q_OBJECT

public:
    struct Options {
        qint64 batch = 0;
        QString outBizNo;
        QString verdict; // "paid", "not-paid"
        QString amount; // yuan, empty: as planned
        QString bizNo;
        QString reason;
    };
    BatchSettle(const Globals &globals, Options options);

    void start() override;

protected:
    void found(const QList<payout::Payout> &unknown) override;

private:
    Options m_options;
    std::optional<Fen> m_amount;
};

class BatchAskAgain : public ByHandCommand {
    Q_OBJECT

public:
    BatchAskAgain(const Globals &globals, qint64 batch, QString outBizNo, QString reason);

protected:
    void found(const QList<payout::Payout> &unknown) override;

private:
    QString m_outBizNo; // empty: all that wait for a hand
    QString m_reason;
    StopSignal m_stop {this};
    bool m_asking = false;
};

} // namespace hongbao::cli
