#include "history/attempt_table.h"

#include "history/payout_words.h"
#include "text/words.h"

namespace hongbao::ui {

void AttemptTable::setAttempts(const QList<ledger::AttemptRow> &attempts)
{
    beginResetModel();
    m_attempts = attempts;
    endResetModel();
}

int AttemptTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_attempts.size());
}

int AttemptTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant AttemptTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const ledger::AttemptRow &attempt = m_attempts.at(index.row());
    switch (index.column()) {
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

QVariant AttemptTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
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
        return tr("Trace id");
    default:
        return {};
    }
}

} // namespace hongbao::ui
