#include "account_fixture.h"
#include "support/test_certificate.h"

#include <QDir>
#include <QTest>

using namespace hongbao;
using namespace hongbao::account;
using namespace hongbao::alipay;
using namespace hongbao::test;
using namespace Qt::StringLiterals;

class TestProfile : public QObject, private test::AccountFixture {
    Q_OBJECT

private Q_SLOTS:
    void practice_always_exists_and_is_not_stored();
    void an_account_is_kept_and_found_again();
    void a_key_without_passphrase_opens_by_itself();
    void a_key_with_passphrase_opens_with_it_only();
    void nothing_that_is_stored_holds_the_key_data();
    void nothing_that_is_stored_holds_the_key();
    void only_the_owner_can_read_what_is_stored();
    void what_is_wrong_is_named_at_its_field_data();
    void what_is_wrong_is_named_at_its_field();
    void a_sealed_key_is_taken_with_its_passphrase();
    void a_name_is_taken_once();
    void a_removed_account_is_gone();
    void a_replaced_account_stays_until_the_new_one_is_right();
    void practice_can_neither_be_added_nor_removed();
    void damaged_accounts_are_never_overwritten();
    void worlds_follow_from_the_address_data();
    void worlds_follow_from_the_address();
    void plain_http_reaches_this_machine_only_data();
    void plain_http_reaches_this_machine_only();
};

void TestProfile::practice_always_exists_and_is_not_stored()
{
    QTemporaryDir dir;
    const Profiles profiles(dir.path());
    const auto practice = profiles.find(u"practice"_s);
    QVERIFY(practice);
    QCOMPARE(practice->world, World::Practice);
    QVERIFY(practice->gateway.isEmpty());
    QCOMPARE(profiles.list()->size(), 1);
    QVERIFY(filesBelow(dir.path()).isEmpty());
    QCOMPARE(profiles.ledgerPath(*practice), QString(dir.path() + u"/ledger-practice.sqlite"));
    QCOMPARE(profiles.practicePath(), QString(dir.path() + u"/practice"));
}

void TestProfile::an_account_is_kept_and_found_again()
{
    QTemporaryDir dir;
    NewAccount account = shop();
    account.gateway = QUrl(u"http://127.0.0.1:8080/gateway.do"_s);
    account.appAuthToken = secret("token-201510");
    account.moreAuthorities = test::makeTestCertificate().certificate.toPem();
    QVERIFY(Profiles(dir.path()).add(account, m_now));
    const Profiles later(dir.path());
    const auto found = later.find(account.name);
    QVERIFY(found);
    QCOMPARE(found->gateway, account.gateway);
    QCOMPARE(found->world, World::OwnAddress);
    QCOMPARE(found->appId, account.appId);
    QVERIFY(found->hasAppAuthToken);
    QCOMPARE(found->moreAuthorities.trimmed(), account.moreAuthorities.trimmed());
    QVERIFY(PublicKey::parse(found->alipayKey).value() == m_alipayKey);
    QCOMPARE(later.list()->size(), 2);
    QCOMPARE(later.list()->first().name, u"practice"_s);
    QCOMPARE(later.ledgerPath(*found), QString(dir.path() + u"/ledger-live.sqlite"));
    QCOMPARE(later.find(u"nobody"_s).error().code, ErrorCode::AccountUnknown);
}

void TestProfile::a_key_without_passphrase_opens_by_itself()
{
    QTemporaryDir dir;
    const auto profile = Profiles(dir.path()).add(shop(), m_now);
    QVERIFY(profile);
    QVERIFY(!profile->ownPassphrase);
    const auto key = Profiles(dir.path()).unlock(*profile, {});
    QVERIFY(key);
    QVERIFY(key->privateKey.publicKey() == m_key.publicKey());
}

void TestProfile::a_key_with_passphrase_opens_with_it_only()
{
    QTemporaryDir dir;
    NewAccount account = shop();
    account.passphrase = secret("open, sesame");
    const auto profile = Profiles(dir.path()).add(account, m_now);
    QVERIFY(profile);
    QVERIFY(profile->ownPassphrase);
    const Profiles profiles(dir.path());
    QCOMPARE(profiles.unlock(*profile, {}).error().code, ErrorCode::KeySealed);
    QCOMPARE(profiles.unlock(*profile, secret("open")).error().code, ErrorCode::PassphraseWrong);
    QVERIFY(profiles.unlock(*profile, account.passphrase));
}

void TestProfile::nothing_that_is_stored_holds_the_key_data()
{
    QTest::addColumn<QByteArray>("passphrase");
    QTest::newRow("own passphrase") << QByteArray("open, sesame");
    QTest::newRow("none") << QByteArray();
}

