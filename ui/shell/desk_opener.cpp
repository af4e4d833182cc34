#include "shell/desk_opener.h"

namespace hongbao::ui {

DeskOpener::DeskOpener(QString dataDir, AccountBook &book, QObject *parent)
    : QObject(parent)
    , m_dataDir(std::move(dataDir))
    , m_book(book)
{
    connect(&m_book, &AccountBook::found, this, &DeskOpener::found);
}

DeskOpener::~DeskOpener() = default;

void DeskOpener::use(const QString &account)
{
    close();
    m_wanted = account;
    Q_EMIT opening(account);
    m_book.find(account);
}

void DeskOpener::retry()
{
    use(m_wanted);
}

void DeskOpener::unlock(const SecretBytes &passphrase)
{
    close();
    Q_EMIT opening(m_wanted);
    openDesk(passphrase);
}

void DeskOpener::close()
{
    if (m_isOpen)
        Q_EMIT closing();
    m_isOpen = false;
    m_desk.reset();
}

void DeskOpener::found(const QString &name, const ProfileResult &profile)
{
    if (name != m_wanted || m_desk)
        return; // another account was asked for meanwhile
    if (!profile) {
        Q_EMIT failed(profile.error());
        return;
    }
    m_profile = *profile;
    openDesk({});
}

void DeskOpener::openDesk(const SecretBytes &passphrase)
{
    desk::Desk::Setup setup;
    setup.dataDir = m_dataDir;
    setup.profile = m_profile;
    setup.passphrase = passphrase;
    m_desk = std::make_unique<desk::Desk>(setup);
    connect(m_desk.get(), &desk::Desk::opened, this, [this] {
        m_isOpen = true;
        Q_EMIT opened();
    });
    connect(m_desk.get(), &desk::Desk::openFailed, this, [this](const Error &error) {
        if (error.code == ErrorCode::KeySealed || error.code == ErrorCode::PassphraseWrong)
            Q_EMIT passphraseNeeded(error.code == ErrorCode::PassphraseWrong);
        else
            Q_EMIT failed(error);
    });
    m_desk->open();
}

} // namespace hongbao::ui
