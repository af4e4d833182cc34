#pragma once
// accounts.json: the profiles without anything secret.

#include "account/profile.h"

namespace hongbao::account {

Result<QList<Profile>> readProfiles(const QString &path); // no file: none. FileUnreadable
Done writeProfiles(const QString &path, const QList<Profile> &profiles); // FileUnwritable

} // namespace hongbao::account
