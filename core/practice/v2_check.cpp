#include "practice/v2_check.h"

#include "alipay/canonical_text.h"
#include "base/clock.h"
#include "practice/form.h"
#include "practice/modes.h"

#include <array>

namespace hongbao::practice {

using namespace Qt::StringLiterals;

namespace {

using alipay::Parameters;

struct Rule {
    const char *name;
    int maxLength;
    const char *missing; // sub_code when absent, nullptr: optional
};

constexpr std::array<Rule, 14> queryRules {{
    {"app_id", 32, nullptr}, // checked before all others
    {"method", 128, "isv.missing-method"},
    {"sign_type", 10, "isv.missing-signature-type"},
    {"sign", 344, "isv.missing-signature"},
    {"timestamp", 19, "isv.missing-timestamp"},
    {"version", 3, "isv.missing-version"},
    {"charset", 10, nullptr}, // absent is as wrong as gbk
    {"format", 40, nullptr},
    {"alipay_sdk", 256, nullptr},
    {"notify_url", 256, nullptr},
    {"app_auth_token", 40, nullptr},
    {"app_cert_sn", 32, nullptr},
    {"alipay_root_cert_sn", 256, nullptr},
    {"encrypt_type", 10, nullptr},
}};

const Rule *ruleOf(const QByteArray &name)
{
    for (const Rule &rule : queryRules) {
        if (name == rule.name)
            return &rule;
    }
    return nullptr;
}

Check place(const FormField &field, Parameters &parameters)
{
    if (!parameters.emplace(field.name, field.value).second)
        return Refused(invalidParameter(u"参数重复："_s, field.name));
    return {};
}

Check placeInQuery(const FormField &field, Parameters &parameters)
{
    if (field.name == "biz_content")
        return Refused(invalidParameter(u"必须放在请求正文中："_s, field.name));
    const Rule *rule = ruleOf(field.name);
    if (rule == nullptr)
        return Refused(invalidParameter(u"未知参数："_s, field.name));
    if (field.value.size() > rule->maxLength)
        return Refused(invalidParameter(u"参数过长："_s, field.name));
    return place(field, parameters);
}

// Some SDKs put encrypt_type here, some in the query (alipay-api 2.2).
Check placeInBody(const FormField &field, Parameters &parameters)
{
    if (field.name == "biz_content" || field.name == "encrypt_type")
        return place(field, parameters);
    return Refused(
        invalidParameter(ruleOf(field.name) == nullptr ? u"未知参数："_s : u"必须放在URL中："_s, field.name));
}

tl::expected<Parameters, Refusal> collect(const QList<FormField> &query, const QByteArray &encodedBody)
{
    const auto body = parseForm(encodedBody);
    if (!body)
        return Refused(invalidParameter(u"百分号编码错误"_s));
    Parameters parameters;
    for (const FormField &field : query) {
        if (const Check placed = placeInQuery(field, parameters); !placed)
            return Refused(placed.error());
    }
    for (const FormField &field : *body) {
        if (const Check placed = placeInBody(field, parameters); !placed)
            return Refused(placed.error());
    }
    return parameters;
}

Check checkEnvelope(const HttpRequest &request)
{
    if (!request.isPost())
        return Refused(invalidParameter(u"只接受POST"_s));
    const QByteArray type = request.header("content-type").toLower().simplified().replace(' ', "");
    if (type != "application/x-www-form-urlencoded" && type != "application/x-www-form-urlencoded;charset=utf-8")
        return Refused(invalidArgument("isv.invalid-content-type", u"Content-Type不正确"_s));
    return {};
}

QByteArray valueOf(const Parameters &parameters, const char *name)
{
    const auto found = parameters.find(name);
    return found == parameters.end() ? QByteArray() : found->second;
}

Check checkValues(const Parameters &parameters)
{
    for (const Rule &rule : queryRules) {
        if (rule.missing != nullptr && valueOf(parameters, rule.name).isEmpty())
            return Refused(missingArgument(rule.missing, rule.name));
    }
    if (valueOf(parameters, "charset").toLower() != "utf-8")
        return Refused(invalidArgument("isv.invalid-charset", u"charset只能是utf-8"_s));
    if (valueOf(parameters, "sign_type") != "RSA2")
        return Refused(invalidArgument("isv.invalid-signature-type", u"sign_type只能是RSA2"_s));
    if (valueOf(parameters, "version") != "1.0")
        return Refused(invalidParameter(u"只支持1.0："_s, "version"));
    const QByteArray format = valueOf(parameters, "format");
    if (!format.isEmpty() && format != "JSON" && format != "json")
        return Refused(invalidArgument("isv.invalid-format", u"format只能是JSON"_s));
    return {};
}

Check checkModes(const Parameters &parameters, const Caller &caller)
{
    return checkSerials(
        valueOf(parameters, "app_cert_sn"), valueOf(parameters, "alipay_root_cert_sn"), RootSerial::Needed, caller)
        .and_then([&] { return checkEncryptType(valueOf(parameters, "encrypt_type"), caller); })
        .and_then([&] { return checkAppAuthToken(valueOf(parameters, "app_auth_token"), caller); });
}

// The text that was signed, for the books and for a dispute about it
tl::expected<QByteArray, Refusal> checkSignature(Parameters parameters, const alipay::PublicKey &key)
{
    const QByteArray sign = valueOf(parameters, "sign");
    parameters.erase("sign");
    const QByteArray text = alipay::canonicalText(parameters);
    if (!key.verify(text, sign))
        return Refused(signatureRefusal(text));
    return text;
}

Check checkTimestamp(const QByteArray &timestamp, const QDateTime &now)
{
    const Result<QDateTime> moment = fromBeijingText(QString::fromUtf8(timestamp));
    if (!moment)
        return Refused(invalidArgument("isv.invalid-timestamp", u"timestamp格式错误，应为yyyy-MM-dd HH:mm:ss"_s));
    if (qAbs(moment->secsTo(now)) > clockToleranceSeconds)
        return Refused(invalidArgument(
            "isv.invalid-timestamp", u"timestamp与北京时间相差过大，网关时间："_s + toBeijingText(now)));
    return {};
}

// "App id before signature": even without any sign a wrong app is told so (alipay-api 1.9)
Check checkApp(const QList<FormField> &query, const QString &appId)
{
    for (const FormField &field : query) {
        if (field.name != "app_id" || field.value.isEmpty())
            continue;
        if (QString::fromUtf8(field.value) == appId)
            return {};
        return Refused(invalidArgument("isv.invalid-app-id", u"无效的AppID参数"_s));
    }
    return Refused(missingArgument("isv.missing-app-id", "app_id"));
}

tl::expected<CheckedRequest, Refusal> opened(CheckedRequest checked, const Parameters &parameters, const Caller &caller)
{
    checked.bizContent = valueOf(parameters, "biz_content");
    checked.certificate = answersWithCertificate(valueOf(parameters, "app_cert_sn"), caller);
    checked.encrypted = !valueOf(parameters, "encrypt_type").isEmpty();
    if (checked.encrypted) {
        const auto plain = decrypted(checked.bizContent, caller);
        if (!plain)
            return Refused(plain.error());
        checked.bizContent = *plain;
    }
    return checked;
}

tl::expected<CheckedRequest, Refusal> checkCall(
    const HttpRequest &request, const QList<FormField> &query, const Caller &caller, const QDateTime &now)
{
    if (const Check right = checkEnvelope(request); !right)
        return Refused(right.error());
    const auto parameters = collect(query, request.body);
    if (!parameters)
        return Refused(parameters.error());
    const Check right = checkValues(*parameters).and_then([&] { return checkModes(*parameters, caller); });
    if (!right)
        return Refused(right.error());
    const auto method = methodFromWire(valueOf(*parameters, "method"));
    if (!method)
        return Refused(invalidArgument("isv.invalid-method", u"不存在的方法名"_s));
    const auto text = checkSignature(*parameters, caller.key);
    if (!text)
        return Refused(text.error());
    if (const Check inTime = checkTimestamp(valueOf(*parameters, "timestamp"), now); !inTime)
        return Refused(inTime.error());
    return opened({*method, {}, *text}, *parameters, caller);
}

} // namespace

tl::expected<CheckedRequest, RefusedRequest> checkV2Request(
    const HttpRequest &request, const Caller &caller, const QDateTime &now)
{
    using Refuse = tl::unexpected<RefusedRequest>;
    const auto query = parseForm(request.query);
    if (!query)
        return Refuse({invalidParameter(u"百分号编码错误"_s), {}, false});
    if (const Check known = checkApp(*query, caller.appId); !known)
        return Refuse({known.error(), {}, false});
    const auto checked = checkCall(request, *query, caller, now);
    if (checked)
        return *checked;
    const bool certificate = answersWithCertificate(formValue(request.query, "app_cert_sn"), caller);
    return Refuse({checked.error(), methodFromWire(formValue(request.query, "method")), true, certificate});
}

} // namespace hongbao::practice
