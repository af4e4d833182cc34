#include "cli/key_commands.h"

#include "cli/json.h"
#include "cli/options.h"
#include "text/words.h"

#include <QDir>
#include <QFile>

#include <array>

namespace hongbao::cli {

using namespace Qt::StringLiterals;
using account::Kind;
using account::Place;

namespace {

QString kindText(Kind kind)
{
    switch (kind) {
    case Kind::Empty:
        return u"empty"_s;
    case Kind::PrivateKey:
        return u"private_key"_s;
    case Kind::SealedPrivateKey:
        return u"sealed_private_key"_s;
    case Kind::PublicKey:
        return u"public_key"_s;
    case Kind::Certificate:
        return u"certificate"_s;
    case Kind::CertificateRequest:
        return u"certificate_request"_s;
    case Kind::Container:
        return u"container"_s;
    case Kind::Document:
        return u"document"_s;
    case Kind::Path:
        return u"path"_s;
    case Kind::AppId:
        return u"app_id"_s;
    case Kind::AesKey:
        return u"aes_key"_s;
    case Kind::Cut:
        return u"cut"_s;
    case Kind::Altered:
        return u"altered"_s;
    case Kind::Unreadable:
        return u"unreadable"_s;
    }
    Q_UNREACHABLE();
}

struct NamedPlace {
    const char *name;
    Place place;
};

constexpr std::array places {
    NamedPlace {"private", Place::PrivateKey},
    NamedPlace {"alipay", Place::AlipayPublicKey},
    NamedPlace {"app-cert", Place::AppCertificate},
    NamedPlace {"alipay-cert", Place::AlipayCertificate},
    NamedPlace {"root-cert", Place::RootCertificate},
    NamedPlace {"aes", Place::AesKey},
};

Place placeOf(const QString &name)
{
    for (const NamedPlace &known : places) {
        if (name == QLatin1StringView(known.name))
            return known.place;
    }
    return Place::Anywhere;
}

Result<SecretBytes> readSecret(const QString &path, const QString &option)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::FileUnreadable, path, option);
    return SecretBytes(file.readAll());
}

QJsonObject toJson(const alipay::Certificate &certificate)
{
    return {{u"serial"_s, QString::fromLatin1(certificate.serial())}, {u"subject"_s, certificate.subject()},
        {u"issuer"_s, certificate.issuer()}, {u"not_before"_s, text::moment(certificate.notBefore())},
        {u"not_after"_s, text::moment(certificate.notAfter())}, {u"self_issued"_s, certificate.isSelfIssued()}};
}

// The first one's values stand beside the list too: most files are asked about their leaf.
void addCertificates(QJsonObject &into, const QList<alipay::Certificate> &certificates)
{
    QJsonArray all;
    for (const alipay::Certificate &certificate : certificates)
        all.append(toJson(certificate));
    into.insert(u"certificates"_s, all);
    const QJsonObject first = certificates.isEmpty() ? QJsonObject() : toJson(certificates.first());
    for (const QString &key : {u"serial"_s, u"subject"_s, u"issuer"_s, u"not_before"_s, u"not_after"_s})
        into.insert(key, certificates.isEmpty() ? QJsonValue() : first.value(key));
    into.insert(u"root_serial"_s, textOrNull(QString::fromLatin1(alipay::rootSerial(certificates))));
}

} // namespace

KeyMake::KeyMake(const Globals &globals, QString folder)
    : Command(globals)
    , m_folder(std::move(folder))
{
}

void KeyMake::start()
{
    const QDir folder(m_folder);
    const QString privateFile = folder.filePath(u"app_private_pkcs8.pem"_s);
    const QString publicFile = folder.filePath(u"app_public.pem"_s);
    const QString pasteFile = folder.filePath(u"app_public_base64.txt"_s);
    for (const QString &path : {privateFile, publicFile, pasteFile}) {
        if (QFile::exists(path))
            return endWithUsage(tr("%1 exists already; keys are never overwritten. Choose another folder.").arg(path));
    }
    const auto key = alipay::PrivateKey::generate();
    if (!key)
        return endWith(key.error());
    const alipay::PublicKey publicKey = key->publicKey();
    const SecretBytes pem = key->toPkcs8Pem();
    const Done written
        = write(privateFile, pem.view(), true)
              .and_then([&] { return write(publicFile, publicKey.toPem(), false); })
              .and_then([&] { return write(pasteFile, QByteArray(publicKey.toBareBase64() + '\n'), false); });
    if (!written)
        return endWith(written.error());
    out().json(QJsonObject {{u"private_key_file"_s, privateFile}, {u"public_key_file"_s, publicFile},
        {u"paste_file"_s, pasteFile}, {u"bits"_s, key->bits()}});
    out().say(tr("Private key (keep it to yourself): %1").arg(privateFile));
    out().say(tr("Public key: %1").arg(publicFile));
    out().say(tr("To paste as the application public key on the open platform: %1").arg(pasteFile));
    end(ExitCode::AllAsAsked);
}

