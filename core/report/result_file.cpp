#include "report/result_file.h"

#include "report/table_file.h"

#include <limits>

namespace hongbao::report {

namespace {

using ledger::ExcludedRow;
using ledger::HistoryRow;
using payout::Payout;

ledger::HistoryQuery allOf(BatchId batch)
{
    ledger::HistoryQuery query;
    query.batch = batch;
    return query;
}

QString timeText(const QDateTime &moment)
{
    return moment.isValid() ? toBeijingText(moment) : QString();
}

// A list may have rows longer than its header; the added columns stand to the right of the longest.
Result<qsizetype> widthOf(const ledger::Reader &reader, const ledger::Batch &batch, const QList<ExcludedRow> &excluded)
{
    qsizetype width = batch.header.size();
    for (const ExcludedRow &row : excluded)
        width = std::max(width, row.cells.size());
    const Done read = reader.eachPayout(allOf(batch.id), [&](const HistoryRow &row) {
        width = std::max(width, row.payout.cells.size());
        return true;
    });
    return read.map([&] { return width; });
}

class ResultTable {
public:
    ResultTable(TableFile &file, qsizetype width, const ResultWords &words)
        : m_file(file)
        , m_width(width)
        , m_words(words)
    {
    }

    Done header(const QStringList &own)
    {
        QStringList cells = own;
        while (cells.size() < m_width)
            cells.append(m_words.column(int(cells.size()) + 1));
        return m_file.write(cells + m_words.headings);
    }

    Done row(const Payout &payout)
    {
        return m_file.write(padded(payout.cells)
            + QStringList {m_words.state(payout), m_words.reason(payout), payout.bizNo, timeText(payout.settledAt)});
    }

    Done row(const ExcludedRow &row)
    {
        return m_file.write(padded(row.cells)
            + QStringList {m_words.excludedState(row), m_words.excludedReason(row), QString(), QString()});
    }

private:
    QStringList padded(QStringList cells) const
    {
        while (cells.size() < m_width)
            cells.append(QString());
        return cells;
    }

    TableFile &m_file;
    qsizetype m_width;
    const ResultWords &m_words;
};

bool belongs(payout::State state, ResultRows rows)
{
    switch (rows) {
    case ResultRows::All:
        return true;
    case ResultRows::Failed:
        return state == payout::State::Refused;
    case ResultRows::Unknown:
        return state == payout::State::Unknown || state == payout::State::Asking;
    }
    return true;
}

// Payouts and left-out rows are both in the source's order; they meet by line.
Done writeRows(const ledger::Reader &reader, BatchId batch, ResultRows rows, const QList<ExcludedRow> &excluded,
    ResultTable &table)
{
    Done written;
    auto next = excluded.cbegin();
    const auto excludedUpTo = [&](int line) {
        while (written && next != excluded.cend() && next->line < line)
            written = table.row(*next++);
    };
    const Done read = reader.eachPayout(allOf(batch), [&](const HistoryRow &row) {
        excludedUpTo(row.payout.line);
        if (written && belongs(row.payout.state, rows))
            written = table.row(row.payout);
        return written.has_value();
    });
    if (!read)
        return read;
    excludedUpTo(std::numeric_limits<int>::max());
    return written;
}

QStringList historyCells(const HistoryRow &row)
{
    const Payout &payout = row.payout;
    return {row.crowdNo.value, payout.request.recipient.value, payout.request.outBizNo.value,
        payout::toText(payout.state), QString::number(payout.prize.count()), payout.bizNo, payout.code, payout.reason,
        QString::number(payout.attempts), timeText(payout.createdAt), timeText(payout.settledAt)};
}

} // namespace

Result<qint64> writeBatchResult(
    const ledger::Reader &reader, BatchId batch, const QString &path, const ResultWords &words, ResultRows rows)
{
    const auto found = reader.batch(batch);
    const auto excluded
        = rows == ResultRows::Unknown ? Result<QList<ExcludedRow>>(QList<ExcludedRow>()) : reader.excluded(batch);
    if (!found || !excluded)
        return fail(!found ? found.error() : excluded.error());
    if (!*found)
        return fail(ErrorCode::BatchUnknown, QString::number(batch.value));
    const auto width = widthOf(reader, **found, *excluded);
    if (!width)
        return fail(width.error());
    const auto file = createTableFile(path);
    if (!file)
        return fail(file.error());
    ResultTable table(**file, *width, words);
    return table.header((*found)->header)
        .and_then([&] { return writeRows(reader, batch, rows, *excluded, table); })
        .and_then([&] { return (*file)->commit(); })
        .map([&] { return (*file)->rows() - 1; });
}

Result<qint64> writeHistory(const ledger::Reader &reader, const ledger::HistoryQuery &query, const QString &path)
{
    const auto file = createTableFile(path, {4, 8}); // amount_fen, attempts
    if (!file)
        return fail(file.error());
    Done written = (*file)->write(
        {QStringLiteral("campaign"), QStringLiteral("recipient"), QStringLiteral("out_biz_no"), QStringLiteral("state"),
            QStringLiteral("amount_fen"), QStringLiteral("biz_no"), QStringLiteral("code"), QStringLiteral("reason"),
            QStringLiteral("attempts"), QStringLiteral("created_at"), QStringLiteral("settled_at")});
    const Done read = reader.eachPayout(query, [&](const HistoryRow &row) {
        written = written.and_then([&] { return (*file)->write(historyCells(row)); });
        return written.has_value();
    });
    return read.and_then([&] { return written; }).and_then([&] { return (*file)->commit(); }).map([&] {
        return (*file)->rows() - 1;
    });
}

} // namespace hongbao::report
