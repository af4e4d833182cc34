#include "practice/practice_gateway.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QTemporaryDir>

namespace hongbao::practice {

using namespace Qt::StringLiterals;

namespace {

const QLatin1StringView appIdFile("app_id");
const QLatin1StringView applicationKeyFile("application_private_key.pem");
const QLatin1StringView alipayKeyFile("alipay_private_key.pem");
const QLatin1StringView alipayPublicFile("alipay_public_key.pem");

Done writePrivately(const QString &path, QByteArrayView bytes)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(bytes.data(), bytes.size()) == bytes.size() && file.commit();
    return written ? Done() : fail(ErrorCode::PracticeUnavailable, path);
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::PracticeUnavailable, path);
    return file.readAll();
}

Result<alipay::PrivateKey> readKey(const QString &path)
{
    return readFile(path)
        .and_then([](QByteArray text) { return alipay::PrivateKey::parse(SecretBytes(std::move(text))); })
        .map_error([&](const Error &) {
            return Error {ErrorCode::PracticeUnavailable, path, {}};
        });
}

Result<Identity> readIdentity(const QString &folder)
{
    const auto appId = readFile(folder + u'/' + appIdFile);
    const auto applicationKey = readKey(folder + u'/' + applicationKeyFile);
    const auto alipayKey = readKey(folder + u'/' + alipayKeyFile);
    if (!appId || !applicationKey || !alipayKey)
        return fail(ErrorCode::PracticeUnavailable, folder);
    return Identity {QString::fromLatin1(appId->trimmed()), *applicationKey, *alipayKey};
}

// "2021" and twelve digits like the real ones; no real application begins 202199.
QByteArray newAppId()
{
    const quint64 digits = QRandomGenerator::system()->bounded(quint64(10'000'000'000));
    return "202199" + QByteArray::number(digits).rightJustified(10, '0');
}

Done writeIdentity(const QString &folder)
{
    const auto applicationKey = alipay::PrivateKey::generate();
    const auto alipayKey = alipay::PrivateKey::generate();
    if (!applicationKey || !alipayKey)
        return fail(ErrorCode::PracticeUnavailable, folder);
    const SecretBytes applicationPem = applicationKey->toPkcs8Pem();
    const SecretBytes alipayPem = alipayKey->toPkcs8Pem();
    return writePrivately(folder + u'/' + appIdFile, newAppId())
        .and_then([&] { return writePrivately(folder + u'/' + applicationKeyFile, applicationPem.view()); })
        .and_then([&] { return writePrivately(folder + u'/' + alipayKeyFile, alipayPem.view()); })
        .and_then([&] { return writePrivately(folder + u'/' + alipayPublicFile, alipayKey->publicKey().toPem()); });
}

// All files are made in a folder aside that is then renamed: a half-made identity is never seen, and of two processes
// one wins and both read the winner's.
Done makeIdentity(const QString &dir)
{
    if (!QDir().mkpath(dir))
        return fail(ErrorCode::PracticeUnavailable, dir);
    QTemporaryDir aside(dir + u"/identity-XXXXXX"_s);
    if (!aside.isValid())
        return fail(ErrorCode::PracticeUnavailable, aside.errorString());
    const Done written = writeIdentity(aside.path());
    if (written && QDir().rename(aside.path(), identityFolder(dir)))
        aside.setAutoRemove(false);
    return written;
}

} // namespace

QString identityFolder(const QString &dir)
{
    return dir + u"/identity"_s;
}

Result<Identity> openIdentity(const QString &dir)
{
    const QString folder = identityFolder(dir);
    if (!QDir(folder).exists()) {
        if (const Done made = makeIdentity(dir); !made)
            return tl::unexpected<Error>(made.error());
    }
    return readIdentity(folder);
}

} // namespace hongbao::practice
