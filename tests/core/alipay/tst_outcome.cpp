#include "alipay/outcome.h"

#include <QTest>

using namespace hongbao;
using namespace hongbao::alipay;
using namespace Qt::StringLiterals;
using Kind = CallFailure::Kind;

Q_DECLARE_METATYPE(hongbao::alipay::Disposition)
Q_DECLARE_METATYPE(hongbao::alipay::CallFailure)
Q_DECLARE_METATYPE(hongbao::alipay::CallFailure::Kind)

namespace {

CallFailure provider(const QString &code, const QString &subCode)
{
    return {Kind::Provider, code, subCode, u"text"_s, u"trace"_s};
}

const TriggerRequest asked {{u"C"_s}, {RecipientKind::UserId, u"2088000000000001"_s}, {}, {u"hb1"_s}};

TriggerReply sentReply()
{
    TriggerReply reply;
    reply.sent = true;
    reply.prize = Fen::of(150);
    reply.bizNo = u"B"_s;
    reply.outBizNo = asked.outBizNo;
    return reply;
}

} // namespace

class TestOutcome : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_code_of_the_book_has_its_meaning_data();
    void every_code_of_the_book_has_its_meaning();
    void a_prefix_and_the_case_do_not_matter_data();
    void a_prefix_and_the_case_do_not_matter();
    void an_unsigned_notice_halts_or_says_nothing_data();
    void an_unsigned_notice_halts_or_says_nothing();
    void the_wires_accidents_have_their_meaning_data();
    void the_wires_accidents_have_their_meaning();
    void a_sent_packet_is_booked_with_what_was_paid();
    void a_repeat_is_the_earlier_result();
    void a_false_result_is_final_with_the_providers_reason();
    void another_numbers_answer_proves_nothing_data();
    void another_numbers_answer_proves_nothing();
    void the_words_of_v3_have_the_same_meaning_data();
    void the_words_of_v3_have_the_same_meaning();
    void a_dispute_shows_both_texts_data();
    void a_dispute_shows_both_texts();
    void without_the_gateways_text_there_is_no_dispute();
    void a_create_error_finds_its_field_data();
    void a_create_error_finds_its_field();
    void a_failure_becomes_an_error_of_ours_data();
    void a_failure_becomes_an_error_of_ours();
};

