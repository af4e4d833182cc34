#include "ledger/rows.h"

#include "ledger/words.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace hongbao::ledger {

QString campaignColumns()
{
    return QStringLiteral("c.id, c.account, c.app_id, c.gateway, c.creation, c.crowd_no, c.origin_crowd_no, c.name, "
                          "c.message, c.prize_type, c.total_fen, c.sent_fen, c.packets, c.start_at, c.end_at, "
                          "c.frequency, c.link, c.pay_url, c.status, c.created_at, c.refreshed_at");
}

Campaign campaignFrom(const Statement &row)
{
    Campaign campaign;
    campaign.id = row.integer("id");
    campaign.account = {row.text("account"), row.text("app_id"), row.text("gateway")};
    alipay::CampaignDetail &detail = campaign.detail;
    detail.crowdNo = {row.text("crowd_no")};
    detail.originCrowdNo = row.text("origin_crowd_no");
    detail.name = row.text("name");
    detail.message = row.text("message");
    detail.type = prizeTypeFromWord(row.text("prize_type"));
    detail.start = row.moment("start_at");
    detail.end = row.moment("end_at");
    detail.total = row.fen("total_fen");
    detail.sent = row.fen("sent_fen");
    detail.count = row.integer("packets");
    detail.statusText = row.text("status");
    detail.status = alipay::campaignStatusFromWire(detail.statusText);
    if (const QString frequency = row.text("frequency"); !frequency.isEmpty()) // empty: not created here
        campaign.frequency = alipay::Frequency::parse(frequency).value_or(alipay::Frequency {});
    campaign.link = row.text("link");
    campaign.payUrl = row.text("pay_url");
    campaign.createdAt = row.moment("created_at");
    campaign.refreshedAt = row.moment("refreshed_at");
    campaign.creation = creationFromWord(row.text("creation"));
    return campaign;
}

QString batchColumns()
{
    return QStringLiteral(
        "b.id, b.campaign, b.account, b.app_id, b.gateway, c.crowd_no, c.name AS campaign_name, "
        "b.source_name, b.source_sha256, b.header, b.first_alone, b.first_alone_is_default, "
        "b.skip_problems, b.rate_per_second, b.in_flight, b.start_at, b.hours, b.state, b.reason, b.confirmed_at, "
        "b.ended_at");
}

Batch batchFrom(const Statement &row)
{
    Batch batch;
    batch.id = {row.integer("id")};
    batch.campaign = row.integer("campaign");
    batch.account = {row.text("account"), row.text("app_id"), row.text("gateway")};
    batch.crowdNo = {row.text("crowd_no")};
    batch.campaignName = row.text("campaign_name");
    batch.sourceName = row.text("source_name");
    batch.sourceSha256 = row.text("source_sha256").toLatin1();
    batch.header = listFromJsonText(row.text("header"));
    batch.options.firstAlone = row.flag("first_alone");
    batch.options.firstAloneIsDefault = row.flag("first_alone_is_default");
    batch.options.skipProblems = row.flag("skip_problems");
    batch.options.ratePerSecond = row.value("rate_per_second").toDouble();
    batch.options.inFlight = row.number("in_flight");
    batch.options.timetable
        = payout::Timetable::parse(row.text("hours"), row.moment("start_at")).value_or(payout::Timetable {});
    batch.state = batchStateFromWord(row.text("state"));
    batch.reason = row.text("reason");
    batch.confirmedAt = row.moment("confirmed_at");
    batch.endedAt = row.moment("ended_at");
    return batch;
}

QString payoutColumns()
{
    return QStringLiteral("p.id, p.batch, p.line, p.recipient_kind, p.recipient, p.order_price_fen, p.out_biz_no, "
                          "p.planned_fen, p.name, p.note, p.cells, p.state, p.may_have_paid, p.by_hand, p.attempts, "
                          "p.prize_fen, p.biz_no, p.code, p.reason, p.created_at, p.settled_at, c.crowd_no, "
                          "c.name AS campaign_name");
}

payout::Payout payoutFrom(const Statement &row)
{
    payout::Payout payout;
    payout.id = {row.integer("id")};
    payout.batch = {row.integer("batch")};
    payout.line = row.number("line");
    payout.request = requestFrom(row);
    payout.planned = row.fen("planned_fen");
    payout.name = row.text("name");
    payout.note = row.text("note");
    payout.cells = listFromJsonText(row.text("cells"));
    const payout::Position position = positionFrom(row);
    payout.state = position.state;
    payout.byHand = position.byHand;
    payout.attempts = row.number("attempts");
    payout.prize = row.fen("prize_fen");
    payout.bizNo = row.text("biz_no");
    payout.code = row.text("code");
    payout.reason = row.text("reason");
    payout.createdAt = row.moment("created_at");
    payout.settledAt = row.moment("settled_at");
    return payout;
}

HistoryRow historyRowFrom(const Statement &row)
{
    return {payoutFrom(row), {row.text("crowd_no")}, row.text("campaign_name")};
}

Result<QList<HistoryRow>> rowsByIds(const Database &database, const std::vector<qint64> &payouts)
{
    QJsonArray ids;
    for (const qint64 payout : payouts)
        ids.append(payout);
    Statement rows(database,
        QStringLiteral("SELECT ") + payoutColumns()
            + QStringLiteral(" FROM json_each(:ids) j JOIN payouts p ON p.id = j.value JOIN batches b ON b.id = "
                             "p.batch JOIN campaigns c ON c.id = b.campaign ORDER BY j.key"));
    const QString list = QString::fromLatin1(QJsonDocument(ids).toJson(QJsonDocument::Compact));
    if (const Done done = rows.run({{"ids", list}}); !done)
        return fail(done.error());
    QList<HistoryRow> found;
    auto more = rows.next();
    for (; more && *more; more = rows.next())
        found.append(historyRowFrom(rows));
    if (!more)
        return fail(more.error());
    return found;
}

QString requestColumns()
{
    return QStringLiteral("p.recipient_kind, p.recipient, p.order_price_fen, p.out_biz_no, c.crowd_no");
}

alipay::TriggerRequest requestFrom(const Statement &row)
{
    alipay::TriggerRequest request;
    request.crowdNo = {row.text("crowd_no")};
    request.recipient = {recipientKindFromWord(row.text("recipient_kind")), row.text("recipient")};
    if (!row.value("order_price_fen").isNull())
        request.orderPrice = row.fen("order_price_fen");
    request.outBizNo = {row.text("out_biz_no")};
    return request;
}

payout::Position positionFrom(const Statement &row)
{
    // A word that is none can only come from tampering; "unknown" is the state that claims nothing.
    return {payout::stateFromText(row.text("state")).value_or(payout::State::Unknown), row.flag("may_have_paid"),
        row.flag("by_hand")};
}

} // namespace hongbao::ledger
