#pragma once
// Who may call the practice gateway, and with what it answers: made once per data folder, kept beside the state. Worth
// nothing anywhere else.

#include "alipay/certificate.h"
#include "alipay/content_cipher.h"

namespace hongbao::practice {

struct Identity {
    QString appId;
    alipay::PrivateKey applicationKey; // the console's half of the practice account
    alipay::PrivateKey alipayKey; // the practice gateway's own
    alipay::Certificate applicationCertificate;
    QList<alipay::Certificate> alipayCertificates; // the leaf first, then who issued it
    QList<alipay::Certificate> rootCertificates; // two that count for the root serial, and one between that does not
    alipay::AesKey aesKey;
    QString appAuthToken;
};

// For programs of other makers the identity stands in files, named as Alipay names those one downloads
// (alipay-api 2.3).
struct IdentityFiles {
    QString appId;
    QString applicationKey;
    QString alipayKey;
    QString alipayPublicKey;
    QString applicationCertificate;
    QString alipayCertificate;
    QString rootCertificate;
    QString authorityKey; // of who issued Alipay's certificate: it can issue another (faults.h, new_certificate)
    QString aesKey;
    QString appAuthToken;
};

// Reads or makes the identity in `dir`; processes that start at once agree on one. What an older version made is
// completed and otherwise left as it is.
Result<Identity> openIdentity(const QString &dir);
QString identityFolder(const QString &dir);
IdentityFiles identityFiles(const QString &dir, const QString &appId);

} // namespace hongbao::practice
