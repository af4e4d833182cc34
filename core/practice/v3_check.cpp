#include "practice/v3_check.h"

#include "alipay/rest_request.h"
#include "base/clock.h"
#include "practice/form.h"
#include "practice/modes.h"
#include "practice/v2_check.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <map>

namespace hongbao::practice {

using namespace Qt::StringLiterals;

namespace {

const QByteArray scheme = "ALIPAY-SHA256withRSA ";
const QByteArray beforeSign = ",sign=";

struct Authorization {
    QByteArray signedPart; // all but the sign, as it was sent
    std::map<QByteArray, QByteArray> values;
    QByteArray sign;

    QByteArray value(const char *name) const
    {
        const auto found = values.find(name);
        return found == values.end() ? QByteArray() : found->second;
    }
};

bool isKnown(const QByteArray &name)
{
    return name == "app_id" || name == "app_cert_sn" || name == "nonce" || name == "timestamp"
        || name == "expired_seconds";
}

tl::expected<Authorization, Refusal> readAuthorization(const QByteArray &header)
{
    if (header.isEmpty()) // what the real gateway says then (alipay-api 2.9)
        return Refused(missingArgument("isv.missing-timestamp", "timestamp"));
    if (!header.startsWith(scheme))
        return Refused(invalidArgument("isv.invalid-signature-type", u"只支持ALIPAY-SHA256withRSA"_s));
    const QByteArray rest = header.sliced(scheme.size());
    const qsizetype end = rest.indexOf(beforeSign);
    if (end < 0 || end + beforeSign.size() == rest.size())
        return Refused(missingArgument("isv.missing-signature", "sign"));
    Authorization authorization {rest.first(end), {}, rest.sliced(end + beforeSign.size())};
    for (const QByteArray &part : authorization.signedPart.split(',')) {
        const qsizetype equals = part.indexOf('=');
        const QByteArray name = part.first(qMax<qsizetype>(equals, 0));
        if (!isKnown(name) || !authorization.values.emplace(name, part.sliced(equals + 1)).second)
            return Refused(invalidParameter(u"Authorization不正确："_s, part));
    }
    return authorization;
}

Check checkApp(const Authorization &authorization, const Caller &caller)
{
    const QByteArray appId = authorization.value("app_id");
    if (appId.isEmpty())
        return Refused(missingArgument("isv.missing-app-id", "app_id"));
    if (QString::fromUtf8(appId) != caller.appId)
        return Refused(invalidArgument("isv.invalid-app-id", u"无效的AppID参数"_s));
    return {};
}

Check checkForm(const Authorization &authorization, const HttpRequest &request)
{
    static const QRegularExpression milliseconds(u"\\A[0-9]{13}\\z"_s);
    static const QRegularExpression seconds(u"\\A[1-9][0-9]{0,5}\\z"_s);
    static const QRegularExpression requestId(u"\\A[A-Za-z0-9_-]{0,32}\\z"_s);
    const auto matches = [](const QRegularExpression &form, const QByteArray &text) {
        return form.match(QString::fromUtf8(text)).hasMatch();
    };
    const QByteArray timestamp = authorization.value("timestamp");
    const QByteArray expired = authorization.value("expired_seconds");
    if (timestamp.isEmpty())
        return Refused(missingArgument("isv.missing-timestamp", "timestamp"));
    if (!matches(milliseconds, timestamp))
        return Refused(invalidArgument("isv.invalid-timestamp", u"timestamp应为毫秒"_s));
    if (!expired.isEmpty() && !matches(seconds, expired))
        return Refused(invalidParameter(u"expired_seconds不正确："_s, expired));
    if (authorization.value("nonce").isEmpty())
        return Refused(invalidParameter(u"缺少参数："_s, "nonce"));
    if (!matches(requestId, request.header("alipay-request-id")))
        return Refused(invalidParameter(u"不正确："_s, "alipay-request-id"));
    return {};
}

Check checkContent(const HttpRequest &request, bool encrypted)
{
    if (!request.isPost()) {
        return request.body.isEmpty() ? Check() : Check(Refused(invalidParameter(u"GET请求不能有正文"_s)));
    }
    const QByteArray wanted = encrypted ? "text/plain" : "application/json";
    const QByteArray type = request.header("content-type").toLower().simplified().replace(' ', "");
    if (type != wanted && type != wanted + ";charset=utf-8")
        return Refused(invalidArgument("isv.invalid-content-type", u"Content-Type不正确"_s));
    return {};
}

Check checkTime(const Authorization &authorization, const QDateTime &now)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(authorization.value("timestamp").toLongLong(), Qt::UTC);
    const QByteArray expired = authorization.value("expired_seconds");
    const qint64 patience
        = expired.isEmpty() ? clockToleranceSeconds : qMin(expired.toLongLong(), clockToleranceSeconds);
    if (moment.secsTo(now) > patience || now.secsTo(moment) > clockToleranceSeconds)
        return Refused(invalidArgument(
            "isv.invalid-timestamp", u"timestamp与网关时间相差过大，网关时间："_s + toBeijingText(now)));
    return {};
}

// A GET's fields stand in its query; from here on they are the same JSON as a POST's.
tl::expected<QByteArray, Refusal> contentOf(const HttpRequest &request, bool encrypted, const Caller &caller)
{
    if (request.isPost())
        return encrypted ? decrypted(request.body, caller) : tl::expected<QByteArray, Refusal>(request.body);
    const auto fields = parseForm(request.query);
    if (!fields)
        return Refused(invalidParameter(u"百分号编码错误"_s));
    QJsonObject object;
    for (const FormField &field : *fields) {
        const QString name = QString::fromUtf8(field.name);
        if (object.contains(name))
            return Refused(invalidParameter(u"参数重复："_s, field.name));
        object.insert(name, QString::fromUtf8(field.value));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

tl::expected<CheckedRequest, Refusal> checkCall(const HttpRequest &request, const Authorization &authorization,
    const Caller &caller, const QDateTime &now, Nonces &nonces)
{
    const auto method = methodFromRoute(request.verb, request.path);
    if (!method)
        return Refused(invalidArgument("isv.invalid-method", u"不存在的接口"_s));
    const QByteArray appSerial = authorization.value("app_cert_sn");
    const QByteArray encryptType = request.header("alipay-encrypt-type");
    const bool encrypted = !encryptType.isEmpty();
    const QByteArray text = alipay::restText(
        authorization.signedPart, request.verb, request.target, request.body, request.header("alipay-app-auth-token"));
    const Check right
        = checkForm(authorization, request)
              .and_then([&] {
                  return checkSerials(appSerial, request.header("alipay-root-cert-sn"), RootSerial::MayLack, caller);
              })
              .and_then([&] { return checkEncryptType(encryptType, caller); })
              .and_then([&] { return checkContent(request, encrypted); })
              .and_then([&] { return checkAppAuthToken(request.header("alipay-app-auth-token"), caller); })
              .and_then([&] {
                  const bool fits = caller.key.verify(text, authorization.sign);
                  return fits ? Check() : Check(Refused(signatureRefusal(text)));
              })
              .and_then([&] { return checkTime(authorization, now); })
              .and_then([&] {
                  const bool fresh = nonces.take(authorization.value("nonce"), now);
                  return fresh ? Check() : Check(Refused(invalidParameter(u"nonce已使用"_s)));
              });
    if (!right)
        return Refused(right.error());
    const auto content = contentOf(request, encrypted, caller);
    if (!content)
        return Refused(content.error());
    return CheckedRequest {*method, *content, text, answersWithCertificate(appSerial, caller), encrypted};
}

} // namespace

bool Nonces::take(const QByteArray &nonce, const QDateTime &now)
{
    // A clock that is ahead by all that is tolerated makes a nonce live twice as long.
    while (!m_inOrder.isEmpty() && m_inOrder.head().second.secsTo(now) > 2 * clockToleranceSeconds)
        m_taken.remove(m_inOrder.dequeue().first);
    if (m_taken.contains(nonce))
        return false;
    m_taken.insert(nonce);
    m_inOrder.enqueue({nonce, now});
    return true;
}

tl::expected<CheckedRequest, RefusedRequest> checkV3Request(
    const HttpRequest &request, const Caller &caller, const QDateTime &now, Nonces &nonces)
{
    using Refuse = tl::unexpected<RefusedRequest>;
    const auto authorization = readAuthorization(request.header("authorization"));
    if (!authorization)
        return Refuse({authorization.error(), {}, false});
    if (const Check known = checkApp(*authorization, caller); !known)
        return Refuse({known.error(), {}, false});
    const auto checked = checkCall(request, *authorization, caller, now, nonces);
    if (checked)
        return *checked;
    return Refuse({checked.error(), {}, true, answersWithCertificate(authorization->value("app_cert_sn"), caller)});
}

} // namespace hongbao::practice
