#include "desk/desk.h"
#include "practice/practice_gateway.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hongbao;
using namespace hongbao::desk;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

// The last argument of the one signal a request is answered by.
template <class Value> Value answer(QSignalSpy &spy)
{
    if (spy.isEmpty() && !spy.wait(patience))
        return {};
    return spy.takeFirst().last().value<Value>();
}

campaign::Draft draft(const QString &name = u"积分兑换"_s)
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

} // namespace

class TestDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void cleanup()
    {
        m_desk.reset();
        m_published.reset();
        m_folder.reset();
    }

    void a_campaign_is_created_paid_sent_and_found_again()
    {
        openDesk();
        const ledger::Campaign campaign = createAndPay();
        const payout::Summary summary = prepare(campaign.detail.crowdNo, 25);
        QCOMPARE(summary.payouts.size(), 25);
        QCOMPARE(summary.planned, Fen::of(2'500));

        QSignalSpy ended(m_desk.get(), &Desk::batchEnded);
        m_desk->confirmBatch(summary, summary.digest);
        const auto batch = answer<ledger::Batch>(ended);
        QCOMPARE(batch.state, ledger::BatchState::Finished);
        QCOMPARE(batch.counts.sent, 25);
        QCOMPARE(batch.counts.paid, Fen::of(2'500));

        QSignalSpy history(m_desk.get(), &Desk::historyRead);
        ledger::HistoryQuery query;
        query.search = u"00000000007"_s;
        m_desk->readHistory(query);
        const auto page = answer<HistoryResult>(history);
        QCOMPARE(page->total, 1);
        QCOMPARE(page->rows.first().payout.state, payout::State::Sent);

        QSignalSpy verified(m_desk.get(), &Desk::verified);
        m_desk->verify();
        const auto verification = answer<Result<Verification>>(verified);
        QVERIFY(verification->chain.whole);
        QCOMPARE(verification->sums.size(), 1);
        QCOMPARE(verification->sums.first().booked, verification->sums.first().provider);
    }

    void an_unpaid_campaign_is_explained_before_anything_is_recorded()
    {
        openDesk();
        const ledger::Campaign campaign = create(draft());
        QSignalSpy prepared(m_desk.get(), &Desk::prepared);
        m_desk->prepareBatch(campaign.detail.crowdNo, people(3), {});
        QCOMPARE(answer<SummaryResult>(prepared).error().code, ErrorCode::CampaignNotPaid);
        QSignalSpy batches(m_desk.get(), &Desk::batchesListed);
        m_desk->listBatches();
        QVERIFY(answer<BatchesResult>(batches)->isEmpty());
    }

    void a_lost_answer_of_create_ends_with_one_campaign()
    {
        publish(R"({"create":[{"at":1,"do":"drop_answer"}]})");
        openDesk();
        const ledger::Campaign campaign = create(draft());
        QVERIFY(!campaign.detail.crowdNo.value.isEmpty());
        QCOMPARE(campaign.creation, ledger::Campaign::Creation::Created);
        QSignalSpy listed(m_desk.get(), &Desk::campaignsListed);
        m_desk->refreshCampaigns();
        QCOMPARE(answer<CampaignsResult>(listed)->size(), 1);
    }

    void a_create_request_that_never_arrived_leaves_the_name_free()
    {
        publish(R"({"create":[{"at":1,"do":"drop_request"}]})");
        openDesk();
        QSignalSpy created(m_desk.get(), &Desk::campaignCreated);
        m_desk->createCampaign(draft());
        QCOMPARE(answer<CreateResult>(created).error().first().code, ErrorCode::GatewayNoAnswer);
        QVERIFY(!create(draft()).detail.crowdNo.value.isEmpty());
    }

    void one_name_makes_one_campaign()
    {
        openDesk();
        create(draft());
        QSignalSpy created(m_desk.get(), &Desk::campaignCreated);
        m_desk->createCampaign(draft());
        const Error error = answer<CreateResult>(created).error().first();
        QCOMPARE(error.code, ErrorCode::CampaignNameTaken);
        QCOMPARE(error.field, u"name"_s);
    }

    void every_field_of_a_bad_form_is_named_and_nothing_is_asked()
    {
        openDesk();
        campaign::Draft bad = draft();
        bad.total = u"0.50"_s;
        bad.frequency = u"D3"_s;
        QSignalSpy created(m_desk.get(), &Desk::campaignCreated);
        m_desk->createCampaign(bad);
        const auto result = answer<CreateResult>(created);
        QVERIFY(!result.has_value());
        QStringList fields;
        for (const Error &error : result.error())
            fields += error.field;
        QVERIFY(fields.contains(u"total"_s));
        QVERIFY(fields.contains(u"frequency"_s));
    }

    void a_second_writer_is_refused_and_a_reader_is_not()
    {
        openDesk();
        create(draft());
        Desk second(setup(true));
        QSignalSpy failed(&second, &Desk::openFailed);
        second.open();
        QCOMPARE(answer<Error>(failed).code, ErrorCode::LedgerBusy);

        Desk reading(setup(false));
        QSignalSpy opened(&reading, &Desk::opened);
        reading.open();
        QVERIFY(!opened.isEmpty() || opened.wait(patience));
        QSignalSpy listed(&reading, &Desk::campaignsListed);
        reading.listCampaigns();
        QCOMPARE(answer<CampaignsResult>(listed)->size(), 1);
    }

    void a_login_name_in_other_letters_is_the_same_person()
    {
        openDesk();
        const CrowdNo crowdNo = createAndPay().detail.crowdNo;
        const auto listOf = [](const QByteArray &login) {
            const auto table = intake::readTable("login_id\n" + login + "\n");
            return intake::judge(*table, *intake::guessColumns(*table), u"people.csv"_s);
        };
        QSignalSpy prepared(m_desk.get(), &Desk::prepared);
        m_desk->prepareBatch(crowdNo, listOf("Zhang@Example.com"), {});
        const auto summary = answer<SummaryResult>(prepared).value_or(payout::Summary {});
        QSignalSpy ended(m_desk.get(), &Desk::batchEnded);
        m_desk->confirmBatch(summary, summary.digest);
        QCOMPARE(answer<ledger::Batch>(ended).counts.sent, 1);

        QSignalSpy judged(m_desk.get(), &Desk::listJudged);
        m_desk->judgeList(crowdNo, listOf("zhang@example.com"));
        const auto again = answer<JudgedResult>(judged).value_or(intake::JudgedList {});
        QCOMPARE(again.rows.size(), 1);
        QCOMPARE(again.rows.first().problem, intake::Problem::AlreadyPaid);
    }

    void what_is_being_prepared_can_be_dropped()
    {
        openDesk();
        const CrowdNo crowdNo = createAndPay().detail.crowdNo;
        QSignalSpy prepared(m_desk.get(), &Desk::prepared);
        m_desk->prepareBatch(crowdNo, people(25), {});
        m_desk->dropPrepared();
        QCOMPARE(answer<SummaryResult>(prepared).error().code, ErrorCode::ListStopped);
        const payout::Summary summary = prepare(crowdNo, 25); // what is asked afterwards is done
        QVERIFY(summary.draft.value != 0);
    }

    void a_summary_whose_draft_is_gone_is_still_what_it_was()
    {
        openDesk();
        const CrowdNo crowdNo = createAndPay().detail.crowdNo;
        const payout::Summary shown = prepare(crowdNo, 12);
        prepare(crowdNo, 3); // takes the draft's place
        QSignalSpy ended(m_desk.get(), &Desk::batchEnded);
        m_desk->confirmBatch(shown, shown.digest);
        QCOMPARE(answer<ledger::Batch>(ended).counts.sent, 12);
    }

    void a_stopped_batch_goes_on_where_it_stood()
    {
        openDesk();
        const ledger::Campaign campaign = createAndPay();
        payout::SendOptions slow;
        slow.inFlight = 1;
        slow.firstAlone = false;
        slow.firstAloneIsDefault = false;
        const payout::Summary summary = prepare(campaign.detail.crowdNo, 40, slow);
        QSignalSpy started(m_desk.get(), &Desk::batchStarted);
        QSignalSpy ended(m_desk.get(), &Desk::batchEnded);
        m_desk->confirmBatch(summary, summary.digest);
        const auto first = answer<BatchResult>(started);
        QVERIFY(first.has_value());
        m_desk->stopBatch();
        const auto stopped = answer<ledger::Batch>(ended);
        QCOMPARE(stopped.state, ledger::BatchState::Stopped);
        QCOMPARE(stopped.reason, u"operator"_s);
        QVERIFY(stopped.counts.unsent > 0);
        QCOMPARE(stopped.counts.unknown, 0);

        m_desk->resumeBatch(first->id);
        const auto finished = answer<ledger::Batch>(ended);
        QCOMPARE(finished.state, ledger::BatchState::Finished);
        QCOMPARE(finished.counts.sent, 40);
        QCOMPARE(practice::countGiven(practiceDir(), campaign.detail.crowdNo.value)->packets, 40);
    }

    void closing_the_desk_finishes_what_is_in_flight()
    {
        openDesk();
        const ledger::Campaign campaign = createAndPay();
        const payout::Summary summary = prepare(campaign.detail.crowdNo, 60);
        QSignalSpy started(m_desk.get(), &Desk::batchStarted);
        m_desk->confirmBatch(summary, summary.digest);
        QVERIFY(answer<BatchResult>(started).has_value());
        m_desk.reset();
        openDesk();
        QSignalSpy listed(m_desk.get(), &Desk::batchesListed);
        m_desk->listResumable();
        const auto batches = answer<BatchesResult>(listed);
        QCOMPARE(batches->size(), 1);
        QCOMPARE(batches->first().state, ledger::BatchState::Stopped);
        QCOMPARE(batches->first().counts.unknown, 0);
        QCOMPARE(
            practice::countGiven(practiceDir(), campaign.detail.crowdNo.value)->packets, batches->first().counts.sent);
    }

private:
    QString practiceDir() const { return account::Profiles(m_folder->path()).practicePath(); }

    Desk::Setup setup(bool write) const
    {
        Desk::Setup setup;
        setup.dataDir = m_folder->path();
        setup.profile = *account::Profiles(m_folder->path()).find(u"practice"_s);
        setup.write = write;
        setup.profile.line.answerTimeoutMs = 5'000;
        return setup;
    }

    void publish(const QByteArray &faults)
    {
        m_published = std::make_unique<practice::PracticeGateway>(practiceDir(), m_clock);
        QVERIFY(m_published->setFaults(*practice::Faults::fromJson(faults)).has_value());
        QVERIFY(m_published->listen(0, practice::Publish::Yes).has_value());
    }

    void openDesk()
    {
        m_desk = std::make_unique<Desk>(setup(true));
        QSignalSpy opened(m_desk.get(), &Desk::opened);
        m_desk->open();
        QVERIFY(!opened.isEmpty() || opened.wait(patience));
    }

    ledger::Campaign create(const campaign::Draft &draft)
    {
        QSignalSpy created(m_desk.get(), &Desk::campaignCreated);
        m_desk->createCampaign(draft);
        return answer<CreateResult>(created).value_or(ledger::Campaign {});
    }

    ledger::Campaign createAndPay()
    {
        const ledger::Campaign campaign = create(draft());
        QSignalSpy read(m_desk.get(), &Desk::campaignRead);
        m_desk->payInPractice(campaign.detail.crowdNo);
        return answer<CampaignResult>(read).value_or(ledger::Campaign {});
    }

    payout::Summary prepare(const CrowdNo &crowdNo, int count, const payout::SendOptions &options = {})
    {
        QSignalSpy prepared(m_desk.get(), &Desk::prepared);
        m_desk->prepareBatch(crowdNo, people(count), options);
        return answer<SummaryResult>(prepared).value_or(payout::Summary {});
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<practice::PracticeGateway> m_published;
    std::unique_ptr<Desk> m_desk;
};

QTEST_GUILESS_MAIN(TestDesk)
#include "tst_desk.moc"
