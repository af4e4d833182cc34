#include "world.h"

#include "practice/store.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace practice_test;
using namespace hongbao;

class TestPracticeBooks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_campaign_made_by_one_gateway_is_sent_by_the_next();
    void two_gateways_on_one_folder_share_one_budget();
    void a_packet_cannot_be_changed_or_taken_back_data();
    void a_packet_cannot_be_changed_or_taken_back();
    void the_file_itself_refuses_a_packet_beyond_the_budget();
    void an_unfinished_transaction_leaves_nothing();
    void books_of_a_newer_version_are_not_opened();
    void counting_without_books_says_so();
};

namespace {

// Somebody else's program at the same file.
QString run(const QString &dir, const QString &sql)
{
    QString error;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        database.setDatabaseName(practice::storePath(dir));
        if (!database.open())
            return u"not opened"_s;
        QSqlQuery query(database);
        if (!query.exec(sql))
            error = query.lastError().databaseText();
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    return error;
}

practice::Campaign campaignOf(const QString &crowdNo, const QDateTime &now)
{
    practice::Campaign campaign;
    campaign.crowdNo = crowdNo;
    campaign.originCrowdNo = u"1"_s;
    campaign.name = u"n"_s;
    campaign.message = u"m"_s;
    campaign.total = Fen::of(100);
    campaign.count = 1;
    campaign.start = now;
    campaign.end = now.addDays(1);
    campaign.createdAt = now;
    return campaign;
}

} // namespace

void TestPracticeBooks::a_campaign_made_by_one_gateway_is_sent_by_the_next()
{
    World world;
    QString crowdNo;
    QString bizNo;
    {
        const auto first = world.serve();
        crowdNo = world.createPaid();
        bizNo = world.trigger(crowdNo, person(1), u"n1"_s).text("biz_no");
    }
    const auto second = world.serve();
    QCOMPARE(world.statusOf(crowdNo), u"READY"_s);
    QCOMPARE(world.trigger(crowdNo, person(1), u"n1"_s).text("biz_no"), bizNo);
    QCOMPARE(world.trigger(crowdNo, person(2), u"n2"_s).code(), u"10000"_s);
    QCOMPARE(world.given(crowdNo).packets, 2);
}

void TestPracticeBooks::two_gateways_on_one_folder_share_one_budget()
{
    World world;
    const auto first = world.serve();
    const QUrl firstAddress = world.address();
    const auto second = world.serve();
    const QUrl secondAddress = world.address();
    QVERIFY(firstAddress != secondAddress);
    const QString crowdNo = world.createPaid({{u"total_money"_s, u"3.00"_s}, {u"total_num"_s, u"3"_s}});
    int sent = 0;
    for (int i = 0; i < 6; ++i) {
        world.caller().setAddress(i % 2 == 0 ? firstAddress : secondAddress);
        sent += world.trigger(crowdNo, person(i), u"n%1"_s.arg(i)).code() == u"10000" ? 1 : 0;
    }
    QCOMPARE(sent, 3);
    QCOMPARE(world.given(crowdNo).money.count(), 300);
    QCOMPARE(world.trigger(crowdNo, person(0), u"n0"_s).text("repeat_trigger_flag"), u"true"_s);
}

void TestPracticeBooks::a_packet_cannot_be_changed_or_taken_back_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("update") << u"UPDATE packets SET prize_fen = 1"_s;
    QTest::newRow("delete") << u"DELETE FROM packets"_s;
    QTest::newRow("replace by id") << u"INSERT OR REPLACE INTO packets SELECT id, crowd_no, 'x', 'y', 0, 1, 'z', 0"
                                      " FROM packets"_s;
    QTest::newRow("replace by number") << u"INSERT OR REPLACE INTO packets SELECT NULL, crowd_no, user, out_biz_no, 0,"
                                          " 1, 'z', 0 FROM packets"_s;
}

void TestPracticeBooks::a_packet_cannot_be_changed_or_taken_back()
{
    QFETCH(QString, sql);
    World world;
    const auto gateway = world.serve();
    const QString crowdNo = world.createPaid();
    world.trigger(crowdNo, person(1), u"n1"_s);
    QCOMPARE(run(world.dir(), sql), u"packets are append-only"_s);
    QCOMPARE(world.given(crowdNo).money.count(), 100);
}

void TestPracticeBooks::the_file_itself_refuses_a_packet_beyond_the_budget()
{
    World world;
    const auto store = practice::Store::open(world.dir()).value();
    const QDateTime now = world.clock().now();
    QVERIFY(store->addCampaign(campaignOf(u"c"_s, now)));
    const practice::Packet fits {u"c"_s, u"u"_s, u"n1"_s, Fen(), Fen::of(60), u"b1"_s, now};
    const practice::Packet tooMuch {u"c"_s, u"u"_s, u"n2"_s, Fen(), Fen::of(41), u"b2"_s, now};
    QVERIFY(store->addPacket(fits));
    QVERIFY(!store->addPacket(tooMuch));
    QCOMPARE(store->campaign(u"c"_s).value()->sent, Fen::of(60));
    QCOMPARE(world.given(u"c"_s).packets, 1);
}

void TestPracticeBooks::an_unfinished_transaction_leaves_nothing()
{
    World world;
    const auto store = practice::Store::open(world.dir()).value();
    {
        const auto transaction = practice::Store::Transaction::begin(*store);
        QVERIFY(transaction.has_value());
        QVERIFY(store->addCampaign(campaignOf(u"c"_s, world.clock().now())));
    }
    QVERIFY(!store->campaign(u"c"_s).value().has_value());
}

void TestPracticeBooks::books_of_a_newer_version_are_not_opened()
{
    World world;
    QVERIFY(practice::Store::open(world.dir()).has_value());
    QCOMPARE(run(world.dir(), u"PRAGMA user_version = 99"_s), QString());
    practice::PracticeGateway gateway(world.dir(), world.clock());
    const auto address = gateway.listen();
    QVERIFY(!address);
    QCOMPARE(address.error().code, ErrorCode::PracticeUnavailable);
}

void TestPracticeBooks::counting_without_books_says_so()
{
    const QTemporaryDir dir;
    const auto given = practice::countGiven(dir.path(), u"c"_s);
    QVERIFY(!given);
    QCOMPARE(given.error().code, ErrorCode::PracticeUnavailable);
}

QTEST_GUILESS_MAIN(TestPracticeBooks)
#include "tst_practice_books.moc"
