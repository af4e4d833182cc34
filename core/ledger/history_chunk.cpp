#include "ledger/history_chunk.h"

#include "ledger/rows.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace hongbao::ledger {

namespace {

constexpr char end = '\xff'; // in no UTF-8 text

constexpr std::array textColumns {"recipient", "name", "note", "out_biz_no", "biz_no"};

// A moment as the ledger writes it, read without a detour: of a million rows it would be half of the work.
qint64 millisecondsOf(const QString &text)
{
    constexpr auto form = u"dddd-dd-ddTdd:dd:dd.dddZ";
    std::array<int, 7> numbers {};
    size_t at = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (text.size() != 24 || (form[i] == u'd') != (c >= u'0' && c <= u'9') || (form[i] != u'd' && c != form[i]))
            return fromLedgerText(text).toMSecsSinceEpoch();
        if (form[i] == u'd')
            numbers[at] = numbers[at] * 10 + c.unicode() - u'0';
        else
            ++at;
    }
    const qint64 days = QDate(numbers[0], numbers[1], numbers[2]).toJulianDay() - QDate(1970, 1, 1).toJulianDay();
    return (((days * 24 + numbers[3]) * 60 + numbers[4]) * 60 + numbers[5]) * 1000 + numbers[6];
}

class Filling {
public:
    void add(const Statement &row)
    {
        const payout::Position position = positionFrom(row);
        ChunkRow added;
        added.id = row.integer("id");
        added.batch = row.integer("batch");
        added.planned = row.integer("planned_fen");
        added.prize = row.integer("prize_fen");
        added.created = millisecondsOf(row.text("created_at"));
        added.text = quint32(m_texts.size());
        added.attempts = row.number("attempts");
        added.verdict = verdictOf(row);
        added.state = quint8(position.state);
        added.byHand = position.byHand ? 1 : 0;
        for (const char *column : textColumns)
            m_texts += folded(row.text(column).toUtf8()) + end;
        const QByteArray recipient = row.text("recipient").toUtf8();
        m_texts += (folded(recipient) == recipient ? QByteArray() : recipient) + end;
        m_rows.push_back(added);
    }

    std::shared_ptr<const Chunk> done()
    {
        m_chunk->rows = {m_rows.begin(), m_rows.end()};
        m_chunk->texts = QByteArray(m_texts.constData(), m_texts.size());
        return std::move(m_chunk);
    }

private:
    quint16 verdictOf(const Statement &row)
    {
        const QByteArray verdict = row.text("code").toUtf8() + '\0' + row.text("reason").toUtf8();
        auto known = m_verdicts.constFind(verdict);
        if (known == m_verdicts.constEnd()) {
            known = m_verdicts.insert(verdict, quint16(m_chunk->verdicts.size()));
            m_chunk->verdicts.push_back(verdict);
        }
        return *known;
    }

    std::shared_ptr<Chunk> m_chunk = std::make_shared<Chunk>();
    QHash<QByteArray, quint16> m_verdicts;
    // Kept in exactly as much memory as they need: what grows leaves gaps that nothing fits into.
    std::vector<ChunkRow> m_rows;
    QByteArray m_texts;
};

} // namespace

QByteArrayView Chunk::textOf(const ChunkRow &row, ChunkText which) const
{
    qsizetype from = row.text;
    for (int skipped = 0; skipped < int(which); ++skipped)
        from = texts.indexOf(end, from) + 1;
    return QByteArrayView(texts).sliced(from, texts.indexOf(end, from) - from);
}

const ChunkRow &Chunk::rowAt(qsizetype place) const
{
    const auto after = std::upper_bound(
        rows.begin(), rows.end(), place, [](qsizetype at, const ChunkRow &row) { return at < qsizetype(row.text); });
    return *std::prev(after);
}

bool Chunk::isTo(const ChunkRow &row, QByteArrayView recipient) const
{
    const QByteArrayView exactly = textOf(row, ChunkText::Exactly);
    return (exactly.isEmpty() ? textOf(row, ChunkText::Recipient) : exactly) == recipient;
}

QByteArray folded(QByteArray bytes)
{
    for (char &c : bytes)
        if (c >= 'A' && c <= 'Z')
            c = char(c - 'A' + 'a');
    return bytes;
}

Result<std::shared_ptr<const Chunk>> readChunk(const Database &database, qint64 number)
{
    Statement rows(database,
        QStringLiteral(
            "SELECT id, batch, planned_fen, prize_fen, created_at, attempts, state, 0 AS may_have_paid, by_hand, "
            "code, reason, recipient, name, note, out_biz_no, biz_no FROM payouts "
            "WHERE id BETWEEN :first AND :last AND batch NOT IN (SELECT b.id FROM batches b JOIN archived_campaigns a "
            "ON a.campaign = b.campaign) ORDER BY id"));
    const qint64 first = number << Chunk::idBits;
    if (const Done done = rows.run({{"first", first}, {"last", first + (qint64(1) << Chunk::idBits) - 1}}); !done)
        return fail(done.error());
    Filling filling;
    auto more = rows.next();
    for (; more && *more; more = rows.next())
        filling.add(rows);
    if (!more)
        return fail(more.error());
    return filling.done();
}

} // namespace hongbao::ledger
