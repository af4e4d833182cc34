#include "history/history_table.h"

#include "history/payout_words.h"
#include "text/words.h"
#include "widgets/delegates.h"
#include "widgets/marks.h"

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

} // namespace

HistoryTable::HistoryTable(desk::Desk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{
    m_wake.setSingleShot(true);
    m_wake.setInterval(0);
    connect(&m_wake, &QTimer::timeout, this, &HistoryTable::askWanted);
    connect(&m_desk, &desk::Desk::historyRead, this, &HistoryTable::read);
}

void HistoryTable::setFilter(const ledger::HistoryQuery &filter)
{
    m_filter = filter;
    m_filter.account = m_desk.profile().name;
    m_filter.limit = pageSize;
    beginResetModel();
    m_pages.clear();
    m_asked.clear();
    m_wanted.clear();
    m_total = 0;
    m_paid = {};
    endResetModel();
    m_first = ask(0);
}

void HistoryTable::refresh()
{
    m_asked.clear();
    m_first = ask(0);
}

const ledger::HistoryRow *HistoryTable::row(int number) const
{
    const auto page = m_pages.constFind(number / pageSize);
    const int inside = number % pageSize;
    return page == m_pages.constEnd() || inside >= page->size() ? nullptr : &page->at(inside);
}

int HistoryTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_total;
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

desk::RequestId HistoryTable::ask(int page)
{
    ledger::HistoryQuery query = m_filter;
    query.offset = page * pageSize;
    const desk::RequestId id = m_desk.readHistory(query);
    m_asked.insert(id, page);
    return id;
}

void HistoryTable::askWanted()
{
    for (const int page : std::exchange(m_wanted, {}))
        if (!m_pages.contains(page) && !m_asked.values().contains(page))
            ask(page);
}

void HistoryTable::read(desk::RequestId id, const desk::HistoryResult &result)
{
    const auto asked = m_asked.constFind(id);
    if (asked == m_asked.constEnd())
        return; // of a filter before this one, or of somebody else
    const int page = *asked;
    m_asked.erase(asked);
    const bool first = id == m_first;
    if (first)
        m_first = 0;
    if (!result)
        Q_EMIT failed(result.error());
    else if (first)
        firstPage(*result);
    else
        otherPage(page, *result);
}

void HistoryTable::firstPage(const ledger::HistoryPage &page)
{
    const int total = int(qMin<qint64>(page.total, std::numeric_limits<int>::max()));
    if (total == m_total) {
        m_pages = {{0, page.rows}};
        if (m_total > 0)
            Q_EMIT dataChanged(index(0, 0), index(m_total - 1, ColumnCount - 1));
    } else {
        beginResetModel();
        m_total = total;
        m_pages = {{0, page.rows}};
        endResetModel();
    }
    m_paid = page.paid;
    Q_EMIT arrived();
}

void HistoryTable::otherPage(int number, const ledger::HistoryPage &page)
{
    if (page.total != m_total) { // rows came while we paged: the numbers of the rows are others now
        refresh();
        return;
    }
    forgetFarFrom(number);
    m_pages.insert(number, page.rows);
    const int last = number * pageSize + int(page.rows.size()) - 1;
    if (!page.rows.isEmpty())
        Q_EMIT dataChanged(index(number * pageSize, 0), index(last, ColumnCount - 1));
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
