#include "settings/account_check.h"

namespace hongbao::ui {

AccountCheck::AccountCheck(QString dataDir, QObject *parent)
    : QObject(parent)
    , m_dataDir(std::move(dataDir))
{
}

AccountCheck::~AccountCheck() = default;

void AccountCheck::start(const account::Profile &account, const SecretBytes &passphrase)
{
    desk::Desk::Setup setup;
    setup.dataDir = m_dataDir;
    setup.profile = account;
    setup.passphrase = passphrase;
    setup.write = false;
    openDesk(setup);
}

void AccountCheck::openDesk(const desk::Desk::Setup &setup)
{
    cancel();
    m_desk = std::make_unique<desk::Desk>(setup);
    connect(m_desk.get(), &desk::Desk::opened, this, [this] { m_desk->check(); });
    connect(m_desk.get(), &desk::Desk::openFailed, this, [this, setup](const Error &error) {
        finish();
        if (error.code == ErrorCode::LedgerUnopenable && !setup.write) {
            desk::Desk::Setup making = setup; // the first account of its world: nobody else writes what is not there
            making.write = true;
            openDesk(making);
            return;
        }
        Q_EMIT failed(error);
    });
    connect(m_desk.get(), &desk::Desk::checked, this, [this](desk::RequestId, const desk::Check &check) {
        finish();
        Q_EMIT answered(check);
    });
    m_desk->open();
}

void AccountCheck::cancel()
{
    if (m_desk)
        finish();
}

// The desk is speaking when it is to go.
void AccountCheck::finish()
{
    m_desk->disconnect(this);
    m_desk.release()->deleteLater();
}

} // namespace hongbao::ui
