#pragma once
// Accounts: name, world, AppID, keys and address as one indivisible thing. "practice" always exists and is not stored.
// Files in the data folder: accounts.json (nothing secret in the clear) and keys/<name>.pem (sealed PKCS#8, mode 0600).
// What belongs together is signed with the account's own private key, so that no part of it can be exchanged unnoticed;
// the AES key and the app_auth_token stand in accounts.json encrypted to it (RSA-OAEP).

#include "alipay/connection.h"
#include "ledger/records.h"

namespace hongbao::account {

enum class World { Practice, Sandbox, Live, OwnAddress };

inline constexpr char practiceName[] = "practice";
inline constexpr char liveAddress[] = "https://openapi.alipay.com/gateway.do";
inline constexpr char sandboxAddress[] = "https://openapi-sandbox.dl.alipaydev.com/gateway.do";

// How the account's calls reach the gateway. Not part of what is sealed: it may be changed at any time.
struct Line {
    alipay::Proxy proxy {};
    int connectTimeoutMs = 5'000; // 1 s to 60 s
    int answerTimeoutMs = 30'000; // 5 s to 300 s
};

struct Profile {
    QString name; // 1 to 40 letters, digits, CJK, '-', '_'
    World world = World::Live; // follows from the address
    QUrl gateway;
    QString appId; // 10 to 32 digits
    alipay::Protocol protocol = alipay::Protocol::V2;
    QByteArray alipayKey; // PEM; public-key mode only
    QByteArray appCertificate; // PEM, the leaf first; certificate mode only, as the next two
    QByteArray alipayCertificates;
    QByteArray rootCertificates;
    bool encryptsContent = false; // has a key for content encryption
    bool hasAppAuthToken = false;
    QByteArray moreAuthorities; // PEM, may be empty
    bool ownPassphrase = false; // sealed with the operator's passphrase; else with a key kept in the data folder
    bool inKeyring = false; // the passphrase is kept in the system's key store
    Line line {};

    bool usesCertificates() const { return !appCertificate.isEmpty(); }
    ledger::AccountRef ref() const { return {name, appId, gateway.toString()}; }
};

World worldOf(const QUrl &gateway);

struct NewAccount {
    QString name;
    QString appId;
    QUrl gateway; // empty: live
    alipay::Protocol protocol = alipay::Protocol::V2;
    SecretBytes privateKey; // as pasted or read
    SecretBytes privateKeyPassphrase; // of a key that comes sealed
    QByteArray alipayPublicKey; // as pasted or read; or, all three:
    QByteArray appCertificate;
    QByteArray alipayCertificate;
    QByteArray rootCertificate;
    SecretBytes aesKey; // may be empty, as the next two
    SecretBytes appAuthToken;
    QByteArray moreAuthorities; // PEM
    SecretBytes passphrase; // to seal with; empty: a random one kept in the data folder
    Line line {};
};

struct StoredAccount;

class Profiles {
public:
    explicit Profiles(QString dataDir);

    Result<QList<Profile>> list() const; // practice first
    Result<Profile> find(const QString &name) const; // AccountUnknown
    // Checks everything first (names, keys, certificates, own key pasted for Alipay's); stores nothing unless all is
    // right. Error::field: "name", "app_id", "gateway", "private_key", "alipay_public_key", "app_cert", "alipay_cert",
    // "root_cert", "aes_key", "app_auth_token", "ca_file", "proxy", "timeouts".
    Result<Profile> add(const NewAccount &account, const QDateTime &now);
    // The same, in the place of that one, which stays as it is when something is not right. AccountUnknown.
    Result<Profile> replace(const QString &name, const NewAccount &account, const QDateTime &now);
    Done remove(const QString &name);
    Done setLine(const QString &name, const Line &line); // ProxyMalformed, TimeoutOutOfRange
    Done setInKeyring(const QString &name, bool inKeyring);

    // Unseals the key and all it takes to call. KeySealed when a passphrase is needed and none given, PassphraseWrong;
    // AccountAltered when name, AppID, address, mode, keys or certificates are not what was stored together.
    Result<alipay::Connection> unlock(const Profile &profile, const SecretBytes &passphrase) const;
    // `next` empty: from now on sealed with the data folder's own. KeySealed, PassphraseWrong (of `current`).
    Done changePassphrase(const QString &name, const SecretBytes &current, const SecretBytes &next);
    // One file that holds the whole account, sealed with a passphrase of its own. BackupUnreadable, AccountExists,
    // PassphraseWrong, AccountAltered.
    Done backUp(const QString &name, const SecretBytes &passphrase, const QString &path, const SecretBytes &backupWord);
    Result<Profile> restore(const QString &path, const SecretBytes &backupWord, const SecretBytes &passphrase);
    // A certificate of Alipay's that was fetched and proven while calling: used from the next unlock() on, which proves
    // it again.
    Done learnAlipayCertificate(const QString &name, const QByteArray &pem);

    QString ledgerPath(const Profile &profile) const; // practice and everything else have a file each
    QString practicePath() const; // the practice gateway's own state

private:
    Result<Profile> put(const NewAccount &account, const QString &replaced, const QDateTime &now);
    Done store(const StoredAccount &added, const alipay::PrivateKey &key, const SecretBytes &passphrase,
        const QString &replaced = {});

    QString m_dataDir;
};

} // namespace hongbao::account
