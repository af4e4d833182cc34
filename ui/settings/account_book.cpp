#include "settings/account_book.h"

#include "ledger/marks.h"

#include "settings/certificate_files.h"

#include <QFile>
#include <QFileInfo>

namespace hongbao::ui {

namespace {

constexpr qint64 largestKeyFile = 64 * 1024;

FileResult readSmallFile(const QString &path, const QString &field)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, path, field);
    if (file.size() > largestKeyFile)
        return fail(ErrorCode::KeyIsDocument, {}, field);
    return SecretBytes(file.readAll());
}

SortedResult readAndSort(const QStringList &paths, const account::Surroundings &surroundings)
{
    QList<NamedText> files;
    for (const QString &path : paths) {
        const FileResult text = readSmallFile(path, {});
        if (!text)
            return fail(text.error());
        files.append({QFileInfo(path).fileName(), *text});
    }
    return sortCertificates(files, surroundings);
}

KeyPairResult makePair()
{
    const auto key = alipay::PrivateKey::generate();
    if (!key)
        return fail(key.error());
    return KeyPair {key->toPkcs8Pem(), key->publicKey().toBareBase64()};
}

Examined examineText(account::Place place, const SecretBytes &text, const SecretBytes &passphrase,
    const account::Surroundings &surroundings)
{
    Examined result {account::examine(place, text, surroundings), {}};
    if (place != account::Place::PrivateKey)
        return result;
    const auto key = alipay::PrivateKey::parse(text, passphrase);
    if (key)
        result.publicHalf = key->publicKey();
    else if (result.finding.what.kind == account::Kind::SealedPrivateKey)
        result.finding.fault = key.error();
    if (key && result.finding.fault && result.finding.fault->code == ErrorCode::KeySealed)
        result.finding.fault.reset();
    return result;
}

} // namespace

AccountBook::AccountBook(const QString &dataDir, QObject *parent)
    : QObject(parent)
    , m_profiles(dataDir)
    , m_keyring(dataDir)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_keyring, &account::Keyring::kept, this, &AccountBook::kept);
    connect(&m_keyring, &account::Keyring::recalled, this, &AccountBook::recalled);
    connect(&m_keyring, &account::Keyring::forgotten, this, [this](const QString &name, const Done &) {
        noteKept(name, false); // also where the key store is gone: it is not asked again
    });
}

AccountBook::~AccountBook()
{
    m_pool.waitForDone();
}

template <class Work, class Deliver> void AccountBook::run(Work work, Deliver deliver)
{
    m_pool.start([this, work = std::move(work), deliver = std::move(deliver)]() mutable {
        QMetaObject::invokeMethod(
            this, [deliver, result = work()] { deliver(result); }, Qt::QueuedConnection);
    });
}

void AccountBook::list()
{
    run([profiles = m_profiles] { return profiles.list(); },
        [this](const ProfilesResult &result) { Q_EMIT listed(result); });
}

void AccountBook::lookForFirstStart()
{
    const auto look = [profiles = m_profiles] {
        const auto accounts = profiles.list();
        return accounts && accounts->size() == 1 && !QFileInfo::exists(profiles.ledgerPath(accounts->constFirst()))
            && !ledger::isLost(profiles.ledgerPath(accounts->constFirst()));
    };
    run(look, [this](bool first) { Q_EMIT firstStartKnown(first); });
}

void AccountBook::find(const QString &name)
{
    run([profiles = m_profiles, name] { return profiles.find(name); },
        [this, name](const ProfileResult &result) { Q_EMIT found(name, result); });
}

void AccountBook::add(const account::NewAccount &account)
{
    run([profiles = m_profiles, account]() mutable { return profiles.add(account, QDateTime::currentDateTimeUtc()); },
        [this](const ProfileResult &result) { Q_EMIT added(result); });
}

void AccountBook::replace(const QString &name, const account::NewAccount &account)
{
    const auto work = [profiles = m_profiles, name, account]() mutable -> std::pair<ProfileResult, bool> {
        const auto before = profiles.find(name);
        const bool inKeyring = before && before->inKeyring;
        return {profiles.replace(name, account, QDateTime::currentDateTimeUtc()), inKeyring};
    };
    run(work, [this, name](const std::pair<ProfileResult, bool> &result) {
        if (result.first && result.second)
            m_keyring.forget(name); // the new passphrase is kept when it is asked for
        Q_EMIT added(result.first);
    });
}

