#include "alipay/certificate.h"

#include "alipay/key_text.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509_vfy.h>

#include <QCryptographicHash>

#include <array>

namespace hongbao::alipay {

using namespace Qt::StringLiterals;

namespace {

struct FreeMore {
    void operator()(BIO *bio) const { BIO_free(bio); }
    void operator()(BIGNUM *number) const { BN_free(number); }
    void operator()(X509_STORE *store) const { X509_STORE_free(store); }
    void operator()(X509_STORE_CTX *context) const { X509_STORE_CTX_free(context); }
    void operator()(STACK_OF(X509) * stack) const { sk_X509_free(stack); } // not the certificates in it
};
template <class T> using MorePtr = std::unique_ptr<T, FreeMore>;

QByteArray valueOf(const X509_NAME_ENTRY *entry)
{
    unsigned char *utf8 = nullptr;
    const int size = ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(entry));
    if (size < 0) {
        ERR_clear_error();
        return {};
    }
    const QByteArray value(reinterpret_cast<const char *>(utf8), size);
    OPENSSL_free(utf8);
    return value;
}

QByteArray labelOf(const X509_NAME_ENTRY *entry)
{
    const ASN1_OBJECT *object = X509_NAME_ENTRY_get_object(entry);
    const int known = OBJ_obj2nid(object);
    if (known != NID_undef)
        return OBJ_nid2sn(known);
    std::array<char, 128> oid {};
    OBJ_obj2txt(oid.data(), int(oid.size()), object, 1);
    return oid.data();
}

// In reverse of the encoded order, comma without blank, nothing escaped (alipay-api 2.7).
QByteArray textOf(const X509_NAME *name)
{
    QByteArray text;
    for (int at = X509_NAME_entry_count(name) - 1; at >= 0; --at) {
        const X509_NAME_ENTRY *entry = X509_NAME_get_entry(name, at);
        if (!text.isEmpty())
            text.append(',');
        text.append(labelOf(entry)).append('=').append(valueOf(entry));
    }
    return text;
}

// Up to 160 bits: no integer type of ours holds it.
QByteArray decimalOf(const ASN1_INTEGER *number)
{
    const MorePtr<BIGNUM> big(ASN1_INTEGER_to_BN(number, nullptr));
    char *decimal = big ? BN_bn2dec(big.get()) : nullptr;
    const QByteArray text(decimal);
    OPENSSL_free(decimal);
    return text;
}

QDateTime momentOf(const ASN1_TIME *time)
{
    tm broken {};
    if (ASN1_TIME_to_tm(time, &broken) != 1)
        return {};
    return QDateTime(QDate(broken.tm_year + 1900, broken.tm_mon + 1, broken.tm_mday),
        QTime(broken.tm_hour, broken.tm_min, broken.tm_sec), Qt::UTC);
}

ErrorCode meaningOf(int verifyError)
{
    switch (verifyError) {
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return ErrorCode::CertificateExpired;
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return ErrorCode::CertificateNotYetValid;
    default:
        return ErrorCode::CertificateUntrusted;
    }
}

} // namespace

Result<QList<Certificate>> Certificate::parseAll(const QByteArray &text)
{
    QList<Certificate> certificates;
    for (const SecretBytes &der : derBlocks(text)) {
        const auto *start = reinterpret_cast<const unsigned char *>(der.view().data());
        const unsigned char *at = start;
        OpenSslPtr<X509> x509(d2i_X509(nullptr, &at, long(der.view().size())));
        ERR_clear_error();
        if (!x509 || at != start + der.view().size())
            continue;
        Certificate certificate;
        certificate.m_x509 = std::move(x509);
        certificates.append(certificate);
    }
    if (!certificates.isEmpty())
        return certificates;
    const auto kind = readKeyText(text).kind;
    return fail(
        kind == KeyDescription::Kind::Unreadable ? ErrorCode::CertificateUnreadable : ErrorCode::CertificateIsKey);
}

QByteArray Certificate::serial() const
{
    const QByteArray text
        = textOf(X509_get_issuer_name(m_x509.get())) + decimalOf(X509_get0_serialNumber(m_x509.get()));
    return QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex();
}

