#pragma once
// A history query as a WHERE clause of fixed pieces; what the operator typed is only ever bound.

#include "ledger/records.h"
#include "ledger/statement.h"

#include <vector>

namespace hongbao::ledger {

class Filter {
public:
    explicit Filter(const HistoryQuery &query);

    // " FROM payouts p JOIN ... WHERE ..."
    const QString &sql() const { return m_sql; }
    // " ORDER BY ..."; names of columns of that FROM
    const QString &order() const { return m_order; }
    Done run(Statement &statement, std::vector<Binding> more = {}) const;

private:
    void add(const QString &condition, const Binding &binding);

    QString m_sql;
    QString m_order;
    std::vector<Binding> m_bindings;
};

} // namespace hongbao::ledger
