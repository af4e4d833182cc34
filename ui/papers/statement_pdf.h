#pragma once
// A batch's statement as a PDF: totals that add up, reasons, the books, what was decided by hand, and every row.

#include "papers/flow.h"
#include "report/statement.h"

namespace hongbao::ui {

class StatementPdf : public report::StatementPaper {
public:
    StatementPdf(account::World world, const QString &file, BatchId batch); // on the window's thread

    Done begin(const report::Statement &statement) override;
    Done row(const payout::Payout &payout) override;
    Done row(const ledger::ExcludedRow &row) override;
    Done commit() override;

private:
    Result<double> nextRow(); // where it stands; on a new page if need be
    void writeCell(int column, double y, const QString &text, int columns = 1);

    const account::World m_world;
    Sheet m_sheet;
    QList<PaperColumn> m_columns;
    double m_headingHeight = 0;
    double m_rowHeight = 0;
    int m_rowsOfPage = 0; // that fit
    int m_onPage = 0;
};

} // namespace hongbao::ui
