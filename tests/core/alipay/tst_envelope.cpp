#include "alipay/envelope.h"

#include <QTest>

using namespace hongbao;
using namespace hongbao::alipay;

namespace {

const QByteArrayView method("a.b");

} // namespace

// The bodies stand outside: moc loses its way in raw strings inside a class.
class TestEnvelope : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_exact_bytes_of_the_node_are_cut_data();
    void the_exact_bytes_of_the_node_are_cut();
    void an_error_node_and_a_serial_are_seen();
    void anything_else_is_refused_data();
    void anything_else_is_refused();
    void no_prefix_of_a_reply_is_a_reply();
};

void TestEnvelope::the_exact_bytes_of_the_node_are_cut_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QByteArray>("node");
    QTest::addColumn<QByteArray>("sign");
    const auto row = [](const char *name, const char *reply, const char *node, const char *sign) {
        QTest::newRow(name) << QByteArray(reply) << QByteArray(node) << QByteArray(sign);
    };
    row("plain", R"({"a_b_response":{"code":"1"},"sign":"QQ=="})", R"({"code":"1"})", "QQ==");
    row("blanks kept inside, dropped outside",
        "{ \"a_b_response\" :\n { \"code\" : \"1\" } , \"sign\" : \"QQ==\" }\r\n", R"({ "code" : "1" })", "QQ==");
    row("sign first", R"({"sign":"QQ==","a_b_response":{"code":"1"}})", R"({"code":"1"})", "QQ==");
    row("unpaired braces in a value", R"({"a_b_response":{"m":"}{}}"},"sign":"QQ=="})", R"({"m":"}{}}"})", "QQ==");
    row("unpaired braces in a key", R"({"a_b_response":{"}{":1},"sign":"QQ=="})", R"({"}{":1})", "QQ==");
    row("escaped quotes", R"({"a_b_response":{"m":"\"}\""},"sign":"QQ=="})", R"({"m":"\"}\""})", "QQ==");
    row("runs of backslashes", R"({"a_b_response":{"m":"\\\\","n":"\\\""},"sign":"QQ=="})",
        R"({"m":"\\\\","n":"\\\""})", "QQ==");
    row("nested", R"({"a_b_response":{"l":[{"x":{}},[]]},"sign":"QQ=="})", R"({"l":[{"x":{}},[]]})", "QQ==");
    row("empty node", R"({"a_b_response":{},"sign":"QQ=="})", "{}", "QQ==");
    row("encrypted, quotes included", R"({"a_b_response":"AA\/A=","sign":"QQ=="})", R"("AA\/A=")", "QQ==");
    row("escaped slash in the signature", R"({"a_b_response":{},"sign":"Q\/\/+"})", "{}", "Q//+");
    row("the name inside an earlier value",
        R"({"x":"\"a_b_response\":{\"code\":\"10000\"}","a_b_response":{"code":"1"},"sign":"QQ=="})", R"({"code":"1"})",
        "QQ==");
    row("the name nested earlier",
        R"({"x":{"a_b_response":{"code":"10000"}},"a_b_response":{"code":"1"},"sign":"QQ=="})", R"({"code":"1"})",
        "QQ==");
    row("sign inside the node", R"({"a_b_response":{"sign":"no"},"sign":"QQ=="})", R"({"sign":"no"})", "QQ==");
    row("unsigned", R"({"a_b_response":{"code":"40002"}})", R"({"code":"40002"})", "");
    row("signed with nothing", R"({"a_b_response":{},"sign":""})", "{}", "");
    row("other root keys", R"({"n":1.5,"a_b_response":{},"t":true,"z":null,"sign":"QQ=="})", "{}", "QQ==");
    row("Chinese", R"({"a_b_response":{"m":"恭喜 } \" { 发财"},"sign":"QQ=="})", R"({"m":"恭喜 } \" { 发财"})", "QQ==");
}

void TestEnvelope::the_exact_bytes_of_the_node_are_cut()
{
    QFETCH(const QByteArray, reply);
    const auto envelope = cutEnvelope(reply, method);
    QVERIFY2(envelope, qPrintable(envelope ? QString() : envelope.error().detail));
    QTEST(envelope->nodeText, "node");
    QTEST(envelope->sign, "sign");
    QVERIFY(!envelope->errorNode);
}

