#include "cli/key_commands.h"

#include "cli/json.h"
#include "cli/options.h"

#include <QDir>
#include <QFile>

namespace hongbao::cli {

using namespace Qt::StringLiterals;
using Kind = alipay::KeyDescription::Kind;

namespace {

QString kindText(Kind kind)
{
    switch (kind) {
    case Kind::Unreadable:
        return u"unreadable"_s;
    case Kind::PrivateKey:
        return u"private_key"_s;
    case Kind::SealedPrivateKey:
        return u"sealed_private_key"_s;
    case Kind::PublicKey:
        return u"public_key"_s;
    case Kind::Certificate:
        return u"certificate"_s;
    }
    Q_UNREACHABLE();
}

// Why Alipay would not take it; nothing where it would, or where nobody can tell yet.
std::optional<ErrorCode> fault(const alipay::KeyDescription &description)
{
    if (description.kind == Kind::Unreadable)
        return ErrorCode::KeyUnreadable;
    if (!description.rsa)
        return ErrorCode::KeyNotRsa;
    const bool sizeKnown = description.kind == Kind::PrivateKey || description.kind == Kind::PublicKey;
    return sizeKnown && description.bits < 2048 ? std::optional(ErrorCode::KeyTooShort) : std::nullopt;
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

KeyInspect::KeyInspect(const Globals &globals, QString file)
    : Command(globals)
    , m_file(std::move(file))
{
}

void KeyInspect::start()
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return endWith({ErrorCode::FileUnreadable, m_file, {}});
    const alipay::KeyDescription description = alipay::describeKey(SecretBytes(file.readAll()));
    const std::optional<ErrorCode> wrong = fault(description);
    out().json(QJsonObject {{u"file"_s, m_file}, {u"kind"_s, kindText(description.kind)},
        {u"format"_s, textOrNull(description.format)}, {u"pem"_s, description.pem}, {u"rsa"_s, description.rsa},
        {u"bits"_s, description.bits}, {u"fault"_s, wrong ? QJsonValue(toText(*wrong)) : QJsonValue()}});
    if (description.kind != Kind::Unreadable)
        out().say(words(description));
    if (wrong)
        out().error({*wrong, {}, {}});
    end(wrong ? ExitCode::InputWrong : ExitCode::AllAsAsked);
}

QString KeyInspect::words(const alipay::KeyDescription &description) const
{
    const QString form = description.pem ? tr("%1 in PEM form").arg(description.format)
                                         : tr("%1 as one text of base64").arg(description.format);
    switch (description.kind) {
    case Kind::PrivateKey:
        return tr("A private key of %1 bits, %2. Keep it to yourself.").arg(QString::number(description.bits), form);
    case Kind::SealedPrivateKey:
        return tr("A private key sealed with a passphrase, %1.").arg(form);
    case Kind::PublicKey:
        return tr("A public key of %1 bits, %2.").arg(QString::number(description.bits), form);
    case Kind::Certificate:
        return tr("A certificate, %1.").arg(form);
    case Kind::Unreadable:
        break;
    }
    return {};
}

void addKeyCommands(CLI::App &app, Choice &choice)
{
    CLI::App *key = addCommand(app, "key", Help::tr("Keys: make a pair, or learn what a file holds"));
    key->require_subcommand(0, 1);

    auto path = std::make_shared<QString>();
    CLI::App *make = addCommand(*key, "make", Help::tr("Make an RSA key pair of 2048 bits"));
    addText(*make, "--out", *path, Help::tr("The folder for its files"))->required()->type_name("DIR");
    make->callback([&choice, path] { choice.set<KeyMake>(*path); });

    CLI::App *inspect = addCommand(*key, "inspect", Help::tr("Say what a file holds"));
    addText(*inspect, "FILE", *path, Help::tr("The file"))->required();
    inspect->callback([&choice, path] { choice.set<KeyInspect>(*path); });
}

} // namespace hongbao::cli
