#include "alipay/verifier.h"

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

bool VerifiedReply::succeeded() const
{
    return !m_errorNode && m_node.value("code"_L1).toString() == "10000"_L1;
}

CallFailure VerifiedReply::toFailure(const QString &traceId) const
{
    return notice(CallFailure::Kind::Provider, m_node, traceId);
}

Result<VerifiedReply> verifyEnvelope(const Envelope &envelope, const PublicKey &alipayKey)
{
    if (envelope.sign.isEmpty())
        return fail(ErrorCode::GatewayUnverified);
    const auto text = signedText(envelope, alipayKey);
    if (!text)
        return fail(ErrorCode::GatewayBadAnswer, u"signature"_s);
    auto node = parseNode(*text);
    if (!node)
        return fail(ErrorCode::GatewayBadAnswer, u"node"_s);
    return VerifiedReply(std::move(*node), envelope.errorNode);
}

tl::expected<VerifiedReply, CallFailure> judgeBody(
    const QByteArray &body, QByteArrayView method, const PublicKey &alipayKey, const QString &traceId)
{
    const auto bad = [&](const Error &error) {
        return tl::unexpected(CallFailure {CallFailure::Kind::BadAnswer, error.detail, {}, {}, traceId});
    };
    const auto envelope = cutEnvelope(body, method);
    if (!envelope)
        return bad(envelope.error());
    if (envelope->sign.isEmpty())
        return tl::unexpected(judgeUnsigned(*envelope, traceId));
    auto reply = verifyEnvelope(*envelope, alipayKey);
    if (!reply)
        return bad(reply.error());
    if (!reply->succeeded())
        return tl::unexpected(reply->toFailure(traceId));
    return std::move(*reply);
}

} // namespace hongbao::alipay
