#include "account/profile.h"

#include "account/accounts_lock.h"
#include "account/key_store.h"
#include "account/new_account.h"

namespace hongbao::account {

using namespace Qt::StringLiterals;

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
    const auto accounts = readAccounts(m_dataDir);
    if (!accounts)
        return fail(accounts.error());
    Profile practice;
    practice.name = QString::fromLatin1(practiceName);
    practice.world = World::Practice;
    QList<Profile> profiles {practice};
    for (const StoredAccount &account : *accounts)
        profiles.append(account.profile);
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

Result<Profile> Profiles::add(const NewAccount &account, const QDateTime &now)
{
    return put(account, {}, now);
}

Result<Profile> Profiles::replace(const QString &name, const NewAccount &account, const QDateTime &now)
{
    if (const auto known = find(name); !known)
        return fail(known.error());
    const auto added = put(account, name, now);
    if (added && added->name != name)
        (void)KeyStore::of(m_dataDir).remove(name); // no account has it any more
    return added;
}

Result<Profile> Profiles::put(const NewAccount &account, const QString &replaced, const QDateTime &now)
{
    const auto checked = checkNewAccount(account, now);
    if (!checked)
        return fail(checked.error());
    const StoredAccount sealed
        = sealAccount(checked->profile, checked->aesKey, checked->appAuthToken, checked->privateKey);
    if (const Done stored = store(sealed, checked->privateKey, account.passphrase, replaced); !stored)
        return fail(stored.error());
    return sealed.profile;
}

// The key first: an account in the list always has one.
Done Profiles::store(
    const StoredAccount &added, const alipay::PrivateKey &key, const SecretBytes &passphrase, const QString &replaced)
{
    return changeAccounts(m_dataDir, [&](QList<StoredAccount> &accounts) -> Done {
        if (!replaced.isEmpty())
            accounts.removeIf([&](const StoredAccount &account) { return account.profile.name == replaced; });
        for (const StoredAccount &account : std::as_const(accounts)) {
            if (sameName(account.profile.name, added.profile.name))
                return fail(ErrorCode::AccountExists, account.profile.name, u"name"_s);
        }
        accounts.append(added);
        return KeyStore::of(m_dataDir).write(added.profile.name, key, passphrase);
    });
}

Done Profiles::remove(const QString &name)
{
    if (sameName(name, QString::fromLatin1(practiceName)))
        return fail(ErrorCode::AccountReserved, name);
    const Done removed = changeAccounts(m_dataDir, [&](QList<StoredAccount> &accounts) -> Done {
        if (accounts.removeIf([&](const StoredAccount &account) { return account.profile.name == name; }) == 0)
            return fail(ErrorCode::AccountUnknown, name.left(40));
        return {};
    });
    return removed ? KeyStore::of(m_dataDir).remove(name) : removed;
}

Done Profiles::setLine(const QString &name, const Line &line)
{
    if (const Done fits = checkLine(line); !fits)
        return fits;
    return changeAccount(m_dataDir, name, [&](StoredAccount &account) -> Done {
        account.profile.line = line;
        return {};
    });
}

Done Profiles::setInKeyring(const QString &name, bool inKeyring)
{
    return changeAccount(m_dataDir, name, [&](StoredAccount &account) -> Done {
        account.profile.inKeyring = inKeyring;
        return {};
    });
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