bool Certificate::countsForRootSerial() const
{
    const X509_ALGOR *algorithm = X509_get0_tbs_sigalg(m_x509.get());
    std::array<char, 128> oid {};
    OBJ_obj2txt(oid.data(), int(oid.size()), algorithm->algorithm, 1);
    return QByteArrayView(oid.data()).startsWith("1.2.840.113549.1.1");
}

Result<PublicKey> Certificate::publicKey() const
{
    OpenSslPtr<EVP_PKEY> key(X509_get_pubkey(m_x509.get()));
    ERR_clear_error();
    return PublicKey::accept(std::move(key));
}

QString Certificate::subject() const
{
    return QString::fromUtf8(textOf(X509_get_subject_name(m_x509.get())));
}

QString Certificate::issuer() const
{
    return QString::fromUtf8(textOf(X509_get_issuer_name(m_x509.get())));
}

QString Certificate::commonName() const
{
    const X509_NAME *name = X509_get_subject_name(m_x509.get());
    const int at = X509_NAME_get_index_by_NID(name, NID_commonName, -1);
    return at < 0 ? QString() : QString::fromUtf8(valueOf(X509_NAME_get_entry(name, at)));
}

bool Certificate::isSelfIssued() const
{
    return X509_NAME_cmp(X509_get_subject_name(m_x509.get()), X509_get_issuer_name(m_x509.get())) == 0;
}

QDateTime Certificate::notBefore() const
{
    return momentOf(X509_get0_notBefore(m_x509.get()));
}

QDateTime Certificate::notAfter() const
{
    return momentOf(X509_get0_notAfter(m_x509.get()));
}

QByteArray Certificate::toPem() const
{
    const MorePtr<BIO> bio(BIO_new(BIO_s_mem()));
    if (!bio || PEM_write_bio_X509(bio.get(), m_x509.get()) != 1)
        return {};
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, size);
}

QByteArray Certificate::toDer() const
{
    QByteArray der(std::max(0, i2d_X509(m_x509.get(), nullptr)), Qt::Uninitialized);
    auto *at = reinterpret_cast<unsigned char *>(der.data());
    return i2d_X509(m_x509.get(), &at) == der.size() ? der : QByteArray();
}

bool operator==(const Certificate &a, const Certificate &b)
{
    return X509_cmp(a.m_x509.get(), b.m_x509.get()) == 0;
}

QByteArray rootSerial(const QList<Certificate> &roots)
{
    QByteArrayList serials;
    for (const Certificate &root : roots) {
        if (root.countsForRootSerial())
            serials.append(root.serial());
    }
    return serials.join('_');
}

Done checkChain(
    const Certificate &leaf, const QList<Certificate> &between, const QList<Certificate> &roots, const QDateTime &now)
{
    const MorePtr<X509_STORE> trusted(X509_STORE_new());
    const MorePtr<STACK_OF(X509)> helping(sk_X509_new_null());
    for (const Certificate &root : roots) {
        if (root.isSelfIssued())
            X509_STORE_add_cert(trusted.get(), root.m_x509.get());
        else
            sk_X509_push(helping.get(), root.m_x509.get());
    }
    for (const Certificate &certificate : between)
        sk_X509_push(helping.get(), certificate.m_x509.get());
    const MorePtr<X509_STORE_CTX> context(X509_STORE_CTX_new());
    if (X509_STORE_CTX_init(context.get(), trusted.get(), leaf.m_x509.get(), helping.get()) != 1)
        return fail(ErrorCode::CertificateUntrusted, leaf.commonName());
    X509_STORE_CTX_set_time(context.get(), 0, time_t(now.toSecsSinceEpoch()));
    const bool proven = X509_verify_cert(context.get()) == 1;
    ERR_clear_error();
    if (!proven)
        return fail(meaningOf(X509_STORE_CTX_get_error(context.get())), leaf.commonName());
    return {};
}

QByteArray toPem(const QList<Certificate> &certificates)
{
    QByteArray pem;
    for (const Certificate &certificate : certificates)
        pem += certificate.toPem();
    return pem;
}

} // namespace hongbao::alipay