void TestOutcome::every_code_of_the_book_has_its_meaning_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("subCode");
    QTest::addColumn<Disposition>("disposition");
    const auto business = [](const char *subCode, Disposition disposition) {
        QTest::newRow(subCode) << "40004" << QString::fromLatin1(subCode) << disposition;
    };
    business("BIZ_CONTENT_IS_EMPTY", Disposition::Stop);
    business("BIZ_CONTENT_FORMAT_ERROR", Disposition::Stop);
    business("PRODUCT_IS_NOT_OPENED", Disposition::Stop);
    business("CASH_CROWD_NO_ILLEGAL", Disposition::Stop);
    business("CASH_CAMPAIGN_NOT_EXIST", Disposition::Stop);
    business("CASH_CAMPAIGN_NOT_START", Disposition::Stop);
    business("CASH_CAMPAIGN_IS_OVER", Disposition::StopUnlessUnknown);
    business("CASH_CAMPAIGN_EMERGENCY_STOP", Disposition::Stop);
    business("CASH_CAMP_BUDGET_INSUFFICIENT", Disposition::StopUnlessUnknown);
    business("CASH_CAMP_NOT_ALLOW_TRIGGER_OWN", Disposition::Final);
    business("CASH_CAMPAIGN_SEND_LOG_ILLEGAL", Disposition::ByHand);
    business("OUT_BIZ_NO_ILLEGAL", Disposition::Stop);
    business("USER_ID_ILLEGAL", Disposition::Final);
    business("USER_NOT_EXIST", Disposition::Final);
    business("ENTERPRISE_USER_NOT_SUPPORT", Disposition::Final);
    business("USER_CERT_NOT_PASS", Disposition::Final);
    business("USER_ACCESS_TOTAL_LIMIT", Disposition::FinalUnlessUnknown);
    business("USER_ACCESS_FREQUENCY_LIMIT", Disposition::FinalUnlessUnknown);
    business("CTU_HAS_RISK", Disposition::Final);
    business("CAMP_OPERATOR_ILLEGAL", Disposition::Stop);
    business("CALL_TOO_FREQUENCY", Disposition::Retry);
    business("UNKNOW_SYSTEM_ERROR", Disposition::Unknown);
    business("unsupported-sdk-version", Disposition::Stop);
    business("A_CODE_OF_NEXT_YEAR", Disposition::Unknown);
    business("NOT_ENOUGH_PRIZE", Disposition::Unknown); // of articles, not of the provider (alipay-api 1.8)
    business("", Disposition::Unknown);
    const auto gateway = [](const char *code, const char *subCode, Disposition disposition) {
        QTest::addRow("%s %s", code, subCode)
            << QString::fromLatin1(code) << QString::fromLatin1(subCode) << disposition;
    };
    gateway("10003", "", Disposition::Unknown);
    gateway("20000", "isp.unknow-error", Disposition::Unknown);
    gateway("20000", "aop.unknow-error", Disposition::Unknown);
    gateway("20000", "USER_NOT_EXIST", Disposition::Unknown);
    gateway("20000", "", Disposition::Unknown);
    gateway("20001", "aop.invalid-auth-token", Disposition::Stop);
    gateway("20001", "aop.invalid-app-auth-token-no-api", Disposition::Stop);
    gateway("40001", "isv.missing-signature", Disposition::Stop);
    gateway("40001", "", Disposition::Stop);
    gateway("40002", "isv.invalid-signature", Disposition::Stop);
    gateway("40002", "isv.invalid-timestamp", Disposition::Stop);
    gateway("40002", "isv.suspected-attack", Disposition::Stop);
    gateway("40002", "app-cert-expired", Disposition::Stop);
    gateway("40002", "invalid-openid", Disposition::Final);
    gateway("40003", "isv.missing-signature-config", Disposition::Stop);
    gateway("40005", "isv.app-call-limited", Disposition::Retry);
    gateway("40005", "isv.method-call-limited", Disposition::Retry);
    gateway("40005", "", Disposition::Retry);
    gateway("40006", "isv.insufficient-isv-permissions", Disposition::Stop);
    gateway("99999", "", Disposition::Unknown);
    gateway("", "", Disposition::Unknown);
    gateway("10000", "", Disposition::Unknown); // in an error_response
}

void TestOutcome::every_code_of_the_book_has_its_meaning()
{
    QFETCH(const QString, code);
    QFETCH(const QString, subCode);
    QTEST(triggerDisposition(provider(code, subCode)), "disposition");
}

void TestOutcome::a_prefix_and_the_case_do_not_matter_data()
{
    QTest::addColumn<QString>("subCode");
    for (const char *subCode : {"USER_NOT_EXIST", "isv.USER_NOT_EXIST", "isp.user_not_exist", "aop.USER_NOT_EXIST",
             "ACQ.USER_NOT_EXIST", "ISV.User_Not_Exist", " USER_NOT_EXIST "})
        QTest::newRow(subCode) << QString::fromLatin1(subCode);
}

void TestOutcome::a_prefix_and_the_case_do_not_matter()
{
    QFETCH(const QString, subCode);
    QCOMPARE(normalisedCode(subCode), u"USER_NOT_EXIST"_s);
    const TriggerOutcome outcome = judgeTrigger(provider(u"40004"_s, subCode));
    const auto &answer = std::get<TriggerNotSent>(outcome);
    QCOMPARE(answer.disposition, Disposition::Final);
    QCOMPARE(answer.code, u"USER_NOT_EXIST"_s);
    QCOMPARE(answer.message, u"text"_s);
    QCOMPARE(answer.traceId, u"trace"_s);
}

