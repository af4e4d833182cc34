#pragma once
// The certificates Alipay has had since this gateway runs: with which one it signs now, and which can be downloaded
// (alipay-api 2.7).

#include "practice/authority.h"
#include "practice/methods.h"

namespace hongbao::practice {

class AlipayCertificates {
public:
    AlipayCertificates(const Identity &identity, QString authorityKeyFile);

    const Signing &current() const { return m_issued.last(); }
    void renew(Renewal renewal); // stays as it is where that cannot be done
    Reply download(const QByteArray &bizContent) const;

private:
    const Identity &m_identity;
    QString m_authorityKeyFile;
    QList<Signing> m_issued; // the one in use last, the identity's own first
};

} // namespace hongbao::practice
