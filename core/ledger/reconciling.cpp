#include "ledger/reconciling.h"

#include "ledger/journal.h"

#include <array>

namespace hongbao::ledger {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::array kindWords {
    std::pair {DifferenceKind::SumElsewhere, "sum_elsewhere"_L1},
    std::pair {DifferenceKind::SumShort, "sum_short"_L1},
    std::pair {DifferenceKind::OnlyInBill, "only_in_bill"_L1},
    std::pair {DifferenceKind::NotInBill, "not_in_bill"_L1},
    std::pair {DifferenceKind::AmountDiffers, "amount_differs"_L1},
    std::pair {DifferenceKind::UnknownInBill, "unknown_in_bill"_L1},
    std::pair {DifferenceKind::NotSentButInBill, "not_sent_but_in_bill"_L1},
};

// A word that is none can only come from tampering.
DifferenceKind kindFromWord(const QString &word)
{
    const auto known
        = std::find_if(kindWords.begin(), kindWords.end(), [&](const auto &k) { return k.second == word; });
    return known == kindWords.end() ? DifferenceKind::OnlyInBill : known->first;
}

Difference differenceFrom(const Statement &row)
{
    Difference difference;
    difference.id = row.integer("id");
    difference.kind = kindFromWord(row.text("kind"));
    difference.batch = {row.integer("batch")};
    difference.payout = {row.integer("payout")};
    difference.outBizNo = row.text("out_biz_no");
    difference.bizNo = row.text("biz_no");
    difference.recipient = row.text("recipient");
    difference.line = row.number("line");
    difference.ours = row.fen("ours_fen");
    difference.theirs = row.fen("theirs_fen");
    difference.reason = row.text("reason");
    difference.settledAt = row.moment("decided_at");
    return difference;
}

Reconciliation reconciliationFrom(const Statement &row)
{
    Reconciliation made;
    made.id = row.integer("id");
    made.crowdNo = {row.text("crowd_no")};
    made.madeAt = row.moment("made_at");
    made.books = {row.fen("booked_fen"), row.number("packets"), row.number("unknown_rows"), row.fen("unknown_fen"),
        row.flag("sending")};
    made.provider = row.fen("provider_fen");
    made.bill = {row.text("bill_name"), row.text("bill_sha256").toLatin1(), row.number("bill_rows"),
        row.number("bill_matched"), row.number("bill_others"), row.number("bill_unreadable")};
    return made;
}

// With what was decided of the same difference, whichever reconciliation it was found in.
constexpr auto differencesSql
    = "SELECT d.id, d.kind, d.payout, d.out_biz_no, d.biz_no, d.recipient, d.line, d.ours_fen, d.theirs_fen, "
      "p.batch, v.reason, v.decided_at FROM differences d JOIN reconciliations r ON r.id = d.reconciliation "
      "LEFT JOIN payouts p ON p.id = d.payout LEFT JOIN difference_verdicts v ON v.campaign = r.campaign "
      "AND v.kind = d.kind AND v.out_biz_no = d.out_biz_no AND v.biz_no = d.biz_no AND v.ours_fen = d.ours_fen "
      "AND v.theirs_fen = d.theirs_fen WHERE d.reconciliation = :id ORDER BY d.id"_L1;

Done addDifference(const Database &database, qint64 reconciliation, const Difference &difference)
{
    return database.run(
        u"INSERT INTO differences (reconciliation, kind, payout, out_biz_no, biz_no, recipient, line, ours_fen, "
        "theirs_fen) VALUES (:reconciliation, :kind, NULLIF(:payout, 0), :out_biz_no, :biz_no, :recipient, :line, "
        ":ours_fen, "
        ":theirs_fen)"_s,
        {{"reconciliation", reconciliation}, {"kind", toWord(difference.kind)}, {"payout", difference.payout.value},
            {"out_biz_no", difference.outBizNo}, {"biz_no", difference.bizNo}, {"recipient", difference.recipient},
            {"line", difference.line}, {"ours_fen", difference.ours}, {"theirs_fen", difference.theirs}});
}

Result<qint64> addHead(const Database &database, qint64 campaign, const Reconciliation &made, const QDateTime &now)
{
    Statement insert(database,
        u"INSERT INTO reconciliations (campaign, made_at, booked_fen, packets, provider_fen, unknown_rows, "
        "unknown_fen, sending, bill_name, bill_sha256, bill_rows, bill_matched, bill_others, bill_unreadable) "
        "VALUES (:campaign, :made_at, :booked_fen, :packets, :provider_fen, :unknown_rows, :unknown_fen, :sending, "
        ":bill_name, :bill_sha256, :bill_rows, :bill_matched, :bill_others, :bill_unreadable)"_s);
    return insert
        .run({{"campaign", campaign}, {"made_at", now}, {"booked_fen", made.books.booked},
            {"packets", made.books.packets}, {"provider_fen", made.provider}, {"unknown_rows", made.books.unknown},
            {"unknown_fen", made.books.unknownAtMost}, {"sending", made.books.sending}, {"bill_name", made.bill.name},
            {"bill_sha256", QString::fromLatin1(made.bill.sha256)}, {"bill_rows", made.bill.rows},
            {"bill_matched", made.bill.matched}, {"bill_others", made.bill.others},
            {"bill_unreadable", made.bill.unreadable}})
        .map([&] { return insert.insertedId(); });
}

Result<QList<Difference>> differencesOf(const Database &database, qint64 reconciliation)
{
    Statement rows(database, differencesSql);
    QList<Difference> differences;
    const Done done = rows.run({{"id", reconciliation}});
    auto more = done.and_then([&] { return rows.next(); });
    for (; more && *more; more = rows.next())
        differences.append(differenceFrom(rows));
    return more.map([&](bool) { return differences; });
}

} // namespace

