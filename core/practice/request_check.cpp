#include "practice/request_check.h"

#include "alipay/canonical_text.h"
#include "base/clock.h"
#include "practice/form.h"

#include <array>

namespace hongbao::practice {

using namespace Qt::StringLiterals;

namespace {

using alipay::Parameters;
using Refused = tl::unexpected<Refusal>;
using Check = tl::expected<void, Refusal>;

// v2's tolerance is not documented; v3 says ten minutes (alipay-api 2.9, 2.10)
constexpr qint64 clockToleranceSeconds = 600;

struct Rule {
    const char *name;
    int maxLength;
    const char *missing; // sub_code when absent, nullptr: optional
};

constexpr std::array<Rule, 11> queryRules {{
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
}};

// What belongs to modes that this account was not set up for.
constexpr std::array<std::pair<const char *, const char *>, 3> otherModes {{
    {"app_cert_sn", "isv.app-cert-not-exist"},
    {"alipay_root_cert_sn", "isv.invalid-alipay-root-cert-sn"},
    {"encrypt_type", "isv.invalid-encrypt-type"},
}};

Refused missing(const char *subCode, const QByteArray &name)
{
    return Refused(Refusal {u"40001"_s, QString::fromLatin1(subCode), u"缺少参数："_s + QString::fromUtf8(name)});
}

Refused invalid(const char *subCode, const QString &why)
{
    return Refused(Refusal {u"40002"_s, QString::fromLatin1(subCode), why});
}

Refused invalidParameter(const QString &why, const QByteArray &name)
{
    return invalid("isv.invalid-parameter", why + QString::fromUtf8(name.left(64)));
}

const Rule *ruleOf(const QByteArray &name)
{
    for (const Rule &rule : queryRules) {
        if (name == rule.name)
            return &rule;
    }
    return nullptr;
}

Check placeInQuery(const FormField &field, Parameters &parameters)
{
    for (const auto &[name, subCode] : otherModes) {
        if (field.name == name)
            return invalid(subCode, u"未配置："_s + QString::fromUtf8(field.name));
    }
    if (field.name == "biz_content")
        return invalidParameter(u"必须放在请求正文中："_s, field.name);
    const Rule *rule = ruleOf(field.name);
    if (rule == nullptr)
        return invalidParameter(u"未知参数："_s, field.name);
    if (field.value.size() > rule->maxLength)
        return invalidParameter(u"参数过长："_s, field.name);
    if (!parameters.emplace(field.name, field.value).second)
        return invalidParameter(u"参数重复："_s, field.name);
    return {};
}

Check placeInBody(const FormField &field, Parameters &parameters)
{
    if (field.name != "biz_content")
        return invalidParameter(ruleOf(field.name) == nullptr ? u"未知参数："_s : u"必须放在URL中："_s, field.name);
    if (!parameters.emplace(field.name, field.value).second)
        return invalidParameter(u"参数重复："_s, field.name);
    return {};
}

tl::expected<Parameters, Refusal> collect(const QList<FormField> &query, const QByteArray &encodedBody)
{
    const auto body = parseForm(encodedBody);
    if (!body)
        return invalidParameter(u"百分号编码错误"_s, {});
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
    if (!request.post)
        return invalidParameter(u"只接受POST"_s, {});
    const QByteArray type = request.contentType.toLower().simplified().replace(' ', "");
    if (type != "application/x-www-form-urlencoded" && type != "application/x-www-form-urlencoded;charset=utf-8")
        return invalid("isv.invalid-content-type", u"Content-Type不正确"_s);
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
            return missing(rule.missing, rule.name);
    }
    if (valueOf(parameters, "charset").toLower() != "utf-8")
        return invalid("isv.invalid-charset", u"charset只能是utf-8"_s);
    if (valueOf(parameters, "sign_type") != "RSA2")
        return invalid("isv.invalid-signature-type", u"sign_type只能是RSA2"_s);
    if (valueOf(parameters, "version") != "1.0")
        return invalidParameter(u"只支持1.0："_s, "version");
    const QByteArray format = valueOf(parameters, "format");
    if (!format.isEmpty() && format != "JSON" && format != "json")
        return invalid("isv.invalid-format", u"format只能是JSON"_s);
    if (!valueOf(parameters, "app_auth_token").isEmpty())
        return Refused(Refusal {u"20001"_s, u"aop.invalid-app-auth-token"_s, u"无效的应用授权令牌"_s});
    return {};
}

Check checkSignature(Parameters parameters, const alipay::PublicKey &key)
{
    const QByteArray sign = valueOf(parameters, "sign");
    parameters.erase("sign");
    const QByteArray text = alipay::canonicalText(parameters);
    if (key.verify(text, sign))
        return {};
    return invalid("isv.invalid-signature",
        u"验签出错，请检查签名方式、应用私钥是否与应用公钥匹配，网关生成的验签字符串为："_s
            + QString::fromUtf8(text).toHtmlEscaped());
}

Check checkTimestamp(const QByteArray &timestamp, const QDateTime &now)
{
    const Result<QDateTime> moment = fromBeijingText(QString::fromUtf8(timestamp));
    if (!moment)
        return invalid("isv.invalid-timestamp", u"timestamp格式错误，应为yyyy-MM-dd HH:mm:ss"_s);
    if (qAbs(moment->secsTo(now)) > clockToleranceSeconds)
        return invalid("isv.invalid-timestamp", u"timestamp与北京时间相差过大，网关时间："_s + toBeijingText(now));
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
        return invalid("isv.invalid-app-id", u"无效的AppID参数"_s);
    }
    return missing("isv.missing-app-id", "app_id");
}

tl::expected<CheckedRequest, Refusal> checkCall(
    const HttpRequest &request, const QList<FormField> &query, const Caller &caller, const QDateTime &now)
{
    if (const Check right = checkEnvelope(request); !right)
        return Refused(right.error());
    auto parameters = collect(query, request.body);
    if (!parameters)
        return Refused(parameters.error());
    if (const Check right = checkValues(*parameters); !right)
        return Refused(right.error());
    const auto method = methodFromWire(valueOf(*parameters, "method"));
    if (!method)
        return invalid("isv.invalid-method", u"不存在的方法名"_s);
    if (const Check right = checkSignature(*parameters, caller.key); !right)
        return Refused(right.error());
    if (const Check right = checkTimestamp(valueOf(*parameters, "timestamp"), now); !right)
        return Refused(right.error());
    return CheckedRequest {*method, valueOf(*parameters, "biz_content")};
}

} // namespace

tl::expected<CheckedRequest, RefusedRequest> checkRequest(
    const HttpRequest &request, const Caller &caller, const QDateTime &now)
{
    const auto query = parseForm(request.query);
    const auto method = methodFromWire(formValue(request.query, "method"));
    const auto refuse = [&](const Refusal &refusal, bool answerSigned) {
        return tl::unexpected<RefusedRequest>(
            RefusedRequest {refusal, answerSigned ? method : std::nullopt, answerSigned});
    };
    if (!query)
        return refuse(invalidParameter(u"百分号编码错误"_s, {}).value(), false);
    if (const Check known = checkApp(*query, caller.appId); !known)
        return refuse(known.error(), false);
    const auto checked = checkCall(request, *query, caller, now);
    if (!checked)
        return refuse(checked.error(), true);
    return *checked;
}

} // namespace hongbao::practice
