#include "ledger/campaigns.h"

#include "ledger/journal.h"
#include "ledger/words.h"

namespace hongbao::ledger {

namespace {

using alipay::CampaignDetail;

// What the ledger knows of a creation before the provider's first word on it.
CampaignDetail detailOf(const alipay::CreateRequest &request)
{
    CampaignDetail detail;
    detail.name = request.name;
    detail.message = request.message;
    detail.type = request.type;
    detail.start = request.start.value_or(QDateTime());
    detail.end = request.end;
    detail.total = request.total;
    detail.count = request.count;
    detail.statusText = alipay::campaignStatusToWire(alipay::CampaignStatus::Created);
    return detail;
}

Result<qint64> insertCampaign(const Database &database, const Campaign &campaign)
{
    Statement insert(database,
        QStringLiteral("INSERT INTO campaigns (account, app_id, gateway, creation, crowd_no, origin_crowd_no, name, "
                       "message, prize_type, total_fen, sent_fen, packets, start_at, end_at, frequency, link, "
                       "pay_url, status, created_at, refreshed_at) "
                       "VALUES (:account, :app_id, :gateway, :creation, NULLIF(:crowd_no, ''), :origin_crowd_no, "
                       ":name, :message, :prize_type, :total_fen, :sent_fen, :packets, :start_at, :end_at, "
                       ":frequency, :link, '', :status, :created_at, :refreshed_at)"));
    const CampaignDetail &detail = campaign.detail;
    const Done done = insert.run({{"account", campaign.account.name}, {"app_id", campaign.account.appId},
        {"gateway", campaign.account.gateway}, {"creation", toWord(campaign.creation)},
        {"crowd_no", detail.crowdNo.value}, {"origin_crowd_no", detail.originCrowdNo}, {"name", detail.name},
        {"message", detail.message}, {"prize_type", toWord(detail.type)}, {"total_fen", detail.total},
        {"sent_fen", detail.sent}, {"packets", detail.count}, {"start_at", detail.start}, {"end_at", detail.end},
        {"frequency", campaign.frequency ? campaign.frequency->toWire() : QString()}, {"link", campaign.link},
        {"status", detail.statusText}, {"created_at", campaign.createdAt}, {"refreshed_at", campaign.refreshedAt}});
    return done.map([&] { return insert.insertedId(); });
}

Result<qint64> findByNumber(const Database &database, const QString &account, const CrowdNo &crowdNo)
{
    return database.integer(
        QStringLiteral("SELECT id FROM campaigns WHERE account = :account AND crowd_no = :crowd_no"),
        {{"account", account}, {"crowd_no", crowdNo.value}});
}

// The creation that was never answered and that this campaign must be the fruit of.
Result<qint64> findUnanswered(const Database &database, const QString &account, const CampaignDetail &detail)
{
    return database.integer(
        QStringLiteral("SELECT id FROM campaigns WHERE account = :account AND crowd_no IS NULL AND name = :name "
                       "AND total_fen = :total_fen AND creation IN ('unclear', 'intended') ORDER BY id LIMIT 1"),
        {{"account", account}, {"name", detail.name}, {"total_fen", detail.total}});
}

Done giveNumber(const Database &database, qint64 campaign, const CrowdNo &crowdNo)
{
    return database.run(QStringLiteral("UPDATE campaigns SET creation = 'created', crowd_no = :crowd_no "
                                       "WHERE id = :id"),
        {{"crowd_no", crowdNo.value}, {"id", campaign}});
}

// The provider's word replaces ours; what it did not say stays.
Done refresh(const Database &database, qint64 campaign, const CampaignDetail &detail, const QDateTime &now)
{
    return database.run(
        QStringLiteral("UPDATE campaigns SET origin_crowd_no = :origin_crowd_no, name = :name, message = :message, "
                       "prize_type = :prize_type, total_fen = :total_fen, sent_fen = :sent_fen, packets = :packets, "
                       "start_at = COALESCE(:start_at, start_at), end_at = COALESCE(:end_at, end_at), "
                       "status = :status, refreshed_at = :refreshed_at WHERE id = :id"),
        {{"origin_crowd_no", detail.originCrowdNo}, {"name", detail.name}, {"message", detail.message},
            {"prize_type", toWord(detail.type)}, {"total_fen", detail.total}, {"sent_fen", detail.sent},
            {"packets", detail.count}, {"start_at", detail.start}, {"end_at", detail.end},
            {"status", detail.statusText}, {"refreshed_at", now}, {"id", campaign}});
}

Result<qint64> insertElsewhere(
    const Database &database, const AccountRef &account, const CampaignDetail &detail, const QDateTime &now)
{
    Campaign campaign;
    campaign.account = account;
    campaign.detail = detail;
    campaign.createdAt = now;
    campaign.refreshedAt = now;
    campaign.creation = Campaign::Creation::Elsewhere;
    const auto added = insertCampaign(database, campaign);
    if (!added)
        return added;
    return append(database, now, QStringLiteral("campaign_found"), campaignSubject(*added),
        {{QStringLiteral("account"), account.name}, {QStringLiteral("crowd_no"), detail.crowdNo.value}})
        .map([&] { return *added; });
}

// Where the answer to a creation belongs. Usually the intent itself; but the list of campaigns may have been read while
// the creation was under way, and then this number, or another campaign of the same name, already has a row.
Result<qint64> rowForReply(const Database &database, qint64 intent, const alipay::CreateReply &reply)
{
    Statement find(database,
        QStringLiteral("SELECT i.crowd_no AS crowd_no, "
                       "(SELECT o.id FROM campaigns o WHERE o.account = i.account AND o.crowd_no = :crowd_no) AS other "
                       "FROM campaigns i WHERE i.id = :id"));
    const auto found
        = find.run({{"crowd_no", reply.crowdNo.value}, {"id", intent}}).and_then([&] { return find.next(); });
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(ErrorCode::CampaignUnknown, QString::number(intent));
    const qint64 other = find.integer("other");
    const bool intentIsFree = find.value("crowd_no").isNull();
    find.finish();
    if (other != 0 || intentIsFree)
        return other != 0 ? other : intent;

    Statement copy(database,
        QStringLiteral("INSERT INTO campaigns (account, app_id, gateway, creation, origin_crowd_no, name, message, "
                       "prize_type, total_fen, sent_fen, packets, start_at, end_at, frequency, link, pay_url, "
                       "status, created_at) "
                       "SELECT account, app_id, gateway, 'intended', '', name, message, prize_type, total_fen, 0, "
                       "packets, start_at, end_at, frequency, link, '', 'CREATED', created_at "
                       "FROM campaigns WHERE id = :id"));
    return copy.run({{"id", intent}}).map([&] { return copy.insertedId(); });
}

// The row found meanwhile takes over what only the intent knew, and the intent goes: it never had a number.
Done mergeIntent(const Database &database, qint64 intent, qint64 into)
{
    if (intent == into)
        return {};
    const Done taken = database.run(
        QStringLiteral("UPDATE campaigns SET (frequency, link, created_at) = "
                       "(SELECT frequency, link, created_at FROM campaigns WHERE id = :intent) WHERE id = :into"),
        {{"intent", intent}, {"into", into}});
    return taken.and_then([&] {
        return database.run(
            QStringLiteral("DELETE FROM campaigns WHERE id = :intent AND crowd_no IS NULL"), {{"intent", intent}});
    });
}

} // namespace

Result<qint64> addCampaignIntent(
    const Database &database, const AccountRef &account, const alipay::CreateRequest &request, const QDateTime &now)
{
    const auto taken
        = database.integer(QStringLiteral("SELECT COUNT(*) FROM campaigns WHERE account = :account AND name = :name "
                                          "AND creation IN ('intended', 'created', 'unclear')"),
            {{"account", account.name}, {"name", request.name}});
    if (!taken || *taken > 0)
        return taken ? fail(ErrorCode::CampaignNameTaken, request.name, QStringLiteral("name")) : fail(taken.error());

    Campaign campaign;
    campaign.account = account;
    campaign.detail = detailOf(request);
    campaign.frequency = request.frequency;
    campaign.link = request.link;
    campaign.createdAt = now;
    campaign.creation = Campaign::Creation::Intended;
    const auto added = insertCampaign(database, campaign);
    if (!added)
        return added;
    return append(database, now, QStringLiteral("campaign_intended"), campaignSubject(*added),
        {{QStringLiteral("account"), account.name}, {QStringLiteral("name"), request.name},
            {QStringLiteral("total_fen"), request.total.count()}, {QStringLiteral("packets"), request.count}})
        .map([&] { return *added; });
}

Done settleCreated(const Database &database, qint64 campaign, const alipay::CreateReply &reply, const QDateTime &now)
{
    const auto row = rowForReply(database, campaign, reply);
    if (!row)
        return fail(row.error());
    return giveNumber(database, *row, reply.crowdNo)
        .and_then([&] {
            return database.run(QStringLiteral("UPDATE campaigns SET origin_crowd_no = :origin_crowd_no, "
                                               "pay_url = :pay_url WHERE id = :id"),
                {{"origin_crowd_no", reply.originCrowdNo}, {"pay_url", reply.payUrl}, {"id", *row}});
        })
        .and_then([&] { return mergeIntent(database, campaign, *row); })
        .and_then([&] {
            return append(database, now, QStringLiteral("campaign_created"), campaignSubject(*row),
                {{QStringLiteral("crowd_no"), reply.crowdNo.value}});
        });
}

Done settleFailed(const Database &database, qint64 campaign, const Error &error, bool unclear, const QDateTime &now)
{
    const Done marked = database.run(
        QStringLiteral("UPDATE campaigns SET creation = :creation WHERE id = :id AND crowd_no IS NULL"),
        {{"creation", toWord(unclear ? Campaign::Creation::Unclear : Campaign::Creation::Refused)}, {"id", campaign}});
    return marked.and_then([&] {
        return append(database, now, unclear ? QStringLiteral("campaign_unclear") : QStringLiteral("campaign_refused"),
            campaignSubject(campaign),
            {{QStringLiteral("error"), toText(error.code)}, {QStringLiteral("detail"), error.detail}});
    });
}

Result<qint64> putCampaignDetail(
    const Database &database, const AccountRef &account, const CampaignDetail &detail, const QDateTime &now)
{
    const auto known = findByNumber(database, account.name, detail.crowdNo);
    if (!known)
        return known;
    if (*known != 0)
        return refresh(database, *known, detail, now).map([&] { return *known; });
    const auto unanswered = findUnanswered(database, account.name, detail);
    if (!unanswered)
        return unanswered;
    if (*unanswered == 0)
        return insertElsewhere(database, account, detail, now);
    return giveNumber(database, *unanswered, detail.crowdNo)
        .and_then([&] { return refresh(database, *unanswered, detail, now); })
        .and_then([&] {
            return append(database, now, QStringLiteral("campaign_settled"), campaignSubject(*unanswered),
                {{QStringLiteral("crowd_no"), detail.crowdNo.value}});
        })
        .map([&] { return *unanswered; });
}

Done noteEmergencyStop(
    const Database &database, const AccountRef &account, const CrowdNo &crowdNo, BatchId batch, const QDateTime &now)
{
    return findByNumber(database, account.name, crowdNo).and_then([&](qint64 campaign) {
        return append(database, now, QStringLiteral("emergency_stop"), campaignSubject(campaign),
            {{QStringLiteral("batch"), batch.value}});
    });
}

Done forgetIntents(const Database &database, const QDateTime &now)
{
    Statement mark(database, QStringLiteral("UPDATE campaigns SET creation = 'unclear' WHERE creation = 'intended'"));
    const Done marked = mark.run();
    if (!marked || mark.changed() == 0)
        return marked;
    return append(
        database, now, QStringLiteral("campaigns_unclear"), QString(), {{QStringLiteral("creations"), mark.changed()}});
}

} // namespace hongbao::ledger
