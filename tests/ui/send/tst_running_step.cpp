#include "send/running_step.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace hongbao;
using namespace Qt::Literals::StringLiterals;

namespace {

payout::Progress progress()
{
    payout::Progress progress;
    progress.payouts = 1280;
    progress.sent = 410;
    progress.refused = 1;
    progress.unknown = 6;
    progress.inFlight = 5;
    progress.unsent = 863;
    progress.paid = Fen::of(82'000);
    progress.perSecond = 10;
    return progress;
}

const QRegularExpression aClock(u"[0-9]{2}:[0-9]{2}"_s);

} // namespace

class TestRunningStep : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void the_line_counts_what_is_settled_and_not_what_is_on_its_way();
    void stop_is_there_from_the_first_moment_and_works_once();
    void while_stopping_it_says_what_is_finished();
    void a_wait_for_the_provider_is_told();
    void a_network_that_is_away_is_told_with_the_next_try_and_the_end_of_patience();
    void a_batch_that_may_not_send_yet_says_when_and_can_be_stopped();
    void an_unknown_result_is_told_calmly();

private:
    QString line() const { return m_step->findChild<QLabel *>(u"progressLine"_s)->text(); }
    QString notice() const { return m_step->findChild<QLabel *>(u"progressNotice"_s)->text(); }
    QPushButton *stop() const { return m_step->findChild<QPushButton *>(u"progressStop"_s); }

    std::unique_ptr<ui::RunningStep> m_step;
};

void TestRunningStep::init()
{
    m_step = std::make_unique<ui::RunningStep>();
    m_step->resize(900, 500);
    m_step->show();
    ledger::Batch batch;
    batch.campaignName = u"Points mall"_s;
    batch.counts.unsent = 1280;
    m_step->start(batch);
}

void TestRunningStep::the_line_counts_what_is_settled_and_not_what_is_on_its_way()
{
    m_step->show(progress());
    QVERIFY2(line().startsWith(u"Handled 412 of 1,280"), qPrintable(line()));
    QVERIFY2(line().contains(u"unconfirmed 1 "), qPrintable(line()));
    const auto *bar = m_step->findChild<QProgressBar *>(u"progressBar"_s);
    QCOMPARE(bar->value(), 412);
    QCOMPARE(bar->maximum(), 1280);
}

void TestRunningStep::stop_is_there_from_the_first_moment_and_works_once()
{
    QSignalSpy stopped(m_step.get(), &ui::RunningStep::stopRequested);
    QVERIFY(stop()->isVisible());
    QVERIFY(stop()->isEnabled());
    QTest::mouseClick(stop(), Qt::LeftButton);
    QTest::mouseClick(stop(), Qt::LeftButton);
    QCOMPARE(stopped.count(), 1);
}

void TestRunningStep::while_stopping_it_says_what_is_finished()
{
    payout::Progress stopping = progress();
    stopping.stopping = true;
    m_step->show(stopping);
    QVERIFY2(notice().contains(u"finishing 5"), qPrintable(notice()));
    QVERIFY(!stop()->isEnabled());
    QVERIFY(stop()->isVisible());
}

void TestRunningStep::a_wait_for_the_provider_is_told()
{
    payout::Progress waiting = progress();
    waiting.waitMs = 1'500;
    m_step->show(waiting);
    QVERIFY2(notice().contains(u"slower pace"), qPrintable(notice()));
    QVERIFY2(notice().contains(aClock), qPrintable(notice()));
    QVERIFY(stop()->isEnabled());
}

void TestRunningStep::a_network_that_is_away_is_told_with_the_next_try_and_the_end_of_patience()
{
    payout::Progress away = progress();
    away.waitMs = 1'500;
    away.givesUpInMs = 3'600'000;
    m_step->show(away);
    QVERIFY2(notice().contains(u"Waits for the network"), qPrintable(notice()));
    const QRegularExpression both(u"again by itself at [0-9:]{5,8}\\..* until ([0-9]{4}-[0-9]{2}-[0-9]{2} )?[0-9:]{5,8},"_s); // with the day, past midnight
    QVERIFY2(notice().contains(both), qPrintable(notice()));
    QVERIFY(stop()->isEnabled());
    away.waitMs = 0; // this very moment
    m_step->show(away);
    QVERIFY2(notice().contains(u"Tries again now"), qPrintable(notice()));
}

void TestRunningStep::a_batch_that_may_not_send_yet_says_when_and_can_be_stopped()
{
    ledger::Batch batch;
    batch.campaignName = u"Mall"_s;
    batch.counts.unsent = 5;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    batch.options.timetable.startAt = beijingDateTime(beijingDate(now).addDays(1), QTime(9, 0));
    m_step->start(batch);
    payout::Progress waiting;
    waiting.payouts = waiting.unsent = 5;
    waiting.opensInMs = now.msecsTo(batch.options.timetable.startAt);
    m_step->show(waiting);
    const QString day = beijingDate(now).addDays(1).toString(Qt::ISODate);
    QVERIFY2(notice().contains(u"Waits until "_s + day + u" 09:00 "_s), qPrintable(notice()));
    QSignalSpy stopped(m_step.get(), &ui::RunningStep::stopRequested);
    QTest::mouseClick(stop(), Qt::LeftButton);
    QCOMPARE(stopped.count(), 1);
}

void TestRunningStep::an_unknown_result_is_told_calmly()
{
    m_step->show(progress());
    QVERIFY2(notice().contains(u"same number"), qPrintable(notice()));
}

QTEST_MAIN(TestRunningStep)
#include "tst_running_step.moc"
