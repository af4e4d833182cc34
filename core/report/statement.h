#pragma once
// What stands in a batch's statement and in a slip for one person, as values; whoever paints them gets them from here.

#include "report/batch_rows.h"
#include "report/course.h"

namespace hongbao::report {

struct Statement {
    ledger::Batch batch;
    ledger::BatchSums sums;
    std::optional<ledger::Reconciliation> books; // the campaign's latest
    bool withRows = true;
    QDateTime madeAt;
};

// Paints as the rows come, so that a million of them need no memory.
class StatementPaper : public BatchRows {
public:
    virtual Done begin(const Statement &statement) = 0;
    virtual Done commit() = 0; // only now there is a file
};

enum class StatementRows { All, TotalsOnly };

// All of one moment of the ledger, also while the batch is being sent. Gives the number of rows in it. BatchUnknown,
// FileStopped, and what the paper says.
Result<qint64> writeStatement(const ledger::Reader &reader, BatchId batch, StatementRows rows, const QDateTime &now,
    StatementPaper &paper, Course course = {});

struct Slip {
    ledger::HistoryRow row;
    ledger::Batch batch;
    QList<ledger::AttemptRow> attempts;
    std::optional<ledger::HandRow> byHand;
    QDateTime madeAt;
};

// ConfirmationVoid: there is no such payout.
Result<Slip> readSlip(const ledger::Reader &reader, PayoutId payout, const QDateTime &now);

} // namespace hongbao::report
