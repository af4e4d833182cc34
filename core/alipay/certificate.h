#pragma once
// X.509 certificates as Alipay hands them out: their serials for the wire, and whether a chain of them can be believed
// (alipay-api 2.7).

#include "alipay/key.h"

#include <QDateTime>
#include <QList>

struct x509_st;

namespace hongbao::alipay {

class Certificate {
public:
    // Every certificate of a file, in its order: PEM blocks, or one as DER or as bare base64. What OpenSSL cannot read
    // is left out, since the root file may hold kinds it does not know. CertificateUnreadable when nothing is left,
    // CertificateIsKey when there are keys instead.
    static Result<QList<Certificate>> parseAll(const QByteArray &text);

    QByteArray serial() const; // MD5 over issuer and serial number, 32 hex digits: "app_cert_sn", "alipay_cert_sn"
    bool countsForRootSerial() const; // signed with an RSA algorithm
    Result<PublicKey> publicKey() const; // KeyNotRsa, KeyTooShort
    QString subject() const; // "CN=..,OU=..,O=..,C=.."
    QString issuer() const;
    QString commonName() const; // of the subject, empty if none
    bool isSelfIssued() const; // a root
    QDateTime notBefore() const; // UTC
    QDateTime notAfter() const;
    QByteArray toPem() const;
    QByteArray toDer() const;

    friend bool operator==(const Certificate &a, const Certificate &b);

private:
    friend Done checkChain(
        const Certificate &, const QList<Certificate> &, const QList<Certificate> &, const QDateTime &);
    std::shared_ptr<x509_st> m_x509;
};

// "alipay_root_cert_sn": the serials of the RSA members in file order, joined with "_".
QByteArray rootSerial(const QList<Certificate> &roots);

// X.509 verification by OpenSSL at `now`: from `leaf` over any of `between` to a self-issued one of `roots`.
// CertificateExpired, CertificateNotYetValid, CertificateUntrusted.
Done checkChain(
    const Certificate &leaf, const QList<Certificate> &between, const QList<Certificate> &roots, const QDateTime &now);

QByteArray toPem(const QList<Certificate> &certificates);

} // namespace hongbao::alipay
