#include "campaigns/detail/difference_table.h"

#include "text/reconcile_words.h"
#include "text/words.h"
#include "widgets/delegates.h"
#include "widgets/marks.h"

using namespace Qt::StringLiterals;

namespace hongbao::ui {

namespace {

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
    QList<ledger::Difference> shown;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(shown),
        [this](const ledger::Difference &difference) { return fits(difference, m_filter); });
    setRows(shown);
}

int DifferenceTable::count(Filter filter) const
{
    return int(std::count_if(m_all.begin(), m_all.end(),
        [filter](const ledger::Difference &difference) { return fits(difference, filter); }));
}

QVariant DifferenceTable::cell(const ledger::Difference &difference, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return shown(difference, column);
    case Qt::AccessibleTextRole:
        return column == Person ? text::groupedId(difference.recipient) : QVariant();
    case PlainRole:
        return plain(difference, column);
    case MarkRole:
        return column == Verdict ? QVariant::fromValue(markOf(difference)) : QVariant();
    case Qt::ToolTipRole:
        if (column == Kind)
            return text::meaning(difference.kind);
        if (column == Verdict && !difference.isOpen())
            return tr("Settled %1: %2").arg(text::moment(difference.settledAt), difference.reason);
        return {};
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

QString DifferenceTable::header(int column) const
{
    switch (column) {
    case Kind:
        return tr("What differs");
    case Ours:
        return tr("Here");
    case Theirs:
        return tr("At Alipay");
    case Person:
        return tr("Recipient");
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