void TestOutcome::an_unsigned_notice_halts_or_says_nothing_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("subCode");
    QTest::addColumn<Disposition>("disposition");
    QTest::newRow("app id") << "40002"
                            << "isv.invalid-app-id" << Disposition::StopUnproven;
    QTest::newRow("permission") << "40006"
                                << "" << Disposition::StopUnproven;
    QTest::newRow("token") << "20001"
                           << "aop.invalid-auth-token" << Disposition::StopUnproven;
    QTest::newRow("arguments") << "40001"
                               << "" << Disposition::StopUnproven;
    QTest::newRow("conditions") << "40003"
                                << "" << Disposition::StopUnproven;
    QTest::newRow("a refusal anybody can write") << "40004"
                                                 << "USER_NOT_EXIST" << Disposition::Unknown;
    QTest::newRow("a stop of the business") << "40004"
                                            << "CASH_CAMPAIGN_NOT_EXIST" << Disposition::Unknown;
    QTest::newRow("limit") << "40005"
                           << "isv.app-call-limited" << Disposition::Unknown;
    QTest::newRow("one recipient") << "40002"
                                   << "invalid-openid" << Disposition::Unknown;
    QTest::newRow("system") << "20000"
                            << "" << Disposition::Unknown;
    QTest::newRow("unheard") << "12345"
                             << "" << Disposition::Unknown;
}

void TestOutcome::an_unsigned_notice_halts_or_says_nothing()
{
    QFETCH(const QString, code);
    QFETCH(const QString, subCode);
    QTEST(triggerDisposition({Kind::Unsigned, code, subCode, {}, {}}), "disposition");
}

void TestOutcome::the_wires_accidents_have_their_meaning_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Disposition>("disposition");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing left") << Kind::NothingLeft << Disposition::Retry << "nothing_left";
    QTest::newRow("no answer") << Kind::NoAnswer << Disposition::Unknown << "no_answer";
    QTest::newRow("bad answer") << Kind::BadAnswer << Disposition::Unknown << "bad_answer";
}

void TestOutcome::the_wires_accidents_have_their_meaning()
{
    QFETCH(const Kind, kind);
    const TriggerOutcome outcome = judgeTrigger(CallFailure {kind, u"http_502"_s, {}, {}, {}});
    const auto &answer = std::get<TriggerNotSent>(outcome);
    QTEST(answer.disposition, "disposition");
    QTEST(answer.code, "code");
}

void TestOutcome::a_sent_packet_is_booked_with_what_was_paid()
{
    const TriggerOutcome outcome = judgeTrigger(asked, sentReply(), {});
    const auto &answer = std::get<TriggerSent>(outcome);
    QCOMPARE(answer.prize, Fen::of(150));
    QCOMPARE(answer.bizNo, u"B"_s);
    QVERIFY(!answer.repeated);
}

void TestOutcome::a_repeat_is_the_earlier_result()
{
    TriggerReply reply = sentReply();
    reply.repeated = true;
    QVERIFY(std::get<TriggerSent>(judgeTrigger(asked, reply, {})).repeated);
}

void TestOutcome::a_false_result_is_final_with_the_providers_reason()
{
    TriggerReply reply;
    reply.errorMessage = u"未实名"_s;
    const TriggerOutcome outcome = judgeTrigger(asked, reply, u"trace"_s);
    const auto &answer = std::get<TriggerNotSent>(outcome);
    QCOMPARE(answer.disposition, Disposition::Final);
    QCOMPARE(answer.code, u"trigger_result_false"_s);
    QCOMPARE(answer.message, u"未实名"_s);
}

void TestOutcome::another_numbers_answer_proves_nothing_data()
{
    QTest::addColumn<bool>("sent");
    QTest::addColumn<QString>("echo");
    QTest::newRow("another number") << true << "hb2";
    QTest::newRow("the default") << true << "default_out_biz_no";
    QTest::newRow("none") << true << "";
    QTest::newRow("other case") << true << "HB1";
    QTest::newRow("not sent, another number") << false << "hb2";
}

