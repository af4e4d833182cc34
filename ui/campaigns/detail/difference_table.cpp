#include "campaigns/detail/difference_table.h"

#include "text/reconcile_words.h"
#include "text/words.h"
#include "widgets/delegates.h"
#include "widgets/marks.h"

using namespace Qt::StringLiterals;

namespace hongbao::ui {

namespace {

bool isNumber(int column)
{
    return column == DifferenceTable::Ours || column == DifferenceTable::Theirs || column == DifferenceTable::Line;
}

bool fits(const ledger::Difference &difference, DifferenceTable::Filter filter)
{
    return filter == DifferenceTable::Filter::All || difference.isOpen() == (filter == DifferenceTable::Filter::Open);
}

// Where one side has nothing, a zero would look like an amount.
QVariant amount(Fen fen)
{
    return fen.isZero() ? QVariant(u"–"_s) : QVariant::fromValue(fen);
}

Mark markOf(const ledger::Difference &difference)
{
    if (difference.isOpen())
        return {DifferenceTable::tr("Open"), u'!', look::Role::Warning};
    return {DifferenceTable::tr("Settled: %1").arg(difference.reason), u'✓', look::Role::Good};
}

} // namespace

void DifferenceTable::setDifferences(const QList<ledger::Difference> &differences)
{
    m_all = differences;
    choose();
}

void DifferenceTable::setFilter(Filter filter)
{
    m_filter = filter;
    choose();
}

void DifferenceTable::choose()
{
    beginResetModel();
    m_shown.clear();
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(m_shown),
        [this](const ledger::Difference &difference) { return fits(difference, m_filter); });
    endResetModel();
}

int DifferenceTable::count(Filter filter) const
{
    return int(std::count_if(m_all.begin(), m_all.end(),
        [filter](const ledger::Difference &difference) { return fits(difference, filter); }));
}

void DifferenceTable::wordsChanged()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_shown.size()) - 1, ColumnCount - 1));
}

int DifferenceTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int DifferenceTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant DifferenceTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ledger::Difference &difference = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown(difference, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Person ? text::groupedId(difference.recipient) : QVariant();
    case PlainRole:
        return plain(difference, index.column());
    case MarkRole:
        return index.column() == Verdict ? QVariant::fromValue(markOf(difference)) : QVariant();
    case Qt::ToolTipRole:
        if (index.column() == Kind)
            return text::meaning(difference.kind);
        if (index.column() == Verdict && !difference.isOpen())
            return tr("Settled %1: %2").arg(text::moment(difference.settledAt), difference.reason);
        return {};
    case Qt::TextAlignmentRole:
        return isNumber(index.column()) ? int(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant DifferenceTable::shown(const ledger::Difference &difference, int column)
{
    switch (column) {
    case Kind:
        return text::word(difference.kind);
    case Ours:
        return amount(difference.ours);
    case Theirs:
        return amount(difference.theirs);
    case Person:
        return difference.recipient;
    case OurNumber:
        return difference.outBizNo;
    case TheirNumber:
        return difference.bizNo;
    case Line:
        return difference.line > 0 ? QVariant(text::count(difference.line)) : QVariant();
    case Verdict:
        return markOf(difference).word;
    default:
        return {};
    }
}

QVariant DifferenceTable::plain(const ledger::Difference &difference, int column)
{
    if (column == Ours)
        return difference.ours.toYuan();
    if (column == Theirs)
        return difference.theirs.toYuan();
    return {};
}

QVariant DifferenceTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && isNumber(section))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind:
        return tr("What differs");
    case Ours:
        return tr("Here");
    case Theirs:
        return tr("At Alipay");
    case Person:
        return tr("Receiver");
    case OurNumber:
        return tr("Our number");
    case TheirNumber:
        return tr("Alipay's number");
    case Line:
        return tr("Line in the bill");
    case Verdict:
        return tr("State");
    default:
        return {};
    }
}

} // namespace hongbao::ui
