#pragma once
// Judges a new account before anything of it is stored: the name, the AppID, the address, and whether the keys or
// certificates are what they should be.

#include "account/profile.h"

namespace hongbao::account {

struct CheckedAccount {
    Profile profile;
    alipay::PrivateKey privateKey;
    SecretBytes aesKey; // base64; may be empty
    SecretBytes appAuthToken;
};

// The first problem, with Error::field as Profiles::add says.
Result<CheckedAccount> checkNewAccount(const NewAccount &account, const QDateTime &now);
Done checkName(const QString &name); // AccountReserved, AccountNameMalformed
Done checkLine(const Line &line); // ProxyMalformed, TimeoutOutOfRange

} // namespace hongbao::account
