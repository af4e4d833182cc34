#include "ledger/filter.h"

namespace hongbao::ledger {

namespace {

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

} // namespace

Filter::Filter(const HistoryQuery &query)
    : m_sql(QStringLiteral(" FROM payouts p JOIN batches b ON b.id = p.batch "
                           "JOIN campaigns c ON c.id = b.campaign WHERE 1 = 1"))
{
    if (!query.account.isEmpty())
        add(QStringLiteral("b.account = :account"), {"account", query.account});
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
