#pragma once
// Judges a new account before anything of it is stored: the name, the AppID, the address, and whether the two keys are
// what they should be.

#include "account/profile.h"

namespace hongbao::account {

struct CheckedAccount {
    Profile profile;
    alipay::PrivateKey privateKey;
};

// The first problem, with Error::field one of "name", "app_id", "gateway", "private_key", "alipay_public_key",
// "ca_file".
Result<CheckedAccount> checkNewAccount(const NewAccount &account);

} // namespace hongbao::account
