#include "gateway_test.h"
#include "support/scripted_server.h"
#include "support/signed_answer.h"
#include "support/test_certificate.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace hongbao;
using namespace hongbao::alipay;
using namespace hongbao::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = CallFailure::Kind;

// Every accident of the wire, as the server's part in it.
struct Accident {
    QByteArray bytes;
    Ending ending = Ending::KeepOpen;
};

} // namespace

Q_DECLARE_METATYPE(Accident)
Q_DECLARE_METATYPE(hongbao::alipay::CallFailure::Kind)

class TestHttpGateway : public GatewayTest {
    Q_OBJECT

private Q_SLOTS:
    void a_signed_answer_becomes_a_reply_data();
    void a_signed_answer_becomes_a_reply();
    void the_request_stands_as_the_provider_wants_it();
    void every_accident_has_its_name_data();
    void every_accident_has_its_name();
    void an_answer_cut_by_closing_is_believed_never();
    void a_request_never_leaves_twice_data();
    void a_request_never_leaves_twice();
    void a_request_on_a_reused_connection_never_leaves_twice();
    void a_refused_connection_says_that_nothing_left();
    void an_unknown_host_says_that_nothing_left();
    void a_silent_port_says_that_nothing_left();
    void silence_after_the_request_is_no_answer();
    void plain_http_to_another_machine_never_leaves();
    void an_unknown_authority_gets_nothing();
    void a_named_authority_is_believed();
    void many_calls_are_answered_each_once();
    void a_limit_holds_and_the_next_call_is_ready();
    void what_has_not_left_can_be_withdrawn();
    void the_trace_id_goes_with_every_failure_data();
    void the_trace_id_goes_with_every_failure();
    void a_wrong_clock_is_told_once();
    void nothing_is_answered_after_the_end();
    void a_gateway_may_go_while_requests_are_being_signed();
};

