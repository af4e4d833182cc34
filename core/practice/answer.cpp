#include "practice/answer.h"

#include <QJsonDocument>

namespace hongbao::practice {

using namespace Qt::StringLiterals;

namespace {

using Kind = Accident::Kind;

QByteArray member(const QByteArray &name, const QByteArray &json)
{
    return '"' + name + "\":" + json;
}

QByteArray unsignedAnswer(const QByteArray &node, const QByteArray &nodeText)
{
    return '{' + member(node, nodeText) + '}';
}

QByteArray withSign(const QByteArray &node, const QByteArray &nodeText, const QByteArray &sign)
{
    return '{' + member(node, nodeText) + ',' + member("sign", '"' + sign + '"') + '}';
}

Reply damagedReply(Kind kind, Reply reply)
{
    if (kind == Kind::OtherNumber && reply && reply->contains(u"out_biz_no"_s))
        reply->insert(u"out_biz_no"_s, QString::fromLatin1(defaultOutBizNo));
    return reply;
}

// "2.00" -> 2.00: done on the text, since money passes through no double.
QByteArray withNumbers(QByteArray nodeText)
{
    for (const char *name : {"prize_amount", "total_amount", "send_amount"}) {
        const QByteArray start = '"' + QByteArray(name) + "\":\"";
        const qsizetype at = nodeText.indexOf(start);
        const qsizetype end = at < 0 ? -1 : nodeText.indexOf('"', at + start.size());
        if (end < 0)
            continue;
        nodeText.remove(end, 1);
        nodeText.remove(at + start.size() - 1, 1);
    }
    return nodeText;
}

QByteArray damagedBody(Kind kind, Method method, const QByteArray &nodeText, const alipay::PrivateKey &key)
{
    const QByteArray node = responseNode(method);
    switch (kind) {
    case Kind::WrongSignature:
        return withSign(node, nodeText, key.sign(nodeText.chopped(1)));
    case Kind::Unsigned:
        return unsignedAnswer(node, nodeText);
    case Kind::SlashEscaped:
        return withSign(node, QByteArray(nodeText).replace('/', "\\/"), key.sign(nodeText));
    case Kind::WrongNode:
        return signedAnswer(responseNode(method == Method::List ? Method::Detail : Method::List), nodeText, key);
    case Kind::DuplicateNode: {
        const QByteArray whole = signedAnswer(node, nodeText, key);
        return '{' + member(node, nodeText) + ',' + whole.sliced(1);
    }
    case Kind::Numbers:
        return signedAnswer(node, withNumbers(nodeText), key);
    case Kind::DropRequest:
    case Kind::DropAnswer:
    case Kind::Late:
    case Kind::CutBody:
    case Kind::OtherNumber:
    case Kind::Http502:
    case Kind::Html:
    case Kind::Refuse:
        break;
    }
    return signedAnswer(node, nodeText, key);
}

Delivery proxyPage(int status)
{
    Delivery delivery;
    delivery.status = status;
    delivery.contentType = "text/html";
    delivery.body = "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>";
    return delivery;
}

Delivery dropped()
{
    Delivery delivery;
    delivery.ending = Delivery::Ending::Drop;
    return delivery;
}

} // namespace

QByteArray signedAnswer(const QByteArray &node, const QByteArray &nodeText, const alipay::PrivateKey &key)
{
    return withSign(node, nodeText, key.sign(nodeText));
}

QByteArray nodeTextOf(const Reply &reply)
{
    QJsonObject node = reply ? *reply : QJsonObject();
    const QString code = reply ? u"10000"_s : reply.error().code;
    node.insert(u"code"_s, code);
    node.insert(u"msg"_s, messageOfCode(code));
    if (!reply) {
        node.insert(u"sub_code"_s, reply.error().subCode);
        node.insert(u"sub_msg"_s, reply.error().subMsg);
    }
    return QJsonDocument(node).toJson(QJsonDocument::Compact);
}

Delivery deliverReply(
    Method method, const Reply &reply, const std::optional<Accident> &accident, const alipay::PrivateKey &key)
{
    Delivery delivery;
    if (!accident) {
        delivery.body = signedAnswer(responseNode(method), nodeTextOf(reply), key);
        return delivery;
    }
    const Kind kind = accident->kind;
    if (kind == Kind::DropRequest || kind == Kind::DropAnswer)
        return dropped();
    if (kind == Kind::Http502 || kind == Kind::Html)
        return proxyPage(kind == Kind::Http502 ? 502 : 200);
    const Reply said = kind == Kind::Refuse ? Reply(tl::unexpected<Refusal>(accident->refusal)) : reply;
    delivery.body = damagedBody(kind, method, nodeTextOf(damagedReply(kind, said)), key);
    delivery.ending = kind == Kind::CutBody ? Delivery::Ending::CutBody : Delivery::Ending::Whole;
    delivery.delayMs = accident->ms;
    return delivery;
}

Delivery deliverRefused(const RefusedRequest &refused, const alipay::PrivateKey &key)
{
    const QByteArray node = refused.method ? responseNode(*refused.method) : QByteArray("error_response");
    const QByteArray text = nodeTextOf(tl::unexpected<Refusal>(refused.refusal));
    Delivery delivery;
    delivery.body = refused.answerSigned ? signedAnswer(node, text, key) : unsignedAnswer(node, text);
    return delivery;
}

} // namespace hongbao::practice
