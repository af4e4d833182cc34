#include "core/desk/desk_world.h"

#include <QTest>

using namespace hongbao;
using namespace hongbao::desk;
using namespace hongbao::test;
using namespace Qt::StringLiterals;

class TestDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_world = std::make_unique<DeskWorld>(); }
    void cleanup() { m_world.reset(); }

    void a_campaign_is_created_paid_sent_and_found_again()
    {
        m_world->openDesk();
        const ledger::Campaign campaign = m_world->createAndPay();
        const payout::Summary summary = m_world->prepare(campaign.detail.crowdNo, 25);
        QCOMPARE(summary.payouts.size(), 25);
        QCOMPARE(summary.planned, Fen::of(2'500));

        QSignalSpy ended(m_world->m_desk.get(), &Desk::batchEnded);
        m_world->m_desk->confirmBatch(summary, summary.digest);
        const auto batch = answer<ledger::Batch>(ended);
        QCOMPARE(batch.state, ledger::BatchState::Finished);
        QCOMPARE(batch.counts.sent, 25);
        QCOMPARE(batch.counts.paid, Fen::of(2'500));

        QSignalSpy history(m_world->m_desk.get(), &Desk::historyRead);
        ledger::HistoryQuery query;
        query.search = u"00000000007"_s;
        m_world->m_desk->readHistory(query);
        const auto page = answer<HistoryResult>(history);
        QCOMPARE(page->total, 1);
        QCOMPARE(page->rows.first().payout.state, payout::State::Sent);

        QSignalSpy verified(m_world->m_desk.get(), &Desk::verified);
        m_world->m_desk->verify();
        const auto verification = answer<Result<Verification>>(verified);
        QVERIFY(verification->chain.whole());
        QCOMPARE(verification->sums.size(), 1);
        QCOMPARE(verification->sums.first().books.booked, verification->sums.first().provider);
    }

    void an_unpaid_campaign_is_explained_before_anything_is_recorded()
    {
        m_world->openDesk();
        const ledger::Campaign campaign = m_world->create(draft());
        QSignalSpy prepared(m_world->m_desk.get(), &Desk::prepared);
        m_world->m_desk->prepareBatch(campaign.detail.crowdNo, people(3), {});
        QCOMPARE(answer<SummaryResult>(prepared).error().code, ErrorCode::CampaignNotPaid);
        QSignalSpy batches(m_world->m_desk.get(), &Desk::batchesListed);
        m_world->m_desk->listBatches();
        QVERIFY(answer<BatchesResult>(batches)->isEmpty());
    }

    void a_file_is_whole_or_not_there_when_the_desk_goes_meanwhile()
    {
        m_world->openDesk();
        const ledger::Batch batch = m_world->send(m_world->createAndPay().detail.crowdNo, 50);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"result.xlsx"_s);
        QSignalSpy exported(m_world->m_desk.get(), &Desk::exported);
        QSignalSpy progressed(m_world->m_desk.get(), &Desk::exportProgressed);
        report::ResultWords words;
        words.headings = QStringList {u"State"_s, u"Reason"_s, u"Number"_s, u"Time"_s};
        words.column = [](int column) { return QString::number(column); };
        words.state = [](const payout::Payout &payout) { return payout::toText(payout.state); };
        words.reason = [](const payout::Payout &payout) { return payout.reason; };
        words.excludedState = [](const ledger::ExcludedRow &) { return QString(); };
        words.excludedReason = words.excludedState;
        m_world->m_desk->exportBatch(batch.id, file, words);
        QCOMPARE(answer<ExportResult>(exported).value_or(-1), 50);
        QCOMPARE(progressed.last().at(1).toLongLong(), 50);
        QVERIFY(QFile::remove(file));

        for (int i = 0; i < 20; ++i)
            m_world->m_desk->exportBatch(batch.id, file, words);
        m_world->closeDesk();
        const QStringList left = QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        QVERIFY2(left.isEmpty() || left == QStringList {u"result.xlsx"_s}, qPrintable(left.join(u' ')));
    }

    void every_field_of_a_bad_form_is_named_and_nothing_is_asked()
    {
        m_world->openDesk();
        campaign::Draft bad = draft();
        bad.total = u"0.50"_s;
        bad.frequency = u"D3"_s;
        QSignalSpy created(m_world->m_desk.get(), &Desk::campaignCreated);
        m_world->m_desk->createCampaign(bad);
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
        m_world->openDesk();
        m_world->create(draft());
        Desk second(m_world->setup(true));
        QSignalSpy failed(&second, &Desk::openFailed);
        second.open();
        QCOMPARE(answer<Error>(failed).code, ErrorCode::LedgerBusy);

        Desk reading(m_world->setup(false));
        QSignalSpy opened(&reading, &Desk::opened);
        reading.open();
        QVERIFY(!opened.isEmpty() || opened.wait(patience));
        QSignalSpy listed(&reading, &Desk::campaignsListed);
        reading.listCampaigns();
        QCOMPARE(answer<CampaignsResult>(listed)->size(), 1);
    }

    void a_login_name_in_other_letters_is_the_same_person()
    {
        m_world->openDesk();
        const CrowdNo crowdNo = m_world->createAndPay().detail.crowdNo;
        const auto listOf = [](const QByteArray &login) {
            const auto table = intake::readTable("login_id\n" + login + "\n");
            return intake::judge(*table, *intake::guessColumns(*table), u"people.csv"_s);
        };
        QSignalSpy prepared(m_world->m_desk.get(), &Desk::prepared);
        m_world->m_desk->prepareBatch(crowdNo, listOf("Zhang@Example.com"), {});
        const auto summary = answer<SummaryResult>(prepared).value_or(payout::Summary {});
        QSignalSpy ended(m_world->m_desk.get(), &Desk::batchEnded);
        m_world->m_desk->confirmBatch(summary, summary.digest);
        QCOMPARE(answer<ledger::Batch>(ended).counts.sent, 1);

        QSignalSpy judged(m_world->m_desk.get(), &Desk::listJudged);
        m_world->m_desk->judgeList(crowdNo, listOf("zhang@example.com"));
        const auto again = answer<JudgedResult>(judged).value_or(intake::JudgedList {});
        QCOMPARE(again.rows.size(), 1);
        QCOMPARE(again.rows.first().problem, intake::Problem::AlreadyPaid);
    }

    void what_is_being_prepared_can_be_dropped()
    {
        m_world->openDesk();
        const CrowdNo crowdNo = m_world->createAndPay().detail.crowdNo;
        QSignalSpy prepared(m_world->m_desk.get(), &Desk::prepared);
        m_world->m_desk->prepareBatch(crowdNo, people(25), {});
        m_world->m_desk->dropPrepared();
        QCOMPARE(answer<SummaryResult>(prepared).error().code, ErrorCode::ListStopped);
        const payout::Summary summary = m_world->prepare(crowdNo, 25); // what is asked afterwards is done
        QVERIFY(summary.draft.value != 0);
    }

    void a_summary_whose_draft_is_gone_is_still_what_it_was()
    {
        m_world->openDesk();
        const CrowdNo crowdNo = m_world->createAndPay().detail.crowdNo;
        const payout::Summary shown = m_world->prepare(crowdNo, 12);
        m_world->prepare(crowdNo, 3); // takes the draft's place
        QSignalSpy ended(m_world->m_desk.get(), &Desk::batchEnded);
        m_world->m_desk->confirmBatch(shown, shown.digest);
        QCOMPARE(answer<ledger::Batch>(ended).counts.sent, 12);
    }

    void a_stopped_batch_goes_on_where_it_stood()
    {
        m_world->openDesk();
        const ledger::Campaign campaign = m_world->createAndPay();
        payout::SendOptions slow;
        slow.inFlight = 1;
        slow.firstAlone = false;
        slow.firstAloneIsDefault = false;
        const payout::Summary summary = m_world->prepare(campaign.detail.crowdNo, 40, slow);
        QSignalSpy started(m_world->m_desk.get(), &Desk::batchStarted);
        QSignalSpy ended(m_world->m_desk.get(), &Desk::batchEnded);
        m_world->m_desk->confirmBatch(summary, summary.digest);
        const auto first = answer<BatchResult>(started);
        QVERIFY(first.has_value());
        m_world->m_desk->stopBatch();
        const auto stopped = answer<ledger::Batch>(ended);
        QCOMPARE(stopped.state, ledger::BatchState::Stopped);
        QCOMPARE(stopped.reason, u"operator"_s);
        QVERIFY(stopped.counts.unsent > 0);
        QCOMPARE(stopped.counts.unknown, 0);

        m_world->m_desk->resumeBatch(first->id);
        const auto finished = answer<ledger::Batch>(ended);
        QCOMPARE(finished.state, ledger::BatchState::Finished);
        QCOMPARE(finished.counts.sent, 40);
        QCOMPARE(practice::countGiven(m_world->practiceDir(), campaign.detail.crowdNo.value)->packets, 40);
    }

    void closing_the_desk_finishes_what_is_in_flight()
    {
        m_world->openDesk();
        const ledger::Campaign campaign = m_world->createAndPay();
        const payout::Summary summary = m_world->prepare(campaign.detail.crowdNo, 60);
        QSignalSpy started(m_world->m_desk.get(), &Desk::batchStarted);
        m_world->m_desk->confirmBatch(summary, summary.digest);
        QVERIFY(answer<BatchResult>(started).has_value());
        m_world->closeDesk();
        m_world->openDesk();
        QSignalSpy listed(m_world->m_desk.get(), &Desk::batchesListed);
        m_world->m_desk->listResumable();
        const auto batches = answer<BatchesResult>(listed);
        QCOMPARE(batches->size(), 1);
        QCOMPARE(batches->first().state, ledger::BatchState::Stopped);
        QCOMPARE(batches->first().counts.unknown, 0);
        QCOMPARE(practice::countGiven(m_world->practiceDir(), campaign.detail.crowdNo.value)->packets,
            batches->first().counts.sent);
    }

private:
    std::unique_ptr<DeskWorld> m_world;
};

QTEST_GUILESS_MAIN(TestDesk)
#include "tst_desk.moc"
