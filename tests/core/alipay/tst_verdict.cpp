#include "alipay/verdict.h"

#include <QTest>

using namespace hongbao::alipay;
using namespace Qt::StringLiterals;
using Kind = CallFailure::Kind;

Q_DECLARE_METATYPE(hongbao::alipay::Verdict)
Q_DECLARE_METATYPE(hongbao::alipay::CallFailure)

class TestVerdict : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void an_answer_has_one_meaning_for_the_account_data();
    void an_answer_has_one_meaning_for_the_account();
    void a_wrong_clock_explains_what_nothing_else_does();
};

void TestVerdict::an_answer_has_one_meaning_for_the_account_data()
{
    QTest::addColumn<CallFailure>("failure");
    QTest::addColumn<Verdict>("expected");
    const auto row = [](Kind kind, const char *code, const char *subCode, Verdict verdict) {
        QTest::addRow("%d %s %s", int(kind), code, subCode)
            << CallFailure {kind, QString::fromLatin1(code), QString::fromLatin1(subCode), {}, {}} << verdict;
    };
    const auto said
        = [&](const char *code, const char *subCode, Verdict verdict) { row(Kind::Provider, code, subCode, verdict); };
    said("40002", "isv.invalid-signature", Verdict::WrongKey);
    said("40001", "isv.missing-signature", Verdict::WrongKey);
    said("40003", "isv.missing-signature-config", Verdict::KeyNotUploaded);
    said("40002", "isv.app-cert-not-exist", Verdict::CertificateProblem);
    said("40001", "isv.missing-app-cert-sn", Verdict::CertificateProblem);
    said("40002", "app-cert-expired", Verdict::CertificateProblem);
    said("http_400", "app-key-security-risk, app-cert-expired", Verdict::CertificateProblem);
    said("40004", "PRODUCT_IS_NOT_OPENED", Verdict::ServiceNotOpened);
    said("40002", "not-online-app", Verdict::NotOnline);
    said("http_400", "invalid-app-state", Verdict::NotOnline);
    said("40006", "isv.insufficient-isv-permissions", Verdict::NoPermission);
    said("40006", "", Verdict::NoPermission);
    said("40003", "invalid-auth-relations", Verdict::NoPermission);
    said("40002", "isv.invalid-timestamp", Verdict::Clock);
    said("http_400", "illegal-timestamp", Verdict::Clock);
    said("20001", "aop.invalid-app-auth-token-no-api", Verdict::Authorisation);
    said("20001", "", Verdict::Authorisation);
    said("40002", "isv.decryption-error-unknown", Verdict::Encryption);
    said("40005", "isv.app-call-limited", Verdict::TooManyCalls);
    said("http_429", "", Verdict::TooManyCalls);
    said("20000", "isp.unknow-error", Verdict::Busy);
    said("40004", "UNKNOW_SYSTEM_ERROR", Verdict::Busy);
    said("http_500", "some-new-word", Verdict::Busy);
    said("40004", "SOME_NEW_WORD", Verdict::NotUnderstood);
    row(Kind::Unsigned, "40002", "isv.invalid-app-id", Verdict::WrongWorld);
    row(Kind::NothingLeft, "host_not_found", "", Verdict::Unreachable);
    row(Kind::NoAnswer, "TimeoutError", "", Verdict::Unreachable);
    row(Kind::BadAnswer, "signature", "", Verdict::WrongAlipayKey);
    row(Kind::BadAnswer, "certificate CertificateUntrusted", "", Verdict::CertificateProblem);
    row(Kind::BadAnswer, "encryption", "", Verdict::Encryption);
    row(Kind::BadAnswer, "http_502", "", Verdict::Busy);
    row(Kind::BadAnswer, "not_json", "", Verdict::NotUnderstood);
}

void TestVerdict::an_answer_has_one_meaning_for_the_account()
{
    QFETCH(const CallFailure, failure);
    QFETCH(const Verdict, expected);
    QCOMPARE(judgeCheck(failure, 0), expected);
}

void TestVerdict::a_wrong_clock_explains_what_nothing_else_does()
{
    const CallFailure unheard {Kind::Provider, u"40002"_s, u"isv.something-new"_s, {}, {}};
    QCOMPARE(judgeCheck(unheard, 3600), Verdict::Clock);
    const CallFailure wrongKey {Kind::Provider, u"40002"_s, u"isv.invalid-signature"_s, {}, {}};
    QCOMPARE(judgeCheck(wrongKey, 3600), Verdict::WrongKey);
}

QTEST_GUILESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
