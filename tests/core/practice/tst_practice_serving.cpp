#include "world.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QTcpServer>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace practice_test;
using namespace hongbao;
using practice::Publish;

class TestPracticeServing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void an_identity_is_made_once();
    void processes_that_start_at_once_agree_on_one_identity();
    void private_keys_are_for_their_owner_alone();
    void an_identity_that_cannot_be_read_is_said();
    void a_gateway_in_process_is_not_published();
    void a_served_gateway_is_found_until_it_stops();
    void a_notice_of_a_dead_process_is_not_believed();
    void one_publisher_a_folder();
    void a_port_that_is_taken_is_said();
    void a_gateway_listens_on_this_machine_only();
};

void TestPracticeServing::an_identity_is_made_once()
{
    const QTemporaryDir dir;
    const auto first = practice::openIdentity(dir.filePath(u"new/folder"_s)).value();
    const auto second = practice::openIdentity(dir.filePath(u"new/folder"_s)).value();
    QCOMPARE(first.appId, second.appId);
    QCOMPARE(first.appId.size(), 16);
    QVERIFY(first.appId.startsWith(u"2021"));
    QVERIFY(first.applicationKey.publicKey() == second.applicationKey.publicKey());
    QVERIFY(first.alipayKey.publicKey() == second.alipayKey.publicKey());
    QVERIFY(!(first.alipayKey.publicKey() == first.applicationKey.publicKey()));
    QFile publicKey(practice::identityFolder(dir.filePath(u"new/folder"_s)) + u"/alipay_public_key.pem"_s);
    QVERIFY(publicKey.open(QIODevice::ReadOnly));
    QVERIFY(alipay::PublicKey::parse(publicKey.readAll()).value() == first.alipayKey.publicKey());
}

void TestPracticeServing::processes_that_start_at_once_agree_on_one_identity()
{
    const QTemporaryDir dir;
    std::array<QString, 4> appIds;
    std::vector<std::unique_ptr<QThread>> threads;
    for (QString &appId : appIds) {
        threads.emplace_back(QThread::create([&] { appId = practice::openIdentity(dir.path()).value().appId; }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait(60'000));
    for (const QString &appId : appIds)
        QCOMPARE(appId, appIds[0]);
    QCOMPARE(QDir(dir.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList {u"identity"_s});
}

void TestPracticeServing::private_keys_are_for_their_owner_alone()
{
    World world;
    const QString folder = practice::identityFolder(world.dir());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QString &file : {u"application_private_key.pem"_s, u"alipay_private_key.pem"_s}) {
        const auto permissions = QFileInfo(folder + u'/' + file).permissions();
        QVERIFY(permissions & QFile::ReadOwner);
        QVERIFY(!(permissions & others));
    }
}

void TestPracticeServing::an_identity_that_cannot_be_read_is_said()
{
    World world;
    QFile key(practice::identityFolder(world.dir()) + u"/alipay_private_key.pem"_s);
    QVERIFY(key.open(QIODevice::WriteOnly | QIODevice::Truncate));
    key.close();
    QCOMPARE(practice::openIdentity(world.dir()).error().code, ErrorCode::PracticeUnavailable);
}

void TestPracticeServing::a_gateway_in_process_is_not_published()
{
    World world;
    const auto gateway = world.serve();
    QVERIFY(!practice::servedAddress(world.dir()));
}

void TestPracticeServing::a_served_gateway_is_found_until_it_stops()
{
    World world;
    QVERIFY(!practice::servedAddress(world.dir()));
    auto gateway = std::make_unique<practice::PracticeGateway>(world.dir(), world.clock());
    const QUrl address = gateway->listen(0, Publish::Yes).value();
    QCOMPARE(practice::servedAddress(world.dir()), std::optional(address));
    world.caller().setAddress(address);
    QCOMPARE(world.caller().call("list.query", {{u"page_index"_s, u"1"_s}}).code(), u"10000"_s);
    gateway.reset();
    QVERIFY(!practice::servedAddress(world.dir()));
}

void TestPracticeServing::a_notice_of_a_dead_process_is_not_believed()
{
    World world;
    QFile notice(world.dir() + u"/served.json"_s);
    QVERIFY(notice.open(QIODevice::WriteOnly));
    notice.write(R"({"port":12345,"pid":999999999})");
    notice.close();
    QVERIFY(!practice::servedAddress(world.dir()));
    QLockFile anothers(world.dir() + u"/serve.lock"_s);
    QVERIFY(anothers.tryLock(0));
    QVERIFY(!practice::servedAddress(world.dir()));
    anothers.unlock();
    practice::PracticeGateway gateway(world.dir(), world.clock());
    const QUrl address = gateway.listen(0, Publish::Yes).value();
    QCOMPARE(practice::servedAddress(world.dir()), std::optional(address));
}

void TestPracticeServing::one_publisher_a_folder()
{
    World world;
    practice::PracticeGateway first(world.dir(), world.clock());
    practice::PracticeGateway second(world.dir(), world.clock());
    const QUrl address = first.listen(0, Publish::Yes).value();
    QCOMPARE(second.listen(0, Publish::Yes).error().code, ErrorCode::PracticeUnavailable);
    QCOMPARE(practice::servedAddress(world.dir()), std::optional(address));
    QVERIFY(second.listen().has_value());
}

void TestPracticeServing::a_port_that_is_taken_is_said()
{
    World world;
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    practice::PracticeGateway gateway(world.dir(), world.clock());
    const auto address = gateway.listen(taken.serverPort(), Publish::Yes);
    QCOMPARE(address.error().code, ErrorCode::PracticeUnavailable);
    QVERIFY(!practice::servedAddress(world.dir()));
    QVERIFY(gateway.listen(0, Publish::Yes).has_value());
    QCOMPARE(gateway.listen().error().code, ErrorCode::PracticeUnavailable);
}

void TestPracticeServing::a_gateway_listens_on_this_machine_only()
{
    World world;
    const auto gateway = world.serve();
    QCOMPARE(world.address().host(), u"127.0.0.1"_s);
    QTcpServer elsewhere;
    QVERIFY(elsewhere.listen(QHostAddress(u"127.0.0.2"_s), quint16(world.address().port())));
}

QTEST_GUILESS_MAIN(TestPracticeServing)
#include "tst_practice_serving.moc"
