#pragma once
// Passphrases in the system's key store (Secret Service, Windows, macOS; QtKeychain). Each request is answered by one
// signal, from the event loop.

#include "base/result.h"
#include "base/secret.h"

#include <QObject>

#include <functional>

namespace QKeychain {
class Job;
}

namespace hongbao::account {

class Keyring : public QObject {
    Q_OBJECT

public:
    explicit Keyring(const QString &dataDir, QObject *parent = nullptr); // one entry a data folder and account

    void setPatience(int milliseconds); // with a store that asks a person to unlock it; a minute by default
    void keep(const QString &account, const SecretBytes &passphrase); // -> kept
    void recall(const QString &account); // -> recalled: empty when there is none
    void forget(const QString &account); // -> forgotten

Q_SIGNALS: // KeyringUnavailable when there is no key store or it stays locked
    void kept(const QString &account, const hongbao::Done &done);
    void recalled(const QString &account, const hongbao::Result<hongbao::SecretBytes> &passphrase);
    void forgotten(const QString &account, const hongbao::Done &done);

private:
    QString entryOf(const QString &account) const;
    // `answer` is called once: when the job is done, or with KeyringUnavailable when patience is over.
    void start(QKeychain::Job *job, const QString &account, std::function<void(const Done &)> answer);

    QString m_folder;
    int m_patienceMs = 60'000;
};

} // namespace hongbao::account
