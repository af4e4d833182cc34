#include "account/profile.h"

#include "account/key_store.h"
#include "account/new_account.h"
#include "account/profile_file.h"

#include <QDir>
#include <QLockFile>

namespace hongbao::account {

using namespace Qt::StringLiterals;

namespace {

constexpr int lockPatienceMs = 5'000;

QString profilesPath(const QString &dataDir)
{
    return dataDir + u"/accounts.json"_s;
}

KeyStore keysIn(const QString &dataDir)
{
    return KeyStore(dataDir + u"/keys"_s);
}

// Window and command line may change the accounts at once: each change reads, checks and writes under this lock.
Done lockAccounts(QLockFile &lock, const QString &dataDir)
{
    if (!QDir().mkpath(dataDir) || !lock.tryLock(lockPatienceMs))
        return fail(ErrorCode::FileUnwritable, profilesPath(dataDir));
    return {};
}

QString lockPath(const QString &dataDir)
{
    return dataDir + u"/accounts.lock"_s;
}

// Names become file names, and not every system tells "Shop" from "shop".
bool sameName(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

World worldOf(const QUrl &gateway)
{
    if (gateway == QUrl(QString::fromLatin1(liveAddress)))
        return World::Live;
    if (gateway == QUrl(QString::fromLatin1(sandboxAddress)))
        return World::Sandbox;
    return World::OwnAddress;
}

Profiles::Profiles(QString dataDir)
    : m_dataDir(std::move(dataDir))
{
}

Result<QList<Profile>> Profiles::list() const
{
    auto profiles = readProfiles(profilesPath(m_dataDir));
    if (!profiles)
        return fail(profiles.error());
    Profile practice;
    practice.name = QString::fromLatin1(practiceName);
    practice.world = World::Practice;
    profiles->prepend(practice);
    return profiles;
}

Result<Profile> Profiles::find(const QString &name) const
{
    const auto profiles = list();
    if (!profiles)
        return fail(profiles.error());
    for (const Profile &profile : *profiles) {
        if (profile.name == name)
            return profile;
    }
    return fail(ErrorCode::AccountUnknown, name.left(40));
}

Result<Profile> Profiles::add(const NewAccount &account)
{
    const auto checked = checkNewAccount(account);
    if (!checked)
        return fail(checked.error());
    QLockFile lock(lockPath(m_dataDir));
    if (const Done locked = lockAccounts(lock, m_dataDir); !locked)
        return fail(locked.error());
    auto profiles = readProfiles(profilesPath(m_dataDir));
    if (!profiles)
        return fail(profiles.error());
    for (const Profile &profile : std::as_const(*profiles)) {
        if (sameName(profile.name, account.name))
            return fail(ErrorCode::AccountExists, profile.name, u"name"_s);
    }
    // The key first: an account in the list always has one.
    const Done stored = keysIn(m_dataDir).write(account.name, checked->privateKey, account.passphrase);
    if (!stored)
        return fail(stored.error());
    profiles->append(checked->profile);
    if (const Done written = writeProfiles(profilesPath(m_dataDir), *profiles); !written)
        return fail(written.error());
    return checked->profile;
}

Done Profiles::remove(const QString &name)
{
    if (sameName(name, QString::fromLatin1(practiceName)))
        return fail(ErrorCode::AccountReserved, name);
    QLockFile lock(lockPath(m_dataDir));
    if (const Done locked = lockAccounts(lock, m_dataDir); !locked)
        return locked;
    auto profiles = readProfiles(profilesPath(m_dataDir));
    if (!profiles)
        return fail(profiles.error());
    if (profiles->removeIf([&](const Profile &profile) { return profile.name == name; }) == 0)
        return fail(ErrorCode::AccountUnknown, name.left(40));
    if (const Done written = writeProfiles(profilesPath(m_dataDir), *profiles); !written)
        return written;
    return keysIn(m_dataDir).remove(name);
}

Result<alipay::PrivateKey> Profiles::unlock(const Profile &profile, const SecretBytes &passphrase) const
{
    const KeyStore keys = keysIn(m_dataDir);
    return profile.ownPassphrase ? keys.read(profile.name, passphrase) : keys.readWithOwnSeal(profile.name);
}

QString Profiles::ledgerPath(const Profile &profile) const
{
    return m_dataDir + (profile.world == World::Practice ? u"/ledger-practice.sqlite"_s : u"/ledger-live.sqlite"_s);
}

QString Profiles::practicePath() const
{
    return m_dataDir + u"/practice"_s;
}

} // namespace hongbao::account
