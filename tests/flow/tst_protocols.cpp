#include "desk/desk.h"
#include "practice/identity.h"
#include "practice/practice_gateway.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hongbao;
using namespace hongbao::desk;
using namespace Qt::StringLiterals;

// An account of one's own in every mode there is, from its files to the last packet: only the keys decide which mode it
// is, and all five calls work in each.
class TestProtocols : public QObject {
    Q_OBJECT

    struct Mode {
        bool certificates = false;
        bool encrypted = false;
        bool token = false;
        alipay::Protocol protocol = alipay::Protocol::V2;
    };

    static constexpr int patience = 30'000;

    QTemporaryDir m_folder;
    const SystemClock m_clock;
    std::unique_ptr<practice::PracticeGateway> m_gateway;
    QUrl m_address;
    std::unique_ptr<Desk> m_desk;

    QString gatewayFolder() const { return m_folder.filePath(u"gateway"_s); }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    account::NewAccount accountIn(const Mode &mode, const QString &name) const
    {
        const QString appId = practice::openIdentity(gatewayFolder())->appId;
        const practice::IdentityFiles files = practice::identityFiles(gatewayFolder(), appId);
        account::NewAccount account;
        account.name = name;
        account.appId = appId;
        account.gateway = m_address;
        account.protocol = mode.protocol;
        account.privateKey = SecretBytes(read(files.applicationKey));
        if (mode.certificates) {
            account.appCertificate = read(files.applicationCertificate);
            account.alipayCertificate = read(files.alipayCertificate);
            account.rootCertificate = read(files.rootCertificate);
        } else {
            account.alipayPublicKey = read(files.alipayPublicKey);
        }
        if (mode.encrypted)
            account.aesKey = SecretBytes(read(files.aesKey));
        if (mode.token)
            account.appAuthToken = SecretBytes(read(files.appAuthToken));
        account.passphrase = SecretBytes("a passphrase");
        return account;
    }

    template <class Value, class Signal, class Act> Value ask(Signal signal, const Act &act)
    {
        QSignalSpy spy(m_desk.get(), signal);
        act();
        if (spy.isEmpty() && !spy.wait(patience))
            return {};
        return spy.takeFirst().last().value<Value>();
    }

    bool open(const Mode &mode, const QString &name)
    {
        account::Profiles profiles(m_folder.filePath(u"data"_s));
        const auto added = profiles.add(accountIn(mode, name), m_clock.now());
        if (!added)
            qWarning() << toText(added.error().code) << added.error().field << added.error().detail;
        return added && openAgain(*added);
    }

    bool openAgain(const account::Profile &profile)
    {
        m_desk
            = std::make_unique<Desk>(Desk::Setup {m_folder.filePath(u"data"_s), profile, SecretBytes("a passphrase")});
        QSignalSpy opened(m_desk.get(), &Desk::opened);
        m_desk->open();
        return opened.wait(patience);
    }

    ledger::Campaign createAndPay(const QString &name)
    {
        campaign::Draft draft;
        draft.name = name;
        draft.total = u"20.00"_s;
        draft.count = u"20"_s;
        draft.message = u"恭喜发财"_s;
        draft.start = u"now"_s;
        draft.end = toBeijingText(m_clock.now().addDays(7));
        const auto created = ask<CreateResult>(&Desk::campaignCreated, [&] { m_desk->createCampaign(draft); });
        if (!created || !practice::pay(gatewayFolder(), created->detail.crowdNo.value, m_clock))
            return {};
        return *created;
    }

    static intake::JudgedList people(int count)
    {
        QByteArray text = "user_id\n";
        for (int i = 1; i <= count; ++i)
            text += "20881" + QByteArray::number(i).rightJustified(11, '0') + '\n';
        const auto table = intake::readTable(text);
        return intake::judge(*table, *intake::guessColumns(*table), u"people.csv"_s);
    }

    ledger::Batch send(const CrowdNo &crowdNo, int count)
    {
        const auto summary
            = ask<SummaryResult>(&Desk::prepared, [&] { m_desk->prepareBatch(crowdNo, people(count), {}); });
        if (!summary)
            return {};
        return ask<ledger::Batch>(&Desk::batchEnded, [&] { m_desk->confirmBatch(*summary, summary->digest); });
    }

private Q_SLOTS:
    void init()
    {
        m_gateway = std::make_unique<practice::PracticeGateway>(gatewayFolder(), m_clock);
        m_address = m_gateway->listen().value();
    }

