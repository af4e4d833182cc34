#include "text/words.h"

#include <QRegularExpression>
#include <QTest>

using namespace hongbao;
using namespace Qt::StringLiterals;

// Every code of alipay-api 1.8 and 1.9 has words of its own: what happened, what it means for the money, what to do.
class TestErrorBook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_code_of_the_specification_has_a_row_data();
    void every_code_of_the_specification_has_a_row();
    void prefixes_and_letter_case_are_not_told_apart();
};

void TestErrorBook::every_code_of_the_specification_has_a_row_data()
{
    QTest::addColumn<QString>("code");
    const auto section = [](const char *name, const char *codes) {
        for (const QString &code : QString::fromLatin1(codes).split(u' ', Qt::SkipEmptyParts))
            QTest::addRow("%s %s", name, qPrintable(code)) << code;
    };
    section("1.8 trigger",
        "BIZ_CONTENT_IS_EMPTY BIZ_CONTENT_FORMAT_ERROR PRODUCT_IS_NOT_OPENED CASH_CROWD_NO_ILLEGAL "
        "CASH_CAMPAIGN_NOT_EXIST CASH_CAMPAIGN_NOT_START CASH_CAMPAIGN_IS_OVER CASH_CAMPAIGN_EMERGENCY_STOP "
        "CASH_CAMP_BUDGET_INSUFFICIENT CASH_CAMP_NOT_ALLOW_TRIGGER_OWN CASH_CAMPAIGN_SEND_LOG_ILLEGAL "
        "OUT_BIZ_NO_ILLEGAL USER_ID_ILLEGAL USER_NOT_EXIST ENTERPRISE_USER_NOT_SUPPORT USER_CERT_NOT_PASS "
        "USER_ACCESS_TOTAL_LIMIT USER_ACCESS_FREQUENCY_LIMIT CTU_HAS_RISK CAMP_OPERATOR_ILLEGAL CALL_TOO_FREQUENCY "
        "UNKNOW_SYSTEM_ERROR");
    section("1.8 create",
        "UNKNOW_SYSTEM_ERROR SENSITIVE_WORD_CHECK_FAILED CASH_PRIZE_TYPE_ERROR CASH_TIME_CHECK_FAILED "
        "CASH_COUNT_TOO_SMALL CASH_COUNT_TOO_MUCH CASH_AMOUNT_TOO_SMALL CASH_AMOUNT_TOO_MUCH "
        "CASH_PER_AMOUNT_TOO_SMALL CASH_PER_AMOUNT_TOO_MUCH CASH_COUPON_NAME_CHECK_FAILED "
        "CASH_PRIZE_MSG_CHECK_FAILED CASH_MERCHANT_LINK_CHECK_FAILED CASH_SEND_FREQUENCY_ERROR BIZ_CONTENT_IS_EMPTY "
        "BIZ_CONTENT_FORMAT_ERROR PRODUCT_IS_NOT_OPENED CALL_TOO_FREQUENCY CREATOR_LIMIT_ERROR CREATOR_NOT_REALNAME "
        "SYSTEM_LIMIT_ERROR");
    section("1.8 list.query",
        "BIZ_CONTENT_IS_EMPTY CASH_LIST_PAGE_CHECK_FAILED BIZ_CONTENT_FORMAT_ERROR CALL_TOO_FREQUENCY "
        "PRODUCT_IS_NOT_OPENED");
    section("1.8 detail.query",
        "UNKNOW_SYSTEM_ERROR CASH_CAMPAIGN_NOT_EXIST BIZ_CONTENT_IS_EMPTY BIZ_CONTENT_FORMAT_ERROR "
        "PRODUCT_IS_NOT_OPENED CALL_TOO_FREQUENCY CAMP_OPERATOR_ILLEGAL");
    section("1.8 status.modify",
        "UNKNOW_SYSTEM_ERROR CASH_CURRENT_STATE_CANNOT_MODIFY CASH_TARGET_STATE_NOT_ILLEGAL CASH_CAMPAIGN_NOT_EXIST "
        "BIZ_CONTENT_IS_EMPTY BIZ_CONTENT_FORMAT_ERROR PRODUCT_IS_NOT_OPENED CALL_TOO_FREQUENCY "
        "CAMPAIGN_CREATE_OVER_LIMIT CAMP_OPERATOR_ILLEGAL");
    section("1.9 10003", "10003");
    section("1.9 20000", "20000 isp.unknow-error aop.unknow-error");
    section("1.9 20001",
        "20001 aop.invalid-auth-token aop.auth-token-time-out aop.invalid-app-auth-token "
        "aop.invalid-app-auth-token-no-api aop.app-auth-token-time-out aop.no-product-reg-by-partner");
    section("1.9 40001",
        "40001 isv.missing-method isv.missing-signature isv.missing-signature-type isv.missing-signature-key "
        "isv.missing-app-id isv.missing-timestamp isv.missing-version isv.decryption-error-missing-encrypt-type "
        "isv.missing-app-cert-sn isv.missing-alipay-root-cert-sn isv.missing-encrypt-type isv.missing-encrypt-key");
    section("1.9 40002",
        "40002 isv.invalid-parameter isv.invalid-method isv.invalid-format isv.invalid-signature-type "
        "isv.invalid-signature isv.invalid-encrypt-type isv.invalid-encrypt isv.invalid-app-id isv.invalid-timestamp "
        "isv.invalid-charset isv.invalid-digest isv.illegal-json isv.decryption-error-not-valid-encrypt-type "
        "isv.decryption-error-not-valid-encrypt-key isv.decryption-error-unknown isv.not-support-app-auth "
        "isv.suspected-attack isv.forbidden-api app-cert-expired isv.app-cert-not-exist isv.alipay-cert-not-exist "
        "isv.invalid-alipay-root-cert-sn not-online-app invalid-openid isv.invalid-content-type");
    section("1.9 40003", "40003 invalid-auth-relations isv.missing-signature-config");
    section("1.9 40004", "unsupported-sdk-version");
    section("1.9 40005", "40005 isv.app-call-limited isv.method-call-limited");
    section("1.9 40006",
        "40006 isv.insufficient-isv-permissions isv.insufficient-user-permissions isv.self-invoke-forbidden");
    section("1.9 v3",
        "app-call-limited method-call-limited insufficient-isv-permissions insufficient-user-permissions "
        "self-invoke-forbidden illegal-client-ip app-api-punished exceed-api-balance invalid-signature "
        "missing-signature missing-signature-config missing-signature-key invalid-app-id invalid-app-state "
        "invalid-timestamp illegal-timestamp missing-timestamp invalid-app-auth-token app-auth-token-time-out "
        "invalid-app-auth-token-no-api app-unbind-partner app-cert-not-exist alipay-cert-not-exist "
        "missing-app-cert-sn missing-alipay-root-cert-sn invalid-alipay-root-cert-sn openid-error unknow-error "
        "illegal-json suspected-attack invalid-product no-product-reg-by-partner app-key-security-risk "
        "app-openid-not-match");
    QTest::newRow("1.9 v3, one word that is two") << u"app-key-security-risk, app-cert-expired"_s;
}

void TestErrorBook::every_code_of_the_specification_has_a_row()
{
    QFETCH(const QString, code);
    text::setLanguage(u"en"_s);
    const text::Explained words = text::explainProviderCode(code, {});
    QVERIFY(words.what != text::explainProviderCode(u"SOMETHING_NEW"_s, {}).what);
    static const QRegularExpression raw(u"[A-Z]{2,}[_-][A-Z]{2,}|[0-9]{5}"_s);
    for (const QString &sentence : {words.what, words.money, words.remedy})
        QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(raw), qPrintable(sentence));
    QCOMPARE(words.details, code);
}

void TestErrorBook::prefixes_and_letter_case_are_not_told_apart()
{
    text::setLanguage(u"en"_s);
    const QString what = text::explainProviderCode(u"USER_NOT_EXIST"_s, {}).what;
    for (const QString &code : {u"isv.USER_NOT_EXIST"_s, u"ACQ.user_not_exist"_s, u"isp.User_Not_Exist"_s})
        QCOMPARE(text::explainProviderCode(code, {}).what, what);
}

QTEST_GUILESS_MAIN(TestErrorBook)
#include "tst_error_book.moc"
