#include "cli/desk_command.h"

namespace hongbao::cli {

DeskCommand::DeskCommand(Globals globals, Opening opening)
    : Command(std::move(globals))
    , m_opening(opening)
{
}

void DeskCommand::start()
{
    auto wanted = setup();
    if (!wanted)
        return openFailed(wanted.error());
    m_desk = std::make_unique<desk::Desk>(std::move(*wanted));
    connect(m_desk.get(), &desk::Desk::opened, this, &DeskCommand::work);
    connect(m_desk.get(), &desk::Desk::openFailed, this, &DeskCommand::openFailed);
    connect(m_desk.get(), &desk::Desk::clockOff, this, [this](qint64 seconds) {
        out().note(
            tr("This computer's clock differs from Alipay's by %1 seconds. Set it before sending.").arg(seconds));
    });
    if (m_opening == Opening::LedgerOnly)
        work();
    else
        m_desk->open();
}

Result<desk::Desk::Setup> DeskCommand::setup() const
{
    auto profile = account::Profiles(globals().dataDir).find(globals().account);
    if (!profile)
        return fail(profile.error());
    desk::Desk::Setup setup;
    setup.dataDir = globals().dataDir;
    setup.profile = std::move(*profile);
    setup.write = m_opening == Opening::Writing;
    if (m_opening == Opening::LedgerOnly)
        return setup;
    auto secret = passphrase();
    if (!secret)
        return fail(secret.error());
    setup.passphrase = std::move(*secret);
    return setup;
}

} // namespace hongbao::cli
