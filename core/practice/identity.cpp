#include "practice/identity.h"

#include "base/private_file.h"
#include "practice/authority.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <array>

namespace hongbao::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr int waitForOthersMs = 60'000;

IdentityFiles filesIn(const QString &folder, const QString &appId)
{
    const auto path = [&](const QString &name) -> QString { return folder + u'/' + name; };
    return {path(u"app_id"_s), path(u"application_private_key.pem"_s), path(u"alipay_private_key.pem"_s),
        path(u"alipay_public_key.pem"_s), path(u"appCertPublicKey_%1.crt"_s.arg(appId)),
        path(u"alipayCertPublicKey_RSA2.crt"_s), path(u"alipayRootCert.crt"_s), path(u"practice_authority_key.pem"_s),
        path(u"aes_key.txt"_s), path(u"app_auth_token.txt"_s)};
}

// Nothing to write is a key that could not be made.
Done store(const QString &path, QByteArrayView bytes)
{
    return !bytes.isEmpty() && writePrivately(path, bytes) ? Done() : fail(ErrorCode::PracticeUnavailable, path);
}

Done writeIfMissing(const QString &path, QByteArrayView bytes)
{
    return QFile::exists(path) ? Done() : store(path, bytes);
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::PracticeUnavailable, path);
    return file.readAll();
}

// What is in a file is the file's fault: the code says that the practice world cannot be had, the detail which file.
template <class Parse> auto readAs(const QString &path, const Parse &parse)
{
    return readFile(path).and_then(parse).map_error([&](const Error &) {
        return Error {ErrorCode::PracticeUnavailable, path, {}};
    });
}

Result<alipay::PrivateKey> readKey(const QString &path)
{
    return readAs(path, [](QByteArray text) { return alipay::PrivateKey::parse(SecretBytes(std::move(text))); });
}

Result<QList<alipay::Certificate>> readCertificates(const QString &path)
{
    return readAs(path, alipay::Certificate::parseAll);
}

Result<QString> readAppId(const QString &folder)
{
    return readFile(filesIn(folder, {}).appId).map([](const QByteArray &text) {
        return QString::fromLatin1(text.trimmed());
    });
}

Result<Identity> readIdentity(const QString &folder, const QString &appId)
{
    const IdentityFiles files = filesIn(folder, appId);
    const auto applicationKey = readKey(files.applicationKey);
    const auto alipayKey = readKey(files.alipayKey);
    if (!applicationKey || !alipayKey)
        return fail(applicationKey ? alipayKey.error() : applicationKey.error());
    Identity identity {appId, *applicationKey, *alipayKey, {}, {}, {}, {}, {}};
    const Done read
        = readCertificates(files.applicationCertificate)
              .and_then([&](const QList<alipay::Certificate> &found) {
                  identity.applicationCertificate = found.first();
                  return readCertificates(files.alipayCertificate);
              })
              .and_then([&](const QList<alipay::Certificate> &found) {
                  identity.alipayCertificates = found;
                  return readCertificates(files.rootCertificate);
              })
              .and_then([&](const QList<alipay::Certificate> &found) {
                  identity.rootCertificates = found;
                  return readAs(files.aesKey,
                      [](QByteArray text) { return alipay::AesKey::parse(SecretBytes(std::move(text))); });
              })
              .and_then([&](const alipay::AesKey &found) {
                  identity.aesKey = found;
                  return readFile(files.appAuthToken);
              })
              .map([&](const QByteArray &found) { identity.appAuthToken = QString::fromLatin1(found.trimmed()); });
    if (!read)
        return fail(read.error());
    return identity;
}

// "2021" and twelve digits like the real ones; no real application begins 202199.
QByteArray newAppId()
{
    const quint64 digits = QRandomGenerator::system()->bounded(quint64(10'000'000'000));
    return "202199" + QByteArray::number(digits).rightJustified(10, '0');
}

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, '\0');
    std::generate(bytes.begin(), bytes.end(), [] { return char(QRandomGenerator::system()->bounded(256)); });
    return bytes;
}

