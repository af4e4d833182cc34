#include "flow/two_programs.h"

#include "base/sha256.h"
#include "core/ledger/raw_sql.h"
#include "ledger/reader.h"

#include <QDir>
#include <QTest>

using namespace hongbao;
using namespace Qt::StringLiterals;
using test::TwoPrograms;

namespace {

bool runs(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

// A file system of its own at a folder, as small as wanted; gone with the object.
class SmallDisk {
public:
    SmallDisk(const QString &folder, const QString &size)
        : m_folder(folder)
        , m_mounted(QDir().mkpath(folder)
              && runs(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size="_s + size, u"tmpfs"_s, folder}))
    {
    }
    ~SmallDisk()
    {
        if (m_mounted)
            runs(u"umount"_s, {u"-l"_s, m_folder});
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool isThere() const { return m_mounted; }
    bool change(const QString &option) const { return runs(u"mount"_s, {u"-o"_s, u"remount,"_s + option, m_folder}); }

private:
    QString m_folder;
    bool m_mounted;
};

// Of the file, or of nothing where there is none
QByteArray digestOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? Sha256::hexOf(file.readAll()) : QByteArray();
}

QList<payout::Payout> payoutsOf(const TwoPrograms &two, const QString &state = {})
{
    QList<payout::Payout> payouts;
    ledger::HistoryQuery query;
    query.state = state;
    const auto reader = ledger::Reader::open(two.ledgerPath());
    const Done read = reader ? (*reader)->eachPayout(query,
                          [&](const ledger::HistoryRow &row) {
                              payouts.append(row.payout);
                              return true;
                          })
                             : Done(tl::unexpected<Error>(reader.error()));
    return read ? payouts : QList<payout::Payout> {};
}

constexpr char firstWaitsForAHand[]
    = R"({"trigger":[{"at":1,"do":"refuse","sub_code":"CASH_CAMPAIGN_SEND_LOG_ILLEGAL"}]})";

} // namespace

class TestTroubles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_two = std::make_unique<TwoPrograms>(); }
    void cleanup() { m_two.reset(); }

    void a_disk_that_fills_up_stops_the_batch_and_loses_nobody()
    {
        const SmallDisk disk(m_two->dir(u"near"_s), u"3m"_s);
        if (!disk.isThere())
            QSKIP("no file system of our own can be mounted here");
        m_two->prepare(2'500);
        const auto full = m_two->hongbao(m_two->send({u"--rate"_s, u"0"_s}));
        QCOMPARE(full.code, 4);
        QVERIFY2(full.errors.contains(u"ledger"_s, Qt::CaseInsensitive), qPrintable(full.errors));
        const qint64 before = m_two->packets();
        QVERIFY(before > 0 && before < 2'500);
        int recorded = 0;
        for (const payout::Payout &payout : payoutsOf(*m_two))
            recorded += payout.attempts > 0 ? 1 : 0;
        QVERIFY(recorded >= before);

        QVERIFY(disk.change(u"size=64m"_s));
        QCOMPARE(m_two->hongbao(TwoPrograms::resume()).code, 0);
        m_two->everybodyHasExactlyOne(2'500);
    }

    void a_folder_that_cannot_be_written_is_named_and_nothing_is_sent()
    {
        const SmallDisk disk(m_two->dir(u"near"_s), u"16m"_s);
        if (!disk.isThere())
            QSKIP("no file system of our own can be mounted here");
        m_two->prepare(5);
        QVERIFY(disk.change(u"ro"_s));
        const auto sent = m_two->hongbao(m_two->send());
        QCOMPARE(sent.code, 4);
        QCOMPARE(sent.json[u"reason"_s].toString(), u"LedgerReadOnly"_s);
        QCOMPARE(m_two->hongbao({u"history"_s}).code, 0); // it can still be read
        QCOMPARE(m_two->packets(), 0);
        QVERIFY(disk.change(u"rw"_s));
        QCOMPARE(m_two->hongbao(m_two->send()).code, 0);
        m_two->everybodyHasExactlyOne(5);
    }

    void a_bad_ledger_is_named_and_nothing_is_overwritten_data()
    {
        QTest::addColumn<QString>("deed");
        QTest::addColumn<QString>("code");
        QTest::newRow("of a newer version") << u"newer"_s << u"LedgerNewer"_s;
        QTest::newRow("another program's file") << u"foreign"_s << u"LedgerDamaged"_s;
        QTest::newRow("gone") << u"gone"_s << u"LedgerMissing"_s;
        QTest::newRow("emptied") << u"emptied"_s << u"LedgerMissing"_s;
        QTest::newRow("the journal was changed") << u"changed"_s << u"LedgerChainBroken"_s;
    }

    void a_bad_ledger_is_named_and_nothing_is_overwritten()
    {
        QFETCH(const QString, deed);
        QFETCH(const QString, code);
        m_two->prepare(5);
        QCOMPARE(m_two->hongbao(m_two->send()).code, 0);
        spoil(deed);
        QFile others(m_two->list());
        QVERIFY(others.open(QIODevice::WriteOnly));
        others.write("user_id\n2088199999999901\n2088199999999902\n");
        others.close();
        const QByteArray before = digestOf(m_two->ledgerPath());
        const auto sent = m_two->hongbao(m_two->send());
        QCOMPARE(sent.code, deed == u"changed"_s ? 1 : 4);
        QVERIFY2(sent.json[u"reason"_s].toString() == code || sent.json[u"errors"_s][0][u"code"_s].toString() == code,
            qPrintable(sent.errors));
        const auto backup = m_two->hongbao({u"backup"_s, m_two->dir(u"backup.sqlite"_s)});
        QVERIFY(backup.code != 0 || deed == u"changed"_s); // evidence can be put away
        if (deed != u"changed"_s) // it may be read, and what is read is noted
            QCOMPARE(digestOf(m_two->ledgerPath()), before);
        QCOMPARE(m_two->packets(), 5);
    }

    void what_is_no_backup_is_not_restored_and_nothing_is_overwritten()
    {
        m_two->prepare(5);
        QCOMPARE(m_two->hongbao(m_two->send()).code, 0);
        const QByteArray before = digestOf(m_two->ledgerPath());
        const auto restored
            = m_two->hongbao({u"restore"_s, m_two->list(), u"--yes"_s, u"--forget-newer"_s, u"--json"_s});
        QCOMPARE(restored.code, 2);
        QCOMPARE(restored.json[u"errors"_s][0][u"code"_s].toString(), u"BackupNotLedger"_s);
        QCOMPARE(digestOf(m_two->ledgerPath()), before);
    }

    void a_ledger_that_is_gone_comes_back_from_a_backup_or_is_begun_anew_deliberately()
    {
        m_two->prepare(5);
        QCOMPARE(m_two->hongbao(m_two->send()).code, 0);
        QCOMPARE(m_two->hongbao({u"ledger"_s, u"begin"_s, u"--yes"_s}).code, 2); // there is one
        const QString file = m_two->dir(u"backup.sqlite"_s);
        QCOMPARE(m_two->hongbao({u"backup"_s, file}).code, 0);
        spoil(u"gone"_s);
        QCOMPARE(m_two->hongbao({u"ledger"_s, u"begin"_s}).code, 2); // without --yes
        QCOMPARE(m_two->hongbao({u"restore"_s, file, u"--yes"_s}).code, 0);
        m_two->everybodyHasExactlyOne(5);
        spoil(u"gone"_s);
        QCOMPARE(m_two->hongbao({u"ledger"_s, u"begin"_s, u"--yes"_s}).code, 0);
        QCOMPARE(m_two->hongbao({u"history"_s}).code, 0);
    }

    void a_data_folder_can_be_moved_with_everything_in_it()
    {
        m_two->prepare(5);
        QCOMPARE(m_two->hongbao(m_two->send()).code, 0);
        const QString moved = m_two->dir(u"moved"_s);
        QVERIFY(QDir().rename(m_two->dir(u"near"_s), moved));
        for (const QString &file : {u"accounts.json"_s, u"ledger-live.sqlite"_s}) {
            QFile stored(moved + u'/' + file);
            QVERIFY(stored.open(QIODevice::ReadOnly));
            QVERIFY2(!stored.readAll().contains(m_two->dir(u"near"_s).toUtf8()), qPrintable(file)); // no place in it
        }
        QVERIFY(QDir().rename(moved, m_two->dir(u"elsewhere"_s)));
        QVERIFY(QFile::link(m_two->dir(u"elsewhere"_s), m_two->dir(u"near"_s)));
        m_two->everybodyHasExactlyOne(5);
        QCOMPARE(m_two->hongbao({u"account"_s, u"check"_s, u"shop"_s}).code, 0);
    }

    void a_damaged_ledger_is_named_and_nothing_is_sent()
    {
        m_two->prepare(5);
        QCOMPARE(m_two->hongbao(m_two->send()).code, 0);
        QFile ledger(m_two->ledgerPath());
        QVERIFY(ledger.open(QIODevice::ReadWrite));
        QVERIFY(ledger.size() > 4'096);
        for (qint64 page = 0; page < ledger.size(); page += 4'096) {
            QVERIFY(ledger.seek(page + 100));
            QCOMPARE(ledger.write(QByteArray(200, '\x7f')), 200);
        }
        ledger.close();
        const auto sent = m_two->hongbao(m_two->send());
        QCOMPARE(sent.code, 4);
        QCOMPARE(sent.json[u"reason"_s].toString(), u"LedgerDamaged"_s);
        QCOMPARE(m_two->packets(), 5);
    }

    void a_second_sender_is_refused_a_reader_is_welcome_and_a_stop_finishes_what_is_in_flight()
    {
        m_two->prepare(500);
        QProcess first;
        first.start(TwoPrograms::program(), m_two->near(m_two->send({u"--rate"_s, u"30"_s})));
        QTRY_VERIFY_WITH_TIMEOUT(m_two->packets() > 3, 60'000);
        const auto second = m_two->hongbao(m_two->send());
        QCOMPARE(second.code, 4);
        QCOMPARE(second.json[u"reason"_s].toString(), u"LedgerBusy"_s);
        QCOMPARE(m_two->hongbao({u"batch"_s, u"list"_s}).code, 0);
        QCOMPARE(m_two->hongbao({u"history"_s}).code, 0);
        QCOMPARE(first.state(), QProcess::Running);

        first.terminate(); // as Ctrl+C does
        QVERIFY(first.waitForFinished(60'000));
        QCOMPARE(first.exitCode(), 4);
        QVERIFY(payoutsOf(*m_two, u"unknown"_s).isEmpty());
        QCOMPARE(payoutsOf(*m_two, u"sent"_s).size(), m_two->packets());
        QVERIFY(!payoutsOf(*m_two, u"unsent"_s).isEmpty());
    }

    void a_gateway_that_comes_back_finds_the_batch_going_on()
    {
        m_two->prepare(300);
        QProcess sending;
        sending.start(
            TwoPrograms::program(), m_two->near(m_two->send({u"--rate"_s, u"60"_s, u"--patience"_s, u"600"_s})));
        QTRY_VERIFY_WITH_TIMEOUT(m_two->packets() > 20, 60'000);
        m_two->stopGateway();
        m_two->serveAgain();
        QVERIFY(sending.waitForFinished(300'000));
        QVERIFY2(sending.exitCode() == 0, sending.readAllStandardError().constData());
        m_two->everybodyHasExactlyOne(300);
    }

    void a_batch_for_later_asks_for_nobody_before_its_time()
    {
        m_two->prepare(5);
        const QDateTime startAt = QDateTime::currentDateTimeUtc().addSecs(5);
        const auto sent = m_two->hongbao(m_two->send({u"--start-at"_s, toBeijingText(startAt)}));
        QCOMPARE(sent.code, 0);
        const auto reader = ledger::Reader::open(m_two->ledgerPath());
        const QDateTime whole = *fromBeijingText(toBeijingText(startAt));
        for (const payout::Payout &payout : payoutsOf(*m_two)) {
            const auto attempts = (*reader)->attempts(payout.id);
            for (const ledger::AttemptRow &attempt : *attempts)
                QVERIFY(attempt.startedAt >= whole);
        }
        m_two->everybodyHasExactlyOne(5);
    }

    void a_time_that_is_none_sends_nothing_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("hours") << QStringList {u"--hours"_s, u"morning"_s};
        QTest::newRow("start") << QStringList {u"--start-at"_s, u"2026-02-30 10:00:00"_s};
    }

    void a_time_that_is_none_sends_nothing()
    {
        QFETCH(QStringList, words);
        m_two->prepare(5);
        const auto sent = m_two->hongbao(m_two->send(words));
        QCOMPARE(sent.code, 2);
        QCOMPARE(sent.json[u"reason"_s].toString(), u"TimeMalformed"_s);
        QCOMPARE(m_two->packets(), 0);
    }

    void a_row_that_stays_unknown_is_asked_again_by_hand_with_its_own_number()
    {
        m_two->prepare(3, firstWaitsForAHand);
        QCOMPARE(m_two->hongbao(m_two->send()).code, 3);
        QCOMPARE(m_two->hongbao(TwoPrograms::resume()).code, 0); // does not ask it by itself
        const QList<payout::Payout> open = payoutsOf(*m_two, u"unknown"_s);
        QCOMPARE(open.size(), 1);
        QVERIFY(open.first().byHand);
        const auto asked = m_two->hongbao({u"batch"_s, u"ask-again"_s, u"1"_s, u"--reason"_s, u"support"_s});
        QVERIFY2(asked.code == 0, qPrintable(asked.errors));
        QCOMPARE(m_two->packetsByNumber().value(open.first().request.outBizNo.value), 1);
        m_two->everybodyHasExactlyOne(3);
        QCOMPARE(m_two->hongbao({u"batch"_s, u"ask-again"_s, u"1"_s}).code, 2);
    }

    void a_row_settled_as_not_paid_can_be_sent_again_with_a_new_number_and_only_once()
    {
        m_two->prepare(3, firstWaitsForAHand);
        QCOMPARE(m_two->hongbao(m_two->send()).code, 3);
        QCOMPARE(m_two->hongbao({u"batch"_s, u"send-again"_s, u"1"_s, u"--yes"_s}).code, 2); // unknown is no refusal
        const QString number = payoutsOf(*m_two, u"unknown"_s).first().request.outBizNo.value;
        const auto settled = m_two->hongbao({u"batch"_s, u"settle"_s, u"1"_s, u"--out-biz-no"_s, number, u"--as"_s,
            u"not-paid"_s, u"--reason"_s, u"not in the bill"_s, u"--json"_s});
        QVERIFY2(settled.code == 0, qPrintable(settled.errors));
        QCOMPARE(settled.json[u"refused"_s].toInt(), 1);

        const auto again = m_two->hongbao({u"batch"_s, u"send-again"_s, u"1"_s, u"--yes"_s, u"--json"_s});
        QVERIFY2(again.code == 0, qPrintable(again.errors));
        QCOMPARE(again.json[u"sent"_s].toInt(), 1);
        QCOMPARE(m_two->packetsByNumber().size(), 3);
        QVERIFY(!m_two->packetsByNumber().contains(number));
        QCOMPARE(m_two->hongbao({u"batch"_s, u"send-again"_s, u"1"_s, u"--yes"_s}).code, 2);
        QCOMPARE(m_two->packets(), 3);
        QCOMPARE(m_two->hongbao({u"verify"_s}).code, 0);
    }

    void a_row_settled_as_paid_is_booked_and_never_sent_again()
    {
        m_two->prepare(3, firstWaitsForAHand);
        QCOMPARE(m_two->hongbao(m_two->send()).code, 3);
        const QString number = payoutsOf(*m_two, u"unknown"_s).first().request.outBizNo.value;
        const QStringList settle {u"batch"_s, u"settle"_s, u"1"_s, u"--out-biz-no"_s, number, u"--as"_s, u"paid"_s,
            u"--amount"_s, u"0.30"_s, u"--biz-no"_s, u"20260311"_s, u"--json"_s};
        QCOMPARE(m_two->hongbao(settle).code, 2); // without a reason
        const auto settled = m_two->hongbao(settle + QStringList {u"--reason"_s, u"in the bill"_s});
        QVERIFY2(settled.code == 0, qPrintable(settled.errors));
        QCOMPARE(settled.json[u"sent"_s].toInt(), 3);
        QCOMPARE(settled.json[u"amount_fen"_s].toInt(), 90);
        QCOMPARE(m_two->hongbao(settle + QStringList {u"--reason"_s, u"again"_s}).code, 2);
        QCOMPARE(m_two->hongbao({u"batch"_s, u"send-again"_s, u"1"_s, u"--yes"_s}).code, 2);
        QCOMPARE(m_two->hongbao({u"verify"_s}).code, 1); // the gateway knows better, and it is said
    }

    void the_self_check_proves_itself()
    {
        const auto checked
            = m_two->hongbao({u"selfcheck"_s, u"--people"_s, u"60"_s, u"--kills"_s, u"3"_s, u"--json"_s});
        QVERIFY2(checked.code == 0, qPrintable(checked.errors));
        QVERIFY(checked.json[u"passed"_s].toBool());
        QCOMPARE(checked.json[u"sent"_s].toInt(), 60);
        QCOMPARE(checked.json[u"packets"_s].toInt(), 60);
        QCOMPARE(checked.json[u"kills"_s].toInt(), 3);
        QVERIFY(checked.json[u"repeats"_s].toInt() > 0);
    }

private:
    void spoil(const QString &deed) const
    {
        const QString path = m_two->ledgerPath();
        const auto sql = [&](const QString &statement) { QCOMPARE(test::rawSql(path, statement), QString()); };
        if (deed == u"newer"_s)
            sql(u"PRAGMA user_version = 99"_s);
        else if (deed == u"foreign"_s)
            sql(u"PRAGMA application_id = 7"_s);
        else if (deed == u"gone"_s)
            QVERIFY(QFile::remove(path));
        else if (deed == u"emptied"_s)
            QVERIFY(QFile::resize(path, 0));
        else {
            sql(u"DROP TRIGGER journal_is_final"_s);
            sql(u"UPDATE journal SET body = '[]' WHERE seq = 3"_s);
            QCOMPARE(m_two->hongbao({u"verify"_s}).code, 1);
        }
    }

    std::unique_ptr<TwoPrograms> m_two;
};

QTEST_GUILESS_MAIN(TestTroubles)
#include "tst_troubles.moc"
