#include "ledger/chain.h"

#include "ledger/batches.h"
#include "ledger/journal.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace hongbao::ledger {

namespace {

// Money that arrived, as a sum and as a fingerprint that does not depend on the order of its entries.
class Tally {
public:
    void add(qint64 payout, qint64 fen, const QString &bizNo)
    {
        ++m_entries;
        m_fen += fen;
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const QString &field : {QString::number(payout), QString::number(fen), bizNo})
            addField(hash, field);
        const QByteArray digest = hash.result();
        for (std::size_t i = 0; i < m_print.size(); ++i)
            m_print[i] = char(m_print[i] ^ digest[qsizetype(i)]);
    }
    friend bool operator==(const Tally &, const Tally &) = default;

private:
    qint64 m_entries = 0;
    qint64 m_fen = 0;
    std::array<char, 32> m_print {};
};

JournalLine lineFrom(const Statement &row)
{
    return {row.integer("seq"), row.text("at"), row.text("kind"), row.text("subject"), row.text("body"),
        row.text("prev_hash"), row.text("hash")};
}

class Walk {
public:
    explicit Walk(const Database &database)
        : m_database(database)
    {
    }

    Result<ChainReport> operator()()
    {
        Statement lines(m_database,
            QStringLiteral("SELECT seq, at, kind, subject, body, prev_hash, hash FROM journal ORDER BY seq"));
        if (const Done done = lines.run(); !done)
            return fail(done.error());
        auto more = lines.next();
        for (; more && *more; more = lines.next()) {
            if (const Done done = visit(lineFrom(lines)); !done)
                return fail(done.error());
            if (!m_report.whole)
                return m_report;
        }
        if (!more)
            return fail(more.error());
        return checkEnd().and_then([&] { return checkSums(); }).map([&] { return m_report; });
    }

private:
    void blame(const char *what, qint64 line)
    {
        if (!m_report.whole)
            return;
        m_report.whole = false;
        m_report.firstBadLine = line;
        m_report.what = QLatin1StringView(what);
    }

    Done visit(const JournalLine &line)
    {
        ++m_report.lines;
        if (line.seq != m_report.lines)
            blame("gap", m_report.lines);
        else if (line.previousHash != m_last || line.hash != hashOf(line))
            blame("hash", line.seq);
        m_last = line.hash;
        if (!m_report.whole)
            return {};
        const QJsonObject body = QJsonDocument::fromJson(line.body.toUtf8()).object();
        if (line.kind == QLatin1StringView(kind::answered))
            addAnswers(body);
        if (line.kind == QLatin1StringView(kind::settledByHand))
            addPaid(body);
        return line.kind == QLatin1StringView(kind::batchRecorded) ? checkSeal(body, line.seq) : Done();
    }

    void addAnswers(const QJsonObject &body)
    {
        const QJsonArray answers = body.value(QStringLiteral("answers")).toArray();
        for (const QJsonValue &answer : answers)
            addPaid(answer.toObject());
    }

    void addPaid(const QJsonObject &entry)
    {
        if (entry.contains(QStringLiteral("paid_fen")))
            m_journal.add(entry.value(QStringLiteral("payout")).toInteger(),
                entry.value(QStringLiteral("paid_fen")).toInteger(), entry.value(QStringLiteral("biz_no")).toString());
    }

    Done checkSeal(const QJsonObject &body, qint64 line)
    {
        ++m_batches;
        const auto seal = sealOf(m_database, {body.value(QStringLiteral("batch")).toInteger()});
        if (seal && *seal != body.value(QStringLiteral("seal")).toString())
            blame("sums", line);
        return seal ? Done() : fail(seal.error());
    }

    Done checkEnd()
    {
        Statement end(m_database, QStringLiteral("SELECT lines, hash FROM journal_end"));
        const auto found = end.run().and_then([&] { return end.next(); });
        if (!found)
            return fail(found.error());
        if (!*found || end.integer("lines") != m_report.lines || end.text("hash") != m_last)
            blame("gap", m_report.lines + 1);
        return {};
    }

    // The tables against the journal, and against themselves.
    Done checkSums()
    {
        Tally booked;
        Statement sent(m_database, QStringLiteral("SELECT id, prize_fen, biz_no FROM payouts WHERE state = 'sent'"));
        const Done begun = sent.run();
        auto more = begun.and_then([&] { return sent.next(); });
        for (; more && *more; more = sent.next())
            booked.add(sent.integer("id"), sent.integer("prize_fen"), sent.text("biz_no"));
        const auto batches = m_database.integer(QStringLiteral("SELECT COUNT(*) FROM batches"));
        // Each payout against its own attempts and answers, and what a person found out about it.
        const auto astray = m_database.integer(
            QStringLiteral("SELECT COUNT(*) FROM payouts p WHERE CASE p.state "
                           "WHEN 'sent' THEN NOT EXISTS (SELECT 1 FROM attempt_outcomes o WHERE o.payout = p.id "
                           "AND o.outcome = 'sent' AND o.prize_fen = p.prize_fen AND o.biz_no = p.biz_no) "
                           "AND NOT EXISTS (SELECT 1 FROM hand_verdicts h WHERE h.payout = p.id AND h.paid = 1 "
                           "AND h.prize_fen = p.prize_fen AND h.biz_no = p.biz_no) "
                           "WHEN 'refused' THEN NOT EXISTS (SELECT 1 FROM attempt_outcomes o "
                           "WHERE o.payout = p.id AND o.outcome = 'refused') "
                           "AND NOT EXISTS (SELECT 1 FROM hand_verdicts h WHERE h.payout = p.id AND h.paid = 0) "
                           "ELSE EXISTS (SELECT 1 FROM attempt_outcomes o WHERE o.payout = p.id "
                           "AND o.outcome = 'sent') END "
                           "OR p.attempts <> (SELECT COUNT(*) FROM attempts a WHERE a.payout = p.id)"));
        for (const auto &error : {more.map([](bool) { return qint64(0); }), batches, astray}) {
            if (!error)
                return fail(error.error());
        }
        if (!(booked == m_journal) || *batches != m_batches || *astray != 0)
            blame("sums", 0);
        return {};
    }

    const Database &m_database;
    ChainReport m_report;
    QString m_last;
    qint64 m_batches = 0;
    Tally m_journal;
};

} // namespace

Result<ChainReport> verify(const Database &database)
{
    const auto sound = database.text(QStringLiteral("PRAGMA quick_check(1)"));
    if (!sound)
        return fail(sound.error());
    if (*sound != QStringLiteral("ok"))
        return fail(ErrorCode::LedgerDamaged, QStringLiteral("quick_check"));
    return Walk(database)();
}

} // namespace hongbao::ledger