void TestProfile::nothing_that_is_stored_holds_the_key()
{
    QFETCH(const QByteArray, passphrase);
    QTemporaryDir dir;
    NewAccount account = shop();
    account.passphrase = secret(passphrase);
    QVERIFY(Profiles(dir.path()).add(account, m_now));
    const QByteArray base64 = m_key.toPkcs8BareBase64().view().toByteArray();
    const QByteArray der = QByteArray::fromBase64(base64);
    const QStringList files = filesBelow(dir.path());
    QCOMPARE_GE(files.size(), 2);
    for (const QString &path : files) {
        const QByteArray content = readAll(path);
        const QByteArray joined = QByteArray(content).replace("\n", "").replace("\\n", "");
        // Any 48 characters of it from the middle on, whatever the line breaks
        for (qsizetype at = 64; at + 48 < base64.size(); at += 16)
            QVERIFY2(!joined.contains(base64.sliced(at, 48)), qPrintable(path));
        QVERIFY2(!content.contains(der.sliced(100, 64)), qPrintable(path));
        QVERIFY2(passphrase.isEmpty() || !content.contains(passphrase), qPrintable(path));
    }
}

void TestProfile::only_the_owner_can_read_what_is_stored()
{
#ifdef Q_OS_UNIX
    QTemporaryDir dir;
    QVERIFY(Profiles(dir.path()).add(shop(), m_now));
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    for (const char *path : {"/accounts.json", "/keys", "/keys/小店_1.pem", "/keys/.unlock"}) {
        const QFileInfo info(dir.path() + QString::fromUtf8(path));
        QVERIFY2(info.exists(), path);
        QVERIFY2(!(info.permissions() & others), path);
    }
#else
    QSKIP("permissions are lists here");
#endif
}