    void cleanup()
    {
        m_desk.reset();
        m_gateway.reset();
    }

    void an_account_works_in_every_mode_data();
    void an_account_works_in_every_mode();
    void a_certificate_renewed_while_sending_stops_nobody_data();
    void a_certificate_renewed_while_sending_stops_nobody();
    void an_unproven_certificate_marks_nobody_data();
    void an_unproven_certificate_marks_nobody();
    void the_check_names_what_is_wrong_data();
    void the_check_names_what_is_wrong();
};

void TestProtocols::an_account_works_in_every_mode_data()
{
    QTest::addColumn<bool>("certificates");
    QTest::addColumn<bool>("encrypted");
    QTest::addColumn<bool>("token");
    QTest::addColumn<bool>("rest");
    for (const int bits : {0, 1, 2, 3, 4, 7, 8, 9, 10, 11, 12, 15}) {
        const bool certificates = (bits & 1) != 0;
        const bool encrypted = (bits & 2) != 0;
        const bool token = (bits & 4) != 0;
        const bool rest = (bits & 8) != 0;
        QTest::addRow("%s %s%s%s", rest ? "v3" : "v2", certificates ? "certificates" : "public key",
            encrypted ? ", encrypted" : "", token ? ", for a merchant" : "")
            << certificates << encrypted << token << rest;
    }
}