void TestHttpGateway::a_signed_answer_becomes_a_reply_data()
{
    const QByteArray body = signedBody(detailMethod, goodDetail, m_alipayKey);
    const QByteArray chunk = QByteArray::number(body.size(), 16);
    QTest::addColumn<Accident>("accident");
    QTest::newRow("with a length") << Accident {httpAnswer(body)};
    QTest::newRow("with a length, then closed") << Accident {httpAnswer(body), Ending::Close};
    QTest::newRow("ended by closing") << Accident {"HTTP/1.1 200 OK\r\n\r\n" + body, Ending::Close};
    QTest::newRow("ended by closing, as told")
        << Accident {"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + body, Ending::Close};
    QTest::newRow("never ended") << Accident {"HTTP/1.1 200 OK\r\n\r\n" + body};
    QTest::newRow("HTTP/1.0") << Accident {"HTTP/1.0 200 OK\r\n\r\n" + body, Ending::Close};
    QTest::newRow("in chunks") << Accident {
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk + "\r\n" + body + "\r\n0\r\n\r\n"};
}

void TestHttpGateway::a_signed_answer_becomes_a_reply()
{
    QFETCH(const Accident, accident);
    ScriptedServer server;
    server.then({accident.bytes, accident.ending});
    Connection connection = connectionTo(server.address());
    connection.answerTimeoutMs = 300;
    const DetailResult result = ask(connection);
    QVERIFY2(result, qPrintable(result ? QString() : result.error().code));
    QCOMPARE(result->sent, Fen::of(150));
    QCOMPARE(result->status, CampaignStatus::Ready);
}

void TestHttpGateway::the_request_stands_as_the_provider_wants_it()
{
    ScriptedServer server;
    server.then({good()});
    Connection connection = connectionTo(server.address());
    connection.appAuthToken = u"token 1+2"_s;
    QVERIFY(ask(connection));
    QCOMPARE(server.requests().size(), 1);
    const SeenRequest &request = server.requests()[0];
    const QList<QByteArray> words = request.requestLine.split(' ');
    QCOMPARE(words[0], QByteArray("POST"));
    const QByteArray query = words[1].sliced(words[1].indexOf('?') + 1);
    const qsizetype sign = query.indexOf("&sign=");
    const qsizetype afterSign = query.indexOf('&', sign + 1);
    QByteArray unsignedQuery = query;
    unsignedQuery.remove(sign, afterSign - sign);
    QCOMPARE(unsignedQuery,
        QByteArray("app_auth_token=token%201%2B2&app_id=2021000000000001&charset=utf-8&format=json&"
                   "method=alipay.marketing.campaign.cash.detail.query&sign_type=RSA2&"
                   "timestamp=2026-01-02%2003%3A04%3A05&version=1.0"));
    QCOMPARE(request.body, QByteArray("biz_content=%7B%22crowd_no%22%3A%22AbC_-1%22%7D"));
    QCOMPARE(request.headers.value("content-type"), QByteArray("application/x-www-form-urlencoded;charset=utf-8"));
    QCOMPARE(request.headers.value("alipay-request-id").size(), 32);
    const QByteArray text = "app_auth_token=token 1+2&app_id=2021000000000001&biz_content={\"crowd_no\":\"AbC_-1\"}"
                            "&charset=utf-8&format=json&method=alipay.marketing.campaign.cash.detail.query"
                            "&sign_type=RSA2&timestamp=2026-01-02 03:04:05&version=1.0";
    const QByteArray signature = QByteArray::fromPercentEncoding(query.sliced(sign + 6, afterSign - sign - 6));
    QVERIFY(m_ownKey.publicKey().verify(text, signature));
}

void TestHttpGateway::every_accident_has_its_name_data()
{
    const auto body = [this](const QByteArray &node) { return signedBody(detailMethod, node, m_alipayKey); };
    const QByteArray whole = body(goodDetail);
    const QByteArray error(R"({"code":"40002","msg":"Invalid Arguments","sub_code":"isv.invalid-app-id"})");
    QTest::addColumn<Accident>("accident");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const Accident &accident, Kind kind, const char *code) {
        QTest::newRow(name) << accident << kind << QString::fromLatin1(code);
    };
    row("body cut, then closed", {httpAnswer(whole).chopped(20), Ending::Close}, Kind::NoAnswer, "cut");
    row("only a head", {httpAnswer(whole).first(60), Ending::Close}, Kind::NoAnswer, "cut");
    row("signed by a stranger", {httpAnswer(signedBody(detailMethod, goodDetail, m_strangeKey))}, Kind::BadAnswer,
        "signature");
    row("one byte changed", {httpAnswer(QByteArray(whole).replace("20.00", "20.01"))}, Kind::BadAnswer, "signature");
    row("success without signature", {httpAnswer(unsignedBody(detailMethod, goodDetail))}, Kind::BadAnswer, "unsigned");
    row("error without signature", {httpAnswer(unsignedBody(detailMethod, error))}, Kind::Unsigned, "40002");
    row("signed error", {httpAnswer(body(error))}, Kind::Provider, "40002");
    row("unsigned error_response", {httpAnswer("{\"error_response\":" + error + "}")}, Kind::Unsigned, "40002");
    row("502 with a page", {httpAnswer("<html>Bad Gateway</html>", "502 Bad Gateway")}, Kind::BadAnswer, "http_502");
    row("500 with a signed success", {httpAnswer(whole, "500 Oops")}, Kind::BadAnswer, "http_500");
    row("redirect", {httpAnswer({}, "302 Found", "Location: http://127.0.0.1:1/\r\n")}, Kind::BadAnswer, "http_302");
    row("redirect that keeps POST", {httpAnswer({}, "307 Again", "Location: /other\r\n")}, Kind::BadAnswer, "http_307");
    row("asks for a password", {httpAnswer({}, "401 Who", "WWW-Authenticate: Basic realm=\"x\"\r\n")}, Kind::BadAnswer,
        "http_401");
    row("not JSON", {httpAnswer("OK")}, Kind::BadAnswer, "not_json");
    row("empty body", {httpAnswer({})}, Kind::BadAnswer, "not_json");
    row("another method's node", {httpAnswer(signedBody(listMethod, goodDetail, m_alipayKey))}, Kind::BadAnswer,
        "node");
    const QByteArray other = unsignedBody(detailMethod, goodDetail).chopped(1);
    row("node twice", {httpAnswer(QByteArray(other).append(",").append(whole.sliced(1)))}, Kind::BadAnswer,
        "repeated_key");
    row("a field missing", {httpAnswer(body(R"({"code":"10000","crowd_no":"a"})"))}, Kind::BadAnswer,
        "field_camp_status");
    row("too long", {httpAnswer(QByteArray(2 * 1024 * 1024, ' '))}, Kind::BadAnswer, "too_long");
    row("no HTTP at all", {"\x16\x03\x01 hello\r\n\r\n", Ending::Close}, Kind::NoAnswer, "not_http");
}

