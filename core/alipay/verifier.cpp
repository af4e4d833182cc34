#include "alipay/verifier.h"

#include "alipay/rest_request.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <optional>

namespace hongbao::alipay {

using namespace Qt::StringLiterals;

namespace {

// The text whose signature fits. What is parsed afterwards is this one: a replaced "\\/" would read differently.
std::optional<QByteArray> signedText(const Envelope &envelope, const PublicKey &key)
{
    const QByteArray &asSent = envelope.nodeText;
    const std::array<QByteArray, 3> candidates {
        asSent, QByteArray(asSent).replace("\\/", "/"), QByteArray(asSent).replace("/", "\\/")};
    for (const QByteArray &candidate : candidates) {
        if (key.verify(candidate, envelope.sign))
            return candidate;
    }
    return std::nullopt;
}

bool isOfNumber(char c)
{
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
}

// {"a":1.50} -> {"a":"1.50"}, on text that is known to be JSON.
QByteArray numbersAsText(const QByteArray &json)
{
    QByteArray result;
    result.reserve(json.size() + 64);
    bool inString = false;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char c = json[at];
        if (!inString && (c == '-' || (c >= '0' && c <= '9'))) {
            const qsizetype start = at;
            while (at + 1 < json.size() && isOfNumber(json[at + 1]))
                ++at;
            result.append('"').append(QByteArrayView(json).sliced(start, at - start + 1)).append('"');
            continue;
        }
        result.append(c);
        if (inString && c == '\\')
            result.append(json[++at]);
        else if (c == '"')
            inString = !inString;
    }
    return result;
}

std::optional<QJsonObject> parseNode(const QByteArray &text)
{
    if (!QJsonDocument::fromJson(text).isObject())
        return std::nullopt;
    return QJsonDocument::fromJson(numbersAsText(text)).object();
}

CallFailure notice(CallFailure::Kind kind, const QJsonObject &node, const QString &traceId)
{
    const QString subMessage = node.value("sub_msg"_L1).toString();
    return {kind, node.value("code"_L1).toString(), node.value("sub_code"_L1).toString(),
        subMessage.isEmpty() ? node.value("msg"_L1).toString() : subMessage, traceId};
}

tl::unexpected<CallFailure> badAnswer(const QString &code, const QString &traceId)
{
    return tl::unexpected(CallFailure {CallFailure::Kind::BadAnswer, code, {}, {}, traceId});
}

QString httpCode(int status)
{
    return u"http_"_s + QString::number(status);
}

Result<QByteArray> decryptedText(QByteArrayView base64, const AesKey *aesKey)
{
    return aesKey != nullptr ? aesKey->decrypt(base64) : fail(ErrorCode::GatewayBadAnswer, u"encryption"_s);
}

// "..." with its quotes; base64 may come with "\/".
Result<QByteArray> decrypted(const QByteArray &quoted, const AesKey *aesKey)
{
    const QJsonValue value = QJsonDocument::fromJson('[' + quoted + ']').array().at(0);
    return decryptedText(value.toString().toLatin1(), aesKey);
}

// Errors come in the clear even where contents are encrypted.
Result<QJsonObject> restNode(const RestAnswer &answer, const AesKey *aesKey)
{
    QByteArray text = answer.body.trimmed();
    if (text.isEmpty() && answer.status == 204)
        return QJsonObject();
    if (!text.startsWith('{')) {
        auto plain = decryptedText(text, aesKey);
        if (!plain)
            return fail(plain.error());
        text = std::move(*plain);
    }
    auto node = parseNode(text);
    if (!node)
        return fail(ErrorCode::GatewayBadAnswer, u"node"_s);
    return std::move(*node);
}

// An answer without signature may count as a notice of failure and as nothing else (alipay-api 2.5).
CallFailure judgeUnsigned(const Envelope &envelope, const QString &traceId)
{
    const auto node = parseNode(envelope.nodeText);
    if (!node)
        return {CallFailure::Kind::BadAnswer, u"node"_s, {}, {}, traceId};
    CallFailure failure = notice(CallFailure::Kind::Unsigned, *node, traceId);
    if (failure.code.isEmpty() || failure.code == "10000"_L1)
        return {CallFailure::Kind::BadAnswer, u"unsigned"_s, {}, {}, traceId};
    return failure;
}

} // namespace

CallFailure VerifiedReply::toFailure(const QString &traceId) const
{
    return notice(CallFailure::Kind::Provider, m_node, traceId);
}

Result<VerifiedReply> verifyEnvelope(const Envelope &envelope, const PublicKey &alipayKey, const AesKey *aesKey)
{
    if (envelope.sign.isEmpty())
        return fail(ErrorCode::GatewayUnverified);
    auto text = signedText(envelope, alipayKey);
    if (!text)
        return fail(ErrorCode::GatewayBadAnswer, u"signature"_s);
    if (text->startsWith('"')) {
        auto plain = decrypted(*text, aesKey);
        if (!plain)
            return fail(plain.error());
        text = std::move(*plain);
    }
    auto node = parseNode(*text);
    if (!node)
        return fail(ErrorCode::GatewayBadAnswer, u"node"_s);
    const bool succeeded = !envelope.errorNode && node->value("code"_L1).toString() == "10000"_L1;
    return VerifiedReply(std::move(*node), succeeded);
}

Judgement judgeBody(const QByteArray &body, QByteArrayView method, const PublicKey &alipayKey, const QString &traceId,
    const AesKey *aesKey)
{
    const auto envelope = cutEnvelope(body, method);
    if (!envelope)
        return badAnswer(envelope.error().detail, traceId);
    return judgeEnvelope(*envelope, alipayKey, aesKey, traceId);
}

Judgement judgeEnvelope(
    const Envelope &envelope, const PublicKey &alipayKey, const AesKey *aesKey, const QString &traceId)
{
    if (envelope.sign.isEmpty())
        return tl::unexpected(judgeUnsigned(envelope, traceId));
    auto reply = verifyEnvelope(envelope, alipayKey, aesKey);
    if (!reply)
        return badAnswer(reply.error().detail, traceId);
    if (!reply->succeeded())
        return tl::unexpected(reply->toFailure(traceId));
    return std::move(*reply);
}

Judgement judgeRest(const RestAnswer &answer, const PublicKey &alipayKey, const AesKey *aesKey, const QString &traceId)
{
    const bool hasSign = !answer.signature.isEmpty() && answer.signature != "null"; // alipay-api 2.9
    const QByteArray text = restAnswerText(answer.timestamp, answer.nonce, answer.body);
    if (hasSign && !alipayKey.verify(text, answer.signature))
        return badAnswer(u"signature"_s, traceId);
    const bool succeeded = answer.status == 200 || answer.status == 204;
    if (succeeded && !hasSign)
        return badAnswer(u"unsigned"_s, traceId);
    const auto node = restNode(answer, aesKey);
    if (!node)
        return badAnswer(succeeded ? node.error().detail : httpCode(answer.status), traceId);
    if (succeeded)
        return VerifiedReply(*node, true);
    const QString word = node->value("code"_L1).toString();
    if (word.isEmpty())
        return badAnswer(httpCode(answer.status), traceId);
    return tl::unexpected(CallFailure {hasSign ? CallFailure::Kind::Provider : CallFailure::Kind::Unsigned,
        httpCode(answer.status), word, node->value("message"_L1).toString(), traceId});
}

} // namespace hongbao::alipay
