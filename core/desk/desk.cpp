#include "desk/desk.h"

#include "desk/archiving.h"
#include "desk/batch_work.h"
#include "desk/campaign_work.h"
#include "desk/finding.h"
#include "desk/papers.h"
#include "desk/reading.h"
#include "desk/reconciling.h"
#include "desk/session.h"
#include "desk/voice.h"

#include <QThread>

namespace hongbao::desk {

// Lives on the money thread: opens the session there and hands requests on to those who do them.
class Money : public QObject {
    Q_OBJECT

public:
    Money(Desk::Setup setup, Desk &desk)
        : m_setup(std::move(setup))
        , m_desk(desk)
    {
    }

    void open()
    {
        auto session = Session::open(m_setup);
        m_setup.passphrase = {};
        if (!session) {
            Voice(m_desk).say(&Desk::openFailed, session.error());
            return;
        }
        m_session = std::move(*session);
        m_campaigns = std::make_unique<CampaignWork>(*m_session, m_desk);
        m_batches = std::make_unique<BatchWork>(*m_session, m_desk, m_setup.patienceMs);
        m_reconciling = std::make_unique<Reconciling>(*m_session, m_desk, *m_batches);
        m_archiving = std::make_unique<Archiving>(
            *m_session, m_desk, account::Profiles(m_setup.dataDir).ledgerPath(m_setup.profile));
        connect(&m_session->gateway(), &alipay::Gateway::clockOff, &m_desk, &Desk::clockOff);
        Voice(m_desk).say(&Desk::opened);
    }

    // A batch that runs ends properly first: what is in flight is answered and booked.
    void close()
    {
        if (!m_batches || !m_batches->isSending())
            return leave();
        connect(m_batches.get(), &BatchWork::idle, this, &Money::leave, Qt::QueuedConnection);
        m_batches->stop();
    }

    void setPracticeFaults(RequestId id, const practice::Faults &faults)
    {
        Voice(m_desk).say(&Desk::practiceFaultsSet, id, m_session->setPracticeFaults(faults));
    }

    bool isOpen() const { return m_session != nullptr; }
    CampaignWork *campaigns() const { return m_campaigns.get(); }
    BatchWork *batches() const { return m_batches.get(); }
    Reconciling *reconciling() const { return m_reconciling.get(); }
    Archiving *archiving() const { return m_archiving.get(); }

private:
    void leave()
    {
        m_archiving.reset();
        m_reconciling.reset();
        m_batches.reset();
        m_campaigns.reset();
        m_session.reset();
        thread()->quit();
    }

    Desk::Setup m_setup;
    Desk &m_desk;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<CampaignWork> m_campaigns;
    std::unique_ptr<BatchWork> m_batches;
    std::unique_ptr<Reconciling> m_reconciling;
    std::unique_ptr<Archiving> m_archiving;
};

class Desk::Private {
public:
    Private(const Setup &setup, Desk &desk)
        : profile(setup.profile)
        , dataDir(setup.dataDir)
        , money(new Money(setup, desk))
        , reading(new Reading(account::Profiles(setup.dataDir).ledgerPath(setup.profile), setup.profile.name, desk))
        , finding(new Finding(account::Profiles(setup.dataDir).ledgerPath(setup.profile), desk))
        , papers(new Papers(account::Profiles(setup.dataDir).ledgerPath(setup.profile), setup.clock, closing, desk))
    {
        money->moveToThread(&moneyThread);
        reading->moveToThread(&readingThread);
        finding->moveToThread(&findingThread);
        papers->moveToThread(&papersThread);
        QObject::connect(&moneyThread, &QThread::finished, money, &QObject::deleteLater);
        QObject::connect(&readingThread, &QThread::finished, reading, &QObject::deleteLater);
        QObject::connect(&findingThread, &QThread::finished, finding, &QObject::deleteLater);
        QObject::connect(&papersThread, &QThread::finished, papers, &QObject::deleteLater);
        moneyThread.setObjectName(QStringLiteral("money"));
        readingThread.setObjectName(QStringLiteral("reading"));
        findingThread.setObjectName(QStringLiteral("finding"));
        papersThread.setObjectName(QStringLiteral("papers"));
        moneyThread.start();
        readingThread.start();
        findingThread.start(QThread::LowPriority);
        papersThread.start(QThread::LowPriority);
    }