void TestHttpGateway::every_accident_has_its_name()
{
    QFETCH(const Accident, accident);
    ScriptedServer server;
    server.then({accident.bytes, accident.ending});
    const DetailResult result = ask(connectionTo(server.address()));
    QVERIFY(!result);
    QTEST(result.error().code, "code");
    QTEST(result.error().kind, "kind");
    QCOMPARE(server.requestHeads(), 1);
}

void TestHttpGateway::an_answer_cut_by_closing_is_believed_never()
{
    const QByteArray whole = signedBody(detailMethod, goodDetail, m_alipayKey);
    ScriptedServer server;
    server.then({"HTTP/1.1 200 OK\r\n\r\n" + whole.chopped(20), Ending::Close});
    const DetailResult result = ask(connectionTo(server.address()));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::BadAnswer);
    QCOMPARE(server.requestHeads(), 1);
}

void TestHttpGateway::a_request_never_leaves_twice_data()
{
    QTest::addColumn<Ending>("ending");
    QTest::addColumn<Protocol>("protocol");
    QTest::newRow("a POST, closed after reading") << Ending::Close << Protocol::V2;
    QTest::newRow("a POST, reset after reading") << Ending::Reset << Protocol::V2;
    QTest::newRow("a GET, closed after reading") << Ending::Close << Protocol::V3;
    QTest::newRow("a GET, reset after reading") << Ending::Reset << Protocol::V3;
}

// libcurl by itself would send it again. Were that a trigger, nobody would know; a v3 question
// would be refused for its nonce.
void TestHttpGateway::a_request_never_leaves_twice()
{
    QFETCH(const Ending, ending);
    ScriptedServer server;
    server.then({{}, ending});
    for (int more = 0; more < 5; ++more)
        server.then({good()});
    QFETCH(const Protocol, protocol);
    Connection connection = connectionTo(server.address());
    connection.protocol = protocol;
    const DetailResult result = ask(connection);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::NoAnswer);
    QCOMPARE(server.requestHeads(), 1);
    QCOMPARE(server.requests().size(), 1);
}

void TestHttpGateway::a_request_on_a_reused_connection_never_leaves_twice()
{
    ScriptedServer server;
    server.then({good()});
    server.then({{}, Ending::Close});
    server.then({good()});
    HttpGateway gateway(connectionTo(server.address()), m_clock);
    QSignalSpy answers(&gateway, &Gateway::detailed);
    const CallId first = gateway.detail({u"a"_s});
    QTRY_COMPARE(answers.size(), 1);
    int connectionsThen = 0;
    connect(&server, &ScriptedServer::requestArrived, this, [&] { connectionsThen = server.connections(); });
    const CallId second = gateway.detail({u"b"_s});
    QTRY_COMPARE(answers.size(), 2);
    QVERIFY(first != second);
    QCOMPARE(connectionsThen, 1);
    QVERIFY(answers[0][1].value<DetailResult>());
    const auto result = answers[1][1].value<DetailResult>();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::NoAnswer);
    QCOMPARE(server.requestHeads(), 2);
}

void TestHttpGateway::a_refused_connection_says_that_nothing_left()
{
    ScriptedServer server;
    const QUrl address = server.address();
    server.close();
    const DetailResult result = ask(connectionTo(address));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::NothingLeft);
    QCOMPARE(result.error().code, u"connection_refused"_s);
}

void TestHttpGateway::an_unknown_host_says_that_nothing_left()
{
    const DetailResult result = ask(connectionTo(QUrl(u"https://nobody.invalid/gateway.do"_s)));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::NothingLeft);
}

void TestHttpGateway::a_silent_port_says_that_nothing_left()
{
    // TLS is spoken to a server that never says a word: connected, but no request can leave.
    ScriptedServer server;
    QUrl address = server.address();
    address.setScheme(u"https"_s);
    Connection connection = connectionTo(address);
    connection.connectTimeoutMs = 50;
    const DetailResult result = ask(connection);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::NothingLeft);
    QCOMPARE(server.requests().size(), 0);
}

