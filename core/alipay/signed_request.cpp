#include "alipay/signed_request.h"

#include "alipay/canonical_text.h"

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

} // namespace

SignedRequest signRequest(
    const Connection &connection, QByteArrayView method, const QByteArray &bizContent, const QDateTime &now)
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
    if (!connection.appAuthToken.isEmpty())
        query.emplace("app_auth_token", connection.appAuthToken.toUtf8());
    const Parameters body {{"biz_content", bizContent}};
    Parameters all = query;
    all.insert(body.begin(), body.end());
    query.emplace("sign", connection.privateKey.sign(canonicalText(all)));

    SignedRequest request {connection.address, toForm(body), QUuid::createUuid().toByteArray(QUuid::Id128)};
    request.address.setQuery(QString::fromLatin1(toForm(query)), QUrl::StrictMode);
    return request;
}

} // namespace hongbao::alipay