void TestOutcome::another_numbers_answer_proves_nothing()
{
    QFETCH(const bool, sent);
    QFETCH(const QString, echo);
    TriggerReply reply = sentReply();
    reply.sent = sent;
    reply.outBizNo = {echo};
    const TriggerOutcome outcome = judgeTrigger(asked, reply, {});
    QVERIFY(std::holds_alternative<TriggerNotSent>(outcome));
    QCOMPARE(std::get<TriggerNotSent>(outcome).disposition, Disposition::Unknown);
    QCOMPARE(std::get<TriggerNotSent>(outcome).code, u"echo_differs"_s);
}

void TestOutcome::a_create_error_finds_its_field_data()
{
    QTest::addColumn<QString>("field");
    const auto row
        = [](const char *subCode, const char *field) { QTest::newRow(subCode) << QString::fromLatin1(field); };
    row("CASH_COUPON_NAME_CHECK_FAILED", "name");
    row("CASH_PRIZE_MSG_CHECK_FAILED", "message");
    row("isv.CASH_PRIZE_TYPE_ERROR", "type");
    row("CASH_AMOUNT_TOO_SMALL", "total");
    row("CASH_AMOUNT_TOO_MUCH", "total");
    row("CASH_PER_AMOUNT_TOO_SMALL", "total");
    row("CASH_PER_AMOUNT_TOO_MUCH", "total");
    row("CASH_COUNT_TOO_SMALL", "count");
    row("CASH_COUNT_TOO_MUCH", "count");
    row("isv.CASH_TIME_CHECK_FAILED", "start");
    row("isv.CASH_SEND_FREQUENCY_ERROR", "frequency");
    row("CASH_MERCHANT_LINK_CHECK_FAILED", "link");
    row("SENSITIVE_WORD_CHECK_FAILED", "");
    row("CREATOR_NOT_REALNAME", "");
    row("", "");
}

void TestOutcome::a_create_error_finds_its_field()
{
    QTEST(createErrorField(QString::fromLatin1(QTest::currentDataTag())), "field");
}

void TestOutcome::a_failure_becomes_an_error_of_ours_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nothing left") << Kind::NothingLeft << ErrorCode::GatewayUnreachable;
    QTest::newRow("no answer") << Kind::NoAnswer << ErrorCode::GatewayNoAnswer;
    QTest::newRow("bad answer") << Kind::BadAnswer << ErrorCode::GatewayBadAnswer;
    QTest::newRow("unsigned") << Kind::Unsigned << ErrorCode::GatewayUnverified;
    QTest::newRow("provider") << Kind::Provider << ErrorCode::GatewayRefused;
}

void TestOutcome::a_failure_becomes_an_error_of_ours()
{
    QFETCH(const Kind, kind);
    const Error error = toError({kind, u"40004"_s, u"isv.CASH_TIME_CHECK_FAILED"_s, u"a sentence"_s, {}});
    QTEST(error.code, "code");
    QCOMPARE(error.detail, u"40004 isv.CASH_TIME_CHECK_FAILED"_s);
    QCOMPARE(error.field, u"start"_s);
}

