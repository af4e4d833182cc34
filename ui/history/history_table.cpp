#include "history/history_table.h"

#include "history/payout_words.h"
#include "text/words.h"
#include "widgets/delegates.h"
#include "widgets/marks.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

namespace {

constexpr int pageSize = 200;
constexpr int pagesKept = 40;

QVariant display(const ledger::HistoryRow &row, int column)
{
    const payout::Payout &payout = row.payout;
    switch (column) {
    case HistoryTable::Time:
        return text::moment(payout.createdAt);
    case HistoryTable::Campaign:
        return row.campaignName;
    case HistoryTable::Recipient:
        return payout.request.recipient.value;
    case HistoryTable::Name:
        return payout.name;
    case HistoryTable::Amount:
        return QVariant::fromValue(amountOf(payout));
    case HistoryTable::State:
        return text::word(payout.state, payout.byHand);
    case HistoryTable::Reason:
        return reasonOf(payout);
    case HistoryTable::Attempts:
        return payout.attempts;
    case HistoryTable::OutBizNo:
        return payout.request.outBizNo.value;
    case HistoryTable::BizNo:
        return payout.bizNo;
    default:
        return {};
    }
}

ledger::HistoryOrder orderBy(int column)
{
    using Order = ledger::HistoryOrder;
    switch (column) {
    case HistoryTable::Time:
        return Order::Time;
    case HistoryTable::Campaign:
        return Order::Campaign;
    case HistoryTable::Recipient:
        return Order::Recipient;
    case HistoryTable::Name:
        return Order::Name;
    case HistoryTable::Amount:
        return Order::Amount;
    case HistoryTable::State:
        return Order::State;
    case HistoryTable::Reason:
        return Order::Reason;
    case HistoryTable::Attempts:
        return Order::Attempts;
    case HistoryTable::OutBizNo:
        return Order::OutBizNo;
    case HistoryTable::BizNo:
        return Order::BizNo;
    default:
        return Order::Newest;
    }
}

bool isId(int column)
{
    return column == HistoryTable::Recipient || column == HistoryTable::OutBizNo || column == HistoryTable::BizNo;
}

} // namespace

HistoryTable::HistoryTable(desk::Desk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{
    m_wake.setSingleShot(true);
    m_wake.setInterval(0);
    connect(&m_wake, &QTimer::timeout, this, &HistoryTable::askWanted);
    connect(&m_desk, &desk::Desk::historyFound, this, &HistoryTable::found);
    connect(&m_desk, &desk::Desk::foundRead, this, &HistoryTable::read);
}

void HistoryTable::setFilter(const ledger::HistoryQuery &filter)
{
    const auto order = std::pair(m_filter.order, m_filter.descending);
    m_filter = filter;
    m_filter.account = m_desk.profile().name;
    m_filter.limit = pageSize;
    std::tie(m_filter.order, m_filter.descending) = order;
    beginResetModel();
    m_pages.clear();
    m_shown = 0;
    m_counted = false;
    m_paid = {};
    m_unknown = 0;
    endResetModel();
    ask();
}

void HistoryTable::sort(int column, Qt::SortOrder order)
{
    m_filter.order = orderBy(column);
    m_filter.descending = column < 0 || order == Qt::DescendingOrder;
    ask();
}

void HistoryTable::refresh()
{
    ask();
}

void HistoryTable::reread()
{
    for (auto page = m_pages.cbegin(); page != m_pages.cend() && !m_asking; ++page)
        m_asked.insert(m_desk.readFound(m_question, qint64(page.key()) * pageSize, pageSize), page.key());
}

// What stands here stays until there is something to put in its place.
void HistoryTable::ask()
{
    m_asked.clear();
    m_wanted.clear();
    m_asking = true;
    m_question = m_desk.findHistory(m_filter);
}

const ledger::HistoryRow *HistoryTable::row(int number) const
{
    const auto page = m_pages.constFind(number / pageSize);
    const int inside = number % pageSize;
    return page == m_pages.constEnd() || inside >= page->size() ? nullptr : &page->at(inside);
}

int HistoryTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_shown;
}

int HistoryTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant HistoryTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ledger::HistoryRow *row = this->row(index.row());
    if (!row) {
        m_wanted.insert(index.row() / pageSize);
        if (!m_wake.isActive())
            m_wake.start();
        return role == Qt::DisplayRole && index.column() == Time ? u"…"_s : QVariant();
    }
    if (role == Qt::DisplayRole)
        return display(*row, index.column());
    if (role == Qt::AccessibleTextRole && isId(index.column()))
        return text::groupedId(display(*row, index.column()).toString());
    if (role == MarkRole && index.column() == State)
        return QVariant::fromValue(markOf(row->payout.state, row->payout.byHand));
    if (role == PlainRole && index.column() == Amount)
        return amountOf(row->payout).toYuan();
    return {};
}

QVariant HistoryTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Amount || section == Attempts))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Campaign:
        return tr("Campaign");
    case Recipient:
        return tr("Recipient");
    case Name:
        return tr("Name");
    case Amount:
        return tr("Amount");
    case State:
        return tr("State");
    case Reason:
        return tr("Reason");
    case Attempts:
        return tr("Attempts");
    case OutBizNo:
        return tr("Our number");
    case BizNo:
        return tr("Alipay's number");
    default:
        return {};
    }
}

void HistoryTable::askWanted()
{
    const QSet<int> wanted = std::exchange(m_wanted, {});
    if (m_asking && !m_counted)
        return; // only first rows stand here
    for (const int page : wanted)
        if (!m_pages.contains(page) && !m_asked.values().contains(page))
            m_asked.insert(m_desk.readFound(m_question, qint64(page) * pageSize, pageSize), page);
}

void HistoryTable::found(desk::RequestId question, const desk::FoundResult &result)
{
    if (question != m_question)
        return; // of a filter before this one, or of somebody else
    if (!result) {
        m_asking = false;
        Q_EMIT failed(result.error());
        return;
    }
    m_asking = !result->counted;
    show(*result);
    Q_EMIT arrived();
}

void HistoryTable::show(const ledger::HistoryFound &found)
{
    const int total
        = found.counted ? int(qMin<qint64>(found.total, std::numeric_limits<int>::max())) : int(found.rows.size());
    const bool more = !m_counted && total > m_shown && m_shown > 0;
    const bool same = standsAtFront(found.rows) && (more || total == m_shown);
    if (!same)
        beginResetModel();
    else if (more)
        beginInsertRows({}, m_shown, total - 1);
    const int before = m_shown;
    m_shown = total;
    m_pages = {{0, found.rows}};
    m_counted = found.counted;
    m_paid = found.paid;
    m_unknown = found.unknown;
    if (!same)
        endResetModel();
    else if (more)
        endInsertRows();
    if (same && before > 0)
        Q_EMIT dataChanged(index(0, 0), index(before - 1, ColumnCount - 1));
}

bool HistoryTable::standsAtFront(const QList<ledger::HistoryRow> &rows) const
{
    const QList<ledger::HistoryRow> here = m_pages.value(0);
    return here.size() <= rows.size()
        && std::equal(here.cbegin(), here.cend(), rows.cbegin(),
            [](const ledger::HistoryRow &a, const ledger::HistoryRow &b) { return a.payout.id == b.payout.id; });
}

void HistoryTable::read(desk::RequestId id, const desk::FoundRows &rows)
{
    const auto asked = m_asked.constFind(id);
    if (asked == m_asked.constEnd())
        return;
    const int page = *asked;
    m_asked.erase(asked);
    if (!rows) {
        Q_EMIT failed(rows.error());
        return;
    }
    forgetFarFrom(page);
    m_pages.insert(page, *rows);
    const int last = page * pageSize + int(rows->size()) - 1;
    if (!rows->isEmpty())
        Q_EMIT dataChanged(index(page * pageSize, 0), index(last, ColumnCount - 1));
}

void HistoryTable::forgetFarFrom(int page)
{
    if (m_pages.size() < pagesKept)
        return;
    const auto distance = [page](int other) { return qAbs(other - page); };
    const QList<int> here = m_pages.keys();
    m_pages.remove(
        *std::max_element(here.cbegin(), here.cend(), [&distance](int a, int b) { return distance(a) < distance(b); }));
}

} // namespace hongbao::ui
