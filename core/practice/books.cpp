#include "practice/practice_gateway.h"
#include "practice/store.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace hongbao::practice {

using namespace Qt::StringLiterals;

namespace {

// Runs the query about a campaign's packets on a read-only connection of its own, and `read` on its rows.
template <class Read> Done ask(const QString &dir, const QString &sql, const QString &crowdNo, const Read &read)
{
    const QString path = storePath(dir);
    if (!QFileInfo::exists(path))
        return fail(ErrorCode::PracticeUnavailable, path);
    const QString connection = u"given-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto asked = [&]() -> Done {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(path);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=10000"_s);
        if (!database.open())
            return fail(ErrorCode::PracticeUnavailable, database.lastError().text());
        QSqlQuery query(database);
        if (!query.prepare(sql))
            return fail(ErrorCode::PracticeUnavailable, query.lastError().text());
        query.bindValue(u":crowd_no"_s, crowdNo);
        if (!query.exec())
            return fail(ErrorCode::PracticeUnavailable, query.lastError().text());
        while (query.next())
            read(query);
        return {};
    }();
    QSqlDatabase::removeDatabase(connection);
    return asked;
}

} // namespace

// From the packets themselves, not from the campaign's running total: this is the count others are held against.
Result<Given> countGiven(const QString &dir, const QString &crowdNo)
{
    Given given;
    const auto sql = u"SELECT COUNT(*), COALESCE(SUM(prize_fen), 0) FROM packets WHERE crowd_no = :crowd_no"_s;
    return ask(dir, sql, crowdNo, [&](const QSqlQuery &row) {
        given = {row.value(0).toLongLong(), Fen::of(row.value(1).toLongLong())};
    }).map([&] { return given; });
}

Result<QList<BillLine>> billOf(const QString &dir, const QString &crowdNo)
{
    QList<BillLine> lines;
    const auto sql
        = u"SELECT p.crowd_no, c.name, p.biz_no, p.out_biz_no, p.user, p.prize_fen, p.given_ms FROM packets p"
          " JOIN campaigns c ON c.crowd_no = p.crowd_no WHERE :crowd_no IN ('', p.crowd_no) ORDER BY p.id"_s;
    return ask(dir, sql, crowdNo.isNull() ? u""_s : crowdNo, [&](const QSqlQuery &row) {
        lines.append({row.value(0).toString(), row.value(1).toString(), row.value(2).toString(),
            row.value(3).toString().section(QLatin1Char(repeatMark), 0, 0), row.value(4).toString().section(u':', 1),
            Fen::of(row.value(5).toLongLong()), QDateTime::fromMSecsSinceEpoch(row.value(6).toLongLong(), Qt::UTC)});
    }).map([&] { return lines; });
}

Result<QHash<QString, int>> packetsByNumber(const QString &dir, const QString &crowdNo)
{
    QHash<QString, int> packets;
    return ask(dir, u"SELECT out_biz_no FROM packets WHERE crowd_no = :crowd_no"_s, crowdNo, [&](const QSqlQuery &row) {
        ++packets[row.value(0).toString().section(QLatin1Char(repeatMark), 0, 0)];
    }).map([&] { return packets; });
}

} // namespace hongbao::practice