    ~Private()
    {
        preparing->stop = true;
        *closing = true;
        QMetaObject::invokeMethod(money, &Money::close, Qt::QueuedConnection);
        findingThread.quit();
        readingThread.quit();
        papersThread.quit();
        findingThread.wait();
        papersThread.wait();
        readingThread.wait();
        moneyThread.wait();
    }

    template <class Deed> RequestId onMoney(Deed deed)
    {
        const RequestId id = ++lastId;
        QMetaObject::invokeMethod(
            money,
            [this, id, deed = std::move(deed)] {
                if (money->isOpen()) // else openFailed has said why nothing is answered
                    deed(*money, id);
            },
            Qt::QueuedConnection);
        return id;
    }

    template <class Deed> RequestId onReading(Deed deed)
    {
        const RequestId id = ++lastId;
        QMetaObject::invokeMethod(
            reading, [this, id, deed = std::move(deed)] { deed(*reading, id); }, Qt::QueuedConnection);
        return id;
    }

    template <class Deed> RequestId onFinding(Deed deed)
    {
        const RequestId id = ++lastId;
        QMetaObject::invokeMethod(
            finding, [this, id, deed = std::move(deed)] { deed(*finding, id); }, Qt::QueuedConnection);
        return id;
    }

    template <class Deed> RequestId onPapers(Deed deed)
    {
        const RequestId id = ++lastId;
        QMetaObject::invokeMethod(
            papers, [this, id, deed = std::move(deed)] { deed(*papers, id); }, Qt::QueuedConnection);
        return id;
    }

