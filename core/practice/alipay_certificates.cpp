#include "practice/alipay_certificates.h"

#include "practice/biz_content.h"

#include <QFile>

#include <algorithm>

namespace hongbao::practice {

using namespace Qt::StringLiterals;

AlipayCertificates::AlipayCertificates(const Identity &identity, QString authorityKeyFile)
    : m_identity(identity)
    , m_authorityKeyFile(std::move(authorityKeyFile))
    , m_issued {Signing {identity.alipayKey, identity.alipayCertificates}}
{
}

void AlipayCertificates::renew(Renewal renewal)
{
    QFile file(m_authorityKeyFile);
    const bool readable = file.open(QIODevice::ReadOnly);
    if (const auto made = practice::renew(renewal, m_identity, readable ? SecretBytes(file.readAll()) : SecretBytes()))
        m_issued.append(*made);
}

Reply AlipayCertificates::download(const QByteArray &bizContent) const
{
    const auto fields = readFields(bizContent, {"alipay_cert_sn"});
    if (!fields)
        return Refused(fields.error());
    const QByteArray serial = fields->value(u"alipay_cert_sn"_s).toLatin1();
    const auto found = std::find_if(m_issued.begin(), m_issued.end(),
        [&](const Signing &signing) { return signing.downloadable && signing.serial() == serial; });
    if (found == m_issued.end())
        return Refused(invalidArgument("isv.alipay-cert-not-exist", u"支付宝公钥证书不存在"_s));
    const QByteArray chain = alipay::toPem(found->certificates).toBase64();
    return QJsonObject {{u"alipay_cert_content"_s, QString::fromLatin1(chain)}};
}

} // namespace hongbao::practice
