#include "practice/store.h"

#include "practice/schema.h"
#include "practice/trigger_rules.h"

#include <QDir>
#include <QLockFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

namespace hongbao::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr int waitForOthersMs = 10'000;

const QLatin1StringView driver("QSQLITE");

tl::unexpected<Error> unusable(const QString &why)
{
    return fail(ErrorCode::PracticeUnavailable, why);
}

QVariant toMs(const QDateTime &moment)
{
    return moment.isValid() ? QVariant(moment.toMSecsSinceEpoch()) : QVariant(QMetaType(QMetaType::LongLong));
}

QDateTime fromMs(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

QString newConnectionName()
{
    return u"practice-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Campaign readCampaign(const QSqlRecord &row)
{
    Campaign campaign;
    campaign.crowdNo = row.value(u"crowd_no"_s).toString();
    campaign.originCrowdNo = row.value(u"origin_crowd_no"_s).toString();
    campaign.name = row.value(u"name"_s).toString();
    campaign.message = row.value(u"message"_s).toString();
    campaign.random = row.value(u"random"_s).toInt() == 1;
    campaign.total = Fen::of(row.value(u"total_fen"_s).toLongLong());
    campaign.count = row.value(u"count"_s).toLongLong();
    campaign.start = fromMs(row.value(u"start_ms"_s));
    campaign.end = fromMs(row.value(u"end_ms"_s));
    const QString period = row.value(u"period"_s).toString();
    campaign.limits.period = period.isEmpty() ? QChar() : period[0];
    campaign.limits.inPeriod = row.value(u"in_period"_s).toInt();
    campaign.limits.inLife = row.value(u"in_life"_s).toInt();
    campaign.link = row.value(u"link"_s).toString();
    campaign.createdAt = fromMs(row.value(u"created_ms"_s));
    campaign.paidAt = fromMs(row.value(u"paid_ms"_s));
    campaign.closedAt = fromMs(row.value(u"closed_ms"_s));
    campaign.paused = row.value(u"paused"_s).toInt() == 1;
    campaign.sent = Fen::of(row.value(u"sent_fen"_s).toLongLong());
    return campaign;
}

Packet readPacket(const QSqlRecord &row)
{
    Packet packet;
    packet.crowdNo = row.value(u"crowd_no"_s).toString();
    packet.user = row.value(u"user"_s).toString();
    packet.outBizNo = row.value(u"out_biz_no"_s).toString();
    packet.orderPrice = Fen::of(row.value(u"order_fen"_s).toLongLong());
    packet.prize = Fen::of(row.value(u"prize_fen"_s).toLongLong());
    packet.bizNo = row.value(u"biz_no"_s).toString();
    packet.givenAt = fromMs(row.value(u"given_ms"_s));
    return packet;
}

void bindCampaign(QSqlQuery &query, const Campaign &campaign)
{
    // A null QString would be bound as NULL.
    const auto text = [](const QString &value) { return value.isNull() ? u""_s : value; };
    query.bindValue(u":crowd_no"_s, campaign.crowdNo);
    query.bindValue(u":origin_crowd_no"_s, campaign.originCrowdNo);
    query.bindValue(u":name"_s, campaign.name);
    query.bindValue(u":message"_s, campaign.message);
    query.bindValue(u":random"_s, campaign.random ? 1 : 0);
    query.bindValue(u":total_fen"_s, campaign.total.count());
    query.bindValue(u":count"_s, campaign.count);
    query.bindValue(u":start_ms"_s, toMs(campaign.start));
    query.bindValue(u":end_ms"_s, toMs(campaign.end));
    query.bindValue(u":period"_s, campaign.limits.period.isNull() ? u""_s : QString(campaign.limits.period));
    query.bindValue(u":in_period"_s, campaign.limits.inPeriod);
    query.bindValue(u":in_life"_s, campaign.limits.inLife);
    query.bindValue(u":link"_s, text(campaign.link));
    query.bindValue(u":created_ms"_s, toMs(campaign.createdAt));
}

} // namespace

QString storePath(const QString &dir)
{
    return dir + u"/practice.db"_s;
}

Result<std::unique_ptr<Store>> Store::open(const QString &dir)
{
    if (!QDir().mkpath(dir))
        return unusable(dir);
    // Two processes that make the file at once: SQLite does not wait while a file changes to WAL.
    QLockFile opening(dir + u"/opening.lock"_s);
    if (!opening.tryLock(waitForOthersMs))
        return unusable(opening.fileName());
    std::unique_ptr<Store> store(new Store(newConnectionName()));
    QSqlDatabase database = QSqlDatabase::addDatabase(driver, store->m_connection);
    database.setDatabaseName(storePath(dir));
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT="_s + QString::number(waitForOthersMs));
    if (!database.open())
        return unusable(database.lastError().text());
    // NORMAL under WAL: a killed process loses nothing that was committed; only a power cut may lose the last commits,
    // and no real money is on these books.
    for (const char *pragma :
        {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = NORMAL", "PRAGMA foreign_keys = ON"}) {
        if (const Done set = store->run(QString::fromLatin1(pragma)); !set)
            return tl::unexpected<Error>(set.error());
    }
    if (const Done made = store->makeSchema(); !made)
        return tl::unexpected<Error>(made.error());
    return store;
}

Store::~Store()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Done Store::run(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    return query.exec(sql) ? Done() : unusable(query.lastError().text());
}

Result<QSqlQuery> Store::prepare(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return unusable(query.lastError().text());
    return query;
}

Done Store::runPrepared(QSqlQuery &query)
{
    return query.exec() ? Done() : unusable(query.lastError().text());
}

Done Store::makeSchema()
{
    auto transaction = Transaction::begin(*this);
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    auto query = prepare(u"PRAGMA user_version"_s);
    if (!query || !query->exec() || !query->next())
        return unusable(u"user_version"_s);
    const int version = query->value(0).toInt();
    query->finish();
    if (version == schemaVersion)
        return {};
    if (version != 0)
        return unusable(u"user_version "_s + QString::number(version));
    for (const char *statement : schemaStatements) {
        if (const Done made = run(QString::fromLatin1(statement)); !made)
            return made;
    }
    if (const Done marked = run(u"PRAGMA user_version = "_s + QString::number(schemaVersion)); !marked)
        return marked;
    return transaction->commit();
}

Result<Store::Transaction> Store::Transaction::begin(Store &store)
{
    if (const Done begun = store.run(u"BEGIN IMMEDIATE"_s); !begun)
        return tl::unexpected<Error>(begun.error());
    return Transaction(store);
}

Store::Transaction::Transaction(Transaction &&other) noexcept
    : m_store(std::exchange(other.m_store, nullptr))
{
}

Store::Transaction::~Transaction()
{
    if (m_store != nullptr)
        (void)m_store->run(u"ROLLBACK"_s);
}

Done Store::Transaction::commit()
{
    Done committed = m_store->run(u"COMMIT"_s);
    if (committed)
        m_store = nullptr;
    return committed;
}

Result<std::optional<Campaign>> Store::campaign(const QString &crowdNo)
{
    auto query = prepare(u"SELECT * FROM campaigns WHERE crowd_no = :crowd_no"_s);
    if (!query)
        return tl::unexpected<Error>(query.error());
    query->bindValue(u":crowd_no"_s, crowdNo);
    if (const Done ran = runPrepared(*query); !ran)
        return tl::unexpected<Error>(ran.error());
    return query->next() ? std::optional(readCampaign(query->record())) : std::nullopt;
}

Result<QList<Campaign>> Store::campaigns()
{
    auto query = prepare(u"SELECT * FROM campaigns ORDER BY created_ms DESC, rowid DESC"_s);
    if (!query)
        return tl::unexpected<Error>(query.error());
    if (const Done ran = runPrepared(*query); !ran)
        return tl::unexpected<Error>(ran.error());
    QList<Campaign> all;
    while (query->next())
        all.append(readCampaign(query->record()));
    return all;
}

Done Store::addCampaign(const Campaign &campaign)
{
    auto query = prepare(
        u"INSERT INTO campaigns (crowd_no, origin_crowd_no, name, message, random, total_fen, count, start_ms, end_ms,"
        " period, in_period, in_life, link, created_ms) VALUES (:crowd_no, :origin_crowd_no, :name, :message, :random,"
        " :total_fen, :count, :start_ms, :end_ms, :period, :in_period, :in_life, :link, :created_ms)"_s);
    if (!query)
        return tl::unexpected<Error>(query.error());
    bindCampaign(*query, campaign);
    return runPrepared(*query);
}

Done Store::updateCampaign(const Campaign &campaign)
{
    auto query = prepare(u"UPDATE campaigns SET paid_ms = :paid_ms, closed_ms = :closed_ms, paused = :paused"
                         " WHERE crowd_no = :crowd_no"_s);
    if (!query)
        return tl::unexpected<Error>(query.error());
    query->bindValue(u":paid_ms"_s, toMs(campaign.paidAt));
    query->bindValue(u":closed_ms"_s, toMs(campaign.closedAt));
    query->bindValue(u":paused"_s, campaign.paused ? 1 : 0);
    query->bindValue(u":crowd_no"_s, campaign.crowdNo);
    return runPrepared(*query);
}

Result<std::optional<Packet>> Store::packet(const QString &crowdNo, const QString &outBizNo, const QString &user)
{
    const bool numbered = outBizNo != QLatin1StringView(defaultOutBizNo);
    auto query = prepare(u"SELECT * FROM packets WHERE crowd_no = :crowd_no AND out_biz_no = :out_biz_no"
                         " AND (:numbered = 1 OR user = :user)"_s);
    if (!query)
        return tl::unexpected<Error>(query.error());
    query->bindValue(u":crowd_no"_s, crowdNo);
    query->bindValue(u":out_biz_no"_s, outBizNo);
    query->bindValue(u":numbered"_s, numbered ? 1 : 0);
    query->bindValue(u":user"_s, user);
    if (const Done ran = runPrepared(*query); !ran)
        return tl::unexpected<Error>(ran.error());
    return query->next() ? std::optional(readPacket(query->record())) : std::nullopt;
}

Result<int> Store::countReceived(const QString &crowdNo, const QString &user, const QDateTime &since)
{
    auto query = prepare(u"SELECT COUNT(*) FROM packets WHERE crowd_no = :crowd_no AND user = :user"
                         " AND given_ms >= :since"_s);
    if (!query)
        return tl::unexpected<Error>(query.error());
    query->bindValue(u":crowd_no"_s, crowdNo);
    query->bindValue(u":user"_s, user);
    query->bindValue(u":since"_s, since.isValid() ? since.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min());
    if (const Done ran = runPrepared(*query); !ran)
        return tl::unexpected<Error>(ran.error());
    return query->next() ? Result<int>(query->value(0).toInt()) : unusable(u"COUNT"_s);
}

Done Store::addPacket(const Packet &packet)
{
    auto query = prepare(u"INSERT INTO packets (crowd_no, user, out_biz_no, order_fen, prize_fen, biz_no, given_ms)"
                         " VALUES (:crowd_no, :user, :out_biz_no, :order_fen, :prize_fen, :biz_no, :given_ms)"_s);
    if (!query)
        return tl::unexpected<Error>(query.error());
    query->bindValue(u":crowd_no"_s, packet.crowdNo);
    query->bindValue(u":user"_s, packet.user);
    query->bindValue(u":out_biz_no"_s, packet.outBizNo);
    query->bindValue(u":order_fen"_s, packet.orderPrice.count());
    query->bindValue(u":prize_fen"_s, packet.prize.count());
    query->bindValue(u":biz_no"_s, packet.bizNo);
    query->bindValue(u":given_ms"_s, toMs(packet.givenAt));
    return runPrepared(*query);
}

} // namespace hongbao::practice
