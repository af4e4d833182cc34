// judge: every row by itself, then against the rest of the list.

#include "intake/compare.h"
#include "intake/shape.h"

#include <algorithm>
#include <numeric>

namespace hongbao::intake {

namespace {

// `stopped` is asked now and then; a list that was stopped is not to be used.
template <class Stopped>
JudgedList judgeUnless(
    const Stopped &stopped, const RawTable &table, const Columns &columns, const QString &sourceName, quint8 cleanUps)
{
    JudgedList list;
    list.sourceName = sourceName;
    list.sha256 = table.sha256;
    list.encoding = table.encoding;
    list.header = table.header;
    list.aside = table.aside;
    list.columns = columns;
    list.format = table.format;
    list.sheet = table.sheets.value(table.sheet).name;
    list.partial = table.partial;
    const auto basis = std::make_shared<const Basis>(table, columns, cleanUps);
    list.rows = Rows(basis);

    const qsizetype size = table.rows.size();
    QList<Mark> marks(size);
    Keys keys;
    keys.resize(size);
    Endings endings;
    for (qsizetype i = 0; i < size; ++i) {
        if (i % 1024 == 0 && stopped())
            return list;
        const Judged judged = basis->judgeRow(i);
        marks[i] = judged.mark;
        keys.set(i, judged);
        endings.count(judged.mark, 1);
    }
    QList<qsizetype> all(size);
    std::iota(all.begin(), all.end(), 0);
    Comparison(list.rows, keys, endings).settle(all, marks);
    list.rows.setMarks(std::move(marks));
    return list;
}

} // namespace

JudgedList judge(const RawTable &table, const Columns &columns, const QString &sourceName, quint8 cleanUps)
{
    return judgeUnless([] { return false; }, table, columns, sourceName, cleanUps);
}

Result<JudgedList> judge(const RawTable &table, const Columns &columns, const QString &sourceName, Progress &progress)
{
    const auto stopped = [&] { return progress.stop.load(); };
    JudgedList list = judgeUnless(stopped, table, columns, sourceName, allCleanUps);
    return stopped() ? Result<JudgedList>(fail(ErrorCode::ListStopped)) : Result<JudgedList>(std::move(list));
}

int JudgedList::count(Verdict verdict) const
{
    int found = 0;
    for (qsizetype i = 0; i < rows.size(); ++i)
        found += rows.mark(i).verdict == verdict ? 1 : 0;
    return found;
}

int JudgedList::count(Problem problem) const
{
    int found = 0;
    for (qsizetype i = 0; i < rows.size(); ++i)
        found += rows.mark(i).problem == problem ? 1 : 0;
    return found;
}

int JudgedList::cleanedCount() const
{
    int found = 0;
    for (qsizetype i = 0; i < rows.size(); ++i)
        found += rows.mark(i).changes != 0 ? 1 : 0;
    return found;
}

int JudgedList::cleanedCount(CleanUp kind) const
{
    int found = 0;
    for (qsizetype i = 0; i < rows.size(); ++i)
        found += (rows.mark(i).changes & kind) != 0 ? 1 : 0;
    return found;
}

} // namespace hongbao::intake
