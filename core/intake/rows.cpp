#include "intake/rows.h"

#include "intake/basis.h"
#include "intake/shape.h"

#include <map>

namespace hongbao::intake {

struct Rows::Data : QSharedData {
    std::shared_ptr<const Basis> basis; // null: all rows are given
    QList<Mark> marks;
    std::map<qsizetype, Cells> repaired; // one row each
    std::map<qsizetype, Row> given;

    const Row *givenRow(qsizetype index) const
    {
        const auto found = given.empty() ? given.end() : given.find(index);
        return found == given.end() ? nullptr : &found->second;
    }

    const Cells *repairedRow(qsizetype index) const
    {
        const auto found = repaired.empty() ? repaired.end() : repaired.find(index);
        return found == repaired.end() ? nullptr : &found->second;
    }

    QList<Cells::Cell> cells(qsizetype index) const
    {
        const Cells *repairedCells = repairedRow(index);
        return repairedCells ? repairedCells->row(0) : basis->table.rows.row(index);
    }

    Judged judged(qsizetype index) const
    {
        return repairedRow(index) ? basis->judge(cells(index)) : basis->judgeRow(index);
    }

    // Without cells, and so without the value at fault.
    Row rowOf(qsizetype index, const QList<Cells::Cell> &cells) const
    {
        const Mark &mark = marks[index];
        Judged judged = basis->isBroken(index) && !repairedRow(index) ? Judged() : basis->judge(cells);
        Row row;
        row.line = basis->table.lineNumbers[index];
        if (mark.problem != Problem::RowBroken) {
            row.name = basis->wordIn(cells, Field::Name);
            row.note = basis->wordIn(cells, Field::Note);
        }
        row.recipient = std::move(judged.recipient);
        row.amount = judged.amount;
        row.outBizNo = std::move(judged.outBizNo);
        row.verdict = mark.verdict;
        row.problem = mark.problem;
        if (mark.problem != Problem::None && mark.problem != Problem::LeftOut)
            row.problemColumn = basis->nameOf(mark.column);
        row.cleaned = toWords(mark.changes);
        return row;
    }
};

Rows::Rows()
    : m_data(new Data)
{
}

Rows::Rows(std::initializer_list<Row> rows)
    : Rows()
{
    for (const Row &row : rows)
        append(row);
}

Rows::Rows(std::shared_ptr<const Basis> basis)
    : Rows()
{
    m_data->marks.resize(basis->table.rows.size());
    m_data->basis = std::move(basis);
}

Rows::Rows(const Rows &) = default;
Rows::Rows(Rows &&) noexcept = default;
Rows &Rows::operator=(const Rows &) = default;
Rows &Rows::operator=(Rows &&) noexcept = default;
Rows::~Rows() = default;

qsizetype Rows::size() const
{
    return m_data->marks.size();
}

Row Rows::at(qsizetype index) const
{
    if (const Row *given = m_data->givenRow(index))
        return *given;
    const QList<Cells::Cell> cells = m_data->cells(index);
    const Mark &mark = m_data->marks[index];
    Row row = m_data->rowOf(index, cells);
    for (const Cells::Cell &cell : cells)
        row.cells.append(toText(cell.utf8));
    row.problemValue = m_data->basis->valueOf(mark, row);
    return row;
}

Row Rows::withoutCells(qsizetype index) const
{
    if (const Row *given = m_data->givenRow(index)) {
        Row row = *given;
        row.cells.clear();
        return row;
    }
    return m_data->rowOf(index, m_data->cells(index));
}

bool Rows::isAsInSource(qsizetype index) const
{
    return !m_data->givenRow(index);
}

Mark Rows::mark(qsizetype index) const
{
    const Row *given = m_data->givenRow(index);
    Mark mark = m_data->marks[index];
    if (given) {
        mark.verdict = given->verdict;
        mark.problem = given->problem;
        if (!given->recipient.value.isEmpty())
            mark.note(Mark::HasRecipient);
        mark.fen = quint16(given->amount.value_or(Fen()).count());
    }
    return mark;
}

int Rows::line(qsizetype index) const
{
    const Row *given = m_data->givenRow(index);
    return given ? given->line : m_data->basis->table.lineNumbers[index];
}

QStringList Rows::cells(qsizetype index) const
{
    if (const Row *given = m_data->givenRow(index))
        return given->cells;
    const Cells *repaired = m_data->repairedRow(index);
    return repaired ? repaired->at(0) : m_data->basis->table.rows.at(index);
}

Recipient Rows::recipient(qsizetype index) const
{
    const Row *given = m_data->givenRow(index);
    return given ? given->recipient : m_data->judged(index).recipient;
}

OutBizNo Rows::outBizNo(qsizetype index) const
{
    const Row *given = m_data->givenRow(index);
    return given ? given->outBizNo : m_data->judged(index).outBizNo;
}

std::optional<Fen> Rows::amount(qsizetype index) const
{
    if (const Row *given = m_data->givenRow(index))
        return given->amount;
    const quint16 fen = m_data->marks[index].fen;
    return fen == 0 ? std::nullopt : std::optional(Fen::of(fen));
}

Judged Rows::judgedAlone(qsizetype index) const
{
    if (const Row *given = m_data->givenRow(index))
        return {mark(index), given->recipient, given->amount, given->outBizNo};
    return m_data->judged(index);
}

Row &Rows::operator[](qsizetype index)
{
    if (!m_data->givenRow(index))
        m_data->given.emplace(index, std::as_const(*this).at(index));
    return m_data->given.find(index)->second;
}

void Rows::append(const Row &row)
{
    m_data->given.emplace(size(), row);
    m_data->marks.append(Mark());
}

void Rows::blame(qsizetype index, Problem problem, Verdict verdict, qsizetype column, const QString &columnName)
{
    if (!m_data.constData()->givenRow(index)) {
        Mark &mark = m_data->marks[index];
        mark.problem = problem;
        mark.verdict = verdict;
        mark.column = quint16(column);
        return;
    }
    Row &row = (*this)[index];
    row.problem = problem;
    row.verdict = verdict;
    row.problemColumn = columnName;
    const bool aboutNumber = problem == Problem::OutBizNoUsed || problem == Problem::OutBizNoTwice;
    row.problemValue = aboutNumber ? row.outBizNo.value : row.recipient.value;
}

void Rows::setMark(qsizetype index, const Mark &mark)
{
    m_data->marks[index] = mark;
}

void Rows::setMarks(QList<Mark> marks)
{
    m_data->marks = std::move(marks);
}

void Rows::setCells(qsizetype index, const std::optional<Cells> &cells)
{
    if (cells)
        m_data->repaired[index] = *cells;
    else
        m_data->repaired.erase(index);
}

bool Rows::isRepaired(qsizetype index) const
{
    return m_data->repairedRow(index) != nullptr;
}

QList<Cells::Cell> Rows::cellViews(qsizetype index) const
{
    return m_data->cells(index);
}

void Rows::rebase(std::shared_ptr<const Basis> basis)
{
    m_data->basis = std::move(basis);
}

const Basis &Rows::basis() const
{
    return *m_data->basis;
}

} // namespace hongbao::intake