void TestProfile::what_is_wrong_is_named_at_its_field_data()
{
    QTest::addColumn<NewAccount>("account");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("field");
    const auto row
        = [this](const char *name, ErrorCode code, const char *field, const std::function<void(NewAccount &)> &bend) {
              NewAccount account = shop();
              bend(account);
              QTest::newRow(name) << account << code << QString::fromLatin1(field);
          };
    const auto named = [](const QString &name) { return [name](NewAccount &account) { account.name = name; }; };
    row("no name", ErrorCode::AccountNameMalformed, "name", named({}));
    row("name leaves the folder", ErrorCode::AccountNameMalformed, "name", named(u"../shop"_s));
    row("name with a dot", ErrorCode::AccountNameMalformed, "name", named(u"a.b"_s));
    row("name with a blank", ErrorCode::AccountNameMalformed, "name", named(u"a b"_s));
    row("name too long", ErrorCode::AccountNameMalformed, "name", named(QString(41, u'a')));
    row("name of a device on Windows", ErrorCode::AccountNameMalformed, "name", named(u"nul"_s));
    row("name of a numbered device", ErrorCode::AccountNameMalformed, "name", named(u"COM1"_s));
    row("practice", ErrorCode::AccountReserved, "name", named(u"practice"_s));
    row("Practice", ErrorCode::AccountReserved, "name", named(u"Practice"_s));
    const auto withApp = [](const QString &appId) { return [appId](NewAccount &account) { account.appId = appId; }; };
    row("app id short", ErrorCode::AppIdMalformed, "app_id", withApp(u"123456789"_s));
    row("app id long", ErrorCode::AppIdMalformed, "app_id", withApp(QString(33, u'1')));
    row("app id with letters", ErrorCode::AppIdMalformed, "app_id", withApp(u"2021O00000000001"_s));
    const auto at = [](const QString &url) { return [url](NewAccount &account) { account.gateway = QUrl(url); }; };
    row("plain http elsewhere", ErrorCode::GatewayAddressMalformed, "gateway", at(u"http://example.com/gateway.do"_s));
    row("http that looks near", ErrorCode::GatewayAddressMalformed, "gateway", at(u"http://127.0.0.1.example.com/"_s));
    row("another scheme", ErrorCode::GatewayAddressMalformed, "gateway", at(u"ftp://127.0.0.1/"_s));
    row("no host", ErrorCode::GatewayAddressMalformed, "gateway", at(u"https:///gateway.do"_s));
    row("a password in it", ErrorCode::GatewayAddressMalformed, "gateway", at(u"https://a:b@example.com/"_s));
    row("a query in it", ErrorCode::GatewayAddressMalformed, "gateway", at(u"https://example.com/?a=b"_s));
    const auto own = [](const SecretBytes &key) { return [key](NewAccount &account) { account.privateKey = key; }; };
    const QByteArray certificate = test::makeTestCertificate().certificate.toPem();
    row("public for private", ErrorCode::KeyIsPublic, "private_key", own(secret(m_alipayKey.toPem())));
    row("certificate for private", ErrorCode::KeyIsCertificate, "private_key", own(secret(certificate)));
    row("no private key", ErrorCode::KeyMissing, "private_key", own({}));
    row("sealed without passphrase", ErrorCode::KeySealed, "private_key",
        own(secret(m_key.toSealedPem(secret("x")).value())));
    const auto theirs
        = [](const QByteArray &key) { return [key](NewAccount &account) { account.alipayPublicKey = key; }; };
    row("own public key", ErrorCode::KeyIsOwnPublic, "alipay_public_key", theirs(m_key.publicKey().toPem()));
    row("private for public", ErrorCode::KeyIsPrivate, "alipay_public_key",
        theirs(m_key.toPkcs8Pem().view().toByteArray()));
    row("certificate for public", ErrorCode::KeyIsCertificate, "alipay_public_key", theirs(certificate));
    row("authorities that are none", ErrorCode::CaFileUnreadable, "ca_file",
        [](NewAccount &account) { account.moreAuthorities = "no certificate"; });
    const QByteArray der = test::makeTestCertificate().certificate.toDer();
    row("authorities that are no text", ErrorCode::CaFileUnreadable, "ca_file",
        [der](NewAccount &account) { account.moreAuthorities = der; });
    row("authorities without their frame", ErrorCode::CaFileUnreadable, "ca_file",
        [der](NewAccount &account) { account.moreAuthorities = der.toBase64(); });
    row("token with a blank", ErrorCode::TokenMalformed, "app_auth_token",
        [](NewAccount &account) { account.appAuthToken = secret("two words"); });
    row("AES key that is none", ErrorCode::AesKeyMalformed, "aes_key",
        [](NewAccount &account) { account.aesKey = secret("short"); });
    row("proxy without port", ErrorCode::ProxyMalformed, "proxy", [](NewAccount &account) {
        account.line.proxy = {Proxy::Kind::Address, QUrl(u"http://proxy.example.com"_s)};
    });
    row("proxy with a password", ErrorCode::ProxyMalformed, "proxy", [](NewAccount &account) {
        account.line.proxy = {Proxy::Kind::Address, QUrl(u"http://a:b@proxy.example.com:80"_s)};
    });
    row("waits too long", ErrorCode::TimeoutOutOfRange, "timeouts",
        [](NewAccount &account) { account.line.answerTimeoutMs = 301'000; });
    row("both modes", ErrorCode::UsageWrong, "alipay_public_key",
        [](NewAccount &account) { account.rootCertificate = "x"; });
    row("one certificate missing", ErrorCode::KeyMissing, "alipay_cert", [this](NewAccount &account) {
        account = certified();
        account.alipayCertificate.clear();
    });
    row("certificates exchanged", ErrorCode::CertificateIsAlipays, "app_cert", [this](NewAccount &account) {
        account = certified();
        account.appCertificate = account.alipayCertificate;
    });
}

void TestProfile::what_is_wrong_is_named_at_its_field()
{
    QFETCH(const NewAccount, account);
    QTemporaryDir dir;
    const auto added = Profiles(dir.path()).add(account, m_now);
    QVERIFY(!added);
    QTEST(added.error().code, "code");
    QTEST(added.error().field, "field");
    QVERIFY(filesBelow(dir.path()).isEmpty());
}

void TestProfile::a_sealed_key_is_taken_with_its_passphrase()
{
    QTemporaryDir dir;
    NewAccount account = shop();
    account.privateKey = secret(m_key.toSealedPem(secret("word")).value());
    account.privateKeyPassphrase = secret("another");
    QCOMPARE(Profiles(dir.path()).add(account, m_now).error().code, ErrorCode::PassphraseWrong);
    account.privateKeyPassphrase = secret("word");
    QVERIFY(Profiles(dir.path()).add(account, m_now));
}

void TestProfile::a_name_is_taken_once()
{
    QTemporaryDir dir;
    Profiles profiles(dir.path());
    NewAccount account = shop();
    account.name = u"shop"_s;
    QVERIFY(profiles.add(account, m_now));
    const QByteArray before = readAll(dir.path() + u"/keys/shop.pem");
    account.privateKey = PrivateKey::generate()->toPkcs8Pem();
    QCOMPARE(profiles.add(account, m_now).error().code, ErrorCode::AccountExists);
    account.name = u"SHOP"_s; // one file on some systems
    QCOMPARE(profiles.add(account, m_now).error().code, ErrorCode::AccountExists);
    QCOMPARE(readAll(dir.path() + u"/keys/shop.pem"), before);
}

void TestProfile::a_removed_account_is_gone()
{
    QTemporaryDir dir;
    Profiles profiles(dir.path());
    QVERIFY(profiles.add(shop(), m_now));
    QVERIFY(profiles.remove(shop().name));
    QCOMPARE(profiles.find(shop().name).error().code, ErrorCode::AccountUnknown);
    QVERIFY(!QFile::exists(dir.path() + u"/keys/小店_1.pem"));
    QCOMPARE(profiles.remove(shop().name).error().code, ErrorCode::AccountUnknown);
    QVERIFY(profiles.add(shop(), m_now));
}

void TestProfile::a_replaced_account_stays_until_the_new_one_is_right()
{
    QTemporaryDir dir;
    Profiles profiles(dir.path());
    QVERIFY(profiles.add(shop(), m_now));
    NewAccount other = shop();
    other.name = u"other"_s;
    QVERIFY(profiles.add(other, m_now));

    NewAccount wrong = shop();
    wrong.alipayPublicKey = "nothing";
    QVERIFY(!profiles.replace(shop().name, wrong, m_now));
    QCOMPARE(profiles.replace(shop().name, other, m_now).error().code, ErrorCode::AccountExists);
    QVERIFY(profiles.unlock(*profiles.find(shop().name), {}));

    NewAccount renamed = shop();
    renamed.name = u"renamed"_s;
    QVERIFY(profiles.replace(shop().name, renamed, m_now));
    QCOMPARE(profiles.find(shop().name).error().code, ErrorCode::AccountUnknown);
    QVERIFY(profiles.unlock(*profiles.find(u"renamed"_s), {}));
    renamed.appId = u"2021000000000009"_s;
    QVERIFY(profiles.replace(u"renamed"_s, renamed, m_now));
    QCOMPARE(profiles.find(u"renamed"_s)->appId, renamed.appId);
    QCOMPARE(profiles.replace(u"nobody"_s, shop(), m_now).error().code, ErrorCode::AccountUnknown);
    QCOMPARE(filesBelow(dir.path() + u"/keys"_s).filter(u".pem"_s).size(), 2);
}

void TestProfile::practice_can_neither_be_added_nor_removed()
{
    QTemporaryDir dir;
    QCOMPARE(Profiles(dir.path()).remove(u"practice"_s).error().code, ErrorCode::AccountReserved);
}

void TestProfile::damaged_accounts_are_never_overwritten()
{
    QTemporaryDir dir;
    QFile file(dir.path() + u"/accounts.json");
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"accounts\":");
    file.close();
    Profiles profiles(dir.path());
    QCOMPARE(profiles.list().error().code, ErrorCode::FileUnreadable);
    QCOMPARE(profiles.add(shop(), m_now).error().code, ErrorCode::FileUnreadable);
    QCOMPARE(readAll(file.fileName()), QByteArray("{\"accounts\":"));
}

void TestProfile::worlds_follow_from_the_address_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<World>("world");
    QTest::newRow("live") << QString::fromLatin1(liveAddress) << World::Live;
    QTest::newRow("sandbox") << QString::fromLatin1(sandboxAddress) << World::Sandbox;
    QTest::newRow("own") << "https://gateway.example.com/gateway.do" << World::OwnAddress;
    QTest::newRow("loopback") << "http://127.0.0.1:8080/gateway.do" << World::OwnAddress;
    QTest::newRow("live host, plain") << "http://openapi.alipay.com/gateway.do" << World::OwnAddress;
}

