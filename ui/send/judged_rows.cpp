#include "send/judged_rows.h"

#include "intake/shape.h"
#include "text/masking.h"
#include "text/words.h"
#include "widgets/delegates.h"
#include "widgets/marks.h"

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace hongbao::ui {

using intake::Verdict;

namespace {

constexpr qsizetype changesToldApart = 500; // above it the view is told once

Mark markOfVerdict(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Sendable:
        return {verdictWord(verdict), u'✓', look::Role::Good};
    case Verdict::NeedsLook:
        return {verdictWord(verdict), u'!', look::Role::Warning};
    case Verdict::CannotSend:
        break;
    }
    return {verdictWord(verdict), u'✕', look::Role::Bad};
}

Mark markOfRow(const intake::Mark &mark)
{
    if (mark.problem == intake::Problem::LeftOut)
        return {JudgedRows::tr("Left out"), u'–', look::Role::MutedText};
    return markOfVerdict(mark.verdict);
}

} // namespace

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Sendable:
        return JudgedRows::tr("Can be sent");
    case Verdict::NeedsLook:
        return JudgedRows::tr("Needs a look");
    case Verdict::CannotSend:
        break;
    }
    return JudgedRows::tr("Cannot be sent");
}

void JudgedRows::setList(const ListSnapshot &snapshot)
{
    beginResetModel();
    m_snapshot = snapshot;
    m_shown.resize(snapshot.judged().rows.size());
    std::iota(m_shown.begin(), m_shown.end(), 0);
    endResetModel();
}

void JudgedRows::setChanged(const ListSnapshot &snapshot, const QList<qsizetype> &rows)
{
    m_snapshot = snapshot;
    if (m_shown.isEmpty() || rows.isEmpty())
        return;
    if (rows.size() > changesToldApart)
        return tellChanged(0, rowCount() - 1);
    for (const qsizetype row : rows) {
        const auto found = std::lower_bound(m_shown.begin(), m_shown.end(), row);
        if (found != m_shown.end() && *found == row)
            tellChanged(int(found - m_shown.begin()), int(found - m_shown.begin()));
    }
}

void JudgedRows::tellChanged(int first, int last)
{
    Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

void JudgedRows::showRows(const QList<qsizetype> &rows)
{
    beginResetModel();
    m_shown = rows;
    endResetModel();
}

bool JudgedRows::isRepaired(int shown) const
{
    return m_snapshot.judged().rows.isRepaired(rowOf(shown));
}

void JudgedRows::wordsChanged()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0, Check), index(rowCount() - 1, Problem));
}

int JudgedRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int JudgedRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstCell + int(m_snapshot.judged().columns.fields.size());
}

QString JudgedRows::textOf(qsizetype row, int column) const
{
    const intake::Rows &rows = m_snapshot.judged().rows;
    switch (column) {
    case Line:
        return text::count(rows.line(row));
    case Check:
        return markOfRow(rows.mark(row)).word;
    case Problem:
        return rows.mark(row).problem == intake::Problem::None ? QString() : text::rowProblem(rows.at(row));
    default: // of a row of thousands of cells only the one
        return rows.isRepaired(row) ? rows.cells(row).value(column - FirstCell)
                                    : m_snapshot.list->table().rows.text(row, column - FirstCell);
    }
}

// Ids and amounts; of a column that means nothing nobody knows what it holds.
bool JudgedRows::isSecret(int column) const
{
    const intake::Field field = m_snapshot.judged().columns.fields.value(column - FirstCell);
    return column >= FirstCell && field != intake::Field::Name && field != intake::Field::Note;
}

// What the cell was before it was repaired, or what is read where something was cleaned away.
QString JudgedRows::toolTipOf(qsizetype row, int column) const
{
    const int cell = column - FirstCell;
    if (cell < 0)
        return {};
    if (m_snapshot.list->isRepaired(row, cell))
        return tr("In the file: “%1”").arg(text::hidden(m_snapshot.list->table().rows.text(row, cell)));
    if (m_snapshot.judged().columns.fields.value(cell) == intake::Field::None)
        return {};
    const QString shown = textOf(row, column);
    const QString read = intake::cleaned(shown, m_snapshot.list->cleanUps()).text;
    return read == shown ? QString() : tr("Read as “%1”").arg(text::hidden(read));
}

QVariant JudgedRows::colourOf(qsizetype row, int column) const
{
    const intake::Mark mark = m_snapshot.judged().rows.mark(row);
    if (mark.problem == intake::Problem::LeftOut)
        return look::color(look::Role::MutedText);
    const int cell = column - FirstCell;
    if (cell < 0)
        return {};
    if (m_snapshot.list->isRepaired(row, cell))
        return look::color(look::Role::Waiting);
    const bool isAtFault = mark.verdict != Verdict::Sendable && mark.column == cell;
    return isAtFault ? look::color(mark.verdict == Verdict::NeedsLook ? look::Role::Warning : look::Role::Bad)
                     : QVariant();
}

QVariant JudgedRows::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const qsizetype row = rowOf(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return isSecret(column) ? text::hidden(textOf(row, column)) : textOf(row, column);
    case Qt::EditRole:
    case PlainRole:
        return textOf(row, column);
    case MarkRole:
        return column == Check ? QVariant::fromValue(markOfRow(m_snapshot.judged().rows.mark(row))) : QVariant();
    case Qt::TextAlignmentRole:
        return column == Line ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ForegroundRole:
        return colourOf(row, column);
    case Qt::ToolTipRole: {
        const QString words = toolTipOf(row, column);
        return words.isEmpty() ? QVariant() : words;
    }
    default:
        return {};
    }
}

bool JudgedRows::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable)
        || value.toString() == textOf(rowOf(index.row()), index.column()))
        return false;
    Q_EMIT cellEdited(rowOf(index.row()), index.column() - FirstCell, value.toString());
    return true; // the pool puts it in, and dataChanged follows
}

// While only the first rows are read, the rest would come without the repair.
Qt::ItemFlags JudgedRows::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isCell = index.isValid() && index.column() >= FirstCell;
    return isCell && !m_frozen && !m_snapshot.judged().partial ? flags | Qt::ItemIsEditable : flags;
}

QVariant JudgedRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Line)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignBottom);
    if (role != Qt::DisplayRole)
        return {};
    if (section == Line)
        return tr("Row");
    if (section == Check)
        return tr("Check");
    if (section == Problem)
        return tr("What is wrong and what to do");
    const QString header = m_snapshot.judged().header.value(section - FirstCell).simplified();
    return header.isEmpty() ? tr("Column %1").arg(section - FirstCell + 1) : header;
}

} // namespace hongbao::ui
