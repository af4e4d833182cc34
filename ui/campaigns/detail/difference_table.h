#pragma once
// What differs between our books and the provider's, as a table: the open ones, those that are settled, or all.

#include "ledger/reconciliation.h"
#include "widgets/row_table.h"

namespace hongbao::ui {

class DifferenceTable : public RowTable<ledger::Difference> {
    Q_OBJECT

public:
    enum Column { Kind, Ours, Theirs, Person, OurNumber, TheirNumber, Line, Verdict, ColumnCount };
    enum class Filter { Open, Settled, All };

    explicit DifferenceTable(QObject *parent = nullptr)
        : RowTable(ColumnCount, parent)
    {
    }
    void setDifferences(const QList<ledger::Difference> &differences);
    void setFilter(Filter filter);
    int count(Filter filter) const;

protected:
    QVariant cell(const ledger::Difference &row, int column, int role) const override;
    QString header(int column) const override;
    bool isNumber(int column) const override { return column == Ours || column == Theirs || column == Line; }

private:
    static QVariant shown(const ledger::Difference &difference, int column);
    static QVariant plain(const ledger::Difference &difference, int column);
    void choose();

    QList<ledger::Difference> m_all;
    Filter m_filter = Filter::Open;
};

} // namespace hongbao::ui
