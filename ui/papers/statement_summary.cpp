#include "papers/statement_summary.h"

#include "ledger/words.h"
#include "shell/world.h"
#include "text/masking.h"
#include "text/reconcile_words.h"
#include "text/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

namespace {

using report::Statement;
using Type = Sheet::Type;

class Summary {
    Q_DECLARE_TR_FUNCTIONS(hongbao::ui::StatementSummary)

public:
    Summary(Flow &flow, const Statement &statement)
        : m_flow(flow)
        , m_statement(statement)
        , m_batch(statement.batch)
    {
    }

    void addFacts(account::World world);
    void addMoney();
    void addStates();
    void addReasons();
    void addExcluded();
    void addBooks();
    void addByHand();

private:
    void heading(const QString &text);
    Fen sum(Fen ledger::StateSum::*part) const;
    int rows() const;
    static QString reason(const QString &code);

    Flow &m_flow;
    const Statement &m_statement;
    const ledger::Batch &m_batch;
};

void Summary::heading(const QString &text)
{
    m_flow.gap(5);
    m_flow.text(text, Type::Heading);
}

void Summary::addFacts(account::World world)
{
    m_flow.text(tr("Statement of batch %1").arg(m_batch.id.value), Type::Title);
    m_flow.fact(tr("Campaign"), m_batch.campaignName, Type::Strong);
    m_flow.fact(tr("Campaign number"), text::hidden(m_batch.crowdNo.value));
    m_flow.fact(tr("Account"), accountTitle(m_batch.account.name));
    m_flow.fact(tr("AppID"), text::hidden(m_batch.account.appId));
    m_flow.fact(tr("World"), markOf(world).word);
    m_flow.fact(tr("Confirmed"), text::moment(m_batch.confirmedAt));
    m_flow.fact(tr("Ended"), m_batch.endedAt.isValid() ? text::moment(m_batch.endedAt) : tr("not ended"));
    m_flow.fact(tr("State"), text::word(m_batch.state), Type::Strong);
    m_flow.fact(tr("Why it stopped"), m_batch.reason.isEmpty() ? QString() : text::stopReason(m_batch.reason));
    m_flow.fact(tr("List"), m_batch.sourceName.isEmpty() ? tr("Pasted list") : m_batch.sourceName);
    m_flow.fact(tr("SHA-256 of the list"), QString::fromLatin1(m_batch.sourceSha256));
}

Fen Summary::sum(Fen ledger::StateSum::*part) const
{
    Fen all;
    for (const ledger::StateSum &state : m_statement.sums.states)
        all = checkedAdd(all, state.*part).value_or(all);
    return all;
}

int Summary::rows() const
{
    int all = m_batch.counts.cannotSend;
    for (const ledger::StateSum &state : m_statement.sums.states)
        all += state.rows;
    return all;
}

void Summary::addMoney()
{
    const Fen paid = sum(&ledger::StateSum::paid);
    const Fen planned = sum(&ledger::StateSum::planned);
    heading(tr("Money that arrived"));
    m_flow.text(text::yuan(paid), Type::Figure);
    m_flow.text(text::capitals(paid), Type::Strong);
    m_flow.gap(2);
    m_flow.fact(tr("Planned in all"), text::yuan(planned) + u"  "_s + text::capitals(planned));
}

void Summary::addStates()
{
    const double rest = m_flow.width() - 3 * 38;
    const QList<PaperColumn> columns {{tr("State"), rest, Qt::AlignLeft}, {tr("Rows"), 38, Qt::AlignRight},
        {tr("Planned"), 38, Qt::AlignRight}, {tr("Arrived"), 38, Qt::AlignRight}};
    heading(tr("What became of the rows"));
    m_flow.headings(columns);
    for (const ledger::StateSum &state : m_statement.sums.states)
        m_flow.row(columns,
            {text::word(state.state, false), text::count(state.rows), text::yuan(state.planned),
                state.state == payout::State::Sent ? text::yuan(state.paid) : QString()});
    m_flow.row(columns, {tr("Left out before confirming"), text::count(m_batch.counts.cannotSend)});
    m_flow.row(columns,
        {tr("All rows of the list"), text::count(rows()), text::yuan(sum(&ledger::StateSum::planned)),
            text::yuan(sum(&ledger::StateSum::paid))},
        Type::Strong);
    if (m_batch.counts.unknown > 0)
        m_flow.text(
            tr("Unconfirmed: it is not known whether these packets arrived. They may have, up to what is planned "
               "for them; asking again uses the same number, so nobody is paid twice."));
    if (m_batch.state != ledger::BatchState::Finished || m_batch.counts.unsent > 0)
        m_flow.text(tr("The batch is not finished: these are the figures of the moment below."));
}

QString Summary::reason(const QString &code)
{
    if (code == QLatin1StringView(ledger::codeByHand))
        return tr("Settled by hand");
    return text::explainProviderCode(code, {}).what;
}

void Summary::addReasons()
{
    if (m_statement.sums.reasons.isEmpty())
        return;
    const double rest = m_flow.width() - 30 - 52 - 18 - 28;
    const QList<PaperColumn> columns {{tr("Reason"), rest, Qt::AlignLeft}, {tr("Code"), 52, Qt::AlignLeft},
        {tr("State"), 30, Qt::AlignLeft}, {tr("Rows"), 18, Qt::AlignRight}, {tr("Planned"), 28, Qt::AlignRight}};
    heading(tr("Reasons"));
    m_flow.headings(columns);
    for (const ledger::ReasonSum &sum : m_statement.sums.reasons)
        m_flow.row(columns,
            {reason(sum.code), sum.code, text::word(sum.state, false), text::count(sum.rows), text::yuan(sum.planned)},
            Type::Small);
}

void Summary::addExcluded()
{
    if (m_statement.sums.excluded.isEmpty())
        return;
    const QList<PaperColumn> columns {
        {tr("Why it was left out"), m_flow.width() - 30, Qt::AlignLeft}, {tr("Rows"), 30, Qt::AlignRight}};
    heading(tr("Left out before confirming"));
    m_flow.headings(columns);
    for (const ledger::ExcludedSum &sum : m_statement.sums.excluded)
        m_flow.row(columns, {text::word(sum.problem), text::count(sum.rows)}, Type::Small);
}

void Summary::addBooks()
{
    heading(tr("The campaign's books against Alipay's"));
    if (!m_statement.books) {
        m_flow.text(tr("Not compared yet."));
        return;
    }
    const ledger::Reconciliation &books = *m_statement.books;
    const text::FindingWords words = text::explain(books);
    m_flow.fact(tr("Result"), words.name, Type::Strong);
    m_flow.text(words.what);
    m_flow.fact(tr("Compared"), text::moment(books.madeAt));
    m_flow.fact(tr("Arrived by our books"), text::yuan(books.books.booked));
    m_flow.fact(tr("Sent, as Alipay says"), text::yuan(books.provider));
    m_flow.fact(tr("Bill"), text::billFacts(books.bill));
    m_flow.fact(tr("Differences"),
        tr("open: %1, settled: %2")
            .arg(text::count(books.open()), text::count(books.differences.size() - books.open())));
    for (const ledger::Difference &difference : books.differences)
        if (!difference.isOpen() && (difference.batch.value == 0 || difference.batch == m_batch.id))
            m_flow.text(tr("%1, settled %2: %3")
                            .arg(text::word(difference.kind), text::moment(difference.settledAt), difference.reason),
                Type::Small);
}

void Summary::addByHand()
{
    const ledger::BatchSums &sums = m_statement.sums;
    if (sums.byHand.isEmpty())
        return;
    const double rest = m_flow.width() - 12 - 36 - 44 - 28;
    const QList<PaperColumn> columns {{tr("Row"), 12, Qt::AlignRight}, {tr("Recipient"), 36, Qt::AlignLeft},
        {tr("Our number"), 44, Qt::AlignLeft}, {tr("Decided"), 28, Qt::AlignLeft}, {tr("Verdict and why"), rest}};
    heading(tr("Settled by hand"));
    m_flow.headings(columns);
    for (const ledger::HandRow &row : sums.byHand) {
        const QString verdict = row.verdict.paid
            ? tr("Arrived, %1: %2").arg(text::yuan(row.verdict.prize), row.verdict.reason)
            : tr("Did not arrive: %1").arg(row.verdict.reason);
        m_flow.row(columns,
            {QString::number(row.line), text::hidden(row.recipient), text::hidden(row.outBizNo),
                text::moment(row.decidedAt), verdict},
            Type::Small);
    }
    if (sums.byHandInAll > sums.byHand.size())
        m_flow.text(tr("%1 in all; the others stand in the program's history.").arg(text::count(sums.byHandInAll)));
}

} // namespace

void addSummary(Flow &flow, const Statement &statement, account::World world)
{
    Summary summary(flow, statement);
    summary.addFacts(world);
    summary.addMoney();
    summary.addStates();
    summary.addReasons();
    summary.addExcluded();
    summary.addByHand();
    summary.addBooks();
}

} // namespace hongbao::ui
