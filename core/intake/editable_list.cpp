#include "intake/editable_state.h"
#include "intake/known.h"

#include <algorithm>

namespace hongbao::intake {

EditableList::EditableList()
    : EditableList(std::make_shared<const RawTable>(), {}, {})
{
}

EditableList::EditableList(
    std::shared_ptr<const RawTable> table, const Columns &columns, const QString &sourceName, Progress *progress)
    : m_state(std::make_unique<State>())
{
    JudgedList &list = m_state->list;
    list.sourceName = sourceName;
    list.sha256 = table->sha256;
    list.encoding = table->encoding;
    list.header = table->header;
    list.aside = table->aside;
    list.columns = columns;
    list.format = table->format;
    list.sheet = table->sheets.value(table->sheet).name;
    list.partial = table->partial;
    m_state->table = std::move(table);
    if (!m_state->judgeAll(progress))
        *this = EditableList();
}

EditableList::EditableList(const EditableList &other)
    : m_state(std::make_unique<State>(*other.m_state))
{
}

EditableList &EditableList::operator=(const EditableList &other)
{
    *this = EditableList(other);
    return *this;
}

EditableList::EditableList(EditableList &&) noexcept = default;
EditableList &EditableList::operator=(EditableList &&) noexcept = default;
EditableList::~EditableList() = default;

const JudgedList &EditableList::list() const
{
    return m_state->list;
}

const RawTable &EditableList::table() const
{
    return *m_state->table;
}

Totals EditableList::totals() const
{
    return m_state->totals;
}

QList<Group> EditableList::groups() const
{
    QMap<Problem, Group> byProblem;
    QMap<Problem, QList<qsizetype>> rowsOf;
    const Rows &rows = m_state->list.rows;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const Mark mark = rows.mark(row);
        if (mark.problem == Problem::None)
            continue;
        ++byProblem[mark.problem].rows;
        rowsOf[mark.problem].append(row);
    }
    QList<Group> groups;
    for (auto group = byProblem.begin(); group != byProblem.end(); ++group) {
        group->problem = group.key();
        group->people = m_state->peopleAmong(rowsOf.value(group.key()));
        group->takesDecision = takesDecision(group.key())
            && (group.key() != Problem::UserIdRounded || m_state->endings.saysNumbersAreWhole());
        group->decision = m_state->choices.ofGroup.value(group.key(), Decision::Open);
        groups.append(*group);
    }
    std::stable_sort(groups.begin(), groups.end(), [](const Group &a, const Group &b) {
        return std::pair(a.takesDecision, a.rows) > std::pair(b.takesDecision, b.rows);
    });
    return groups;
}

QList<qsizetype> EditableList::rowsOf(Problem problem) const
{
    QList<qsizetype> found;
    const Rows &rows = m_state->list.rows;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (rows.mark(row).problem == problem)
            found.append(row);
    }
    return found;
}

QList<Twins> EditableList::twins() const
{
    QList<Twins> all;
    QHash<QString, qsizetype> indexOf;
    const Rows &rows = m_state->list.rows;
    for (const qsizetype row : rowsOf(Problem::DuplicateRecipient)) {
        const Recipient person = rows.recipient(row);
        const QString key = comparable(person);
        if (!indexOf.contains(key)) {
            indexOf.insert(key, all.size());
            all.append({person, {}});
            m_state->people.eachNear(m_state->keys.people[row], [&](qsizetype other) {
                const bool counts = other < row && rows.mark(other).problem != Problem::LeftOut;
                if (counts && comparable(rows.recipient(other)) == key)
                    all.last().rows.prepend(other);
            });
            std::sort(all.last().rows.begin(), all.last().rows.end());
        }
        all[indexOf.value(key)].rows.append(row);
    }
    return all;
}

bool EditableList::isRepaired(qsizetype row, qsizetype column) const
{
    return m_state->list.rows.isRepaired(row)
        && m_state->list.rows.cells(row).value(column) != m_state->table->rows.text(row, column);
}

bool EditableList::isLeftOut(qsizetype row) const
{
    return m_state->choices.leftOut.contains(row);
}

Decision EditableList::decisionOn(qsizetype row) const
{
    return m_state->decisionOn(row, m_state->list.rows.mark(row).problem);
}

