#include "bench/history/make_ledger.h"

#include "ledger/ledger.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <cstdio>

namespace hongbao::test {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qint64 stride = 7'368'787; // prime: scatters numbers without repeating them

bool run(QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    if (query.exec(sql))
        return true;
    std::printf("%s\n%s\n", qPrintable(sql.left(200)), qPrintable(query.lastError().text()));
    return false;
}

// 200 rows: their texts are those of the ledger's own writers.
QString campaignRows(int campaigns)
{
    return u"INSERT INTO campaigns (id, account, app_id, gateway, creation, crowd_no, origin_crowd_no, name, message, "
           "prize_type, total_fen, sent_fen, packets, frequency, link, pay_url, status, created_at) "
           "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
           "SELECT i, 'practice', '2021000000000001', 'https://gateway.example', 'created', printf('CROWD%05d', i), "
           "'', "
           "printf('%s %02d', substr('春节夏日秋收冬至周年', 1 + 2 * (i % 5), 2), i), '恭喜发财', 'fixed', 900000000, "
           "0, "
           "1000000, '', '', '', 'READY', '2024-11-23T00:00:00.000Z' FROM n"_s.arg(campaigns);
}

QString batchRows(int campaigns)
{
    return u"INSERT INTO batches (id, campaign, account, app_id, gateway, source_name, source_sha256, header, "
           u"first_alone, "
           "first_alone_is_default, skip_problems, rate_per_second, in_flight, start_at, hours, digest, state, reason, "
           "confirmed_at) WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
           "SELECT i, i, 'practice', '2021000000000001', 'https://gateway.example', printf('list-%d.xlsx', i), 'ab', "
           "'[]', 0, "
           "0, 0, 20.0, 8, NULL, '', 'ab', 'finished', '', '2024-11-23T00:00:00.000Z' FROM n"_s.arg(campaigns);
}

// A thousandth is unknown, a hundredth refused, a few at the end unsent.
QString payoutRows(qint64 from, qint64 to, qint64 rows, int campaigns)
{
    const QString sql
        = u"INSERT INTO payouts (id, batch, line, recipient_kind, recipient, order_price_fen, out_biz_no, planned_fen, "
          u"name, "
          "note, cells, state, may_have_paid, by_hand, attempts, prize_fen, biz_no, code, reason, created_at, "
          "settled_at) "
          "WITH RECURSIVE n (i) AS (SELECT %1 UNION ALL SELECT i + 1 FROM n WHERE i < %2), "
          "s AS (SELECT i, CASE WHEN i > %3 - 50 THEN 'unsent' WHEN i % 1000 = 7 THEN 'unknown' "
          "WHEN i % 100 = 13 THEN 'refused' ELSE 'sent' END AS state, i * 7368787 % 2147483647 AS r, "
          "1 + i * %4 / (%3 + 1) AS batch, strftime('%Y-%m-%dT%H:%M:%S.', 1732291200 + i * 63072000 / %3, 'unixepoch') "
          "|| printf('%03dZ', i % 1000) AS at FROM n), "
          "t AS (SELECT *, substr('王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗', 1 + r % 20, 1) "
          "|| substr('伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平', 1 + r / 20 % 20, 1) "
          "|| CASE r / 400 % 3 WHEN 0 THEN '' ELSE substr('一二三文武星辰海天云雨雪梅兰竹菊春夏秋冬', 1 + r / 1200 % "
          "20, "
          "1) END AS name, printf('2088%012d', i % (%3 / 3 + 1) * 7368787 % 999999999989) AS recipient, "
          "CASE r % 4 WHEN 0 THEN '积分兑换' WHEN 1 THEN printf('邀请好友 %d', r % 500) "
          "WHEN 2 THEN printf('order %08x', r) ELSE '' END AS note, 30 + r % 40 * 10 AS fen FROM s) "
          "SELECT i, batch, i, 'user_id', recipient, fen, printf('hb%016x%016x', r * 2654435761, i * 40503), fen, "
          "name, note, "
          "json_array(recipient, name, printf('%d.%02d', fen / 100, fen % 100), note), state, state = 'unknown', 0, "
          "state <> 'unsent', CASE state WHEN 'sent' THEN fen ELSE 0 END, "
          "CASE state WHEN 'sent' THEN printf('%s0207%020d', substr(at, 1, 4), r * 1000003) ELSE '' END, "
          "CASE state WHEN 'refused' THEN 'USER_NOT_EXIST' WHEN 'unknown' THEN 'SYSTEM_ERROR' ELSE '' END, "
          "CASE state WHEN 'refused' THEN '用户不存在' WHEN 'unknown' THEN '系统繁忙' ELSE '' END, at, "
          "CASE WHEN state IN ('sent', 'refused') THEN at END FROM t"_s;
    QString filled = sql;
    // Not arg(): the text is full of percent signs.
    return filled.replace("%1"_L1, QString::number(from))
        .replace("%2"_L1, QString::number(to))
        .replace("%3"_L1, QString::number(rows))
        .replace("%4"_L1, QString::number(campaigns));
}

bool fill(QSqlDatabase &database, qint64 rows, int campaigns)
{
    constexpr qint64 atOnce = 500'000;
    bool good = run(database, u"PRAGMA synchronous = OFF"_s) && run(database, u"PRAGMA cache_size = -1000000"_s)
        && run(database, campaignRows(campaigns)) && run(database, batchRows(campaigns));
    for (qint64 from = 1; good && from <= rows; from += atOnce) {
        good = run(database, payoutRows(from, std::min(rows, from + atOnce - 1), rows, campaigns));
        std::printf("%lld rows made\n", std::min(rows, from + atOnce - 1));
        std::fflush(stdout);
    }
    return good && run(database, u"INSERT INTO attempts SELECT id, 1, created_at FROM payouts WHERE attempts > 0"_s)
        && run(database, u"PRAGMA wal_checkpoint(TRUNCATE)"_s) && run(database, u"PRAGMA optimize"_s);
}

} // namespace

QString recipientOf(qint64 row)
{
    return u"2088"_s + QString::number(row * stride % 999'999'999'989).rightJustified(12, u'0');
}

bool makeLedger(const QString &path, qint64 rows, int campaigns)
{
    const QString unfinished = path + u".part"_s;
    for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(unfinished + end);
    const SystemClock clock;
    if (!ledger::Ledger::open(unfinished, clock))
        return false;
    bool good = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"maker"_s);
        database.setDatabaseName(unfinished);
        good = database.open() && fill(database, rows, campaigns);
    }
    QSqlDatabase::removeDatabase(u"maker"_s);
    if (good) { // a ledger that took anything in has a journal
        const auto ledger = ledger::Ledger::open(unfinished, clock);
        good = ledger && (*ledger)->journal(u"bench_made"_s, {}, {});
    }
    return good && QFile::rename(unfinished, path);
}

} // namespace hongbao::test
