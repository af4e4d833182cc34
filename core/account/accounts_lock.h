#pragma once
// Window and command line may change the accounts at once: each change reads, checks and writes under one lock.

#include "account/stored_account.h"

#include <QDir>
#include <QLockFile>

namespace hongbao::account {

// `change` gets the list and returns Done; the list is written back only if it returned one.
template <class Change> Done changeAccounts(const QString &dataDir, const Change &change)
{
    constexpr int patienceMs = 5'000;
    QLockFile lock(dataDir + QStringLiteral("/accounts.lock"));
    if (!QDir().mkpath(dataDir) || !lock.tryLock(patienceMs))
        return fail(ErrorCode::FileUnwritable, dataDir + QStringLiteral("/accounts.json"));
    auto accounts = readAccounts(dataDir);
    if (!accounts)
        return fail(accounts.error());
    if (const Done changed = change(*accounts); !changed)
        return changed;
    return writeAccounts(dataDir, *accounts);
}

// The same for one account of the list. AccountUnknown, AccountReserved.
template <class Change> Done changeAccount(const QString &dataDir, const QString &name, const Change &change)
{
    if (sameName(name, QLatin1StringView(practiceName)))
        return fail(ErrorCode::AccountReserved, name);
    return changeAccounts(dataDir, [&](QList<StoredAccount> &accounts) -> Done {
        StoredAccount *account = findAccount(accounts, name);
        if (!account)
            return fail(ErrorCode::AccountUnknown, name.left(40));
        return change(*account);
    });
}

} // namespace hongbao::account
