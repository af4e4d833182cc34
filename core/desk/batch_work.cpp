#include "desk/batch_work.h"

#include <utility>

namespace hongbao::desk {

namespace {

constexpr int betweenLooksMs = 30'000;

} // namespace

BatchWork::BatchWork(Session &session, Desk &desk, qint64 patienceMs, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_voice(desk)
{
    if (!session.ledger())
        return;
    payout::RunLimits limits;
    limits.patienceMs = patienceMs;
    m_engine = std::make_unique<payout::Engine>(*session.ledger(), session.gateway(), limits);
    m_watch.setInterval(betweenLooksMs);
    connect(&m_watch, &QTimer::timeout, this, &BatchWork::askAboutCampaign);
    connect(m_engine.get(), &payout::Engine::progressed, &desk, &Desk::batchProgressed);
    connect(m_engine.get(), &payout::Engine::ended, this, &BatchWork::onEnded);
}

BatchWork::~BatchWork()
{
    dropDraft();
}

void BatchWork::dropDraft()
{
    // One that stays is dropped when the ledger is opened again.
    if (const payout::DraftId draft = std::exchange(m_draft, {}); draft.value != 0)
        Q_UNUSED(m_session.ledger()->dropDraft(draft).has_value());
}

void BatchWork::prepare(RequestId id, const CrowdNo &crowdNo, const intake::JudgedList &list,
    const payout::SendOptions &options, const StopToken &stop)
{
    m_session.queries().detail(crowdNo, [this, id, list, options, stop](const alipay::DetailResult &detail) {
        if (!detail)
            m_voice.say(&Desk::prepared, id, fail(alipay::toError(detail.error())));
        else
            m_voice.say(&Desk::prepared, id, summarise(*detail, list, options, stop));
    });
}

Result<payout::Summary> BatchWork::summarise(const alipay::CampaignDetail &detail, intake::JudgedList list,
    const payout::SendOptions &options, const StopToken &stop)
{
    const auto campaign = m_session.learn(detail);
    if (!campaign)
        return fail(campaign.error());
    const auto known = m_session.reader().known(
        {m_session.profile().name, detail.crowdNo, m_session.clock().now(), stop.get()}, list);
    if (!known)
        return fail(known.error());
    intake::judgeAgainst(list, *known);
    const ledger::AccountRef account = m_session.account();
    return plan({account.name, account.appId, account.gateway, detail, campaign->frequency}, list, options, stop);
}

Result<payout::Summary> BatchWork::plan(const payout::CampaignFacts &campaign, const intake::JudgedList &list,
    const payout::SendOptions &options, const StopToken &stop)
{
    dropDraft();
    const auto summarised = [&](const payout::PutSlice &put) {
        return payout::summarise(campaign, list, options, m_session.clock().now(), [&](const payout::Slice &slice) {
            return stop->stop ? Done(fail(ErrorCode::ListStopped)) : put ? put(slice) : Done();
        });
    };
    if (!m_session.ledger())
        return summarised({});
    const auto summary = m_session.ledger()->recordDraft(summarised);
    if (summary) {
        m_draft = summary->draft;
        m_drafted = campaign.detail.crowdNo;
    }
    return summary;
}

void BatchWork::confirm(RequestId id, const payout::Summary &summary, const QByteArray &shownDigest)
{
    payout::Summary shown = summary;
    if (shown.draft != m_draft) // dropped meanwhile: it is made again from the summary's own rows
        shown.draft = {};
    const auto confirmed = payout::confirm(shown, shownDigest, m_session.clock().now());
    if (!confirmed) {
        m_voice.say(&Desk::batchStarted, id, fail(confirmed.error()));
        return;
    }
    if (!m_engine || isSending()) {
        m_voice.say(&Desk::batchStarted, id, fail(m_engine ? ErrorCode::BatchUnfinished : ErrorCode::LedgerBusy));
        return;
    }
    const auto recorded = m_session.ledger()->recordBatch(*confirmed);
    if (recorded && shown.draft.value != 0)
        m_draft = {};
    m_voice.say(&Desk::batchStarted, id, recorded ? start(*recorded) : fail(recorded.error()));
}

void BatchWork::resume(RequestId id, BatchId batch)
{
    m_voice.say(&Desk::batchStarted, id, resumed(batch));
}

Result<ledger::Batch> BatchWork::idleBatch(BatchId batch) const
{
    if (!m_engine || isSending())
        return fail(m_engine ? ErrorCode::BatchUnfinished : ErrorCode::LedgerBusy);
    const auto found = m_session.reader().batch(batch);
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(ErrorCode::BatchUnknown, QString::number(batch.value));
    if ((*found)->account != m_session.account())
        return fail(ErrorCode::BatchOtherAccount, (*found)->account.name);
    return **found;
}

Result<ledger::Batch> BatchWork::resumed(BatchId batch)
{
    if (const auto idle = idleBatch(batch); !idle)
        return idle;
    const Done ready
        = m_session.ledger()->mayGoOn(batch).and_then([&] { return m_session.ledger()->recover(batch); });
    if (!ready)
        return fail(ready.error());
    const auto started = start(batch);
    if (started) // the provider's word on the campaign is as old as the batch
        askAboutCampaign();
    return started;
}

void BatchWork::settle(RequestId id, BatchId batch, PayoutId payout, const ledger::HandVerdict &verdict)
{
    m_voice.say(&Desk::batchRead, id, settled(batch, payout, verdict));
}

Result<ledger::Batch> BatchWork::settled(BatchId batch, PayoutId payout, const ledger::HandVerdict &verdict)
{
    return idleBatch(batch)
        .and_then([&](const ledger::Batch &) { return m_session.ledger()->recover(batch); })
        .and_then([&] { return m_session.ledger()->settleByHand(payout, verdict); })
        .and_then([&] { return idleBatch(batch); });
}

void BatchWork::trustLedger(RequestId id, const QString &reason)
{
    m_voice.say(&Desk::ledgerTrusted, id,
        m_session.ledger() ? m_session.ledger()->trust(reason) : Done(fail(ErrorCode::LedgerReadOnly)));
}

void BatchWork::askAgain(RequestId id, BatchId batch, const QList<PayoutId> &payouts, const QString &reason)
{
    const auto started = idleBatch(batch)
                             .and_then([&](const ledger::Batch &) { return m_session.ledger()->recover(batch); })
                             .and_then([&] { return m_session.ledger()->allowAskingAgain(batch, payouts, reason); })
                             .and_then([&] { return resumed(batch); });
    m_voice.say(&Desk::batchStarted, id, started);
}

// Over, paused, or nearly empty: known before the rows are refused one by one.
void BatchWork::askAboutCampaign()
{
    m_session.queries().detail(m_watched, [this](const alipay::DetailResult &detail) {
        if (detail && isSending())
            m_engine->heard(*detail);
    });
}

Result<ledger::Batch> BatchWork::start(BatchId batch)
{
    const auto found = m_session.reader().batch(batch);
    if (!found || !*found)
        return fail(found ? Error {ErrorCode::BatchUnknown, {}, {}} : found.error());
    const auto campaign = m_session.reader().campaign(m_session.profile().name, (*found)->crowdNo);
    if (!campaign || !*campaign)
        return fail(campaign ? Error {ErrorCode::CampaignUnknown, {}, {}} : campaign.error());
    m_watched = (*found)->crowdNo;
    m_sending = batch;
    m_watch.start();
    m_engine->start(**found, payout::prizeByRule((*campaign)->detail));
    return **found;
}

void BatchWork::setPatience(qint64 ms)
{
    if (m_engine)
        m_engine->setPatience(ms);
}

void BatchWork::stop()
{
    if (m_engine)
        m_engine->stop();
}

BatchId BatchWork::stopFor(const CrowdNo &crowdNo)
{
    if (m_drafted == crowdNo)
        dropDraft();
    if (!isSending() || m_watched != crowdNo)
        return {};
    m_engine->stop();
    return m_sending;
}

void BatchWork::onEnded(BatchId batch, ledger::BatchState state, const QString &reason)
{
    m_watch.stop();
    const auto found = m_session.reader().batch(batch);
    ledger::Batch ended = found && *found ? **found : ledger::Batch {};
    ended.id = batch;
    ended.state = state;
    ended.reason = reason;
    m_voice.say(&Desk::batchEnded, ended);
    Q_EMIT idle();
    Q_EMIT endedFor(m_watched);
}

static Check toCheck(const alipay::ListResult &listed, qint64 clockOffSeconds)
{
    Check check;
    check.works = listed.has_value();
    check.clockOffSeconds = clockOffSeconds;
    if (listed) {
        check.verdict = alipay::Verdict::Works;
        check.campaigns = listed->totalSize;
        return check;
    }
    const alipay::CallFailure &failure = listed.error();
    check.verdict = alipay::judgeCheck(failure, clockOffSeconds);
    check.error = alipay::toError(failure);
    check.providerText = failure.message;
    check.traceId = failure.traceId;
    check.dispute = alipay::disputeOf(failure);
    return check;
}

void BatchWork::check(RequestId id)
{
    m_session.queries().list({QStringLiteral("ALL"), 1, 1}, [this, id](const alipay::ListResult &listed) {
        m_voice.say(&Desk::checked, id, toCheck(listed, m_session.clockOffSeconds()));
    });
}

// Our books against the provider's, campaign by campaign; only campaigns something was sent from here.
void BatchWork::addSums(RequestId id, const Result<ledger::ChainReport> &chain)
{
    const auto batches = m_session.reader().batches(m_session.profile().name);
    if (!chain || !batches) {
        m_voice.say(&Desk::verified, id, fail(chain ? batches.error() : chain.error()));
        return;
    }
    auto verification = std::make_shared<Verification>();
    verification->chain = *chain;
    QSet<QString> seen;
    for (const ledger::Batch &batch : *batches) {
        if (!seen.contains(batch.crowdNo.value))
            verification->sums.append({batch.crowdNo, batch.campaignName, {}, {}, false});
        seen.insert(batch.crowdNo.value);
    }
    askNextSum(id, std::move(verification), 0);
}

void BatchWork::askNextSum(RequestId id, std::shared_ptr<Verification> verification, qsizetype next)
{
    if (next == verification->sums.size()) {
        m_voice.say(&Desk::verified, id, *verification);
        return;
    }
    const CrowdNo crowdNo = verification->sums[next].crowdNo;
    m_session.queries().detail(crowdNo, [=, this](const alipay::DetailResult &detail) {
        CampaignSums &sums = verification->sums[next];
        sums.asked = detail.has_value();
        const Fen most = detail ? payout::prizeByRule(*detail).most : Fen();
        sums.books = m_session.reader().books(m_session.profile().name, crowdNo, most).value_or(ledger::Books {});
        sums.books.sending = isSendingTo(crowdNo);
        if (detail)
            sums.provider = detail->sent;
        askNextSum(id, verification, next + 1);
    });
}

} // namespace hongbao::desk
