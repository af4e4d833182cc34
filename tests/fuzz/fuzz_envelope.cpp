// Bytes as an answer of the gateway, in both protocols: whatever they are, nothing of them is believed without a
// signature, and what is cut out of them stands in them.

#include "require.h"

#include "alipay/verifier.h"

#include <QJsonDocument>

#include <array>

using namespace hongbao::alipay;

namespace {

const PublicKey &someKey()
{
    static const PublicKey key = PrivateKey::generate().value().publicKey();
    return key;
}

const AesKey &someAesKey()
{
    static const AesKey key = AesKey::parse(hongbao::SecretBytes("MDEyMzQ1Njc4OWFiY2RlZg==")).value();
    return key;
}

void readFields(const QByteArray &text)
{
    const QJsonObject node = QJsonDocument::fromJson(text).object();
    readCreateReply(node).has_value();
    readTriggerReply(node).has_value();
    readListReply(node).has_value();
    readDetailReply(node).has_value();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray body = toBytes(data, size);
    for (const char *method : {triggerMethod, createMethod}) {
        if (const auto envelope = cutEnvelope(body, method)) {
            require(body.contains(envelope->nodeText));
            require(envelope->nodeText.startsWith('{') || envelope->nodeText.startsWith('"'));
            readFields(envelope->nodeText);
        }
        const auto judged = judgeBody(body, method, someKey(), {}, &someAesKey());
        require(!judged);
        triggerDisposition(judged.error());
        disputeOf(judged.error());
    }
    constexpr std::array statuses {200, 204, 400, 429, 500};
    const int status = size == 0 ? 200 : statuses.at(data[0] % statuses.size());
    const auto judged = judgeRest({status, body, {}, "1", "n"}, someKey(), &someAesKey(), {});
    require(!judged);
    require(triggerDisposition(judged.error()) != Disposition::Final);
    return 0;
}
