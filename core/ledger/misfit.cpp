#include "ledger/misfit.h"

namespace hongbao::ledger {

namespace {

bool isAsWritten(JournalLine line, qint64 number)
{
    line.seq = number;
    return line.hash == hashOf(line);
}

// Where the line that belongs at `expected` stands now; 0: nowhere.
Result<qint64> placeOf(const Database &database, qint64 expected, const QString &last)
{
    Statement heirs(database,
        QStringLiteral("SELECT seq, at, kind, subject, body, prev_hash, hash FROM journal WHERE prev_hash = :last"));
    auto more = heirs.run({{"last", last}}).and_then([&] { return heirs.next(); });
    for (; more && *more; more = heirs.next()) {
        const JournalLine heir = journalLine(heirs);
        if (heir.seq != expected && isAsWritten(heir, expected))
            return heir.seq;
    }
    return more ? Result<qint64>(0) : fail(more.error());
}

// Somebody gave it another number: it fits as a later line.
bool isALaterLine(const JournalLine &found, qint64 expected, qint64 linesEver)
{
    for (qint64 number = expected + 1; number <= linesEver; ++number) {
        if (isAsWritten(found, number))
            return true;
    }
    return false;
}

} // namespace

JournalLine journalLine(const Statement &row)
{
    return {row.integer("seq"), row.text("at"), row.text("kind"), row.text("subject"), row.text("body"),
        row.text("prev_hash"), row.text("hash")};
}

Result<Misfit> explainMisfit(
    const Database &database, const JournalLine &found, qint64 expected, const QString &last, qint64 linesEver)
{
    const auto elsewhere = placeOf(database, expected, last);
    if (!elsewhere)
        return fail(elsewhere.error());
    if (*elsewhere != 0)
        return Misfit {ChainFault::Reordered, expected, *elsewhere};
    if (found.seq != expected || isALaterLine(found, expected, linesEver))
        return Misfit {ChainFault::Missing, expected, 0};
    // A line that is as it was written vouches for the one before it: that one was changed, together with its hash.
    if (isAsWritten(found, expected) && expected > 1)
        return Misfit {ChainFault::Changed, expected - 1, 0};
    return Misfit {ChainFault::Changed, expected, 0};
}

} // namespace hongbao::ledger
