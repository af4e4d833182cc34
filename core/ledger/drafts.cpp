#include "ledger/drafts.h"

#include "ledger/words.h"

namespace hongbao::ledger {

namespace {

// "CASE json_extract(...) WHEN 0 THEN 'user_id' ... END"
template <class Value> QString wordFor(const QString &number, int count)
{
    QString sql = QStringLiteral("CASE ") + number;
    for (int value = 0; value < count; ++value)
        sql += QStringLiteral(" WHEN %1 THEN '%2'").arg(value).arg(toWord(Value(value)));
    return sql + QStringLiteral(" END");
}

QString cell(int index)
{
    return QStringLiteral("json_extract(j.value, '$[%1]')").arg(index);
}

QString payoutsOfSlice()
{
    const QString kind = wordFor<RecipientKind>(cell(1), int(RecipientKind::LoginId) + 1);
    return QStringLiteral("INSERT INTO payouts (batch, line, recipient_kind, recipient, order_price_fen, out_biz_no, "
                          "planned_fen, name, note, cells, state, may_have_paid, by_hand, attempts, prize_fen, biz_no, "
                          "code, reason, created_at) SELECT :batch, %1, %2, %3, %4, %5, %6, %7, %8, %9, "
                          "'unsent', 0, 0, 0, 0, '', '', '', :created_at FROM draft_slices s, json_each(s.payouts) j "
                          "WHERE s.draft = :draft AND s.number = :number ORDER BY j.key")
        .arg(cell(0), kind, cell(2), cell(3), cell(4), cell(5), cell(6), cell(7), cell(8));
}

QString excludedOfSlice()
{
    const QString problem = wordFor<intake::Problem>(cell(1), int(intake::Problem::LeftOut) + 1);
    return QStringLiteral("INSERT INTO excluded_rows (batch, line, cells, problem, problem_column, value) "
                          "SELECT :batch, %1, %2, %3, %4, %5 FROM draft_slices s, json_each(s.excluded) j "
                          "WHERE s.draft = :draft AND s.number = :number ORDER BY j.key")
        .arg(cell(0), cell(4), problem, cell(2), cell(3));
}

// Answers with how many slices there are.
Result<int> checkDigest(const Database &database, payout::DraftId draft, const payout::Summary &summary)
{
    Statement slices(database,
        QStringLiteral("SELECT CAST(payouts AS BLOB) AS payouts, CAST(excluded AS BLOB) AS excluded FROM draft_slices "
                       "WHERE draft = :draft ORDER BY number"));
    if (const Done done = slices.run({{"draft", draft.value}}); !done)
        return fail(done.error());
    Sha256 hash;
    int count = 0;
    auto more = slices.next();
    for (; more && *more; more = slices.next(), ++count)
        payout::addTo(hash, {slices.value("payouts").toByteArray(), slices.value("excluded").toByteArray()});
    if (!more)
        return fail(more.error());
    hash.add(payout::headOf(summary));
    if (hash.hex() != summary.digest)
        return fail(ErrorCode::ConfirmationVoid);
    return count;
}

// A number that was used since the list was judged.
Done checkNumbers(const Database &database, payout::DraftId draft)
{
    return database
        .text(QStringLiteral("SELECT p.out_biz_no FROM draft_slices s, json_each(s.payouts) j JOIN payouts p "
                             "ON p.out_biz_no = %1 WHERE s.draft = :draft LIMIT 1")
                  .arg(cell(4)),
            {{"draft", draft.value}})
        .and_then(
            [](const QString &used) { return used.isEmpty() ? Done() : fail(ErrorCode::ConfirmationVoid, used); });
}

} // namespace

DraftWriter::DraftWriter(const Database &database)
    : m_database(database)
    , m_insert(database,
          // Bound as bytes: the text is UTF-8 already.
          QStringLiteral("INSERT INTO draft_slices (draft, number, payouts, excluded) "
                         "VALUES (:draft, :number, CAST(:payouts AS TEXT), CAST(:excluded AS TEXT))"))
{
}

Done DraftWriter::begin()
{
    Statement insert(m_database, QStringLiteral("INSERT INTO drafts DEFAULT VALUES"));
    return insert.run().map([&] { m_draft.value = insert.insertedId(); });
}

Done DraftWriter::put(const payout::Slice &slice)
{
    return m_insert.run(
        {{"draft", m_draft.value}, {"number", m_slices++}, {"payouts", slice.payouts}, {"excluded", slice.excluded}});
}

Done moveToBatch(const Database &database, payout::DraftId draft, BatchId batch, const payout::Summary &summary)
{
    const auto slices = checkDigest(database, draft, summary);
    if (!slices)
        return fail(slices.error());
    if (const Done unused = checkNumbers(database, draft); !unused)
        return unused;
    Statement payouts(database, payoutsOfSlice());
    Statement excluded(database, excludedOfSlice());
    for (int number = 0; number < *slices; ++number) {
        const Done done
            = payouts
                  .run({{"batch", batch.value}, {"created_at", summary.preparedAt}, {"draft", draft.value},
                      {"number", number}})
                  .and_then([&] {
                      return excluded.run({{"batch", batch.value}, {"draft", draft.value}, {"number", number}});
                  });
        if (!done)
            return done;
    }
    return dropDraft(database, draft);
}

Done dropDraft(const Database &database, payout::DraftId draft)
{
    return database.run(QStringLiteral("DELETE FROM draft_slices WHERE draft = :draft"), {{"draft", draft.value}})
        .and_then([&] {
            return database.run(QStringLiteral("DELETE FROM drafts WHERE id = :draft"), {{"draft", draft.value}});
        });
}

Done dropDrafts(const Database &database)
{
    return database.run(QStringLiteral("DELETE FROM draft_slices")).and_then([&] {
        return database.run(QStringLiteral("DELETE FROM drafts"));
    });
}

} // namespace hongbao::ledger
