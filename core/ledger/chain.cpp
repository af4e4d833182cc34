#include "ledger/chain.h"

#include "ledger/batches.h"
#include "ledger/misfit.h"

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

// Of the progress, by what each part takes.
constexpr int linesFrom = 200;
constexpr int tablesFrom = 800;

class Walk {
public:
    Walk(const Database &database, intake::Progress &progress)
        : m_database(database)
        , m_progress(progress)
    {
    }

    Result<ChainReport> operator()()
    {
        if (const Done done = readEnd(); !done)
            return fail(done.error());
        Statement lines(m_database,
            QStringLiteral("SELECT seq, at, kind, subject, body, prev_hash, hash FROM journal ORDER BY seq"));
        auto more = lines.run().and_then([&] { return lines.next(); });
        for (; more && *more && m_report.whole(); more = lines.next()) {
            if (m_progress.stop)
                return fail(ErrorCode::LedgerWorkStopped);
            if (const Done done = visit(journalLine(lines)); !done)
                return fail(done.error());
        }
        if (!more)
            return fail(more.error());
        checkEnd();
        if (!m_report.whole())
            return m_report;
        m_progress.permille = tablesFrom;
        return checkSums().map([&] { return m_report; });
    }

private:
    Done readEnd()
    {
        Statement end(m_database, QStringLiteral("SELECT lines, hash FROM journal_end"));
        const auto found = end.run().and_then([&] { return end.next(); });
        if (!found)
            return fail(found.error());
        m_linesEver = *found ? end.integer("lines") : 0;
        m_end = *found ? end.text("hash") : QString();
        return {};
    }

    void blame(ChainFault fault, qint64 line, qint64 foundAt = 0)
    {
        if (!m_report.whole())
            return;
        m_report.fault = fault;
        m_report.firstBadLine = line;
        m_report.foundAt = foundAt;
        m_report.soundUntil = fromLedgerText(m_soundUntil);
    }

    Done visit(const JournalLine &line)
    {
        ++m_report.lines;
        if (line.seq != m_report.lines || line.previousHash != m_last || line.hash != hashOf(line)) {
            return explainMisfit(m_database, line, m_report.lines, m_last, m_linesEver).map([&](const Misfit &misfit) {
                blame(misfit.fault, misfit.line, misfit.foundAt);
            });
        }
        m_last = line.hash;
        m_soundUntil = line.at;
        m_progress.permille
            = linesFrom + int((tablesFrom - linesFrom) * m_report.lines / std::max(m_linesEver, m_report.lines));
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
            blame(ChainFault::Tables, line);
        return seal ? Done() : fail(seal.error());
    }

    void checkEnd()
    {
        if (m_linesEver > m_report.lines)
            blame(ChainFault::Missing, m_report.lines + 1);
        else if (m_linesEver < m_report.lines || m_end != m_last)
            blame(ChainFault::EndReplaced, m_report.lines);
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
            blame(ChainFault::Tables, 0);
        return {};
    }

    const Database &m_database;
    intake::Progress &m_progress;
    ChainReport m_report;
    qint64 m_linesEver = 0; // as the journal's end says
    QString m_end;
    QString m_last;
    QString m_soundUntil;
    qint64 m_batches = 0;
    Tally m_journal;
};

} // namespace

// One table at a time, so that it can be stopped in between.
Done checkPages(const Database &database, const char *pragma, intake::Progress &progress)
{
    Statement tables(database, QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table'"));
    auto more = tables.run().and_then([&] { return tables.next(); });
    for (; more && *more; more = tables.next()) {
        if (progress.stop)
            return fail(ErrorCode::LedgerWorkStopped);
        const auto sound
            = database.text(QStringLiteral("PRAGMA %1('%2')").arg(QLatin1StringView(pragma), tables.text("name")));
        if (!sound)
            return fail(sound.error());
        if (*sound != QStringLiteral("ok"))
            return fail(ErrorCode::LedgerDamaged, sound->left(80));
    }
    return more ? Done() : Done(fail(more.error()));
}

Done checkEnd(const Database &database)
{
    const auto astray = database.integer(
        QStringLiteral("SELECT e.lines FROM journal_end e WHERE e.lines <> (SELECT COALESCE(MAX(seq), 0) FROM journal) "
                       "OR e.hash <> COALESCE((SELECT hash FROM journal WHERE seq = e.lines), '')"));
    if (!astray)
        return fail(astray.error());
    return *astray == 0 ? Done() : Done(fail(ErrorCode::LedgerChainBroken, toText(ChainFault::EndReplaced)));
}

Result<ChainReport> verify(const Database &database, intake::Progress *progress)
{
    intake::Progress nobodys;
    intake::Progress &told = progress ? *progress : nobodys;
    return checkPages(database, "quick_check", told).and_then([&] { return Walk(database, told)(); });
}

} // namespace hongbao::ledger
