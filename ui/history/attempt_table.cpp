#include "history/attempt_table.h"

#include "history/payout_words.h"
#include "text/words.h"

namespace hongbao::ui {

QVariant AttemptTable::cell(const ledger::AttemptRow &attempt, int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Number:
        return attempt.number;
    case Started:
        return text::moment(attempt.startedAt);
    case Ended:
        return text::moment(attempt.endedAt);
    case Outcome:
        return text::attemptOutcome(attempt.outcome);
    case Reason:
        return codeInWords(attempt.code, attempt.message);
    case Trace:
        return attempt.traceId;
    default:
        return {};
    }
}

QString AttemptTable::header(int column) const
{
    switch (column) {
    case Number:
        return tr("Attempt");
    case Started:
        return tr("Asked");
    case Ended:
        return tr("Answered");
    case Outcome:
        return tr("Outcome");
    case Reason:
        return tr("Reason");
    case Trace:
        return tr("Trace ID");
    default:
        return {};
    }
}

} // namespace hongbao::ui
