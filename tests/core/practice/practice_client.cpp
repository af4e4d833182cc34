#include "practice_client.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QUuid>

namespace practice_test {

using namespace Qt::StringLiterals;

void MovableClock::set(const char *beijing)
{
    m_ms = hongbao::fromBeijingText(QString::fromLatin1(beijing)).value().toMSecsSinceEpoch();
}

QByteArray signatureOf(const Pairs &pairs, const hongbao::alipay::PrivateKey &key)
{
    QByteArrayList parts;
    for (const auto &[name, value] : pairs)
        parts.append(name + '=' + value);
    return key.sign(parts.join('&'));
}

QByteArray encodeForm(const Pairs &pairs)
{
    QByteArrayList parts;
    for (const auto &[name, value] : pairs)
        parts.append(name.toPercentEncoding() + '=' + value.toPercentEncoding());
    return parts.join('&');
}

QByteArray toJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Pairs commonPairs(const QString &appId, const QByteArray &method, const QDateTime &now)
{
    return {{"app_id", appId.toUtf8()}, {"method", method}, {"charset", "utf-8"}, {"sign_type", "RSA2"},
        {"timestamp", hongbao::toBeijingText(now).toUtf8()}, {"version", "1.0"}};
}

Answer Caller::call(const QByteArray &shortMethod, const QJsonObject &bizContent)
{
    return callWire("alipay.marketing.campaign.cash." + shortMethod, bizContent);
}

Answer Caller::callWire(const QByteArray &method, const QJsonObject &bizContent)
{
    return m_way.rest ? callV3(method, bizContent) : callV2(method, bizContent);
}

Answer Caller::callV2(const QByteArray &method, const QJsonObject &bizContent)
{
    const QByteArray json = toJson(bizContent);
    const Pairs body {{"biz_content", m_way.encrypted ? m_identity.aesKey.encrypt(json) : json}};
    Pairs query = commonPairs(m_identity.appId, method, m_clock.now());
    if (m_way.encrypted)
        query.emplace("encrypt_type", "AES");
    if (m_way.certificate) {
        query.emplace("app_cert_sn", m_identity.applicationCertificate.serial());
        query.emplace("alipay_root_cert_sn", hongbao::alipay::rootSerial(m_identity.rootCertificates));
    }
    if (!m_way.appAuthToken.isEmpty())
        query.emplace("app_auth_token", m_way.appAuthToken);
    Pairs all = query;
    all.insert(body.begin(), body.end());
    query.emplace("sign", signatureOf(all, m_identity.applicationKey));
    QUrl url = m_address;
    url.setQuery(QString::fromLatin1(encodeForm(query)));
    return post(url, encodeForm(body), QByteArray(method).replace('.', '_') + "_response");
}

Answer Caller::callV3(const QByteArray &method, const QJsonObject &bizContent)
{
    const bool asks = method.endsWith(".query");
    QByteArray target = "/v3/" + QByteArray(method).replace('.', '/');
    QByteArray body;
    if (asks) {
        Pairs fields;
        for (auto field = bizContent.begin(); field != bizContent.end(); ++field)
            fields.emplace(field.key().toUtf8(), field.value().toString().toUtf8());
        target += '?' + encodeForm(fields);
    } else {
        body = m_way.encrypted ? m_identity.aesKey.encrypt(toJson(bizContent)) : toJson(bizContent);
    }
    QNetworkRequest request(QUrl(hongbao::practice::restBase(m_address).toString() + QString::fromLatin1(target)));
    request.setTransferTimeout(m_patienceMs);
    request.setRawHeader("Authorization", authorization(asks ? "GET" : "POST", target, body));
    request.setRawHeader("alipay-request-id", QUuid::createUuid().toByteArray(QUuid::Id128));
    if (!m_way.appAuthToken.isEmpty())
        request.setRawHeader("alipay-app-auth-token", m_way.appAuthToken);
    if (m_way.certificate)
        request.setRawHeader("alipay-root-cert-sn", hongbao::alipay::rootSerial(m_identity.rootCertificates));
    if (m_way.encrypted)
        request.setRawHeader("alipay-encrypt-type", "AES");
    if (asks)
        return finish(m_network.get(request), {});
    request.setHeader(QNetworkRequest::ContentTypeHeader, m_way.encrypted ? u"text/plain"_s : u"application/json"_s);
    return finish(m_network.post(request, body), {});
}

QByteArray Caller::authorization(const QByteArray &verb, const QByteArray &target, const QByteArray &body) const
{
    QByteArray parts = "app_id=" + m_identity.appId.toLatin1();
    if (m_way.certificate)
        parts += ",app_cert_sn=" + m_identity.applicationCertificate.serial();
    parts += ",nonce=" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces)
        + ",timestamp=" + QByteArray::number(m_clock.now().toMSecsSinceEpoch());
    QByteArray text = parts + '\n' + verb + '\n' + target + '\n' + body + '\n';
    if (!m_way.appAuthToken.isEmpty())
        text += m_way.appAuthToken + '\n';
    return "ALIPAY-SHA256withRSA " + parts + ",sign=" + m_identity.applicationKey.sign(text);
}

