#include "alipay/alipay_keys.h"

#include <algorithm>

namespace hongbao::alipay {

AlipayKeys::AlipayKeys(const Connection &connection)
    : m_ownKey(connection.alipayKey)
    , m_certificates(connection.certificates)
{
    if (m_certificates && !m_certificates->alipay.isEmpty())
        m_bySerial.emplace(m_certificates->alipay.first().serial(), m_ownKey);
}

const PublicKey *AlipayKeys::keyFor(const QByteArray &serial) const
{
    if (!m_certificates || serial.isEmpty())
        return &m_ownKey;
    const auto known = m_bySerial.find(serial);
    return known == m_bySerial.end() ? nullptr : &known->second;
}

Result<QByteArray> AlipayKeys::learn(const QByteArray &serial, const QByteArray &content, const QDateTime &now)
{
    const auto chain = Certificate::parseAll(QByteArray::fromBase64(content));
    if (!chain)
        return fail(chain.error());
    const auto leaf = std::ranges::find(*chain, serial, &Certificate::serial);
    if (!m_certificates || m_certificates->alipay.isEmpty() || leaf == chain->cend())
        return fail(ErrorCode::CertificateUntrusted, QString::fromLatin1(serial));
    const Done proven = checkChain(*leaf, *chain + m_certificates->alipay, m_certificates->roots, now);
    if (!proven)
        return fail(proven.error());
    const auto key = leaf->publicKey();
    if (!key)
        return fail(key.error());
    const Certificate &current = m_certificates->alipay.first();
    if (*key != m_ownKey && leaf->subject() != current.subject())
        return fail(ErrorCode::CertificateUntrusted, leaf->commonName());
    m_bySerial.emplace(serial, *key);
    return leaf->toPem() + toPem(*chain);
}

} // namespace hongbao::alipay
