#pragma once
// A batch's result as the operator's own rows plus what became of them, and the history as a table.

#include "ledger/reader.h"
#include "report/course.h"

namespace hongbao::report {

// The words of a result file; core has none for people. In the practice world the caller's headings say so.
struct ResultWords {
    QStringList headings; // of the added columns: state, reason, number at the provider, time
    std::function<QString(int)> column; // heading of a column, from 1, where the list had none
    std::function<QString(const payout::Payout &)> state;
    std::function<QString(const payout::Payout &)> reason; // empty when sent, unless by hand
    std::function<QString(const ledger::ExcludedRow &)> excludedState;
    std::function<QString(const ledger::ExcludedRow &)> excludedReason;
};

// Failed: what was refused and what was left out before confirming. Unknown: what nobody knows yet.
enum class ResultRows { All, Failed, Unknown };

// Rows of the source in its order, those left out before confirming included. Times are Beijing times. A name that ends
// in .xlsx becomes a workbook, any other CSV. Gives the number of rows below the headings. BatchUnknown,
// FileUnwritable, FileStopped: a file that was there before then stays as it was.
Result<qint64> writeBatchResult(const ledger::Reader &reader, BatchId batch, const QString &file,
    const ResultWords &words, ResultRows rows = ResultRows::All, Course course = {});

// Every row of the query, in its order, under the column names of `history --json`; limit and offset do not count.
Result<qint64> writeHistory(
    const ledger::Reader &reader, const ledger::HistoryQuery &query, const QString &file, Course course = {});

} // namespace hongbao::report
