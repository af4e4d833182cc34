#pragma once
// Holds the one desk in use: finds the account, opens its desk, and lets go of the one before. The window can be shown
// long before a desk is open.

#include "desk/desk.h"
#include "settings/account_book.h"

#include <memory>

namespace hongbao::ui {

class DeskOpener : public QObject {
    Q_OBJECT

public:
    DeskOpener(QString dataDir, AccountBook &book, QObject *parent = nullptr);
    ~DeskOpener() override;

    void use(const QString &account);
    void unlock(const SecretBytes &passphrase); // the answer to passphraseNeeded, or after lock()
    void lock(); // lets go of the desk; only unlock() brings it back, and the system's key store is not asked
    bool canLock() const; // the account is known
    bool isLocked() const { return m_isLocked; }
    void retry();
    void letGo(); // closes the desk; retry() opens it again
    void setPatience(int minutes); // with a gateway out of reach, of the batches that start from now on
    desk::Desk *desk() const { return m_isOpen ? m_desk.get() : nullptr; }
    const account::Profile &profile() const { return m_profile; }
    const QString &dataDir() const { return m_dataDir; }

Q_SIGNALS:
    void closing(); // whoever works with the desk lets go of it now
    void opening(const QString &account);
    void passphraseNeeded(bool wrong);
    void opened();
    void failed(const hongbao::Error &error);

private:
    qint64 patienceMs() const;
    void close();
    void recalled(const QString &name, const Result<SecretBytes> &passphrase);
    void found(const QString &name, const ProfileResult &profile);
    void openDesk(const SecretBytes &passphrase);

    QString m_dataDir;
    AccountBook &m_book;
    QString m_wanted;
    account::Profile m_profile;
    std::unique_ptr<desk::Desk> m_desk;
    int m_patienceMinutes = 0; // 0: the desk's own
    bool m_isOpen = false;
    bool m_isLocked = false;
    bool m_isRecalling = false; // waits for the system's key store
};

} // namespace hongbao::ui