void TestProtocols::an_account_works_in_every_mode()
{
    QFETCH(const bool, certificates);
    QFETCH(const bool, encrypted);
    QFETCH(const bool, token);
    QFETCH(const bool, rest);
    const Mode mode {certificates, encrypted, token, rest ? alipay::Protocol::V3 : alipay::Protocol::V2};
    const QString name = u"mode%1%2%3%4"_s.arg(certificates).arg(encrypted).arg(token).arg(rest);
    QVERIFY(open(mode, name));
    const auto check = ask<Check>(&Desk::checked, [&] { m_desk->check(); });
    QVERIFY2(check.works, qPrintable(check.providerText));
    QCOMPARE(check.verdict, alipay::Verdict::Works);

    const ledger::Campaign campaign = createAndPay(name);
    const CrowdNo crowdNo = campaign.detail.crowdNo;
    QVERIFY(!crowdNo.value.isEmpty());
    const ledger::Batch batch = send(crowdNo, 12);
    QCOMPARE(batch.counts.sent, 12);
    QCOMPARE(practice::countGiven(gatewayFolder(), crowdNo.value)->packets, 12);
    const auto paused = ask<CampaignResult>(
        &Desk::campaignRead, [&] { m_desk->modifyCampaign(crowdNo, alipay::CampaignStatus::Paused); });
    QCOMPARE(paused->detail.status, alipay::CampaignStatus::Paused);
    QCOMPARE(paused->detail.sent, Fen::of(1'200));
}

void TestProtocols::a_certificate_renewed_while_sending_stops_nobody_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<alipay::Protocol>("protocol");
    QTest::newRow("v2, the same key") << QByteArray("good") << alipay::Protocol::V2;
    QTest::newRow("v2, a new key") << QByteArray("new_key") << alipay::Protocol::V2;
    QTest::newRow("v3, a new key") << QByteArray("new_key") << alipay::Protocol::V3;
}

void TestProtocols::a_certificate_renewed_while_sending_stops_nobody()
{
    QFETCH(const QByteArray, kind);
    QFETCH(const alipay::Protocol, protocol);
    const QString name = QString::fromLatin1(kind) + (protocol == alipay::Protocol::V3 ? u"3"_s : u"2"_s);
    QVERIFY(open({true, false, false, protocol}, name));
    const CrowdNo crowdNo = createAndPay(name).detail.crowdNo;
    const QByteArray rules = R"({"trigger":[{"at":4,"do":"new_certificate","certificate":")" + kind + R"("}]})";
    QVERIFY(m_gateway->setFaults(*practice::Faults::fromJson(rules)));
    const ledger::Batch batch = send(crowdNo, 15);
    QCOMPARE(batch.counts.sent, 15);
    QCOMPARE(practice::countGiven(gatewayFolder(), crowdNo.value)->packets, 15);

    // What was proven once is known at the next start.
    const auto profile = account::Profiles(m_folder.filePath(u"data"_s)).find(name);
    QVERIFY(profile);
    m_desk.reset();
    QVERIFY(openAgain(*profile));
    QVERIFY(ask<Check>(&Desk::checked, [&] { m_desk->check(); }).works);
}

void TestProtocols::an_unproven_certificate_marks_nobody_data()
{
    QTest::addColumn<QByteArray>("kind");
    for (const char *kind : {"expired", "foreign", "other_subject", "unavailable"})
        QTest::newRow(kind) << QByteArray(kind);
}

void TestProtocols::an_unproven_certificate_marks_nobody()
{
    QFETCH(const QByteArray, kind);
    const QString name = QString::fromLatin1(kind);
    QVERIFY(open({true}, name));
    const CrowdNo crowdNo = createAndPay(name).detail.crowdNo;
    const QByteArray rules = R"({"trigger":[{"at":1,"do":"new_certificate","certificate":")" + kind + R"("}]})";
    QVERIFY(m_gateway->setFaults(*practice::Faults::fromJson(rules)));
    const auto summary = ask<SummaryResult>(&Desk::prepared, [&] { m_desk->prepareBatch(crowdNo, people(3), {}); });
    QSignalSpy answers(m_desk.get(), &Desk::batchProgressed);
    QSignalSpy ended(m_desk.get(), &Desk::batchEnded);
    m_desk->confirmBatch(*summary, summary->digest);
    QTRY_VERIFY_WITH_TIMEOUT(
        !answers.isEmpty() && answers.last().first().value<payout::Progress>().unconfirmed() > 0, patience);
    m_desk->stopBatch();
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
    const auto batch = ended.first().first().value<ledger::Batch>();
    QCOMPARE(batch.counts.sent, 0);
    QCOMPARE(batch.counts.refused, 0);
    QVERIFY(batch.counts.unknown > 0);
    const auto check = ask<Check>(&Desk::checked, [&] { m_desk->check(); });
    QCOMPARE(check.verdict, alipay::Verdict::CertificateProblem);
}

void TestProtocols::the_check_names_what_is_wrong_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<alipay::Verdict>("verdict");
    const auto refused = [](const char *code, const char *subCode) -> QByteArray {
        return QByteArray(R"("do":"refuse","code":")") + code + R"(","sub_code":")" + subCode + '"';
    };
    using alipay::Verdict;
    QTest::newRow("signature") << QByteArray(R"("do":"invalid_signature")") << Verdict::WrongKey;
    QTest::newRow("service") << refused("40004", "PRODUCT_IS_NOT_OPENED") << Verdict::ServiceNotOpened;
    QTest::newRow("not online") << refused("40002", "not-online-app") << Verdict::NotOnline;
    QTest::newRow("permission") << refused("40006", "isv.insufficient-isv-permissions") << Verdict::NoPermission;
    QTest::newRow("another world") << refused("40002", "isv.invalid-app-id") << Verdict::WrongWorld;
    QTest::newRow("clock") << refused("40002", "isv.invalid-timestamp") << Verdict::Clock;
    QTest::newRow("another key of Alipay's") << QByteArray(R"("do":"wrong_signature")") << Verdict::WrongAlipayKey;
}

void TestProtocols::the_check_names_what_is_wrong()
{
    QFETCH(const QByteArray, rule);
    QFETCH(const alipay::Verdict, verdict);
    for (const alipay::Protocol protocol : {alipay::Protocol::V2, alipay::Protocol::V3}) {
        const QString name = u"check%1_%2"_s.arg(int(verdict)).arg(int(protocol));
        QVERIFY(open({false, false, false, protocol}, name));
        QVERIFY(m_gateway->setFaults(*practice::Faults::fromJson(R"({"list":[{"from":1,)" + rule + "}]}")));
        const auto check = ask<Check>(&Desk::checked, [&] { m_desk->check(); });
        QVERIFY(!check.works);
        QCOMPARE(check.verdict, verdict);
        QCOMPARE(check.dispute.has_value(), verdict == alipay::Verdict::WrongKey);
        m_desk.reset();
    }
}

QTEST_GUILESS_MAIN(TestProtocols)
#include "tst_protocols.moc"
