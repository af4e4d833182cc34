#pragma once
// Who issues the certificates of the practice world: names and order as Alipay's own have them (alipay-api 2.3, 2.7),
// "Practice" in each of them.

#include "practice/identity.h"

namespace hongbao::practice {

// The certificate files of an identity, as PEM.
struct CertificateFiles {
    QByteArray application;
    QByteArray alipay; // the leaf, then who issued it
    QByteArray roots;
    SecretBytes authorityKey; // PKCS#8, of who issued Alipay's
};

std::optional<CertificateFiles> makeCertificates(
    const QString &appId, const alipay::PublicKey &application, const alipay::PublicKey &alipay);

// What Alipay's certificate may have become over night; only the first is what Alipay itself does (alipay-api 2.3).
enum class Renewal {
    Good, // same key and name, new serial
    NewKey,
    Expired,
    Foreign, // a chain of the same names to a root that is not ours
    OtherSubject, // properly issued, but to somebody else
    Unavailable, // like Good, but not to be had by download
};

// With what answers are signed.
struct Signing {
    alipay::PrivateKey key;
    QList<alipay::Certificate> certificates; // the leaf first
    bool downloadable = true;

    QByteArray serial() const { return certificates.first().serial(); }
};

std::optional<Signing> renew(Renewal renewal, const Identity &identity, const SecretBytes &authorityKey);

} // namespace hongbao::practice
