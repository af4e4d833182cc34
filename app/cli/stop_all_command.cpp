#include "cli/stop_all_command.h"

#include "cli/json.h"
#include "cli/options.h"
#include "text/words.h"

namespace hongbao::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int betweenLooksMs = 500;
constexpr qint64 mostWaitMs = 60'000; // a batch that waits looks at its campaign twice a minute

bool isUnderWay(const ledger::Batch &batch)
{
    return batch.state == ledger::BatchState::Running;
}

} // namespace

StopAllCommand::StopAllCommand(const Globals &globals, QString crowdNo)
    : DeskCommand(globals, Opening::Writing)
    , m_crowdNo {std::move(crowdNo)}
{
    m_look.setSingleShot(true);
    connect(&m_look, &QTimer::timeout, this, &StopAllCommand::look);
}

// The other program cannot be told, but the provider can: its batch is refused and stops.
void StopAllCommand::openFailed(const Error &error)
{
    if (error.code != ErrorCode::LedgerBusy || std::exchange(m_elsewhere, true))
        return endWith(error);
    startAgain(Opening::Asking);
}

void StopAllCommand::work()
{
    ask(
        &desk::Desk::campaignRead, [this](desk::Desk &desk) { return desk.stopEverything(m_crowdNo); },
        [this](const desk::CampaignResult &campaign) { paused(campaign); });
}

void StopAllCommand::paused(const desk::CampaignResult &campaign)
{
    if (!campaign)
        return endWith(campaign.error());
    m_campaign = *campaign;
    m_waiting.start();
    look();
}

void StopAllCommand::look()
{
    ask(
        &desk::Desk::batchesListed, [](desk::Desk &desk) { return desk.listBatches(); },
        [this](const desk::BatchesResult &batches) { looked(batches); });
}

// Without another program nothing is being sent: what the ledger calls running was cut off, and is only gone on with
// when somebody asks for it.
void StopAllCommand::looked(const desk::BatchesResult &batches)
{
    if (!batches)
        return endWith(batches.error());
    QList<ledger::Batch> here;
    std::copy_if(batches->begin(), batches->end(), std::back_inserter(here),
        [this](const ledger::Batch &batch) { return batch.crowdNo == m_crowdNo; });
    const bool sending = m_elsewhere && std::any_of(here.begin(), here.end(), isUnderWay);
    if (sending && m_waiting.elapsed() < mostWaitMs)
        return m_look.start(betweenLooksMs);
    tell(here, !sending);
}

void StopAllCommand::tell(const QList<ledger::Batch> &batches, bool allStopped)
{
    QJsonArray array;
    for (const ledger::Batch &batch : batches)
        array.append(toJson(batch));
    QJsonObject object = toJson(m_campaign);
    object.insert(u"all_stopped"_s, allStopped);
    object.insert(u"batches"_s, array);
    out().json(object);
    out().say(m_campaign.detail.name + u" · "_s + text::word(m_campaign.detail.status));
    for (const ledger::Batch &batch : batches) {
        if (batch.counts.unsent + batch.counts.unknown > 0) {
            out().say(tr("Batch %1: %2, unsent %3, unconfirmed %4")
                          .arg(QString::number(batch.id.value), text::word(batch.state),
                              QString::number(batch.counts.unsent), QString::number(batch.counts.unknown)));
        }
    }
    out().note(allStopped ? tr("Nothing is being sent to this campaign any more. Go on later with: hongbao campaign "
                               "resume NO, then hongbao send --resume")
                          : tr("The campaign is paused, but a batch of another program has not ended yet."));
    end(allStopped ? ExitCode::AllAsAsked : ExitCode::Stopped);
}

void addStopAllCommand(CLI::App &campaign, Choice &choice)
{
    auto crowdNo = std::make_shared<QString>();
    CLI::App *stop = addCommand(campaign, "stop-all",
        Help::tr("Emergency stop: pause the campaign and every batch on it, also that of another program"));
    addText(*stop, "NO", *crowdNo, Help::tr("The campaign's number (crowd_no)"))->required();
    stop->callback([&choice, crowdNo] { choice.set<StopAllCommand>(*crowdNo); });
}

} // namespace hongbao::cli
