#include "ledger/filter.h"

#include "ledger/archived.h"

namespace hongbao::ledger {

namespace {

using namespace Qt::Literals::StringLiterals;

// Any part of a text, with LIKE's own signs taken as letters.
QString anyPart(const QString &text)
{
    QString pattern;
    for (const QChar c : text) {
        if (c == u'%' || c == u'_' || c == u'\\')
            pattern += u'\\';
        pattern += c;
    }
    return u'%' + pattern + u'%';
}

// What arrived; what is planned while nothing has.
constexpr auto amount = "CASE p.state WHEN 'sent' THEN p.prize_fen ELSE p.planned_fen END"_L1;

// Each with the direction behind it
QStringList keysOf(HistoryOrder order)
{
    switch (order) {
    case HistoryOrder::Newest:
        return {};
    case HistoryOrder::Time:
        return {u"p.created_at"_s};
    case HistoryOrder::Campaign:
        return {u"c.name COLLATE NOCASE"_s};
    case HistoryOrder::Recipient:
        return {u"p.recipient COLLATE NOCASE"_s};
    case HistoryOrder::Name:
        return {u"p.name COLLATE NOCASE"_s};
    case HistoryOrder::Amount:
        return {amount};
    case HistoryOrder::State:
        return {u"CASE p.state WHEN 'unknown' THEN 0 WHEN 'asking' THEN 0 WHEN 'unsent' THEN 1 WHEN 'refused' THEN 2 "
                "ELSE 3 END"_s,
            u"p.by_hand = 0"_s};
    case HistoryOrder::Reason:
        return {u"p.code"_s, u"p.reason"_s};
    case HistoryOrder::Attempts:
        return {u"p.attempts"_s};
    case HistoryOrder::OutBizNo:
        return {u"p.out_biz_no COLLATE NOCASE"_s};
    case HistoryOrder::BizNo:
        return {u"p.biz_no COLLATE NOCASE"_s};
    }
    Q_UNREACHABLE();
}

QString orderOf(const HistoryQuery &query)
{
    if (query.order == HistoryOrder::Newest)
        return query.descending ? u" ORDER BY p.id DESC"_s : u" ORDER BY p.id"_s;
    QString order = u" ORDER BY "_s;
    for (const QString &key : keysOf(query.order))
        order += key + (query.descending ? u" DESC, "_s : u", "_s);
    return order + u"p.id DESC"_s;
}

} // namespace

Filter::Filter(const HistoryQuery &query)
    : m_sql(QStringLiteral(" FROM payouts p JOIN batches b ON b.id = p.batch "
                           "JOIN campaigns c ON c.id = b.campaign WHERE 1 = 1"))
    , m_order(orderOf(query))
{
    if (!query.account.isEmpty())
        add(QStringLiteral("b.account = :account"), {"account", query.account});
    if (!query.batch) // whoever asks for one batch has it before their eyes
        m_sql += QStringLiteral(" AND b.campaign") + QLatin1StringView(notArchived);
    if (query.campaign)
        add(QStringLiteral("c.crowd_no = :crowd_no"), {"crowd_no", query.campaign->value});
    if (query.batch)
        add(QStringLiteral("p.batch = :batch"), {"batch", query.batch->value});
    if (!query.recipient.isEmpty())
        add(QStringLiteral("p.recipient = :recipient"), {"recipient", query.recipient});
    if (query.state == payout::toText(payout::State::Unknown))
        m_sql += QStringLiteral(" AND p.state IN ('unknown', 'asking')");
    else if (!query.state.isEmpty())
        add(QStringLiteral("p.state = :state"), {"state", query.state});
    if (!query.search.isEmpty()) {
        add(QStringLiteral("(p.recipient LIKE :part ESCAPE '\\' OR p.name LIKE :part ESCAPE '\\' "
                           "OR p.note LIKE :part ESCAPE '\\' OR p.out_biz_no LIKE :part ESCAPE '\\' "
                           "OR p.biz_no LIKE :part ESCAPE '\\')"),
            {"part", anyPart(query.search)});
    }
    if (query.from.isValid())
        add(QStringLiteral("p.created_at >= :from_moment"), {"from_moment", query.from});
    if (query.to.isValid())
        add(QStringLiteral("p.created_at < :to_moment"), {"to_moment", query.to});
    if (query.least)
        add(amount + " >= :least"_L1, {"least", *query.least});
    if (query.most)
        add(amount + " <= :most"_L1, {"most", *query.most});
}

void Filter::add(const QString &condition, const Binding &binding)
{
    m_sql += QStringLiteral(" AND ") + condition;
    m_bindings.push_back(binding);
}

Done Filter::run(Statement &statement, std::vector<Binding> more) const
{
    more.insert(more.end(), m_bindings.begin(), m_bindings.end());
    return statement.run(more);
}

} // namespace hongbao::ledger
