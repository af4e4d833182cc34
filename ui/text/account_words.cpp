// Accounts in words: what a text is, what belongs at a place, what a check found out.
#include "text/words.h"

#include <QCoreApplication>

namespace hongbao::text {

namespace {

class Accounts {
    Q_DECLARE_TR_FUNCTIONS(Accounts)
};

QString form(const account::Description &what)
{
    if (what.lineEndsLost)
        return Accounts::tr("%1 in PEM form that lost its line ends, read all the same").arg(what.format);
    return what.pem ? Accounts::tr("%1 in PEM form").arg(what.format) : Accounts::tr("%1 as base64").arg(what.format);
}

QString certificateWords(const account::Description &what)
{
    if (what.certificates.isEmpty())
        return Accounts::tr("a certificate");
    const alipay::Certificate &first = what.certificates.first();
    const QString name = first.commonName().isEmpty() ? first.subject() : first.commonName();
    const QString until = moment(first.notAfter());
    if (what.certificates.size() == 1)
        return Accounts::tr("a certificate of %1, valid until %2").arg(name, until);
    return Accounts::tr("%n certificate(s), the first of %1, valid until %2", nullptr, int(what.certificates.size()))
        .arg(name, until);
}

QString keyWords(const account::Description &what)
{
    const QString bits = QString::number(what.bits);
    if (what.kind == account::Kind::PublicKey)
        return what.rsa ? Accounts::tr("a public key of %1 bits, %2").arg(bits, form(what))
                        : Accounts::tr("a public key that is not RSA, %1").arg(form(what));
    return what.rsa ? Accounts::tr("a private key of %1 bits, %2").arg(bits, form(what))
                    : Accounts::tr("a private key that is not RSA, %1").arg(form(what));
}

} // namespace

QString word(const account::Description &what)
{
    switch (what.kind) {
    case account::Kind::Empty:
        return Accounts::tr("nothing");
    case account::Kind::PrivateKey:
    case account::Kind::PublicKey:
        return keyWords(what);
    case account::Kind::SealedPrivateKey:
        return Accounts::tr("a private key sealed with a passphrase, %1").arg(form(what));
    case account::Kind::Certificate:
        return certificateWords(what);
    case account::Kind::CertificateRequest:
        return Accounts::tr("a certificate request (CSR)");
    case account::Kind::Container:
        return Accounts::tr("a key store (.pfx, .p12 or .jks)");
    case account::Kind::Document:
        return Accounts::tr("a document, an archive or a picture");
    case account::Kind::Path:
        return Accounts::tr("the name of a file");
    case account::Kind::AppId:
        return Accounts::tr("an AppID");
    case account::Kind::AesKey:
        return Accounts::tr("a key for content encryption (AES)");
    case account::Kind::Cut:
        return Accounts::tr("a key or certificate of which a part is missing");
    case account::Kind::Altered:
        return Accounts::tr("a key or certificate with changed characters");
    case account::Kind::Unreadable:
        return Accounts::tr("something that cannot be read");
    }
    Q_UNREACHABLE();
}

QString belongs(account::Place place)
{
    switch (place) {
    case account::Place::Anywhere:
        return {};
    case account::Place::PrivateKey:
        return Accounts::tr("the application's private key is needed here");
    case account::Place::AlipayPublicKey:
        return Accounts::tr("Alipay's public key is needed here");
    case account::Place::AppCertificate:
        return Accounts::tr("the application's certificate (appCertPublicKey) is needed here");
    case account::Place::AlipayCertificate:
        return Accounts::tr("Alipay's certificate (alipayCertPublicKey) is needed here");
    case account::Place::RootCertificate:
        return Accounts::tr("Alipay's root certificates (alipayRootCert) are needed here");
    case account::Place::AesKey:
        return Accounts::tr("the key for content encryption (AES) is needed here");
    }
    Q_UNREACHABLE();
}

Explained explain(const account::Finding &finding)
{
    if (finding.fault)
        return explain(*finding.fault);
    Explained explained;
    explained.what = word(finding.what);
    explained.what = Accounts::tr("This is %1.").arg(explained.what);
    if (finding.what.kind == account::Kind::PrivateKey)
        explained.remedy = Accounts::tr("Keep it to yourself; nobody at Alipay needs it.");
    return explained;
}

} // namespace hongbao::text