QList<qsizetype> EditableList::setCell(qsizetype row, qsizetype column, const QString &text)
{
    const Rows &rows = m_state->list.rows;
    if (row < 0 || row >= rows.size() || column < 0 || rows.cells(row).value(column) == text)
        return {};
    const Cells &source = m_state->table->rows;
    const QList<Cells::Cell> now = rows.cellViews(row);
    Cells repaired;
    repaired.beginRow();
    for (qsizetype i = 0; i < std::max(now.size(), column + 1); ++i) {
        const Cells::Cell cell = i < now.size() ? now[i] : Cells::Cell();
        if (i != column)
            repaired.add(cell.utf8, cell.isNumber);
        else
            repaired.add(text.toUtf8(), source.cell(row, i).isNumber && source.text(row, i) == text);
    }
    Choices next = m_state->choices;
    if (repaired.at(0) == source.at(row))
        next.repaired.remove(row);
    else
        next.repaired.insert(row, repaired);
    return m_state->step(next, {row});
}

QList<qsizetype> EditableList::takeBackRepairs(qsizetype row)
{
    Choices next = m_state->choices;
    return next.repaired.remove(row) > 0 ? m_state->step(next, {row}) : QList<qsizetype>();
}

QList<qsizetype> EditableList::leaveOut(const QList<qsizetype> &rows, bool out)
{
    Choices next = m_state->choices;
    QList<qsizetype> touched;
    for (const qsizetype row : rows) {
        if (next.leftOut.contains(row) == out)
            continue;
        touched.append(row);
        if (out)
            next.leftOut.insert(row);
        else
            next.leftOut.remove(row);
    }
    return touched.isEmpty() ? touched : m_state->step(next, touched);
}

QList<qsizetype> EditableList::decide(Problem problem, Decision decision)
{
    Choices next = m_state->choices;
    next.ofRow.removeIf([&](const auto &entry) { return entry.key().first == problem; });
    next.ofGroup.insert(problem, decision);
    if (decision == Decision::Open)
        next.ofGroup.remove(problem);
    if (next.ofGroup == m_state->choices.ofGroup && next.ofRow == m_state->choices.ofRow)
        return {};
    QList<qsizetype> touched; // the problem may stand behind another one
    const Rows &rows = m_state->list.rows;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (rows.mark(row).problem != Problem::None && m_state->own[row].verdict != Verdict::CannotSend)
            touched.append(row);
    }
    return m_state->step(next, touched);
}

QList<qsizetype> EditableList::decideRows(const QList<qsizetype> &rows, Decision decision)
{
    Choices next = m_state->choices;
    QList<qsizetype> touched;
    for (const qsizetype row : rows) {
        const Problem problem = m_state->list.rows.mark(row).problem;
        if (problem == Problem::None || m_state->decisionOn(row, problem) == decision)
            continue;
        next.ofRow.insert({problem, row}, decision);
        touched.append(row);
    }
    return touched.isEmpty() ? touched : m_state->step(next, touched);
}

QList<qsizetype> EditableList::setCleanUps(quint8 kinds)
{
    if (kinds == m_state->choices.cleanUps)
        return {};
    Choices next = m_state->choices;
    next.cleanUps = kinds;
    return m_state->step(next, {});
}

quint8 EditableList::cleanUps() const
{
    return m_state->choices.cleanUps;
}

bool EditableList::canUndo() const
{
    return !m_state->undo.isEmpty();
}

bool EditableList::canRedo() const
{
    return !m_state->redo.isEmpty();
}

QList<qsizetype> EditableList::undo()
{
    return m_state->exchange(m_state->undo, m_state->redo);
}

QList<qsizetype> EditableList::redo()
{
    return m_state->exchange(m_state->redo, m_state->undo);
}

void EditableList::setPaidWithinDays(int days)
{
    m_state->list.paidWithinDays = days;
}

void EditableList::setKnown(const Known &known)
{
    m_state->known = withComparablePeople(known);
    m_state->judgeAll();
}

void EditableList::setColumns(const Columns &columns)
{
    m_state->list.columns = columns;
    m_state->judgeAll();
}

} // namespace hongbao::intake
