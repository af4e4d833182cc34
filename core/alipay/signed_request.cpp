#include "alipay/signed_request.h"

#include "alipay/canonical_text.h"
#include "alipay/rest_request.h"
#include "base/clock.h"

#include <QUuid>

namespace hongbao::alipay {

namespace {

QByteArray toForm(const Parameters &parameters)
{
    QByteArray form;
    for (const auto &[name, value] : parameters) {
        if (!form.isEmpty())
            form.append('&');
        form.append(name.toPercentEncoding()).append('=').append(value.toPercentEncoding());
    }
    return form;
}

Parameters commonParameters(const Connection &connection, QByteArrayView method, const QDateTime &now)
{
    Parameters query {
        {"app_id", connection.appId.toUtf8()},
        {"charset", "utf-8"},
        {"format", "json"},
        {"method", method.toByteArray()},
        {"sign_type", "RSA2"},
        {"timestamp", toBeijingText(now).toLatin1()},
        {"version", "1.0"},
    };
    if (connection.certificates) {
        query.emplace("app_cert_sn", connection.certificates->appSerial);
        query.emplace("alipay_root_cert_sn", connection.certificates->rootSerial);
    }
    if (!connection.appAuthToken.isEmpty())
        query.emplace("app_auth_token", connection.appAuthToken.toUtf8());
    return query;
}

// biz_content in the body, everything else in the query (alipay-api 2.2).
SignedRequest signForm(const Connection &connection, Parameters query, const QByteArray &bizContent)
{
    const Parameters body {{"biz_content", bizContent}};
    Parameters all = query;
    all.insert(body.begin(), body.end());
    SignedRequest request;
    request.signedText = canonicalText(all);
    query.emplace("sign", connection.privateKey.sign(request.signedText));
    request.address = connection.address;
    request.address.setQuery(QString::fromLatin1(toForm(query)), QUrl::StrictMode);
    request.body = toForm(body);
    request.contentType = "application/x-www-form-urlencoded;charset=utf-8";
    return request;
}

} // namespace

SignedRequest signRequest(const Connection &connection, QByteArrayView method, const QByteArray &content,
    const QDateTime &now, Encrypted encrypted)
{
    const bool encrypt = encrypted == Encrypted::AsAccount && connection.aesKey.has_value();
    SignedRequest request;
    if (connection.protocol == Protocol::V3) {
        request = signRest(connection, method, content, now, encrypt);
    } else {
        Parameters query = commonParameters(connection, method, now);
        if (encrypt)
            query.emplace("encrypt_type", "AES");
        request = signForm(connection, std::move(query), encrypt ? connection.aesKey->encrypt(content) : content);
    }
    request.id = QUuid::createUuid().toByteArray(QUuid::Id128);
    return request;
}

} // namespace hongbao::alipay
