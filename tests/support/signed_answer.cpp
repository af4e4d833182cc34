#include "support/signed_answer.h"

namespace hongbao::test {

namespace {

QByteArray nodeName(QByteArrayView method)
{
    return method.toByteArray().replace('.', '_') + "_response";
}

} // namespace

QByteArray signedBody(QByteArrayView method, const QByteArray &node, const alipay::PrivateKey &key)
{
    return "{\"" + nodeName(method) + "\":" + node + ",\"sign\":\"" + key.sign(node) + "\"}";
}

QByteArray unsignedBody(QByteArrayView method, const QByteArray &node)
{
    return "{\"" + nodeName(method) + "\":" + node + "}";
}

} // namespace hongbao::test
