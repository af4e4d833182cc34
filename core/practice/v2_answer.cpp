#include "practice/v2_answer.h"

namespace hongbao::practice {

using namespace Qt::StringLiterals;

namespace {

using Kind = Accident::Kind;

const QByteArray errorNode = "error_response";

QByteArray member(const QByteArray &name, const QByteArray &json)
{
    return '"' + name + "\":" + json;
}

QByteArray unsignedAnswer(const QByteArray &node, const QByteArray &text)
{
    return '{' + member(node, text) + '}';
}

// In certificate mode the serial stands between the node and the sign (alipay-api 2.4).
QByteArray withSign(const QByteArray &node, const QByteArray &text, const Signer &signer, const QByteArray &sign)
{
    const QByteArray serial
        = signer.serial.isEmpty() ? QByteArray() : ',' + member("alipay_cert_sn", '"' + signer.serial + '"');
    return '{' + member(node, text) + serial + ',' + member("sign", '"' + sign + '"') + '}';
}

QByteArray signedAnswer(const QByteArray &node, const QByteArray &text, const Signer &signer)
{
    return withSign(node, text, signer, signer.key.sign(text));
}

// {"code":...,"msg":...,...} as it stands under the node
QJsonObject nodeOf(const Reply &reply)
{
    QJsonObject node = reply ? *reply : QJsonObject();
    const QString code = reply ? u"10000"_s : reply.error().code;
    node.insert(u"code"_s, code);
    node.insert(u"msg"_s, messageOfCode(code));
    if (!reply) {
        node.insert(u"sub_code"_s, reply.error().subCode);
        node.insert(u"sub_msg"_s, reply.error().subMsg);
    }
    return node;
}

// A JSON string with its two quotes, which are signed too (alipay-api 2.6).
QByteArray sealed(const QByteArray &text, const Signer &signer)
{
    return signer.aesKey ? '"' + signer.aesKey->encrypt(text) + '"' : text;
}

QByteArray bodyUnder(const Accident &accident, Method method, const QByteArray &text, const Signer &signer)
{
    const QByteArray node = accident.kind == Kind::ErrorResponse ? errorNode : responseNode(method);
    if (accident.kind == Kind::Unsigned || (accident.refuses() && accident.unsignedRefusal))
        return unsignedAnswer(node, text);
    if (accident.kind == Kind::WrongSignature)
        return withSign(node, text, signer, signer.key.sign(text.chopped(1)));
    if (accident.kind == Kind::SlashEscaped)
        return withSign(node, QByteArray(text).replace('/', "\\/"), signer, signer.key.sign(text));
    if (accident.kind == Kind::WrongNode)
        return signedAnswer(responseNode(method == Method::List ? Method::Detail : Method::List), text, signer);
    const QByteArray whole = signedAnswer(node, text, signer);
    return accident.kind == Kind::DuplicateNode ? '{' + member(node, text) + ',' + whole.sliced(1) : whole;
}

} // namespace

Delivery deliverV2(Method method, const Reply &reply, const std::optional<Accident> &accident, const Signer &signer)
{
    if (accident) {
        if (const auto instead = insteadOfAnswer(*accident))
            return *instead;
    }
    const Reply said = saidUnder(accident, reply);
    const QByteArray plain = textUnder(accident, nodeOf(said));
    const QByteArray text = said ? sealed(plain, signer) : plain;
    Delivery delivery;
    delivery.body
        = accident ? bodyUnder(*accident, method, text, signer) : signedAnswer(responseNode(method), text, signer);
    setEnding(accident, delivery);
    return delivery;
}

Delivery deliverV2(const RefusedRequest &refused, const Signer &signer)
{
    const QByteArray node = refused.method ? responseNode(*refused.method) : errorNode;
    const QByteArray text = textUnder({}, nodeOf(Refused(refused.refusal)));
    Delivery delivery;
    delivery.body = refused.answerSigned ? signedAnswer(node, text, signer) : unsignedAnswer(node, text);
    return delivery;
}

} // namespace hongbao::practice
