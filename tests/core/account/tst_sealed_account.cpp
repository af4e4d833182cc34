#include "account_fixture.h"

#include <QTest>

using namespace hongbao;
using namespace hongbao::account;
using namespace hongbao::alipay;
using namespace hongbao::test;
using namespace Qt::StringLiterals;

// What belongs together stays together: sealed, signed, carried to another computer, and opened again.
class TestSealedAccount : public QObject, private test::AccountFixture {
    Q_OBJECT

private Q_SLOTS:
    void certificates_and_secrets_come_back_at_unlocking();
    void what_was_exchanged_in_the_file_is_noticed_data();
    void what_was_exchanged_in_the_file_is_noticed();
    void the_line_may_change_at_any_time();
    void a_passphrase_can_be_changed_and_taken_away();
    void both_states_of_an_interrupted_change_open();
    void a_backup_comes_back_on_another_computer();
    void what_is_no_backup_is_refused_data();
    void what_is_no_backup_is_refused();
    void a_renewed_certificate_of_alipay_is_used_only_when_proven();
};

void TestSealedAccount::certificates_and_secrets_come_back_at_unlocking()
{
    QTemporaryDir dir;
    NewAccount account = certified();
    account.protocol = Protocol::V3;
    account.aesKey = secret("aa4BtZ4tspm2wnXLb1ThQA==");
    account.appAuthToken = secret("201510BBb507dc9f5efe41a0b98ae22f01519X62");
    account.line.answerTimeoutMs = 20'000;
    QVERIFY(Profiles(dir.path()).add(account, m_now));
    const auto profile = Profiles(dir.path()).find(account.name);
    QVERIFY(profile->usesCertificates() && profile->encryptsContent && profile->hasAppAuthToken);
    const auto opened = Profiles(dir.path()).unlock(*profile, {});
    QVERIFY(opened);
    QVERIFY(opened->alipayKey == m_alipayKey);
    QCOMPARE(opened->certificates->appSerial, Certificate::parseAll(account.appCertificate)->first().serial());
    QCOMPARE(opened->certificates->rootSerial, rootSerial({m_root.certificate()}));
    QCOMPARE(opened->certificates->alipay.size(), 2);
    QCOMPARE(opened->protocol, Protocol::V3);
    QCOMPARE(opened->aesKey->toBase64().view(), account.aesKey.view());
    QCOMPARE(opened->appAuthToken.toLatin1(), account.appAuthToken.view());
    QCOMPARE(opened->answerTimeoutMs, 20'000);
    for (const QString &path : filesBelow(dir.path())) {
        QVERIFY2(!readAll(path).contains("aa4BtZ4tspm2wnXLb1ThQA"), qPrintable(path));
        QVERIFY2(!readAll(path).contains("201510BBb507dc9f"), qPrintable(path));
    }
}

void TestSealedAccount::what_was_exchanged_in_the_file_is_noticed_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    const auto pem = [](const QByteArray &bytes) { return QString::fromLatin1(bytes); };
    QTest::newRow("AppID") << u"app_id"_s << u"2021000000000002"_s;
    QTest::newRow("address") << u"gateway"_s << u"https://gateway.example.com/gateway.do"_s;
    QTest::newRow("protocol") << u"protocol"_s << u"v3"_s;
    QTest::newRow("Alipay's key") << u"alipay_public_key"_s << pem(PrivateKey::generate()->publicKey().toPem());
    QTest::newRow("root") << u"root_cert"_s << pem(m_root.certificate().toPem());
    QTest::newRow("AES key") << u"aes_key"_s << pem(m_key.publicKey().encrypt(secret("aa4BtZ4tspm2wnXLb1ThQA==")));
    QTest::newRow("token") << u"app_auth_token"_s << pem(m_key.publicKey().encrypt(secret("another")));
    QTest::newRow("authorities") << u"more_authorities"_s << pem(m_root.certificate().toPem());
    QTest::newRow("signature gone") << u"signature"_s << QString();
}

