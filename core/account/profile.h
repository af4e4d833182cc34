#pragma once
// Accounts: name, world, AppID, keys and address as one indivisible thing. "practice" always exists and is not stored.
// Files in the data folder: accounts.json (nothing secret) and keys/<name>.pem (sealed PKCS#8, mode 0600).

#include "alipay/http_gateway.h"
#include "ledger/records.h"

namespace hongbao::account {

enum class World { Practice, Sandbox, Live, OwnAddress };

inline constexpr char practiceName[] = "practice";
inline constexpr char liveAddress[] = "https://openapi.alipay.com/gateway.do";
inline constexpr char sandboxAddress[] = "https://openapi-sandbox.dl.alipaydev.com/gateway.do";

struct Profile {
    QString name; // 1 to 40 letters, digits, CJK, '-', '_'
    World world = World::Live; // follows from the address
    QUrl gateway;
    QString appId; // 10 to 32 digits
    QByteArray alipayKey; // PEM
    QString appAuthToken;
    QByteArray moreAuthorities; // PEM, may be empty
    bool ownPassphrase = false; // sealed with the operator's passphrase; else with a key kept in the data folder

    ledger::AccountRef ref() const { return {name, appId, gateway.toString()}; }
};

World worldOf(const QUrl &gateway);

struct NewAccount {
    QString name;
    QString appId;
    QUrl gateway; // empty: live
    SecretBytes privateKey; // as pasted or read
    SecretBytes privateKeyPassphrase; // of a key that comes sealed
    QByteArray alipayPublicKey; // as pasted or read
    QString appAuthToken;
    QByteArray moreAuthorities; // PEM
    SecretBytes passphrase; // to seal with; empty: a random one kept in the data folder
};

class Profiles {
public:
    explicit Profiles(QString dataDir);

    Result<QList<Profile>> list() const; // practice first
    Result<Profile> find(const QString &name) const; // AccountUnknown
    // Checks everything first (names, keys, own key pasted for Alipay's); stores nothing unless all is right.
    // Error::field: "name", "app_id", "gateway", "private_key", "alipay_public_key", "ca_file".
    Result<Profile> add(const NewAccount &account);
    Done remove(const QString &name);
    // Unseals the key. KeySealed when a passphrase is needed and none given, PassphraseWrong.
    Result<alipay::PrivateKey> unlock(const Profile &profile, const SecretBytes &passphrase) const;

    QString ledgerPath(const Profile &profile) const; // practice and everything else have a file each
    QString practicePath() const; // the practice gateway's own state

private:
    QString m_dataDir;
};

} // namespace hongbao::account
