#include "practice_client.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QUrlQuery>

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
    const QByteArray method = "alipay.marketing.campaign.cash." + shortMethod;
    Pairs query = commonPairs(m_identity.appId, method, m_clock.now());
    Pairs all = query;
    all.emplace("biz_content", toJson(bizContent));
    query.emplace("sign", signatureOf(all, m_identity.applicationKey));
    QUrl url = m_address;
    url.setQuery(QString::fromLatin1(encodeForm(query)));
    return post(
        url, encodeForm({{"biz_content", toJson(bizContent)}}), QByteArray(method).replace('.', '_') + "_response");
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
    QSignalSpy finished(reply, &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait(20'000);
    const std::unique_ptr<QNetworkReply> owner(reply);
    Answer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = reply->readAll();
    const qint64 promised = reply->rawHeader("Content-Length").toLongLong();
    answer.arrived = answer.status != 0 && answer.body.size() == promised;
    answer.date = reply->rawHeader("Date");
    answer.traceId = reply->rawHeader("trace_id");
    answer.contentType = reply->rawHeader("Content-Type");
    const QJsonObject root = QJsonDocument::fromJson(answer.body).object();
    const QString method = QString::fromLatin1(node);
    answer.node = root.value(root.contains(method) ? method : u"error_response"_s).toObject();
    answer.verified = verify(answer.body, node);
    return answer;
}

// Enough for answers that end in ,"sign":"..."}: what the official Node SDK does.
bool Caller::verify(const QByteArray &body, const QByteArray &node) const
{
    const QByteArray start = "{\"" + node + "\":";
    const QByteArray middle = ",\"sign\":\"";
    const qsizetype end = body.lastIndexOf(middle);
    if (!body.startsWith(start) || end < 0 || !body.endsWith("\"}"))
        return false;
    const QByteArray text = body.sliced(start.size(), end - start.size());
    const QByteArray sign = body.sliced(end + middle.size()).chopped(2);
    return m_identity.alipayKey.publicKey().verify(text, sign);
}

} // namespace practice_test