void TestHttpGateway::silence_after_the_request_is_no_answer()
{
    ScriptedServer server;
    Connection connection = connectionTo(server.address());
    connection.answerTimeoutMs = 50;
    const DetailResult result = ask(connection);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::NoAnswer);
    QCOMPARE(server.requests().size(), 1);
}

void TestHttpGateway::plain_http_to_another_machine_never_leaves()
{
    const DetailResult result = ask(connectionTo(QUrl(u"http://192.0.2.1/gateway.do"_s)));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::NothingLeft);
    QCOMPARE(result.error().code, u"address"_s);
}

void TestHttpGateway::an_unknown_authority_gets_nothing()
{
    const TestCertificate certificate = makeTestCertificate();
    QSslConfiguration tls;
    tls.setLocalCertificate(certificate.certificate);
    tls.setPrivateKey(certificate.key);
    ScriptedServer server;
    server.useTls(tls);
    server.then({good()});
    const DetailResult result = ask(connectionTo(server.address()));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::NothingLeft);
    QCOMPARE(result.error().code, u"tls"_s);
    QCOMPARE(server.requestHeads(), 0);
}

void TestHttpGateway::a_named_authority_is_believed()
{
    const TestCertificate certificate = makeTestCertificate();
    QSslConfiguration tls;
    tls.setLocalCertificate(certificate.certificate);
    tls.setPrivateKey(certificate.key);
    ScriptedServer server;
    server.useTls(tls);
    server.then({good()});
    Connection connection = connectionTo(server.address());
    connection.moreAuthorities = Certificate::parseAll(certificate.certificate.toPem()).value();
    QVERIFY(ask(connection));
}

void TestHttpGateway::many_calls_are_answered_each_once()
{
    constexpr int calls = 80; // more than at once
    ScriptedServer server;
    for (int i = 0; i < calls; ++i)
        server.then({good(), Ending::KeepOpen, true});
    HttpGateway gateway(connectionTo(server.address()), m_clock);
    QSignalSpy answers(&gateway, &Gateway::detailed);
    QSet<CallId> open;
    for (int i = 0; i < calls; ++i)
        open.insert(gateway.detail({QString::number(i)}));
    QCOMPARE(open.size(), calls);
    connect(&server, &ScriptedServer::requestArrived, &server, &ScriptedServer::release);
    QTRY_COMPARE(answers.size(), calls);
    for (const QList<QVariant> &answer : answers) {
        QVERIFY(open.remove(answer[0].value<CallId>()));
        QVERIFY(answer[1].value<DetailResult>());
    }
    QCOMPARE(server.requests().size(), calls);
}

void TestHttpGateway::a_limit_holds_and_the_next_call_is_ready()
{
    ScriptedServer server;
    for (int i = 0; i < 12; ++i)
        server.then({good(), Ending::KeepOpen, true});
    HttpGateway gateway(connectionTo(server.address()), m_clock);
    QCOMPARE(gateway.limitInFlight(4), 1);
    QSignalSpy answers(&gateway, &Gateway::detailed);
    int most = 0;
    int answered = 0;
    connect(&server, &ScriptedServer::requestArrived, this, [&] {
        most = std::max(most, int(server.requests().size()) - answered);
        if (most == 4) {
            answered = int(server.requests().size());
            server.release();
        }
    });
    for (int i = 0; i < 12; ++i)
        QVERIFY(gateway.detail({QString::number(i)}) > 0);
    QTRY_COMPARE(answers.size(), 12);
    QCOMPARE(most, 4);
}

void TestHttpGateway::what_has_not_left_can_be_withdrawn()
{
    ScriptedServer server;
    for (int i = 0; i < 2; ++i)
        server.then({good(), Ending::KeepOpen, true});
    HttpGateway gateway(connectionTo(server.address()), m_clock);
    gateway.limitInFlight(2);
    QSignalSpy answers(&gateway, &Gateway::detailed);
    QList<CallId> calls;
    for (int i = 0; i < 6; ++i)
        calls.append(gateway.detail({QString::number(i)}));
    QTRY_COMPARE(server.requests().size(), 2);
    for (const CallId call : calls)
        gateway.withdraw(call);
    QTRY_COMPARE(answers.size(), 4);
    for (const QList<QVariant> &answer : answers) {
        QVERIFY(calls.removeOne(answer[0].value<CallId>()));
        const auto result = answer[1].value<DetailResult>();
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::NothingLeft);
        QCOMPARE(result.error().code, u"withdrawn"_s);
    }
    server.release();
    QTRY_COMPARE(answers.size(), 6);
    QVERIFY(answers[4][1].value<DetailResult>());
    QVERIFY(answers[5][1].value<DetailResult>());
    QCOMPARE(server.requestHeads(), 2);
}