void AccountBook::remove(const QString &name)
{
    const auto work = [profiles = m_profiles, name]() mutable -> std::pair<Done, bool> {
        const auto account = profiles.find(name);
        const bool inKeyring = account && account->inKeyring;
        return {profiles.remove(name), inKeyring};
    };
    run(work, [this, name](const std::pair<Done, bool> &result) {
        if (result.first && result.second)
            m_keyring.forget(name);
        Q_EMIT removed(name, result.first);
    });
}

void AccountBook::setLine(const QString &name, const account::Line &line)
{
    run([profiles = m_profiles, name, line]() mutable { return profiles.setLine(name, line); },
        [this, name](const Done &result) { Q_EMIT changed(name, result); });
}

void AccountBook::makeKey()
{
    run([] { return makePair(); }, [this](const KeyPairResult &result) { Q_EMIT keyMade(result); });
}

void AccountBook::readKeyFile(const QString &path, const QString &field)
{
    run([path, field] { return readSmallFile(path, field); },
        [this, field](const FileResult &result) { Q_EMIT keyFileRead(field, result); });
}

void AccountBook::sortFiles(const QStringList &paths, const account::Surroundings &surroundings)
{
    run([paths, surroundings] { return readAndSort(paths, surroundings); },
        [this](const SortedResult &result) { Q_EMIT filesSorted(result); });
}

void AccountBook::examine(quint64 ticket, account::Place place, const SecretBytes &text, const SecretBytes &passphrase,
    const account::Surroundings &surroundings)
{
    run([=] { return examineText(place, text, passphrase, surroundings); },
        [this, ticket](const Examined &result) { Q_EMIT examined(ticket, result); });
}

void AccountBook::changePassphrase(const account::Profile &account, const SecretBytes &current, const SecretBytes &next)
{
    const auto work = [profiles = m_profiles, name = account.name, current, next]() mutable {
        return profiles.changePassphrase(name, current, next);
    };
    run(work, [this, account, next](const Done &result) {
        if (!result || !account.inKeyring)
            Q_EMIT changed(account.name, result);
        else if (next.isEmpty())
            m_keyring.forget(account.name);
        else
            m_keyring.keep(account.name, next);
    });
}

void AccountBook::keepPassphrase(const QString &name, const SecretBytes &passphrase)
{
    const auto prove = [profiles = m_profiles, name, passphrase]() -> Done {
        const auto account = profiles.find(name);
        if (!account)
            return fail(account.error());
        const auto unlocked = profiles.unlock(*account, passphrase);
        return unlocked ? Done() : fail(unlocked.error());
    };
    run(prove, [this, name, passphrase](const Done &proven) {
        if (proven)
            m_keyring.keep(name, passphrase);
        else
            Q_EMIT changed(name, proven);
    });
}

void AccountBook::kept(const QString &name, const Done &done)
{
    if (done)
        noteKept(name, true);
    else
        Q_EMIT changed(name, done);
}

void AccountBook::forgetPassphrase(const QString &name)
{
    m_keyring.forget(name);
}

void AccountBook::noteKept(const QString &name, bool kept)
{
    const auto work = [profiles = m_profiles, name, kept]() mutable -> Done {
        if (!kept && !profiles.find(name))
            return {}; // it was removed, and its passphrase with it
        return profiles.setInKeyring(name, kept);
    };
    run(work, [this, name](const Done &result) { Q_EMIT changed(name, result); });
}

void AccountBook::recallPassphrase(const QString &name)
{
    m_keyring.recall(name);
}

void AccountBook::backUp(
    const QString &name, const SecretBytes &passphrase, const QString &path, const SecretBytes &word)
{
    run([profiles = m_profiles, name, passphrase, path,
            word]() mutable { return profiles.backUp(name, passphrase, path, word); },
        [this, name](const Done &result) { Q_EMIT backedUp(name, result); });
}

void AccountBook::restore(const QString &path, const SecretBytes &word, const SecretBytes &passphrase)
{
    run([profiles = m_profiles, path, word, passphrase]() mutable { return profiles.restore(path, word, passphrase); },
        [this](const ProfileResult &result) { Q_EMIT added(result); });
}

} // namespace hongbao::ui
