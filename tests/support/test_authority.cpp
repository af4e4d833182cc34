#include "support/test_authority.h"

#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <QRandomGenerator>

namespace hongbao::test {

namespace {

using KeyPtr = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using BioPtr = std::unique_ptr<BIO, decltype(&BIO_free)>;
using X509Ptr = std::unique_ptr<X509, decltype(&X509_free)>;

BioPtr bioOf(QByteArrayView text)
{
    return {BIO_new_mem_buf(text.data(), int(text.size())), BIO_free};
}

KeyPtr toOpenSsl(const alipay::PublicKey &key)
{
    const QByteArray pem = key.toPem();
    return {PEM_read_bio_PUBKEY(bioOf(pem).get(), nullptr, nullptr, nullptr), EVP_PKEY_free};
}

KeyPtr toOpenSsl(const alipay::PrivateKey &key)
{
    const SecretBytes pem = key.toPkcs8Pem();
    return {PEM_read_bio_PrivateKey(bioOf(pem.view()).get(), nullptr, nullptr, nullptr), EVP_PKEY_free};
}

void addEntry(X509_NAME *name, const char *field, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    X509_NAME_add_entry_by_txt(
        name, field, MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(utf8.data()), int(utf8.size()), -1, 0);
}

void write(X509_NAME *to, const Name &name)
{
    addEntry(to, "C", QStringLiteral("CN"));
    addEntry(to, "O", name.organisation);
    addEntry(to, "CN", name.commonName);
}

void addExtension(X509 *x509, int nid, const char *value)
{
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, nullptr, nid, value);
    X509_add_ext(x509, extension, -1);
    X509_EXTENSION_free(extension);
}

alipay::Certificate sign(const alipay::PublicKey &key, const Name &subject, const Name &issuer,
    const alipay::PrivateKey &issuerKey, const Validity &validity, bool authority)
{
    const X509Ptr x509(X509_new(), X509_free);
    X509_set_version(x509.get(), X509_VERSION_3);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(x509.get()), QRandomGenerator::global()->generate64() >> 1);
    ASN1_TIME_set(X509_getm_notBefore(x509.get()), time_t(validity.from.toSecsSinceEpoch()));
    ASN1_TIME_set(X509_getm_notAfter(x509.get()), time_t(validity.until.toSecsSinceEpoch()));
    write(X509_get_subject_name(x509.get()), subject);
    write(X509_get_issuer_name(x509.get()), issuer);
    X509_set_pubkey(x509.get(), toOpenSsl(key).get());
    addExtension(x509.get(), NID_basic_constraints, authority ? "critical,CA:TRUE" : "critical,CA:FALSE");
    X509_sign(x509.get(), toOpenSsl(issuerKey).get(), EVP_sha256());
    const BioPtr pem(BIO_new(BIO_s_mem()), BIO_free);
    PEM_write_bio_X509(pem.get(), x509.get());
    char *data = nullptr;
    const long size = BIO_get_mem_data(pem.get(), &data);
    return alipay::Certificate::parseAll(QByteArray(data, size)).value().first();
}

} // namespace

TestAuthority::TestAuthority(const Name &name)
    : m_key(alipay::PrivateKey::generate().value())
    , m_name(name)
    , m_certificate(sign(m_key.publicKey(), name, name, m_key, {}, true))
{
}

TestAuthority::TestAuthority(const TestAuthority &issuer, const Name &name)
    : m_key(alipay::PrivateKey::generate().value())
    , m_name(name)
    , m_certificate(issuer.issue(m_key.publicKey(), name, {}, true))
{
}

alipay::Certificate TestAuthority::issue(
    const alipay::PublicKey &key, const Name &name, const Validity &validity, bool authority) const
{
    return sign(key, name, m_name, m_key, validity, authority);
}

} // namespace hongbao::test