Answer Caller::post(const QUrl &url, const QByteArray &body, const QByteArray &node)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded;charset=utf-8"_s);
    request.setTransferTimeout(m_patienceMs);
    return finish(m_network.post(request, body), node);
}

Answer Caller::get(const QUrl &url)
{
    return finish(m_network.get(QNetworkRequest(url)), {});
}

Answer Caller::finish(QNetworkReply *reply, const QByteArray &node)
{
    const std::unique_ptr<QNetworkReply> owner(reply);
    Answer answer = arrivalOf(reply);
    if (node.isEmpty())
        readV3(answer, *reply);
    else
        readV2(answer, node);
    answer.verified = !answer.sign.isEmpty() && m_identity.alipayKey.publicKey().verify(answer.signedText, answer.sign);
    return answer;
}

Answer Caller::arrivalOf(QNetworkReply *reply)
{
    QSignalSpy finished(reply, &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait(20'000);
    Answer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = reply->readAll();
    const qint64 promised = reply->rawHeader("Content-Length").toLongLong();
    answer.arrived = answer.status != 0 && answer.body.size() == promised;
    answer.date = reply->rawHeader("Date");
    answer.traceId = reply->rawHeader(reply->hasRawHeader("trace_id") ? "trace_id" : "alipay-trace-id");
    answer.contentType = reply->rawHeader("Content-Type");
    return answer;
}

// Enough for answers that end in ,"sign":"..."}: what the official Node SDK does.
void Caller::readV2(Answer &answer, const QByteArray &node) const
{
    const QJsonObject root = QJsonDocument::fromJson(answer.body).object();
    const QString method = QString::fromLatin1(node);
    const QJsonValue value = root.value(root.contains(method) ? method : u"error_response"_s);
    answer.encrypted = value.isString();
    answer.node = value.toObject();
    if (answer.encrypted) {
        const auto plain = m_identity.aesKey.decrypt(value.toString().toLatin1());
        answer.node = QJsonDocument::fromJson(plain.value_or(QByteArray())).object();
    }
    answer.serial = root.value(u"alipay_cert_sn"_s).toString().toLatin1();
    const QByteArray start = "{\"" + node + "\":";
    const QByteArray serial
        = answer.serial.isEmpty() ? QByteArray() : QByteArray(",\"alipay_cert_sn\":\"" + answer.serial + '"');
    const QByteArray middle = serial + ",\"sign\":\"";
    const qsizetype end = answer.body.lastIndexOf(middle);
    if (!answer.body.startsWith(start) || end < 0 || !answer.body.endsWith("\"}"))
        return;
    answer.signedText = answer.body.sliced(start.size(), end - start.size());
    answer.sign = answer.body.sliced(end + middle.size()).chopped(2);
}

void Caller::readV3(Answer &answer, const QNetworkReply &reply) const
{
    answer.encrypted = reply.rawHeader("alipay-encrypt-type") == "AES";
    const QByteArray plain
        = answer.encrypted ? m_identity.aesKey.decrypt(answer.body).value_or(QByteArray()) : answer.body;
    answer.node = QJsonDocument::fromJson(plain).object();
    answer.serial = reply.rawHeader("alipay-sn");
    answer.sign = reply.rawHeader("alipay-signature");
    answer.signedText
        = reply.rawHeader("alipay-timestamp") + '\n' + reply.rawHeader("alipay-nonce") + '\n' + answer.body + '\n';
}

} // namespace practice_test
