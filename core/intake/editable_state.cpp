#include "intake/editable_state.h"

#include "intake/first_rows.h"

#include <algorithm>
#include <numeric>

namespace hongbao::intake {

namespace {

QList<qsizetype> allOf(qsizetype size)
{
    QList<qsizetype> rows(size);
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

QList<qsizetype> sorted(const QSet<qsizetype> &rows)
{
    QList<qsizetype> list(rows.begin(), rows.end());
    std::sort(list.begin(), list.end());
    return list;
}

} // namespace

bool EditableList::State::judgeAll(const Progress *progress)
{
    const qsizetype size = table->rows.size();
    const auto basis = std::make_shared<const Basis>(*table, list.columns, choices.cleanUps);
    list.rows = Rows(basis);
    for (auto repaired = choices.repaired.cbegin(); repaired != choices.repaired.cend(); ++repaired)
        list.rows.setCells(repaired.key(), *repaired);
    own = QList<Mark>(size);
    keys = Keys();
    keys.resize(size);
    people.reset(size);
    numbers.reset(size);
    endings = Endings();
    totals = Totals();
    for (qsizetype row = 0; row < size; ++row) {
        if (row % 1024 == 0 && progress && progress->stop)
            return false;
        judgeAlone(row);
    }
    const QList<qsizetype> all = allOf(size);
    settle(all);
    count(all, 1);
    return true;
}

void EditableList::State::judgeAlone(qsizetype row)
{
    const Judged judged = list.rows.judgedAlone(row);
    own[row] = judged.mark;
    keys.set(row, judged);
    people.insert(keys.people[row], row);
    numbers.insert(keys.numbers[row], row);
    endings.count(judged.mark, 1);
}

void EditableList::State::judgeAgain(const QList<qsizetype> &rows)
{
    for (const qsizetype row : rows) {
        endings.count(own[row], -1);
        people.remove(keys.people[row], row);
        numbers.remove(keys.numbers[row], row);
        const auto repaired = choices.repaired.constFind(row);
        const bool isRepaired = repaired != choices.repaired.constEnd();
        list.rows.setCells(row, isRepaired ? std::optional(*repaired) : std::nullopt);
        judgeAlone(row);
    }
}

void EditableList::State::settle(const QList<qsizetype> &rows)
{
    QList<Mark> marks;
    marks.reserve(rows.size());
    for (const qsizetype row : rows) {
        Mark mark = own[row];
        if (choices.leftOut.contains(row)) {
            mark.verdict = Verdict::CannotSend;
            mark.problem = Problem::LeftOut;
        }
        marks.append(mark);
    }
    Comparison comparison(list.rows, keys, endings);
    comparison.setKnown(&known);
    if (!choices.ofGroup.isEmpty() || !choices.ofRow.isEmpty())
        comparison.setDecisions([this](qsizetype row, Problem problem) { return decisionOn(row, problem); });
    comparison.settle(rows, marks);
    for (qsizetype i = 0; i < rows.size(); ++i)
        list.rows.setMark(rows[i], marks[i]);
}

Decision EditableList::State::decisionOn(qsizetype row, Problem problem) const
{
    return choices.ofRow.value({problem, row}, choices.ofGroup.value(problem, Decision::Open));
}

int EditableList::State::peopleAmong(const QList<qsizetype> &rows) const
{
    FirstRows firsts(rows.size());
    const auto isFirst = [&](qsizetype row) {
        const quint32 hash = keys.people[row];
        const auto isSame = [&](qsizetype other) {
            return comparable(list.rows.recipient(other)) == comparable(list.rows.recipient(row));
        };
        return hash != 0 && firsts.put(hash, row, isSame) == row;
    };
    return int(std::count_if(rows.begin(), rows.end(), isFirst));
}

// The rows hold all those of each person in them.
void EditableList::State::count(const QList<qsizetype> &rows, int by)
{
    QList<qsizetype> sendable;
    qint64 fen = 0;
    for (const qsizetype row : rows) {
        const Mark mark = list.rows.mark(row);
        if (mark.verdict != Verdict::Sendable)
            continue;
        totals.rows += by;
        totals.unnamed += mark.fen == 0 ? by : 0;
        fen += mark.fen;
        sendable.append(row);
    }
    totals.people += by * peopleAmong(sendable);
    totals.named = Fen::of(totals.named.count() + by * fen);
}

// With each row those of its person and its number, and theirs.
void EditableList::State::addRelated(const QList<qsizetype> &rows, QSet<qsizetype> &related) const
{
    QList<qsizetype> open = rows;
    const auto take = [&](const QList<quint32> &hashes, const KeyIndex &index, qsizetype row) {
        index.eachNear(hashes[row], [&](qsizetype other) {
            if (hashes[other] == hashes[row] && !related.contains(other)) {
                related.insert(other);
                open.append(other);
            }
        });
    };
    for (const qsizetype row : rows)
        related.insert(row);
    while (!open.isEmpty()) {
        const qsizetype row = open.takeLast();
        take(keys.people, people, row);
        take(keys.numbers, numbers, row);
    }
}

QList<qsizetype> EditableList::State::change(Choices next, QList<qsizetype> rows)
{
    const Rows before = list.rows;
    if (next.cleanUps != choices.cleanUps) {
        choices = std::move(next);
        judgeAll();
        rows = allOf(before.size());
    } else {
        const bool lost = endings.saysDigitsWereLost();
        const bool whole = endings.saysNumbersAreWhole();
        QSet<qsizetype> related;
        addRelated(rows, related);
        count(sorted(related), -1);
        const QSet<qsizetype> counted = related;
        choices = std::move(next);
        judgeAgain(rows);
        addRelated(rows, related);
        count(sorted(related - counted), -1);
        const bool flipped = lost != endings.saysDigitsWereLost() || whole != endings.saysNumbersAreWhole();
        rows = flipped ? allOf(before.size()) : sorted(related);
        if (flipped)
            totals = Totals();
        settle(rows);
        count(rows, 1);
    }
    const auto same = [&](qsizetype row) {
        return before.mark(row) == list.rows.mark(row) && before.isRepaired(row) == list.rows.isRepaired(row)
            && (!before.isRepaired(row) || before.cells(row) == list.rows.cells(row));
    };
    rows.removeIf(same);
    return rows;
}

QList<qsizetype> EditableList::State::step(const Choices &next, const QList<qsizetype> &rows)
{
    undo.append({choices, rows});
    redo.clear();
    return change(next, rows);
}

QList<qsizetype> EditableList::State::exchange(QList<Step> &from, QList<Step> &to)
{
    if (from.isEmpty())
        return {};
    const Step last = from.takeLast();
    to.append({choices, last.rows});
    return change(last.choices, last.rows);
}

} // namespace hongbao::intake
