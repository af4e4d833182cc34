#include "bench/sending/prepared_answers.h"

#include "alipay/cash_campaign.h"
#include "bench/sending/bench_world.h"
#include "support/signed_answer.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <ctime>
#include <thread>

namespace hongbao::bench {

namespace {

QByteArray sentNode(qint64 row)
{
    const QByteArray number = outBizNo(row);
    return R"({"code":"10000","msg":"Success","biz_no":"20261123000000)" + number.right(numberDigits)
        + R"(","coupon_name":"bench","merchant_logo":"https://example.com/logo.png","out_biz_no":")" + number
        + R"(","partner_id":"2088000000000001","prize_amount":"1.00","prize_msg":"bench",)"
          R"("repeat_trigger_flag":"false","trigger_result":"true"})";
}

const QByteArray notSentNode(
    R"({"code":"10000","msg":"Success","error_msg":"bench","repeat_trigger_flag":"false","trigger_result":"false"})");

// "Sun, 06 Nov 1994 08:49:37 GMT", written once a second.
QByteArray httpDate()
{
    static std::time_t written = 0;
    static QByteArray text;
    if (const std::time_t now = std::time(nullptr); now != written) {
        std::array<char, 32> buffer {};
        std::strftime(buffer.data(), buffer.size(), "%a, %d %b %Y %H:%M:%S GMT", std::gmtime(&now));
        text = buffer.data();
        written = now;
    }
    return text;
}

QByteArray httpOk(const QByteArray &body)
{
    return "HTTP/1.1 200 OK\r\nDate: " + httpDate() + "\r\nContent-Type: text/html;charset=utf-8\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\nConnection: keep-alive\r\n\r\n" + body;
}

// The row whose number stands in a request, 0 if none does.
qint64 rowIn(QByteArrayView body)
{
    const qsizetype at = body.indexOf(QByteArrayView(numberPrefix));
    const qsizetype digits = at + qsizetype(std::strlen(numberPrefix));
    return at < 0 || digits + numberDigits > body.size() ? 0 : body.sliced(digits, numberDigits).toLongLong();
}

} // namespace

PreparedAnswers::PreparedAnswers(const alipay::PrivateKey &key, qint64 rows)
    : m_rows(rows)
    , m_signatures(size_t(rows) * signatureSize)
    , m_notSent(test::signedBody(alipay::triggerMethod, notSentNode, key))
{
    const unsigned cores = std::max(1U, std::thread::hardware_concurrency());
    std::vector<std::jthread> signers;
    for (unsigned core = 0; core < cores; ++core) {
        signers.emplace_back([this, &key, core, cores] {
            for (qint64 row = core; row < m_rows; row += cores) {
                const QByteArray signature = key.sign(sentNode(row + 1));
                std::memcpy(&m_signatures[size_t(row) * signatureSize], signature.constData(), signatureSize);
            }
        });
    }
}

QByteArray PreparedAnswers::answerTo(QByteArrayView requestBody) const
{
    const qint64 row = m_rows > 0 ? rowIn(requestBody) : 0;
    if (row < 1 || row > m_rows)
        return httpOk(m_notSent);
    const QByteArrayView signature(&m_signatures[size_t(row - 1) * signatureSize], signatureSize);
    return httpOk(R"({"alipay_marketing_campaign_cash_trigger_response":)" + sentNode(row) + R"(,"sign":")" + signature
        + R"("})");
}

} // namespace hongbao::bench