// Forty characters like the real ones, which begin with the month they were made in.
QByteArray newAppAuthToken()
{
    return "202199BB" + randomBytes(16).toHex();
}

Done writeCertificates(const IdentityFiles &files, const QString &appId)
{
    const auto applicationKey = readKey(files.applicationKey);
    const auto alipayKey = readKey(files.alipayKey);
    if (!applicationKey || !alipayKey)
        return fail(applicationKey ? alipayKey.error() : applicationKey.error());
    const auto made = makeCertificates(appId, applicationKey->publicKey(), alipayKey->publicKey());
    if (!made)
        return fail(ErrorCode::PracticeUnavailable, files.rootCertificate);
    return store(files.authorityKey, made->authorityKey.view())
        .and_then([&] { return store(files.applicationCertificate, made->application); })
        .and_then([&] { return store(files.alipayCertificate, made->alipay); })
        .and_then([&] { return store(files.rootCertificate, made->roots); });
}

std::array<QString, 4> certificateFiles(const IdentityFiles &files)
{
    return {files.authorityKey, files.applicationCertificate, files.alipayCertificate, files.rootCertificate};
}

bool allThere(const auto &paths)
{
    return std::all_of(paths.begin(), paths.end(), [](const QString &path) { return QFile::exists(path); });
}

// The certificates are one set: of an incomplete one nothing stays, so that "all are there" means "all are of one set".
Done completeFolder(const QString &folder, const QString &appId)
{
    const IdentityFiles files = filesIn(folder, appId);
    if (!allThere(certificateFiles(files))) {
        for (const QString &path : certificateFiles(files))
            QFile::remove(path);
        if (const Done written = writeCertificates(files, appId); !written)
            return written;
    }
    return writeIfMissing(files.aesKey, randomBytes(16).toBase64()).and_then([&] {
        return writeIfMissing(files.appAuthToken, newAppAuthToken());
    });
}

bool isComplete(const QString &folder, const QString &appId)
{
    const IdentityFiles files = filesIn(folder, appId);
    return allThere(certificateFiles(files)) && allThere(std::array {files.aesKey, files.appAuthToken});
}

// An older version made no certificates. One process adds them, the others wait for it.
Done completeWithOthers(const QString &folder, const QString &appId)
{
    if (isComplete(folder, appId))
        return {};
    QLockFile lock(folder + u"/completing.lock"_s);
    lock.setStaleLockTime(0); // never by age; a dead process's lock is still taken over
    if (!lock.tryLock(waitForOthersMs))
        return fail(ErrorCode::PracticeUnavailable, folder);
    return completeFolder(folder, appId);
}

Done writeIdentity(const QString &folder)
{
    const auto applicationKey = alipay::PrivateKey::generate();
    const auto alipayKey = alipay::PrivateKey::generate();
    if (!applicationKey || !alipayKey)
        return fail(ErrorCode::PracticeUnavailable, folder);
    const QByteArray appId = newAppId();
    const SecretBytes applicationPem = applicationKey->toPkcs8Pem();
    const SecretBytes alipayPem = alipayKey->toPkcs8Pem();
    const IdentityFiles files = filesIn(folder, {});
    return store(files.appId, appId)
        .and_then([&] { return store(files.applicationKey, applicationPem.view()); })
        .and_then([&] { return store(files.alipayKey, alipayPem.view()); })
        .and_then([&] { return store(files.alipayPublicKey, alipayKey->publicKey().toPem()); })
        .and_then([&] { return completeFolder(folder, QString::fromLatin1(appId)); });
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

IdentityFiles identityFiles(const QString &dir, const QString &appId)
{
    return filesIn(identityFolder(dir), appId);
}

Result<Identity> openIdentity(const QString &dir)
{
    const QString folder = identityFolder(dir);
    if (!QDir(folder).exists()) {
        if (const Done made = makeIdentity(dir); !made)
            return fail(made.error());
    }
    const auto appId = readAppId(folder);
    if (!appId)
        return fail(appId.error());
    if (const Done complete = completeWithOthers(folder, *appId); !complete)
        return fail(complete.error());
    return readIdentity(folder, *appId);
}

} // namespace hongbao::practice