void TestOutcome::the_words_of_v3_have_the_same_meaning_data()
{
    QTest::addColumn<CallFailure>("failure");
    QTest::addColumn<Disposition>("disposition");
    const auto row = [](Kind kind, int status, const char *word, Disposition disposition) {
        QTest::addRow("%d %d %s", int(kind), status, word)
            << CallFailure {kind, u"http_%1"_s.arg(status), QString::fromLatin1(word), {}, {}} << disposition;
    };
    for (const char *word : {"app-call-limited", "method-call-limited"})
        row(Kind::Provider, 429, word, Disposition::Retry);
    for (const char *word : {"openid-error", "app-openid-not-match", "invalid-openid"})
        row(Kind::Provider, 400, word, Disposition::Final);
    for (const char *word : {"insufficient-isv-permissions", "insufficient-user-permissions", "self-invoke-forbidden",
             "illegal-client-ip", "app-api-punished", "exceed-api-balance", "invalid-signature", "missing-signature",
             "missing-signature-config", "missing-signature-key", "invalid-app-id", "invalid-app-state",
             "invalid-timestamp", "illegal-timestamp", "missing-timestamp", "invalid-app-auth-token",
             "app-auth-token-time-out", "invalid-app-auth-token-no-api", "app-unbind-partner", "app-cert-not-exist",
             "alipay-cert-not-exist", "missing-app-cert-sn", "missing-alipay-root-cert-sn",
             "invalid-alipay-root-cert-sn", "illegal-json", "suspected-attack", "invalid-product",
             "no-product-reg-by-partner", "app-key-security-risk, app-cert-expired"}) {
        row(Kind::Provider, 400, word, Disposition::Stop);
        row(Kind::Unsigned, 400, word, Disposition::StopUnproven);
    }
    row(Kind::Provider, 400, "USER_NOT_EXIST", Disposition::Final);
    row(Kind::Provider, 400, "CASH_CAMPAIGN_IS_OVER", Disposition::StopUnlessUnknown);
    row(Kind::Provider, 400, "CALL_TOO_FREQUENCY", Disposition::Retry);
    row(Kind::Provider, 429, "a-new-word", Disposition::Retry);
    row(Kind::Provider, 400, "a-new-word", Disposition::Unknown);
    row(Kind::Provider, 400, "unknow-error", Disposition::Unknown);
    row(Kind::Provider, 500, "invalid-app-id", Disposition::Unknown);
    row(Kind::Provider, 500, "USER_NOT_EXIST", Disposition::Unknown);
    row(Kind::Provider, 202, "", Disposition::Unknown);
    row(Kind::Unsigned, 400, "USER_NOT_EXIST", Disposition::Unknown);
    row(Kind::Unsigned, 400, "CASH_CAMPAIGN_NOT_EXIST", Disposition::Unknown);
    row(Kind::Unsigned, 429, "app-call-limited", Disposition::Unknown);
}

void TestOutcome::the_words_of_v3_have_the_same_meaning()
{
    QFETCH(const CallFailure, failure);
    QTEST(triggerDisposition(failure), "disposition");
}

void TestOutcome::a_dispute_shows_both_texts_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("theirs");
    const QString before = u"验签出错，建议检查签名字符串或签名私钥与应用公钥是否匹配，网关生成的验签字符串为"_s;
    const QString plain = u"app_id=1&biz_content={\"a\":\"<b>\"}&charset=utf-8"_s;
    QTest::newRow("escaped") << QString(before + u"："_s + plain.toHtmlEscaped()) << plain;
    QTest::newRow("as it is") << QString(before + u": "_s + plain) << plain;
    QTest::newRow("an escape that was one before") << QString(before + u"："_s + u"a=&amp;lt;"_s) << u"a=&lt;"_s;
    QTest::newRow("with the link for support")
        << QString(before + u"："_s + plain.toHtmlEscaped() + u"，https://open.alipay.com/api/errCheck?traceId=0b"_s)
        << plain;
    QTest::newRow("of several lines") << QString(before + u"："_s + u"a\nb\n"_s) << u"a\nb\n"_s;
}

void TestOutcome::a_dispute_shows_both_texts()
{
    QFETCH(const QString, message);
    CallFailure failure = provider(u"40002"_s, u"isv.invalid-signature"_s);
    failure.message = message;
    failure.signedText = u"app_id=1&biz_content={}"_s;
    const auto dispute = disputeOf(failure);
    QVERIFY(dispute);
    QCOMPARE(dispute->ours, failure.signedText);
    QTEST(dispute->theirs, "theirs");
}

void TestOutcome::without_the_gateways_text_there_is_no_dispute()
{
    CallFailure failure = provider(u"40002"_s, u"isv.invalid-signature"_s);
    failure.signedText = u"a=1"_s;
    QVERIFY(!disputeOf(failure));
    QCOMPARE((SignatureDispute {u"a=1&b"_s, u"a=1&c"_s}).firstDifference(), 4);
    QCOMPARE((SignatureDispute {u"a=1"_s, u"a=1&c"_s}).firstDifference(), 3);
}

QTEST_GUILESS_MAIN(TestOutcome)
#include "tst_outcome.moc"
