#include "cli/resume_command.h"

#include "cli/batch_report.h"
#include "cli/json.h"
#include "text/words.h"

#include <algorithm>

namespace hongbao::cli {

using namespace Qt::StringLiterals;

ResumeCommand::ResumeCommand(const Globals &globals, QString batch, bool wantsAnotherPace, int patienceSeconds)
    : DeskCommand(globals, Opening::Writing)
    , m_named(std::move(batch))
    , m_wantsAnotherPace(wantsAnotherPace)
{
    setPatience(patienceSeconds);
    connect(&m_stop, &StopSignal::raised, this, &ResumeCommand::stopAsked);
}

void ResumeCommand::work()
{
    if (m_wantsAnotherPace)
        out().note(
            tr("A batch goes on with the rate it was started with; --rate, --in-flight and --first-alone have no "
               "effect here."));
    connect(&desk(), &desk::Desk::batchProgressed, this,
        [this](const payout::Progress &progress) { tellProgress(out(), progress); });
    connect(&desk(), &desk::Desk::batchEnded, this, &ResumeCommand::batchEnded);
    ask(
        &desk::Desk::batchesListed, [](desk::Desk &desk) { return desk.listResumable(); },
        [this](const desk::BatchesResult &batches) { listed(batches); });
}

void ResumeCommand::listed(const desk::BatchesResult &batches)
{
    if (!batches)
        return endWith(batches.error());
    for (const ledger::Batch &batch : *batches) {
        if (m_named.isEmpty() || QString::number(batch.id.value) == m_named)
            m_waiting.append(batch.id);
    }
    std::sort(m_waiting.begin(), m_waiting.end()); // the oldest first
    if (m_waiting.isEmpty() && !m_named.isEmpty())
        return checkNamed();
    next();
}

// Named and not resumable: finished already, another account's, or no batch at all.
void ResumeCommand::checkNamed()
{
    ask(
        &desk::Desk::batchRead, [this](desk::Desk &desk) { return desk.readBatch({m_named.toLongLong()}); },
        [this](const desk::BatchResult &batch) {
            if (!batch)
                return endWith(batch.error());
            if (batch->account.name != globals().account)
                return endWith({ErrorCode::BatchOtherAccount, batch->account.name, {}});
            finish();
        });
}

void ResumeCommand::next()
{
    if (m_waiting.isEmpty() || m_stopping)
        return finish();
    const BatchId batch = m_waiting.takeFirst();
    m_running = true;
    out().note(tr("Going on with batch %1.").arg(batch.value));
    ask(
        &desk::Desk::batchStarted, [=](desk::Desk &desk) { return desk.resumeBatch(batch); },
        [this](const desk::BatchResult &started) {
            if (!started)
                endWith(started.error());
        });
}

void ResumeCommand::batchEnded(const ledger::Batch &batch)
{
    m_running = false;
    m_ended.append(batch);
    tellEnd(out(), batch);
    if (exitCodeOf(batch) == ExitCode::Account)
        m_stopping = true; // the other batches would meet the same
    next();
}

void ResumeCommand::stopAsked()
{
    out().note(tr("Stopping: what is in flight is finished first."));
    m_stopping = true;
    if (m_running)
        desk().stopBatch();
}

void ResumeCommand::finish()
{
    ledger::Counts counts;
    ExitCode code = m_waiting.isEmpty() ? ExitCode::AllAsAsked : ExitCode::Stopped;
    QString reason = m_ended.isEmpty() && m_waiting.isEmpty() ? u"nothing_to_resume"_s : QString();
    QJsonArray batches;
    for (const ledger::Batch &batch : m_ended) {
        counts = sum(counts, batch.counts);
        code = worse(code, exitCodeOf(batch));
        if (reason.isEmpty())
            reason = batch.reason;
        batches.append(toJson(batch));
    }
    if (m_ended.isEmpty())
        out().say(text::stopReason(u"nothing_to_resume"_s));
    if (reason.isEmpty() && !m_waiting.isEmpty())
        reason = u"operator"_s;
    const bool stopped = code == ExitCode::Stopped || code == ExitCode::Account;
    QJsonObject object = toJson(counts);
    object.insert(u"batch"_s, m_ended.size() == 1 ? QJsonValue(m_ended.first().id.value) : QJsonValue());
    object.insert(u"state"_s, stopped ? u"stopped"_s : u"finished"_s);
    object.insert(u"reason"_s, textOrNull(reason));
    object.insert(u"batches"_s, batches);
    out().json(object);
    end(code);
}

} // namespace hongbao::cli