// A new file only, and a secret one is nobody else's from its first byte on.
Done KeyMake::write(const QString &path, QByteArrayView bytes, bool secret)
{
    const QFile::Permissions own = QFile::ReadOwner | QFile::WriteOwner;
    const QFile::Permissions all = own | QFile::ReadGroup | QFile::ReadOther;
    QFile file(path);
    const bool opened
        = QDir().mkpath(m_folder) && file.open(QIODevice::NewOnly | QIODevice::WriteOnly, secret ? own : all);
    if (!opened || file.write(bytes.data(), bytes.size()) != bytes.size() || !file.flush())
        return fail(ErrorCode::FileUnwritable, path, u"out"_s);
    return {};
}

KeyInspect::KeyInspect(const Globals &globals, Options options)
    : Command(globals)
    , m_options(std::move(options))
{
}

void KeyInspect::start()
{
    const auto text = readSecret(m_options.file, {});
    if (!text)
        return endWith(text.error());
    const auto surroundings = readSurroundings();
    if (!surroundings)
        return endWith({surroundings.error()}, ExitCode::InputWrong);
    const account::Finding finding = account::examine(placeOf(m_options.as), *text, *surroundings);
    tell(finding);
    end(finding.fault ? ExitCode::InputWrong : ExitCode::AllAsAsked);
}

Result<account::Surroundings> KeyInspect::readSurroundings() const
{
    account::Surroundings surroundings;
    surroundings.appId = m_options.appId;
    surroundings.now = QDateTime::currentDateTimeUtc();
    if (m_options.keyFile.isEmpty())
        return surroundings;
    const auto text = readSecret(m_options.keyFile, u"key"_s);
    const auto word = passphrase();
    if (!text || !word)
        return fail(text ? word.error() : text.error());
    const auto key = alipay::PrivateKey::parse(*text, *word);
    if (!key)
        return fail(key.error().code, key.error().detail, u"key"_s);
    surroundings.ownKey = key->publicKey();
    return surroundings;
}

void KeyInspect::tell(const account::Finding &finding)
{
    const account::Description &what = finding.what;
    const auto fault = [&] { return finding.fault ? QJsonValue(hongbao::toText(finding.fault->code)) : QJsonValue(); };
    QJsonObject object {{u"file"_s, m_options.file}, {u"kind"_s, kindText(what.kind)},
        {u"format"_s, textOrNull(what.format)}, {u"pem"_s, what.pem}, {u"rsa"_s, what.rsa}, {u"bits"_s, what.bits},
        {u"line_ends_lost"_s, what.lineEndsLost}, {u"fault"_s, fault()}};
    if (finding.fault)
        object.insert(u"what"_s, text::explain(*finding.fault).what);
    addCertificates(object, what.certificates);
    out().json(object);
    account::Finding plain = finding;
    plain.fault.reset(); // what it is, even when it is wrong here
    const text::Explained words = text::explain(plain);
    out().say(QString(words.what + u' ' + words.remedy).trimmed());
    for (const alipay::Certificate &certificate : what.certificates)
        out().say(tr("  serial %1: %2, valid until %3")
                      .arg(QString::fromLatin1(certificate.serial()), certificate.subject(),
                          text::moment(certificate.notAfter())));
    if (finding.fault)
        out().error(*finding.fault);
}

void addKeyCommands(CLI::App &app, Choice &choice)
{
    CLI::App *key = addCommand(app, "key", Help::tr("Keys: make a pair, or learn what a file holds"));
    key->require_subcommand(0, 1);

    auto path = std::make_shared<QString>();
    CLI::App *make = addCommand(*key, "make", Help::tr("Make an RSA key pair of 2048 bits"));
    addText(*make, "--out", *path, Help::tr("The folder for its files"))->required()->type_name("DIR");
    make->callback([&choice, path] { choice.set<KeyMake>(*path); });

    auto inspected = std::make_shared<KeyInspect::Options>();
    CLI::App *inspect = addCommand(*key, "inspect", Help::tr("Say what a file holds, and whether it fits its place"));
    addText(*inspect, "FILE", inspected->file, Help::tr("The file"))->required();
    addText(*inspect, "--as", inspected->as, Help::tr("What it should be"))
        ->check(CLI::IsMember({"private", "alipay", "app-cert", "alipay-cert", "root-cert", "aes"}));
    addText(*inspect, "--key", inspected->keyFile, Help::tr("The application's private key, to compare with"))
        ->type_name("FILE");
    addText(*inspect, "--app-id", inspected->appId, Help::tr("The AppID, to compare with"));
    inspect->callback([&choice, inspected] { choice.set<KeyInspect>(*inspected); });
}

} // namespace hongbao::cli
