#include "core/desk/desk_world.h"

#include <QDir>

namespace hongbao::test {

using namespace hongbao::desk;
using namespace Qt::StringLiterals;

namespace {

// Making keys takes most of a second; the worlds of one program may have the same ones.
void lendIdentity(const QString &practiceDir)
{
    static const QTemporaryDir lender;
    if (!practice::openIdentity(lender.path()))
        qFatal("no identity for practice");
    const QDir from(lender.filePath(u"identity"_s));
    const QString to = practiceDir + u"/identity/"_s;
    bool lent = QDir().mkpath(to);
    for (const QString &name : from.entryList(QDir::Files))
        lent = lent && QFile::copy(from.filePath(name), to + name);
    if (!lent)
        qFatal("no identity for practice");
}

} // namespace

campaign::Draft draft(const QString &name)
{
    campaign::Draft draft;
    draft.name = name;
    draft.total = u"100.00"_s;
    draft.count = u"100"_s;
    draft.message = u"恭喜发财"_s;
    draft.start = u"now"_s;
    draft.end = toBeijingText(QDateTime::currentDateTimeUtc().addDays(7));
    return draft;
}

intake::JudgedList people(int count)
{
    QByteArray text = "user_id\n";
    for (int i = 1; i <= count; ++i)
        text += "20881" + QByteArray::number(i).rightJustified(11, '0') + "\n";
    const auto table = intake::readTable(text);
    return intake::judge(*table, *intake::guessColumns(*table), u"people.csv"_s);
}

DeskWorld::DeskWorld()
{
    lendIdentity(practiceDir());
}

DeskWorld::~DeskWorld() = default;

Desk::Setup DeskWorld::setup(bool write) const
{
    Desk::Setup setup;
    setup.dataDir = m_folder.path();
    setup.profile = *account::Profiles(m_folder.path()).find(u"practice"_s);
    setup.write = write;
    setup.clock = m_clock;
    setup.profile.line.answerTimeoutMs = 5'000;
    return setup;
}

void DeskWorld::publish(const QByteArray &faults)
{
    m_published = std::make_unique<practice::PracticeGateway>(practiceDir(), *m_clock);
    setFaults(faults);
    if (!m_published->listen(0, practice::Publish::Yes))
        qFatal("the practice gateway does not listen");
}

void DeskWorld::setFaults(const QByteArray &faults)
{
    if (!m_published->setFaults(practice::Faults::fromJson(faults).value()))
        qFatal("no such faults");
}

void DeskWorld::openDesk()
{
    m_desk = std::make_unique<Desk>(setup(true));
    QSignalSpy opened(m_desk.get(), &Desk::opened);
    QObject::connect(m_desk.get(), &Desk::openFailed, m_desk.get(),
        [](const Error &error) { qFatal("%s %s", qPrintable(toText(error.code)), qPrintable(error.detail)); });
    m_desk->open();
    if (opened.isEmpty() && !opened.wait(patience))
        qFatal("the desk does not open");
}

ledger::Campaign DeskWorld::create(const campaign::Draft &draft)
{
    QSignalSpy created(m_desk.get(), &Desk::campaignCreated);
    m_desk->createCampaign(draft);
    return answer<CreateResult>(created).value_or(ledger::Campaign {});
}

CampaignResult DeskWorld::pay(const CrowdNo &crowdNo)
{
    QSignalSpy read(m_desk.get(), &Desk::campaignRead);
    m_desk->payInPractice(crowdNo);
    return answer<CampaignResult>(read);
}

ledger::Campaign DeskWorld::createAndPay(const campaign::Draft &draft)
{
    return pay(create(draft).detail.crowdNo).value_or(ledger::Campaign {});
}

payout::Summary DeskWorld::prepare(const CrowdNo &crowdNo, int count, const payout::SendOptions &options)
{
    QSignalSpy prepared(m_desk.get(), &Desk::prepared);
    m_desk->prepareBatch(crowdNo, people(count), options);
    return answer<SummaryResult>(prepared).value_or(payout::Summary {});
}

ledger::Batch DeskWorld::send(const CrowdNo &crowdNo, int count)
{
    const payout::Summary summary = prepare(crowdNo, count);
    QSignalSpy ended(m_desk.get(), &Desk::batchEnded);
    m_desk->confirmBatch(summary, summary.digest);
    return answer<ledger::Batch>(ended);
}

QList<ledger::Campaign> DeskWorld::refreshed()
{
    QSignalSpy listed(m_desk.get(), &Desk::campaignsListed);
    m_desk->refreshCampaigns();
    return answer<CampaignsResult>(listed).value_or(QList<ledger::Campaign> {});
}

void DeskWorld::makeElsewhere(const QStringList &names, bool paid)
{
    const auto store = practice::Store::open(practiceDir()).value();
    auto transaction = practice::Store::Transaction::begin(*store).value();
    for (const QString &name : names) {
        practice::Campaign campaign;
        campaign.crowdNo = u"elsewhere_"_s + QString::fromLatin1(name.toUtf8().toHex());
        campaign.originCrowdNo = u"20260101"_s;
        campaign.name = name;
        campaign.message = u"恭喜发财"_s;
        campaign.total = Fen::of(100'00);
        campaign.count = 100;
        campaign.link = u""_s;
        campaign.start = campaign.createdAt = m_clock->now();
        campaign.end = campaign.start.addDays(7);
        const bool added = store->addCampaign(campaign).has_value();
        campaign.paidAt = paid ? campaign.start : QDateTime();
        if (!added || !store->updateCampaign(campaign))
            qFatal("the far side takes no campaign");
    }
    if (!transaction.commit())
        qFatal("the far side does not commit");
}

QList<practice::Campaign> DeskWorld::made() const
{
    return practice::Store::open(practiceDir()).value()->campaigns().value();
}

QString DeskWorld::ledgerPath() const
{
    return account::Profiles(m_folder.path()).ledgerPath(setup(true).profile);
}

} // namespace hongbao::test