void TestSealedAccount::what_was_exchanged_in_the_file_is_noticed()
{
    QFETCH(const QString, field);
    QFETCH(const QString, value);
    QTemporaryDir dir;
    QVERIFY(Profiles(dir.path()).add(shop(), m_now));
    edit(dir.path(), [&](QJsonObject &account) { account.insert(field, value); });
    const auto profile = Profiles(dir.path()).find(shop().name);
    QVERIFY(profile);
    QCOMPARE(Profiles(dir.path()).unlock(*profile, {}).error().code, ErrorCode::AccountAltered);
}

void TestSealedAccount::the_line_may_change_at_any_time()
{
    QTemporaryDir dir;
    Profiles profiles(dir.path());
    QVERIFY(profiles.add(shop(), m_now));
    const Line line {{Proxy::Kind::Address, QUrl(u"socks5://127.0.0.1:1080"_s)}, 2'000, 9'000};
    QVERIFY(profiles.setLine(shop().name, line));
    const auto opened = profiles.unlock(profiles.find(shop().name).value(), {});
    QVERIFY(opened);
    QCOMPARE(opened->proxy.address, line.proxy.address);
    QCOMPARE(opened->connectTimeoutMs, 2'000);
    QCOMPARE(profiles.setLine(u"nobody"_s, line).error().code, ErrorCode::AccountUnknown);
    QCOMPARE(profiles.setLine(shop().name, {{}, 0, 9'000}).error().code, ErrorCode::TimeoutOutOfRange);
}

void TestSealedAccount::a_passphrase_can_be_changed_and_taken_away()
{
    QTemporaryDir dir;
    Profiles profiles(dir.path());
    const QString name = shop().name;
    QVERIFY(profiles.add(shop(), m_now));
    const auto opens
        = [&](const char *word) { return profiles.unlock(profiles.find(name).value(), secret(word)).has_value(); };
    QVERIFY(profiles.changePassphrase(name, {}, secret("one")));
    QVERIFY(opens("one") && !opens("") && !opens("two"));
    QCOMPARE(profiles.changePassphrase(name, secret("two"), secret("x")).error().code, ErrorCode::PassphraseWrong);
    QCOMPARE(profiles.changePassphrase(name, {}, secret("x")).error().code, ErrorCode::KeySealed);
    QVERIFY(profiles.changePassphrase(name, secret("one"), secret("two")));
    QVERIFY(opens("two") && !opens("one"));
    QVERIFY(profiles.changePassphrase(name, secret("two"), {}));
    QVERIFY(opens(""));
    QVERIFY(!profiles.find(name)->ownPassphrase);
}

// Between the flag and the key file: the account asks for a passphrase, and its key is still sealed with the folder's.
void TestSealedAccount::both_states_of_an_interrupted_change_open()
{
    QTemporaryDir dir;
    Profiles profiles(dir.path());
    QVERIFY(profiles.add(shop(), m_now));
    edit(dir.path(), [](QJsonObject &account) { account.insert(u"own_passphrase"_s, true); });
    const Profile profile = profiles.find(shop().name).value();
    QCOMPARE(profiles.unlock(profile, {}).error().code, ErrorCode::KeySealed);
    QVERIFY(profiles.unlock(profile, secret("the one that was to come")));
    QVERIFY(profiles.changePassphrase(shop().name, secret("anything"), secret("next")));
    QVERIFY(profiles.unlock(profile, secret("next")));
}

void TestSealedAccount::a_backup_comes_back_on_another_computer()
{
    QTemporaryDir here;
    QTemporaryDir there;
    const QString file = here.path() + u"/shop.backup";
    NewAccount account = certified();
    account.aesKey = secret("aa4BtZ4tspm2wnXLb1ThQA==");
    account.passphrase = secret("here");
    Profiles source(here.path());
    QVERIFY(source.add(account, m_now));
    QCOMPARE(
        source.backUp(account.name, secret("wrong"), file, secret("word")).error().code, ErrorCode::PassphraseWrong);
    QVERIFY(!QFile::exists(file));
    QVERIFY(source.backUp(account.name, account.passphrase, file, secret("word")));
    Profiles target(there.path());
    QCOMPARE(target.restore(file, {}, {}).error().code, ErrorCode::KeySealed);
    QCOMPARE(target.restore(file, secret("here"), {}).error().code, ErrorCode::PassphraseWrong);
    QCOMPARE(target.list()->size(), 1);
    const auto restored = target.restore(file, secret("word"), secret("there"));
    QVERIFY(restored);
    const auto opened = target.unlock(*restored, secret("there"));
    QVERIFY(opened);
    QCOMPARE(opened->aesKey->toBase64().view(), account.aesKey.view());
    QCOMPARE(target.restore(file, secret("word"), {}).error().code, ErrorCode::AccountExists);
}

void TestSealedAccount::what_is_no_backup_is_refused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("another format") << QByteArray("backup 1") << QByteArray("backup 9") << ErrorCode::BackupUnreadable;
    QTest::newRow("a name that leaves the folder")
        << QByteArray("\"name\": \"shop\"") << QByteArray("\"name\": \"../shop\"") << ErrorCode::BackupUnreadable;
    QTest::newRow("a key that is none") << QByteArray("ENCRYPTED PRIVATE KEY-----\\nM")
                                        << QByteArray("ENCRYPTED PRIVATE KEY-----\\nA") << ErrorCode::BackupUnreadable;
    QTest::newRow("another AppID") << QByteArray("2021000000000001") << QByteArray("2021000000000002")
                                   << ErrorCode::AccountAltered;
}

void TestSealedAccount::what_is_no_backup_is_refused()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QTemporaryDir dir;
    const QString path = dir.path() + u"/shop.backup";
    Profiles profiles(dir.path());
    NewAccount account = shop();
    account.name = u"shop"_s;
    QVERIFY(profiles.add(account, m_now));
    QVERIFY(profiles.backUp(account.name, {}, path, secret("word")));
    QVERIFY(profiles.remove(account.name));
    QByteArray bent = readAll(path);
    QVERIFY(bent.contains(from));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bent.replace(from, to));
    file.close();
    const auto restored = profiles.restore(path, secret("word"), {});
    QVERIFY(!restored);
    QTEST(restored.error().code, "code");
    QCOMPARE(profiles.list()->size(), 1);
}

void TestSealedAccount::a_renewed_certificate_of_alipay_is_used_only_when_proven()
{
    QTemporaryDir dir;
    Profiles profiles(dir.path());
    const NewAccount account = certified();
    QVERIFY(profiles.add(account, m_now));
    const Profile profile = profiles.find(account.name).value();
    const auto serialInUse = [&] { return profiles.unlock(profile, {})->certificates->alipay.first().serial(); };
    const QByteArray first = serialInUse();
    const test::TestAuthority stranger({u"Test Root"_s});
    const QByteArray forged = stranger.issue(m_alipayKey, {u"支付宝-2088831204659217"_s}).toPem();
    QCOMPARE(profiles.learnAlipayCertificate(account.name, forged).error().code, ErrorCode::CertificateUntrusted);
    const PublicKey other = PrivateKey::generate()->publicKey();
    QCOMPARE(profiles.learnAlipayCertificate(account.name, alipayCertificate(other, u"somebody"_s)).error().code,
        ErrorCode::CertificateUntrusted);
    const QByteArray renewed = alipayCertificate(m_alipayKey);
    QVERIFY(profiles.learnAlipayCertificate(account.name, renewed));
    QCOMPARE(serialInUse(), Certificate::parseAll(renewed)->first().serial());
    edit(
        dir.path(), [&](QJsonObject &stored) { stored.insert(u"learned_alipay_cert"_s, QString::fromLatin1(forged)); });
    QCOMPARE(serialInUse(), first);
}

QTEST_GUILESS_MAIN(TestSealedAccount)
#include "tst_sealed_account.moc"
