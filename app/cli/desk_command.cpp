#include "cli/desk_command.h"

#include "cli/reconcile_commands.h"

#include <QTimer>

namespace hongbao::cli {

DeskCommand::DeskCommand(Globals globals, Opening opening)
    : Command(std::move(globals))
    , m_opening(opening)
{
}

void DeskCommand::start()
{
    auto profile = account::Profiles(globals().dataDir).find(globals().account);
    if (!profile)
        return openFailed(profile.error());
    desk::Desk::Setup setup;
    setup.dataDir = globals().dataDir;
    setup.profile = std::move(*profile);
    setup.write = m_opening == Opening::Writing;
    setup.patienceMs = qint64(m_patienceSeconds) * 1'000;
    if (m_opening == Opening::LedgerOnly)
        return begin(std::move(setup));
    passphraseOf(setup.profile, [this, setup](const Result<SecretBytes> &secret) mutable {
        if (!secret)
            return openFailed(secret.error());
        setup.passphrase = *secret;
        begin(std::move(setup));
    });
}

void DeskCommand::startAgain(Opening opening)
{
    m_opening = opening;
    if (m_desk) // it is speaking at this moment
        m_desk.release()->deleteLater();
    DeskCommand::start();
}

void DeskCommand::endWithBooks(const ledger::Batch &batch, ExitCode code)
{
    if (batch.state != ledger::BatchState::Finished)
        return end(code);
    connect(m_desk.get(), &desk::Desk::reconciled, this,
        [this, code](desk::RequestId id, const desk::ReconcileResult &made) {
            if (id != 0 || isOver()) // 0: done by itself
                return;
            if (made)
                out().note(sumsSentence(*made));
            end(code);
        });
    constexpr int mostWaitMs = 10'000;
    QTimer::singleShot(mostWaitMs, this, [this, code] { end(code); });
}

void DeskCommand::begin(desk::Desk::Setup setup)
{
    m_desk = std::make_unique<desk::Desk>(std::move(setup));
    connect(m_desk.get(), &desk::Desk::opened, this, &DeskCommand::work);
    connect(m_desk.get(), &desk::Desk::openFailed, this, &DeskCommand::openFailed);
    connect(m_desk.get(), &desk::Desk::clockOff, this, [this](qint64 seconds) {
        if (seconds != 0) {
            out().note(
                tr("This computer's clock differs from Alipay's by %1 seconds. Set it before sending.").arg(seconds));
        }
    });
    if (m_opening == Opening::LedgerOnly)
        work();
    else
        m_desk->open();
}

} // namespace hongbao::cli