void TestHttpGateway::the_trace_id_goes_with_every_failure_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("status");
    const QByteArray error(R"({"code":"40004","sub_code":"CASH_CAMPAIGN_NOT_EXIST"})");
    QTest::newRow("signed error") << signedBody(detailMethod, error, m_alipayKey) << QByteArray("200 OK");
    QTest::newRow("unsigned error") << unsignedBody(detailMethod, error) << QByteArray("200 OK");
    QTest::newRow("unreadable") << QByteArray("?") << QByteArray("200 OK");
    QTest::newRow("another status") << QByteArray("?") << QByteArray("503 Busy");
}

void TestHttpGateway::the_trace_id_goes_with_every_failure()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, status);
    ScriptedServer server;
    server.then({httpAnswer(body, status, "trace_id: 0a1b2c\r\n")});
    const DetailResult result = ask(connectionTo(server.address()));
    QVERIFY(!result);
    QCOMPARE(result.error().traceId, u"0a1b2c"_s);
}

void TestHttpGateway::a_wrong_clock_is_told_once()
{
    const QByteArray body = signedBody(detailMethod, goodDetail, m_alipayKey);
    ScriptedServer server;
    server.then({httpAnswer(body, "200 OK", "Date: Thu, 01 Jan 2026 19:04:35 GMT\r\n")});
    server.then({httpAnswer(body, "200 OK", "Date: Thu, 01 Jan 2026 19:14:05 GMT\r\n")});
    server.then({httpAnswer(body, "200 OK", "Date: Thu, 01 Jan 2026 19:14:05 GMT\r\n")});
    HttpGateway gateway(connectionTo(server.address()), m_clock);
    QSignalSpy answers(&gateway, &Gateway::detailed);
    QSignalSpy clocks(&gateway, &Gateway::clockOff);
    for (int call = 1; call <= 3; ++call) {
        QVERIFY(gateway.detail({u"a"_s}) > 0);
        QTRY_COMPARE(answers.size(), call);
    }
    QCOMPARE(clocks.size(), 1);
    QCOMPARE(clocks[0][0].toLongLong(), 600);
    server.then({httpAnswer(body, "200 OK", "Date: Thu, 01 Jan 2026 19:04:35 GMT\r\n")});
    QVERIFY(gateway.detail({u"a"_s}) > 0);
    QTRY_COMPARE(clocks.size(), 2);
    QCOMPARE(clocks[1][0].toLongLong(), 0);
}

void TestHttpGateway::nothing_is_answered_after_the_end()
{
    ScriptedServer server;
    server.then({good(), Ending::KeepOpen, true});
    auto gateway = std::make_unique<HttpGateway>(connectionTo(server.address()), m_clock);
    QSignalSpy answers(gateway.get(), &Gateway::detailed);
    QSignalSpy arrivals(&server, &ScriptedServer::requestArrived);
    QVERIFY(gateway->detail({u"a"_s}) > 0);
    QTRY_COMPARE(arrivals.size(), 1);
    gateway.reset();
    server.release();
    QCOMPARE(answers.size(), 0);
}

void TestHttpGateway::a_gateway_may_go_while_requests_are_being_signed()
{
    ScriptedServer server;
    auto gateway = std::make_unique<HttpGateway>(connectionTo(server.address()), m_clock);
    QSignalSpy answers(gateway.get(), &Gateway::detailed);
    for (int i = 0; i < 60; ++i)
        QVERIFY(gateway->detail({QString::number(i)}) > 0);
    QTimer::singleShot(0, this, [&] { gateway.reset(); }); // the calls begin before it
    QTRY_VERIFY(!gateway);
    QCOMPARE(answers.size(), 0);
}

QTEST_GUILESS_MAIN(TestHttpGateway)
#include "tst_http_gateway.moc"
