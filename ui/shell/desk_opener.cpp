#include "shell/desk_opener.h"

namespace hongbao::ui {

DeskOpener::DeskOpener(QString dataDir, AccountBook &book, QObject *parent)
    : QObject(parent)
    , m_dataDir(std::move(dataDir))
    , m_book(book)
{
    connect(&m_book, &AccountBook::found, this, &DeskOpener::found);
    connect(&m_book, &AccountBook::recalled, this, &DeskOpener::recalled);
}

DeskOpener::~DeskOpener() = default;

void DeskOpener::use(const QString &account)
{
    if (m_isLocked)
        return;
    close();
    m_wanted = account;
    Q_EMIT opening(account);
    m_book.find(account);
}

void DeskOpener::retry()
{
    use(m_wanted);
}

void DeskOpener::letGo()
{
    close();
}

void DeskOpener::setPatience(int minutes)
{
    m_patienceMinutes = minutes;
    if (m_isOpen)
        m_desk->setPatience(patienceMs());
}

qint64 DeskOpener::patienceMs() const
{
    return qint64(m_patienceMinutes) * 60 * 1'000;
}

void DeskOpener::unlock(const SecretBytes &passphrase)
{
    close();
    Q_EMIT opening(m_wanted);
    openDesk(passphrase);
}

void DeskOpener::lock()
{
    close();
    m_isLocked = true;
}

bool DeskOpener::canLock() const
{
    return !m_wanted.isEmpty() && m_profile.name == m_wanted;
}

void DeskOpener::close()
{
    if (m_isOpen)
        Q_EMIT closing();
    m_isOpen = false;
    m_isRecalling = false;
    m_desk.reset();
}

void DeskOpener::found(const QString &name, const ProfileResult &profile)
{
    if (name != m_wanted || m_desk || m_isLocked)
        return; // another account was asked for meanwhile
    if (!profile) {
        Q_EMIT failed(profile.error());
        return;
    }
    m_profile = *profile;
    m_isRecalling = m_profile.ownPassphrase && m_profile.inKeyring;
    if (m_isRecalling)
        m_book.recallPassphrase(name);
    else
        openDesk({});
}

// Without a key store, or with an old passphrase in it, the operator is asked.
void DeskOpener::recalled(const QString &name, const Result<SecretBytes> &passphrase)
{
    if (m_isRecalling && name == m_wanted)
        openDesk(passphrase.value_or(SecretBytes()));
}

void DeskOpener::openDesk(const SecretBytes &passphrase)
{
    desk::Desk::Setup setup;
    setup.dataDir = m_dataDir;
    setup.profile = m_profile;
    setup.passphrase = passphrase;
    if (m_patienceMinutes > 0)
        setup.patienceMs = patienceMs();
    const bool recalled = std::exchange(m_isRecalling, false);
    const bool typed = !passphrase.isEmpty() && !recalled;
    m_desk = std::make_unique<desk::Desk>(setup);
    connect(m_desk.get(), &desk::Desk::opened, this, [this] {
        m_isOpen = true;
        m_isLocked = false;
        Q_EMIT opened();
    });
    connect(m_desk.get(), &desk::Desk::openFailed, this, [this, typed](const Error &error) {
        if (error.code == ErrorCode::KeySealed || error.code == ErrorCode::PassphraseWrong)
            Q_EMIT passphraseNeeded(typed && error.code == ErrorCode::PassphraseWrong);
        else
            Q_EMIT failed(error);
    });
    m_desk->open();
}

} // namespace hongbao::ui
