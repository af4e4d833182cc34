#include "practice/v3_answer.h"

#include "alipay/outcome.h"
#include "alipay/rest_request.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

namespace hongbao::practice {

using namespace Qt::StringLiterals;

namespace {

using Kind = Accident::Kind;

constexpr int statusOk = 200;

// alipay-api 2.9, "Status meanings"
int statusOf(const Refusal &refusal)
{
    if (refusal.subCode == u"isv.invalid-method")
        return 404;
    if (refusal.code == u"20000")
        return 500;
    if (refusal.code == u"20001" || refusal.code == u"40006")
        return 401;
    return refusal.code == u"40005" ? 429 : 400;
}

QByteArray errorBody(const Refusal &refusal)
{
    const QString word = alipay::withoutPrefix(refusal.subCode).toString();
    const QJsonObject link {
        {u"link"_s, QString(u"https://example.invalid/practice?code="_s + word)}, {u"desc"_s, u"练习环境"_s}};
    const QJsonObject error {{u"code"_s, word}, {u"message"_s, refusal.subMsg}, {u"links"_s, QJsonArray {link}}};
    return QJsonDocument(error).toJson(QJsonDocument::Compact);
}

Delivery plainDelivery(int status, const QByteArray &body)
{
    Delivery delivery;
    delivery.status = status;
    delivery.contentType = "application/json;charset=utf-8";
    delivery.body = body;
    return delivery;
}

// The body as it is sent, encrypted or not.
void sign(Delivery &delivery, const Signer &signer, const QDateTime &now, bool wrongly)
{
    const QByteArray timestamp = QByteArray::number(now.toMSecsSinceEpoch());
    const QByteArray nonce = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    const QByteArray text = alipay::restAnswerText(timestamp, nonce, delivery.body);
    delivery.headers.emplaceBack("alipay-signature", signer.key.sign(wrongly ? text.chopped(1) : text));
    delivery.headers.emplaceBack("alipay-timestamp", timestamp);
    delivery.headers.emplaceBack("alipay-nonce", nonce);
    if (!signer.serial.isEmpty())
        delivery.headers.emplaceBack("alipay-sn", signer.serial);
}

void seal(Delivery &delivery, const alipay::AesKey &key)
{
    delivery.body = key.encrypt(delivery.body);
    delivery.contentType = "text/plain;charset=utf-8";
    delivery.headers.emplaceBack("alipay-encrypt-type", "AES");
}

} // namespace

Delivery deliverV3(
    const Reply &reply, const std::optional<Accident> &accident, const Signer &signer, const QDateTime &now)
{
    if (accident) {
        if (const auto instead = insteadOfAnswer(*accident))
            return *instead;
    }
    const Reply said = saidUnder(accident, reply);
    Delivery delivery = said ? plainDelivery(statusOk, textUnder(accident, *said))
                             : plainDelivery(statusOf(said.error()), errorBody(said.error()));
    if (!said && accident && accident->status != 0)
        delivery.status = accident->status;
    if (said && signer.aesKey)
        seal(delivery, *signer.aesKey);
    const bool signless
        = accident && (accident->kind == Kind::Unsigned || (accident->refuses() && accident->unsignedRefusal));
    if (!signless)
        sign(delivery, signer, now, accident && accident->kind == Kind::WrongSignature);
    setEnding(accident, delivery);
    return delivery;
}

Delivery deliverV3(const RefusedRequest &refused, const Signer &signer, const QDateTime &now)
{
    Delivery delivery = plainDelivery(statusOf(refused.refusal), errorBody(refused.refusal));
    if (refused.answerSigned)
        sign(delivery, signer, now, false);
    return delivery;
}

} // namespace hongbao::practice