void TestEnvelope::an_error_node_and_a_serial_are_seen()
{
    const auto envelope = cutEnvelope(R"({"error_response":{"code":"1"},"alipay_cert_sn":"ab","sign":"QQ=="})", method);
    QVERIFY(envelope);
    QVERIFY(envelope->errorNode);
    QCOMPARE(envelope->certSn, QByteArray("ab"));
    QCOMPARE(envelope->nodeText, QByteArray(R"({"code":"1"})"));
}

void TestEnvelope::anything_else_is_refused_data()
{
    QTest::addColumn<QByteArray>("reply");
    const auto row = [](const char *name, const QByteArray &reply) { QTest::newRow(name) << reply; };
    row("empty", "");
    row("an array", "[]");
    row("a word", "OK");
    row("empty object", "{}");
    row("another method", R"({"a_c_response":{},"sign":"QQ=="})");
    row("only nested", R"({"x":{"a_b_response":{}},"sign":"QQ=="})");
    row("only in a text", R"({"x":"\"a_b_response\":{}","sign":"QQ=="})");
    row("node twice", R"({"a_b_response":{},"a_b_response":{},"sign":"QQ=="})");
    row("sign twice", R"({"a_b_response":{},"sign":"QQ==","sign":"QQ=="})");
    row("another key twice", R"({"x":1,"a_b_response":{},"x":2,"sign":"QQ=="})");
    row("node and error node", R"({"a_b_response":{},"error_response":{},"sign":"QQ=="})");
    row("the name again after the cut", R"({"a_b_response":{},"x":{"a_b_response":{}},"sign":"QQ=="})");
    row("an escaped key", R"({"a_b_response":{},"si\u0067n":"QQ=="})");
    row("node is a number", R"({"a_b_response":1,"sign":"QQ=="})");
    row("node is null", R"({"a_b_response":null,"sign":"QQ=="})");
    row("node is a list", R"({"a_b_response":[],"sign":"QQ=="})");
    row("sign is a number", R"({"a_b_response":{},"sign":1})");
    row("sign is null", R"({"a_b_response":{},"sign":null})");
    row("cut in the node", R"({"a_b_response":{"code":"1")");
    row("cut in the signature", R"({"a_b_response":{},"sign":"QQ)");
    row("something behind", R"({"a_b_response":{},"sign":"QQ=="}x)");
    row("a byte order mark", "\xEF\xBB\xBF{\"a_b_response\":{},\"sign\":\"QQ==\"}");
    row("two objects", R"({"a_b_response":{},"sign":"QQ=="}{})");
    row("something before", R"(x{"a_b_response":{},"sign":"QQ=="})");
    row("single quotes", "{'a_b_response':{},'sign':'QQ=='}");
    row("not UTF-8", "{\"a_b_response\":{\"m\":\"\xff\"},\"sign\":\"QQ==\"}");
    row("nested too deep",
        "{\"a_b_response\":" + QByteArray("{\"a\":").repeated(100) + "1" + QByteArray(100, '}') + "}");
    row("nested far too deep", "{\"a_b_response\":" + QByteArray(400'000, '[') + QByteArray(400'000, ']') + "}");
    QByteArray many("{\"a_b_response\":{}");
    for (int i = 0; i < 100; ++i)
        many += ",\"k" + QByteArray::number(i) + "\":1";
    row("too many keys", many + "}");
}

void TestEnvelope::anything_else_is_refused()
{
    QFETCH(const QByteArray, reply);
    const auto envelope = cutEnvelope(reply, method);
    QVERIFY(!envelope);
    QCOMPARE(envelope.error().code, ErrorCode::GatewayBadAnswer);
}

// Any prefix of a good reply is refused, and none reads beyond its end (asan).
void TestEnvelope::no_prefix_of_a_reply_is_a_reply()
{
    const QByteArray reply(
        R"({"x":[1,{"y":"\\\""}],"a_b_response":{"m":"恭喜 } \" {","n":[1.5,true]},"sign":"Q\/=="})");
    QVERIFY(cutEnvelope(reply, method));
    for (qsizetype size = 0; size < reply.size(); ++size)
        QVERIFY2(!cutEnvelope(reply.first(size), method), qPrintable(QString::number(size)));
}
QTEST_GUILESS_MAIN(TestEnvelope)
#include "tst_envelope.moc"