QString toWord(DifferenceKind kind)
{
    return std::find_if(kindWords.begin(), kindWords.end(), [&](const auto &k) { return k.first == kind; })->second;
}

Result<Books> booksOf(const Database &database, const QString &account, const CrowdNo &crowdNo, Fen mostByRule)
{
    Statement sums(database,
        u"SELECT SUM(p.prize_fen) AS booked, SUM(p.state = 'sent') AS packets, "
        "SUM(p.state IN ('asking', 'unknown')) AS unknown_rows, "
        "SUM(CASE WHEN p.state IN ('asking', 'unknown') THEN COALESCE(p.order_price_fen, :most) ELSE 0 END) AS at_most "
        "FROM payouts p JOIN batches b ON b.id = p.batch JOIN campaigns c ON c.id = b.campaign "
        "WHERE b.account = :account AND c.crowd_no = :crowd_no"_s);
    const auto found
        = sums.run({{"most", mostByRule}, {"account", account}, {"crowd_no", crowdNo.value}}).and_then([&] {
              return sums.next();
          });
    if (!found)
        return fail(found.error());
    return Books {sums.fen("booked"), sums.number("packets"), sums.number("unknown_rows"), sums.fen("at_most"), false};
}

Result<qint64> addReconciliation(
    const Database &database, const QString &account, const Reconciliation &made, const QDateTime &now)
{
    const auto campaign
        = database.integer(u"SELECT id FROM campaigns WHERE account = :account AND crowd_no = :crowd_no"_s,
            {{"account", account}, {"crowd_no", made.crowdNo.value}});
    if (!campaign || *campaign == 0)
        return campaign ? fail(ErrorCode::CampaignUnknown, made.crowdNo.value) : fail(campaign.error());
    const auto added = addHead(database, *campaign, made, now);
    if (!added)
        return added;
    for (const Difference &difference : made.differences) {
        if (const Done done = addDifference(database, *added, difference); !done)
            return fail(done.error());
    }
    return append(database, now, u"reconciled"_s, campaignSubject(*campaign),
        {{u"reconciliation"_s, *added}, {u"booked_fen"_s, made.books.booked.count()},
            {u"provider_fen"_s, made.provider.count()}, {u"unknown"_s, made.books.unknown},
            {u"bill_sha256"_s, QString::fromLatin1(made.bill.sha256)}, {u"bill_matched"_s, made.bill.matched},
            {u"differences"_s, made.differences.size()}})
        .map([&] { return *added; });
}

Result<std::optional<Reconciliation>> latestReconciliation(
    const Database &database, const QString &account, const CrowdNo &crowdNo)
{
    Statement row(database,
        u"SELECT r.*, c.crowd_no FROM reconciliations r JOIN campaigns c ON c.id = r.campaign "
        "WHERE c.account = :account AND c.crowd_no = :crowd_no ORDER BY r.id DESC LIMIT 1"_s);
    const auto found
        = row.run({{"account", account}, {"crowd_no", crowdNo.value}}).and_then([&] { return row.next(); });
    if (!found || !*found)
        return found.map([](bool) { return std::optional<Reconciliation>(); });
    Reconciliation made = reconciliationFrom(row);
    return differencesOf(database, made.id).map([&](const QList<Difference> &differences) {
        made.differences = differences;
        return std::optional(made);
    });
}

Done settleDifference(const Database &database, qint64 difference, const QString &reason, const QDateTime &now)
{
    Statement row(database,
        u"SELECT r.campaign, d.kind, d.out_biz_no, d.biz_no, d.ours_fen, d.theirs_fen FROM differences d "
        "JOIN reconciliations r ON r.id = d.reconciliation WHERE d.id = :id AND NOT EXISTS "
        "(SELECT 1 FROM difference_verdicts v WHERE v.campaign = r.campaign AND v.kind = d.kind "
        "AND v.out_biz_no = d.out_biz_no AND v.biz_no = d.biz_no AND v.ours_fen = d.ours_fen "
        "AND v.theirs_fen = d.theirs_fen)"_s);
    const auto found = row.run({{"id", difference}}).and_then([&] { return row.next(); });
    if (!found)
        return fail(found.error());
    if (!*found || reason.trimmed().isEmpty())
        return fail(ErrorCode::ConfirmationVoid, QString::number(difference));
    const qint64 campaign = row.integer("campaign");
    const QString kind = row.text("kind");
    const QString outBizNo = row.text("out_biz_no");
    const QString bizNo = row.text("biz_no");
    const Fen ours = row.fen("ours_fen");
    const Fen theirs = row.fen("theirs_fen");
    row.finish();
    return database
        .run(u"INSERT INTO difference_verdicts (campaign, kind, out_biz_no, biz_no, ours_fen, theirs_fen, decided_at, "
             "reason) VALUES (:campaign, :kind, :out_biz_no, :biz_no, :ours_fen, :theirs_fen, :decided_at, :reason)"_s,
            {{"campaign", campaign}, {"kind", kind}, {"out_biz_no", outBizNo}, {"biz_no", bizNo}, {"ours_fen", ours},
                {"theirs_fen", theirs}, {"decided_at", now}, {"reason", reason}})
        .and_then([&] {
            return append(database, now, u"difference_settled"_s, campaignSubject(campaign),
                {{u"difference"_s, difference}, {u"kind"_s, kind}, {u"out_biz_no"_s, outBizNo}, {u"biz_no"_s, bizNo},
                    {u"ours_fen"_s, ours.count()}, {u"theirs_fen"_s, theirs.count()}, {u"reason"_s, reason}});
        });
}

} // namespace hongbao::ledger
