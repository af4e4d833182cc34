#include "alipay/rest_request.h"

#include "alipay/cash_campaign.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace hongbao::alipay {

using namespace Qt::StringLiterals;

namespace {

bool isQuery(QByteArrayView method)
{
    return method == QByteArrayView(listMethod) || method == QByteArrayView(detailMethod);
}

QByteArray toQuery(const QByteArray &content)
{
    QByteArray query;
    const QJsonObject fields = QJsonDocument::fromJson(content).object();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        query.append(query.isEmpty() ? '?' : '&').append(field.key().toUtf8().toPercentEncoding());
        query.append('=').append(field.value().toString().toUtf8().toPercentEncoding());
    }
    return query;
}

// https://host/gateway.do -> https://host/v3/alipay/marketing/...
QByteArray pathOf(const Connection &connection, QByteArrayView method)
{
    QByteArray base = connection.address.path(QUrl::FullyEncoded).toLatin1();
    base.truncate(base.lastIndexOf('/'));
    return base + "/v3/" + method.toByteArray().replace('.', '/');
}

QByteArray authStringOf(const Connection &connection, const QDateTime &now)
{
    QByteArray text = "app_id=" + connection.appId.toUtf8();
    if (connection.certificates)
        text += ",app_cert_sn=" + connection.certificates->appSerial;
    text += ",nonce=" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    text += ",timestamp=" + QByteArray::number(now.toMSecsSinceEpoch());
    return text;
}

} // namespace

QByteArray restText(QByteArrayView authString, QByteArrayView verb, QByteArrayView pathAndQuery, QByteArrayView body,
    QByteArrayView appAuthToken)
{
    QByteArray text;
    for (const QByteArrayView line : {authString, verb, pathAndQuery, body})
        text.append(line).append('\n');
    if (!appAuthToken.isEmpty())
        text.append(appAuthToken).append('\n');
    return text;
}

QByteArray restAnswerText(QByteArrayView timestamp, QByteArrayView nonce, QByteArrayView body)
{
    QByteArray text;
    for (const QByteArrayView line : {timestamp, nonce, body})
        text.append(line).append('\n');
    return text;
}

SignedRequest signRest(
    const Connection &connection, QByteArrayView method, const QByteArray &content, const QDateTime &now, bool encrypt)
{
    SignedRequest request;
    request.isGet = isQuery(method);
    QByteArray path = pathOf(connection, method);
    if (request.isGet)
        path += toQuery(content);
    else
        request.body = encrypt ? connection.aesKey->encrypt(content) : content;
    request.address = connection.address.resolved(QUrl::fromEncoded(path, QUrl::StrictMode));
    request.contentType = encrypt && !request.isGet ? "text/plain" : "application/json";
    request.headers.emplaceBack("Accept", "application/json");
    if (encrypt)
        request.headers.emplaceBack("alipay-encrypt-type", "AES");
    if (connection.certificates)
        request.headers.emplaceBack("alipay-root-cert-sn", connection.certificates->rootSerial);
    const QByteArray token = connection.appAuthToken.toUtf8();
    if (!token.isEmpty())
        request.headers.emplaceBack("alipay-app-auth-token", token);
    const QByteArray authString = authStringOf(connection, now);
    request.signedText = restText(authString, request.isGet ? "GET" : "POST", path, request.body, token);
    request.headers.emplaceBack("Authorization",
        "ALIPAY-SHA256withRSA " + authString + ",sign=" + connection.privateKey.sign(request.signedText));
    return request;
}

} // namespace hongbao::alipay
