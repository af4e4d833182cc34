#include "base/clock.h"
#include "shell/resume_bar.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace hongbao;
using namespace Qt::StringLiterals;

class TestResumeBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_batch_that_may_not_send_yet_says_until_when_it_waits_data();
    void a_batch_that_may_not_send_yet_says_until_when_it_waits();
};

void TestResumeBar::a_batch_that_may_not_send_yet_says_until_when_it_waits_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("waits");
    QTest::addRow("starts tomorrow") << 1 << true;
    QTest::addRow("started yesterday") << -1 << false;
}

void TestResumeBar::a_batch_that_may_not_send_yet_says_until_when_it_waits()
{
    QFETCH(int, days);
    QFETCH(bool, waits);
    const QDate day = beijingDate(QDateTime::currentDateTimeUtc()).addDays(days);
    ledger::Batch batch;
    batch.id = {7};
    batch.campaignName = u"Mall"_s;
    batch.counts.rows = batch.counts.unsent = 5;
    batch.options.timetable.startAt = beijingDateTime(day, QTime(9, 0));
    ui::ResumeBar bar;
    bar.show({batch});
    QString said;
    for (const QLabel *label : bar.findChildren<QLabel *>())
        said += label->text();
    QVERIFY2(said.contains(u"Mall, 5 of 5"), qPrintable(said));
    QCOMPARE(said.contains(u"waits until "_s + day.toString(Qt::ISODate) + u" 09:00"_s), waits);
    QSignalSpy resumed(&bar, &ui::ResumeBar::resumeRequested);
    QTest::mouseClick(bar.findChild<QPushButton *>(u"resumeBatch"_s), Qt::LeftButton);
    QCOMPARE(resumed.first().first().value<BatchId>(), BatchId {7});
}

QTEST_MAIN(TestResumeBar)
#include "tst_resume_bar.moc"
