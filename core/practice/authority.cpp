#include "practice/authority.h"

#include "practice/trigger_rules.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <array>

namespace hongbao::practice {

using namespace Qt::StringLiterals;

namespace {

struct FreeOpenSsl {
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(BIO *bio) const { BIO_free(bio); } // a memory BIO wipes its buffer
    void operator()(BIGNUM *number) const { BN_free(number); }
    void operator()(X509_EXTENSION *extension) const { X509_EXTENSION_free(extension); }
};
template <class T> using Ptr = std::unique_ptr<T, FreeOpenSsl>;

// Fixed, so that a practice world works whatever its computer's clock says, and as long as the practice data is kept.
struct Lifetime {
    const char *from;
    const char *until;
};
constexpr Lifetime always {"20200101000000Z", "20491231235959Z"};
constexpr Lifetime longPast {"20200101000000Z", "20210101000000Z"};

struct Name {
    QByteArray organisation;
    QByteArray unit;
    QByteArray common;
};

struct Issuer {
    X509 *certificate = nullptr; // nullptr: itself
    EVP_PKEY *key = nullptr;
    const EVP_MD *digest = EVP_sha256();
};

enum class Role { Authority, Leaf };

Name authorityName(const char *which)
{
    return {"Practice", "Certification Authority", QByteArray("Practice Certification Authority ") + which};
}

Name applicationName(const QString &appId)
{
    return {"Practice", "Alipay", QByteArray(merchantUserId) + '-' + appId.toLatin1()};
}

Name alipayName(const QByteArray &partnerId)
{
    return {"Practice", "Alipay", "支付宝(Practice)-" + partnerId};
}

bool setName(X509_NAME *to, const Name &name)
{
    const std::array<std::pair<const char *, QByteArray>, 4> parts {
        {{"C", "CN"}, {"O", name.organisation}, {"OU", name.unit}, {"CN", name.common}}};
    return std::all_of(parts.begin(), parts.end(), [&](const auto &part) {
        const auto *text = reinterpret_cast<const unsigned char *>(part.second.constData());
        return X509_NAME_add_entry_by_txt(to, part.first, MBSTRING_UTF8, text, int(part.second.size()), -1, 0) == 1;
    });
}

bool setSerial(X509 *certificate)
{
    constexpr int serialBits = 127; // a positive number that no integer type holds, like the real ones
    const Ptr<BIGNUM> number(BN_new());
    return number && BN_rand(number.get(), serialBits, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY) == 1
        && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr;
}

bool addExtension(X509 *certificate, int which, const char *value)
{
    const Ptr<X509_EXTENSION> extension(X509V3_EXT_conf_nid(nullptr, nullptr, which, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool setRole(X509 *certificate, Role role)
{
    const bool authority = role == Role::Authority;
    return addExtension(certificate, NID_basic_constraints, authority ? "critical,CA:TRUE" : "CA:FALSE")
        && addExtension(certificate, NID_key_usage,
            authority ? "critical,keyCertSign,cRLSign" : "digitalSignature,keyEncipherment");
}

Ptr<X509> issue(const Name &subject, EVP_PKEY *key, Role role, const Issuer &issuer, const Lifetime &life = always)
{
    Ptr<X509> certificate(X509_new());
    X509 *made = certificate.get();
    const bool done = made != nullptr && key != nullptr && issuer.key != nullptr
        && X509_set_version(made, X509_VERSION_3) == 1 && setSerial(made)
        && ASN1_TIME_set_string_X509(X509_getm_notBefore(made), life.from) == 1
        && ASN1_TIME_set_string_X509(X509_getm_notAfter(made), life.until) == 1
        && setName(X509_get_subject_name(made), subject)
        && X509_set_issuer_name(made, X509_get_subject_name(issuer.certificate ? issuer.certificate : made)) == 1
        && X509_set_pubkey(made, key) == 1 && setRole(made, role) && X509_sign(made, issuer.key, issuer.digest) > 0;
    ERR_clear_error();
    return done ? std::move(certificate) : nullptr;
}

template <class Write> QByteArray written(const Write &write)
{
    const Ptr<BIO> bio(BIO_new(BIO_s_mem()));
    if (!bio || !write(bio.get()))
        return {};
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, size);
}

QByteArray pemOf(const Ptr<X509> &certificate)
{
    return written([&](BIO *bio) { return PEM_write_bio_X509(bio, certificate.get()) == 1; });
}

SecretBytes pemOf(const Ptr<EVP_PKEY> &key)
{
    return SecretBytes(written([&](BIO *bio) {
        return PEM_write_bio_PKCS8PrivateKey(bio, key.get(), nullptr, nullptr, 0, nullptr, nullptr) == 1;
    }));
}

Ptr<BIO> readable(QByteArrayView text)
{
    return Ptr<BIO>(BIO_new_mem_buf(text.data(), int(text.size())));
}

Ptr<EVP_PKEY> keyOf(const alipay::PublicKey &key)
{
    return Ptr<EVP_PKEY>(PEM_read_bio_PUBKEY(readable(key.toPem()).get(), nullptr, nullptr, nullptr));
}

// One RSA key serves both roots and one both issuers: making keys is most of a first start, and nobody is protected
// here.
struct Authorities {
    Ptr<EVP_PKEY> rootKey {EVP_RSA_gen(2048)};
    Ptr<EVP_PKEY> issuerKey {EVP_RSA_gen(2048)};
    Ptr<X509> root = issue(authorityName("R1"), rootKey.get(), Role::Authority, {nullptr, rootKey.get()});

    Ptr<X509> issuer(const char *which) const
    {
        return root ? issue(authorityName(which), issuerKey.get(), Role::Authority, {root.get(), rootKey.get()})
                    : nullptr;
    }
};

// Between the two that count stands one that does not, as in Alipay's file (alipay-api 2.7).
QByteArray rootsFile(const Authorities &authorities)
{
    EVP_PKEY *rootKey = authorities.rootKey.get();
    const Ptr<EVP_PKEY> curveKey(EVP_EC_gen("P-256"));
    const Ptr<X509> curve = issue(authorityName("E1"), curveKey.get(), Role::Authority, {nullptr, curveKey.get()});
    const Ptr<X509> second = issue(authorityName("R2"), rootKey, Role::Authority, {nullptr, rootKey, EVP_sha512()});
    return curve && second ? pemOf(authorities.root) + pemOf(curve) + pemOf(second) : QByteArray();
}

QList<alipay::Certificate> chainOf(const Ptr<X509> &leaf, const QByteArray &issuer)
{
    return leaf ? alipay::Certificate::parseAll(pemOf(leaf) + issuer).value_or(QList<alipay::Certificate>())
                : QList<alipay::Certificate>();
}

QList<alipay::Certificate> foreignChain(const Name &name, EVP_PKEY *key)
{
    const Authorities foreign;
    const Ptr<X509> issuer = foreign.issuer("Class 2 R1");
    if (!issuer)
        return {};
    return chainOf(issue(name, key, Role::Leaf, {issuer.get(), foreign.issuerKey.get()}), pemOf(issuer));
}

QList<alipay::Certificate> properChain(
    const Name &name, EVP_PKEY *key, const Lifetime &life, const Identity &identity, const SecretBytes &authorityKey)
{
    if (identity.alipayCertificates.size() < 2)
        return {};
    const QByteArray issuerPem = identity.alipayCertificates[1].toPem();
    const Ptr<X509> issuer(PEM_read_bio_X509(readable(issuerPem).get(), nullptr, nullptr, nullptr));
    const Ptr<EVP_PKEY> issuerKey(
        PEM_read_bio_PrivateKey(readable(authorityKey.view()).get(), nullptr, nullptr, nullptr));
    if (!issuer || !issuerKey)
        return {};
    return chainOf(issue(name, key, Role::Leaf, {issuer.get(), issuerKey.get()}, life), issuerPem);
}

} // namespace

std::optional<CertificateFiles> makeCertificates(
    const QString &appId, const alipay::PublicKey &application, const alipay::PublicKey &alipay)
{
    const Authorities authorities;
    const Ptr<X509> forApplications = authorities.issuer("Class 1 R1");
    const Ptr<X509> forAlipay = authorities.issuer("Class 2 R1");
    EVP_PKEY *issuerKey = authorities.issuerKey.get();
    const Ptr<X509> app
        = issue(applicationName(appId), keyOf(application).get(), Role::Leaf, {forApplications.get(), issuerKey});
    const Ptr<X509> gateway
        = issue(alipayName(merchantUserId), keyOf(alipay).get(), Role::Leaf, {forAlipay.get(), issuerKey});
    CertificateFiles files;
    files.roots = rootsFile(authorities);
    if (!forApplications || !forAlipay || !app || !gateway || files.roots.isEmpty())
        return std::nullopt;
    files.application = pemOf(app);
    files.alipay = pemOf(gateway) + pemOf(forAlipay);
    files.authorityKey = pemOf(authorities.issuerKey);
    return files;
}

std::optional<Signing> renew(Renewal renewal, const Identity &identity, const SecretBytes &authorityKey)
{
    const bool othersKey
        = renewal == Renewal::NewKey || renewal == Renewal::Foreign || renewal == Renewal::OtherSubject;
    const auto key = othersKey ? alipay::PrivateKey::generate() : Result<alipay::PrivateKey>(identity.alipayKey);
    if (!key)
        return std::nullopt;
    const Name name = alipayName(renewal == Renewal::OtherSubject ? "2088999999999099" : merchantUserId);
    const Ptr<EVP_PKEY> publicKey = keyOf(key->publicKey());
    const Lifetime &life = renewal == Renewal::Expired ? longPast : always;
    const auto certificates = renewal == Renewal::Foreign
        ? foreignChain(name, publicKey.get())
        : properChain(name, publicKey.get(), life, identity, authorityKey);
    if (certificates.size() < 2)
        return std::nullopt;
    return Signing {*key, certificates, renewal != Renewal::Unavailable};
}

} // namespace hongbao::practice