void TestProfile::worlds_follow_from_the_address()
{
    QFETCH(const QString, address);
    QTEST(worldOf(QUrl(address)), "world");
}

void TestProfile::plain_http_reaches_this_machine_only_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("here");
    QTest::newRow("name") << "localhost" << true;
    QTest::newRow("name in capitals") << "LocalHost" << true;
    QTest::newRow("IPv4") << "127.0.0.1" << true;
    QTest::newRow("IPv4, another of its net") << "127.1.2.3" << true;
    QTest::newRow("IPv4, short") << "127.1" << true;
    QTest::newRow("IPv6") << "[::1]" << true;
    QTest::newRow("IPv6, long") << "[0:0:0:0:0:0:0:1]" << true;
    QTest::newRow("IPv4 in IPv6") << "[::ffff:127.0.0.1]" << true;
    QTest::newRow("a name that begins so") << "localhost.example.com" << false;
    QTest::newRow("a name that ends so") << "example.localhost.com" << false;
    QTest::newRow("a name that looks like IPv4") << "127.0.0.1.com" << false;
    QTest::newRow("IPv4 elsewhere") << "128.0.0.1" << false;
    QTest::newRow("every address") << "0.0.0.0" << false;
    QTest::newRow("IPv6 elsewhere") << "[::2]" << false;
}

void TestProfile::plain_http_reaches_this_machine_only()
{
    QFETCH(const QString, host);
    QTEST(alipay::isAllowedAddress(QUrl(u"http://%1:8080/gateway.do"_s.arg(host))), "here");
    QVERIFY(alipay::isAllowedAddress(QUrl(u"https://%1:8080/gateway.do"_s.arg(host))));
}

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
