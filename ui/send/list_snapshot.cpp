#include "send/list_snapshot.h"

#include <algorithm>

namespace hongbao::ui {

using intake::Mark;
using intake::Verdict;

namespace {

constexpr qsizetype askedEvery = 4096; // rows

bool holds(const intake::Rows &rows, qsizetype row, const QString &search)
{
    const QStringList cells = rows.cells(row);
    return std::any_of(
        cells.begin(), cells.end(), [&](const QString &cell) { return cell.contains(search, Qt::CaseInsensitive); });
}

bool fits(const Mark &mark, const ListFilter &filter)
{
    return (!filter.verdict || mark.verdict == *filter.verdict) && (!filter.problem || mark.problem == *filter.problem)
        && (filter.cleaned == 0 || (mark.changes & filter.cleaned) != 0);
}

// A row that the operator has left out, alone or with its group, wants no further word.
bool isUndecided(const intake::EditableList &list, qsizetype row, const Mark &mark)
{
    return mark.verdict != Verdict::Sendable && mark.problem != intake::Problem::LeftOut
        && list.decisionOn(row) != intake::Decision::LeaveOut;
}

} // namespace

const intake::JudgedList &ListSnapshot::judged() const
{
    static const intake::JudgedList none;
    return list ? list->list() : none;
}

ListSnapshot snapshotOf(const intake::EditableList &list)
{
    ListSnapshot snapshot;
    snapshot.list = std::make_shared<const intake::EditableList>(list);
    snapshot.groups = list.groups();
    const intake::Rows &rows = list.list().rows;
    std::array<int, 3> verdicts {};
    std::array<int, std::size(intake::cleanUpKinds)> cleaned {};
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const Mark mark = rows.mark(row);
        ++verdicts[size_t(mark.verdict)];
        if (isUndecided(list, row, mark))
            ++snapshot.undecided;
        for (size_t kind = 0; mark.changes != 0 && kind < cleaned.size(); ++kind)
            cleaned[kind] += (mark.changes & intake::cleanUpKinds[kind]) != 0 ? 1 : 0;
    }
    for (const Verdict verdict : {Verdict::Sendable, Verdict::NeedsLook, Verdict::CannotSend})
        snapshot.counts.insert(verdict, verdicts[size_t(verdict)]);
    for (size_t kind = 0; kind < cleaned.size(); ++kind)
        snapshot.cleaned.insert(intake::cleanUpKinds[kind], cleaned[kind]);
    return snapshot;
}

QList<qsizetype> rowsFor(const intake::JudgedList &list, const ListFilter &filter, const std::function<bool()> &stopped)
{
    QList<qsizetype> found;
    for (qsizetype row = 0; row < list.rows.size(); ++row) {
        if (row % askedEvery == 0 && stopped())
            break;
        if (fits(list.rows.mark(row), filter) && (filter.search.isEmpty() || holds(list.rows, row, filter.search)))
            found.append(row);
    }
    return found;
}

} // namespace hongbao::ui
