#include "send/result_step.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace hongbao;
using namespace Qt::Literals::StringLiterals;

namespace {

ledger::Batch batch(ledger::BatchState state)
{
    ledger::Batch batch;
    batch.id = {7};
    batch.campaignName = u"Points mall"_s;
    batch.state = state;
    batch.counts.sent = 10;
    batch.counts.refused = 1;
    batch.counts.unsent = state == ledger::BatchState::Finished ? 0 : 4;
    batch.counts.cannotSend = 1;
    batch.counts.paid = Fen::of(2'000);
    return batch;
}

ledger::HistoryRow refused(int line)
{
    ledger::HistoryRow row;
    row.payout.line = line;
    row.payout.request.recipient.value = u"2088000000000011"_s;
    row.payout.state = payout::State::Refused;
    row.payout.code = u"USER_NOT_EXIST"_s;
    return row;
}

} // namespace

class TestResultStep : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_batch_and_the_money_are_told_apart();
    void everyone_who_got_nothing_is_listed_with_the_reason();
    void rows_that_are_not_shown_are_counted();
    void a_stopped_batch_can_be_gone_on_with_and_a_finished_one_not();

private:
    QString figure(const ui::ResultStep &step, const QString &name) const
    {
        return step.findChild<QLabel *>(name)->text();
    }
};

void TestResultStep::the_batch_and_the_money_are_told_apart()
{
    ui::ResultStep step;
    step.show(batch(ledger::BatchState::Finished), {});
    QCOMPARE(figure(step, u"resultSent"_s), u"10"_s);
    QCOMPARE(figure(step, u"resultMoney"_s), u"¥20.00"_s);
    QCOMPARE(figure(step, u"resultRefused"_s), u"1"_s);
    QCOMPARE(figure(step, u"resultLeftOut"_s), u"1"_s);
    QVERIFY(!figure(step, u"resultState"_s).isEmpty());
}

void TestResultStep::everyone_who_got_nothing_is_listed_with_the_reason()
{
    ui::ResultStep step;
    intake::Row leftOut;
    leftOut.line = 9;
    leftOut.verdict = intake::Verdict::CannotSend;
    leftOut.problem = intake::Problem::RecipientMissing;
    step.show(batch(ledger::BatchState::Finished), {leftOut});
    step.addNotSent({refused(3)});
    const auto *model = step.findChild<QTableView *>(u"resultNotSent"_s)->model();
    QCOMPARE(model->rowCount(), 2);
    for (int row = 0; row < 2; ++row)
        QVERIFY(!model->index(row, model->columnCount() - 1).data().toString().isEmpty());
}

void TestResultStep::rows_that_are_not_shown_are_counted()
{
    ui::ResultStep step;
    ledger::Batch large = batch(ledger::BatchState::Finished);
    large.counts.refused = 1'500;
    step.show(large, {});
    step.addNotSent({refused(3), refused(4)});
    const QList<QLabel *> labels = step.findChildren<QLabel *>();
    QVERIFY(std::any_of(
        labels.begin(), labels.end(), [](const QLabel *label) { return label->text().contains(u"2 of 1,501"); }));
}

void TestResultStep::a_stopped_batch_can_be_gone_on_with_and_a_finished_one_not()
{
    ui::ResultStep step;
    step.QWidget::show();
    auto *resume = step.findChild<QPushButton *>(u"resultResume"_s);
    step.show(batch(ledger::BatchState::Finished), {});
    QVERIFY(!resume->isVisible());
    step.show(batch(ledger::BatchState::Stopped), {});
    QVERIFY(resume->isVisible());
    QSignalSpy resumed(&step, &ui::ResultStep::resumeRequested);
    QTest::mouseClick(resume, Qt::LeftButton);
    QCOMPARE(resumed.first().first().value<BatchId>(), BatchId {7});
}

QTEST_MAIN(TestResultStep)
#include "tst_result_step.moc"
