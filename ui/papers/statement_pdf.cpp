#include "papers/statement_pdf.h"

#include "ledger/words.h"
#include "papers/frame.h"
#include "papers/statement_summary.h"
#include "text/masking.h"
#include "text/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

namespace {

constexpr auto acrossPage = QPageLayout::Landscape;

class Pdf {
    Q_DECLARE_TR_FUNCTIONS(hongbao::ui::StatementPdf)
};

enum Column { Row, Recipient, Name, Amount, State, OurNumber, TheirNumber, Time };

QList<PaperColumn> rowColumns()
{
    return {{Pdf::tr("Row"), 15, Qt::AlignRight}, {Pdf::tr("Recipient"), 40}, {Pdf::tr("Name"), 26},
        {Pdf::tr("Amount"), 24, Qt::AlignRight}, {Pdf::tr("State"), 28}, {Pdf::tr("Our number"), 56},
        {Pdf::tr("Alipay's number, or the reason's code"), 48}, {Pdf::tr("Time"), 32}};
}

} // namespace

StatementPdf::StatementPdf(account::World world, const QString &file, BatchId batch)
    : m_world(world)
    , m_sheet(frameIn(world, file, Pdf::tr("Statement of batch %1").arg(batch.value)))
    , m_columns(rowColumns())
{
}

Done StatementPdf::begin(const report::Statement &statement)
{
    if (const Done opened = m_sheet.open(footOf(statement.madeAt)); !opened)
        return opened;
    QStringList headings;
    for (const PaperColumn &column : std::as_const(m_columns))
        headings << column.heading;
    m_headingHeight = heightOfRow(m_sheet, m_columns, headings, Sheet::Type::Strong);
    m_rowHeight = m_sheet.lineHeight(Sheet::Type::Small) + 1;
    m_rowsOfPage = int((Sheet::bodyOf(acrossPage).height() - m_headingHeight) / m_rowHeight);
    Flow flow(m_sheet);
    addSummary(flow, statement, m_world);
    const int rows = statement.withRows ? statement.batch.counts.rows : 0;
    m_sheet.setPages(flow.pages() + (rows + m_rowsOfPage - 1) / m_rowsOfPage);
    return flow.paint(m_sheet);
}

Result<double> StatementPdf::nextRow()
{
    if (m_onPage == 0) {
        if (const Done begun = m_sheet.newPage(acrossPage); !begun)
            return fail(begun.error());
        writeHeadings(m_sheet, m_sheet.body().topLeft(), m_columns, m_headingHeight);
    }
    const double y = m_sheet.body().top() + m_headingHeight + m_onPage * m_rowHeight;
    m_onPage = (m_onPage + 1) % m_rowsOfPage;
    m_sheet.drawRule(m_sheet.body().left(), m_sheet.body().right(), y + m_rowHeight);
    return y;
}

void StatementPdf::writeCell(int column, double y, const QString &text, int columns)
{
    double left = m_sheet.body().left();
    for (int i = 0; i < column; ++i)
        left += m_columns[i].width;
    double width = -3; // between columns
    for (int i = column; i < column + columns; ++i)
        width += m_columns[i].width;
    m_sheet.writeLine({left, y, width, m_rowHeight}, text, Sheet::Type::Small, m_columns[column].alignment);
}

Done StatementPdf::row(const payout::Payout &payout)
{
    const auto y = nextRow();
    if (!y)
        return fail(y.error());
    const bool sent = payout.state == payout::State::Sent;
    const bool byHand = payout.code == QLatin1StringView(ledger::codeByHand);
    writeCell(Row, *y, QString::number(payout.line));
    writeCell(Recipient, *y, text::hidden(payout.request.recipient.value));
    writeCell(Name, *y, payout.name);
    writeCell(Amount, *y, text::yuan(sent ? payout.prize : payout.planned));
    writeCell(State, *y, text::word(payout.state, payout.byHand));
    writeCell(OurNumber, *y, text::hidden(payout.request.outBizNo.value));
    const QString code = byHand ? Pdf::tr("Settled by hand") : payout.code;
    writeCell(TheirNumber, *y, payout.bizNo.isEmpty() ? code : text::hidden(payout.bizNo));
    writeCell(Time, *y, text::moment(payout.settledAt));
    return {};
}

Done StatementPdf::row(const ledger::ExcludedRow &row)
{
    const auto y = nextRow();
    if (!y)
        return fail(y.error());
    writeCell(Row, *y, QString::number(row.line));
    writeCell(Recipient, *y, row.value.isEmpty() ? row.cells.value(0) : row.value, 2);
    writeCell(State, *y, Pdf::tr("Left out"));
    writeCell(OurNumber, *y, text::word(row.problem), 3);
    return {};
}

Done StatementPdf::commit()
{
    return m_sheet.commit();
}

} // namespace hongbao::ui