    account::Profile profile;
    const QString dataDir;
    const std::shared_ptr<std::atomic<bool>> closing = std::make_shared<std::atomic<bool>>(false);
    QThread moneyThread;
    QThread readingThread;
    QThread findingThread;
    QThread papersThread;
    Money *money; // deleted by its thread's end
    Reading *reading;
    Finding *finding;
    Papers *papers;
    RequestId lastId = 0;
    StopToken preparing = std::make_shared<intake::Progress>(); // of what is asked from now on
};

Desk::Desk(Setup setup, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(setup, *this))
{
}

Desk::~Desk() = default;

void Desk::open()
{
    QMetaObject::invokeMethod(d->money, &Money::open, Qt::QueuedConnection);
}

const account::Profile &Desk::profile() const
{
    return d->profile;
}

bool Desk::isPractice() const
{
    return d->profile.world == account::World::Practice;
}

const QString &Desk::dataDir() const
{
    return d->dataDir;
}

RequestId Desk::check()
{
    return d->onMoney([](Money &money, RequestId id) { money.batches()->check(id); });
}

RequestId Desk::createCampaign(const campaign::Draft &draft)
{
    return d->onMoney([=](Money &money, RequestId id) { money.campaigns()->create(id, draft); });
}

RequestId Desk::listCampaigns()
{
    return d->onReading([](Reading &reading, RequestId id) { reading.campaigns(id); });
}

RequestId Desk::refreshCampaigns()
{
    return d->onMoney([](Money &money, RequestId id) { money.campaigns()->refreshAll(id); });
}

void Desk::stopRefreshing()
{
    d->onMoney([](Money &money, RequestId) { money.campaigns()->stopRefreshing(); });
}

RequestId Desk::refreshCampaign(const CrowdNo &crowdNo)
{
    return d->onMoney([=](Money &money, RequestId id) { money.campaigns()->refresh(id, crowdNo); });
}

RequestId Desk::modifyCampaign(const CrowdNo &crowdNo, alipay::CampaignStatus target)
{
    return d->onMoney([=](Money &money, RequestId id) { money.campaigns()->modify(id, crowdNo, target); });
}

RequestId Desk::stopEverything(const CrowdNo &crowdNo)
{
    return d->onMoney([=](Money &money, RequestId id) {
        const BatchId stopped = money.batches()->stopFor(crowdNo);
        money.campaigns()->pauseAtOnce(id, crowdNo, stopped);
    });
}

void Desk::watchPayments()
{
    d->onMoney([](Money &money, RequestId) { money.campaigns()->watchPayments(); });
}

RequestId Desk::payInPractice(const CrowdNo &crowdNo)
{
    return d->onMoney([=](Money &money, RequestId id) { money.campaigns()->payInPractice(id, crowdNo); });
}

RequestId Desk::setPracticeFaults(const practice::Faults &faults)
{
    return d->onMoney([=](Money &money, RequestId id) { money.setPracticeFaults(id, faults); });
}

RequestId Desk::judgeList(const CrowdNo &crowdNo, const intake::JudgedList &list)
{
    return d->onReading(
        [=, stop = d->preparing](Reading &reading, RequestId id) { reading.judge(id, crowdNo, list, stop); });
}

RequestId Desk::readKnown(const CrowdNo &crowdNo, const intake::JudgedList &list)
{
    return d->onReading(
        [=, stop = d->preparing](Reading &reading, RequestId id) { reading.known(id, crowdNo, list, stop); });
}

RequestId Desk::prepareBatch(const CrowdNo &crowdNo, const intake::JudgedList &list, const payout::SendOptions &options)
{
    return d->onMoney([=, stop = d->preparing](
                          Money &money, RequestId id) { money.batches()->prepare(id, crowdNo, list, options, stop); });
}

void Desk::dropPrepared()
{
    d->preparing->stop = true;
    d->preparing = std::make_shared<intake::Progress>();
    d->onMoney([](Money &money, RequestId) { money.batches()->dropDraft(); });
}

RequestId Desk::confirmBatch(const payout::Summary &summary, const QByteArray &shownDigest)
{
    return d->onMoney([=](Money &money, RequestId id) { money.batches()->confirm(id, summary, shownDigest); });
}

RequestId Desk::resumeBatch(BatchId batch)
{
    return d->onMoney([=](Money &money, RequestId id) { money.batches()->resume(id, batch); });
}

void Desk::stopBatch()
{
    d->onMoney([](Money &money, RequestId) { money.batches()->stop(); });
}

void Desk::setPatience(qint64 ms)
{
    d->onMoney([ms](Money &money, RequestId) { money.batches()->setPatience(ms); });
}

RequestId Desk::settleByHand(BatchId batch, PayoutId payout, const ledger::HandVerdict &verdict)
{
    return d->onMoney([=](Money &money, RequestId id) { money.batches()->settle(id, batch, payout, verdict); });
}

RequestId Desk::askAgain(BatchId batch, const QList<PayoutId> &payouts, const QString &reason)
{
    return d->onMoney([=](Money &money, RequestId id) { money.batches()->askAgain(id, batch, payouts, reason); });
}

RequestId Desk::listRefused(BatchId batch)
{
    return d->onReading([=](Reading &reading, RequestId id) { reading.refused(id, batch); });
}

RequestId Desk::listBatches()
{
    return d->onReading([](Reading &reading, RequestId id) { reading.batches(id); });
}

RequestId Desk::listResumable()
{
    return d->onReading([](Reading &reading, RequestId id) { reading.resumable(id); });
}

RequestId Desk::readBatch(BatchId batch)
{
    return d->onReading([=](Reading &reading, RequestId id) { reading.batch(id, batch); });
}

RequestId Desk::readHistory(const ledger::HistoryQuery &query)
{
    return d->onReading([=](Reading &reading, RequestId id) { reading.history(id, query); });
}

RequestId Desk::findHistory(const ledger::HistoryQuery &query)
{
    return d->onFinding([=](Finding &finding, RequestId id) { finding.find(id, query); });
}

RequestId Desk::readFound(RequestId question, qint64 from, qint64 count)
{
    return d->onFinding([=](Finding &finding, RequestId id) { finding.read(id, question, from, count); });
}

RequestId Desk::readAttempts(PayoutId payout, const QString &source)
{
    return d->onReading([=](Reading &reading, RequestId id) { reading.attempts(id, payout, source); });
}

RequestId Desk::previewArchive(const QDateTime &before)
{
    return d->onReading([=](Reading &reading, RequestId id) { reading.overBefore(id, before); });
}

RequestId Desk::archive(const QDateTime &before, const QString &file, const StopToken &stop)
{
    return d->onMoney([=](Money &money, RequestId id) { money.archiving()->archive(id, before, file, stop); });
}

RequestId Desk::listArchives()
{
    return d->onReading([](Reading &reading, RequestId id) { reading.archives(id); });
}

RequestId Desk::exportBatch(BatchId batch, const QString &file, const report::ResultWords &words,
    report::ResultRows rows, const StopToken &stop)
{
    return d->onPapers([=](Papers &papers, RequestId id) { papers.exportBatch(id, batch, file, words, rows, stop); });
}

RequestId Desk::exportHistory(const ledger::HistoryQuery &query, const QString &file, const StopToken &stop)
{
    return d->onPapers([=](Papers &papers, RequestId id) { papers.exportHistory(id, query, file, stop); });
}

RequestId Desk::writeStatement(BatchId batch, report::StatementRows rows,
    const std::shared_ptr<report::StatementPaper> &paper, const StopToken &stop)
{
    return d->onPapers([=](Papers &papers, RequestId id) { papers.writeStatement(id, batch, rows, *paper, stop); });
}

RequestId Desk::writeSlip(PayoutId payout, const SlipPaper &paper, const QString &source)
{
    return d->onPapers([=](Papers &papers, RequestId id) { papers.writeSlip(id, payout, source, paper); });
}

RequestId Desk::readOverview(const ledger::OverviewQuery &query)
{
    return d->onFinding([=](Finding &finding, RequestId id) { finding.overview(id, query); });
}

RequestId Desk::readTimeline(const CrowdNo &crowdNo)
{
    return d->onReading([=](Reading &reading, RequestId id) { reading.timeline(id, crowdNo); });
}

// The chain is walked on the reading thread, then the provider is asked on the money thread.
RequestId Desk::verify()
{
    return d->onReading([this](Reading &reading, RequestId id) {
        const Result<ledger::ChainReport> chain = reading.chain();
        QMetaObject::invokeMethod(
            d->money, [this, id, chain] { d->money->batches()->addSums(id, chain); }, Qt::QueuedConnection);
    });
}

RequestId Desk::trustLedger(const QString &reason)
{
    return d->onMoney([=](Money &money, RequestId id) { money.batches()->trustLedger(id, reason); });
}

RequestId Desk::reconcile(const CrowdNo &crowdNo, const std::optional<intake::Bill> &bill)
{
    return d->onMoney([=](Money &money, RequestId id) { money.reconciling()->reconcile(id, crowdNo, bill); });
}

RequestId Desk::readReconciliation(const CrowdNo &crowdNo)
{
    return d->onReading([=](Reading &reading, RequestId id) { reading.reconciliation(id, crowdNo); });
}

RequestId Desk::settleDifferences(const CrowdNo &crowdNo, const QList<qint64> &differences, const QString &reason)
{
    return d->onMoney(
        [=](Money &money, RequestId id) { money.reconciling()->settle(id, crowdNo, differences, reason); });
}

} // namespace hongbao::desk

#include "desk.moc"
