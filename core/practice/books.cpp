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

Result<Given> readGiven(const QString &connection, const QString &path, const QString &crowdNo)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
    database.setDatabaseName(path);
    database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=10000"_s);
    if (!database.open())
        return fail(ErrorCode::PracticeUnavailable, database.lastError().text());
    QSqlQuery query(database);
    // From the packets themselves, not from the campaign's running total: this is the count others are held against.
    if (!query.prepare(u"SELECT COUNT(*), COALESCE(SUM(prize_fen), 0) FROM packets WHERE crowd_no = :crowd_no"_s))
        return fail(ErrorCode::PracticeUnavailable, query.lastError().text());
    query.bindValue(u":crowd_no"_s, crowdNo);
    if (!query.exec() || !query.next())
        return fail(ErrorCode::PracticeUnavailable, query.lastError().text());
    return Given {query.value(0).toLongLong(), Fen::of(query.value(1).toLongLong())};
}

} // namespace

Result<Given> countGiven(const QString &dir, const QString &crowdNo)
{
    const QString path = storePath(dir);
    if (!QFileInfo::exists(path))
        return fail(ErrorCode::PracticeUnavailable, path);
    const QString connection = u"given-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Result<Given> given = readGiven(connection, path, crowdNo);
    QSqlDatabase::removeDatabase(connection);
    return given;
}

} // namespace hongbao::practice
