// A campaign, a list and a batch of it; and once more, led by the guide.

#include "ui/tour/tour.h"

#include "widgets/spotlight.h"

#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace hongbao::test {

namespace {

QString listOf(int people)
{
    QString text = u"user_id,name\n"_s;
    for (int i = 1; i <= people; ++i)
        text += u"20881%1,Ann %2\n"_s.arg(i * 137, 11, 10, QLatin1Char('0')).arg(i);
    return text;
}

} // namespace

void Tour::fillIn(const QString &campaign) const
{
    type(u"campaignName"_s, campaign);
    type(u"campaignMessage"_s, u"Thank you"_s);
    type(u"campaignTotal"_s, u"2560"_s);
    type(u"campaignCount"_s, u"1280"_s);
}

void Tour::aCampaign()
{
    go(ui::Page::Campaigns);
    click(u"emptyAction"_s);
    look(u"form"_s);
    fillIn(u"Mall"_s);
    look(u"form-filled"_s);
    click(u"formCreate"_s);
    QVERIFY(waitFor(u"payInPractice"_s));
    look(u"pay"_s);
    click(u"payInPractice"_s);
    QVERIFY(waitFor(u"paySend"_s));
    look(u"pay-done"_s);
    click(u"payBack"_s);
    click(u"campaignNew"_s);
    fillIn(u"Friends"_s);
    click(u"formCreate"_s);
    QVERIFY(waitFor(u"payInPractice"_s));
    click(u"payBack"_s);
    QTRY_COMPARE(at<QTableView>(u"campaignTable"_s)->model()->rowCount(), 2);
    look(u"campaigns"_s);
}

void Tour::aList()
{
    go(ui::Page::Send);
    QVERIFY(waitFor(u"sendCampaignContinue"_s));
    look(u"send-campaign"_s);
    click(u"sendCampaignContinue"_s);
    QVERIFY(waitFor(u"listPaste"_s));
    look(u"send-source"_s);
    at<QPlainTextEdit>(u"listPaste"_s)
        ->setPlainText(listOf(30) + u"2.0881E+15,Lost\n,Nobody\n2088100000000137,Twice\n"_s);
    click(u"listUsePaste"_s);
    QVERIFY(waitFor(u"listTable"_s));
    QVERIFY(waitFor(u"listSkipProblems"_s));
    look(u"send-list"_s);
    click(u"sendingChange"_s);
    QTRY_VERIFY(QApplication::activeModalWidget());
    look(u"send-how"_s);
    closeDialog();
    click(u"listSkipProblems"_s);
    click(u"findingLeaveOut%1"_s.arg(int(intake::Problem::DuplicateRecipient)));
}

void Tour::aBatch()
{
    click(u"listContinue"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeModalWidget(), patience);
    look(u"send-confirm"_s);
    QApplication::activeModalWidget()->setProperty("tickMs", 1);
    click(u"confirmSend"_s);
    QVERIFY(waitFor(u"progressLine"_s));
    look(u"send-running"_s);
    QVERIFY(waitFor(u"resultNotSent"_s));
    QVERIFY(waitFor(u"settleByHand"_s));
    look(u"send-result"_s);
    click(u"settleByHand"_s);
    QTRY_VERIFY(QApplication::activeModalWidget());
    look(u"send-settle"_s);
    closeDialog();
}

// Until the ring stands round this control.
void Tour::waitForRing(const QString &target) const
{
    if (QTest::currentTestFailed())
        return; // it does not come any more
    QTRY_VERIFY2_WITH_TIMEOUT(
        [&] {
            const auto *ring = front()->findChild<ui::Spotlight *>();
            return ring && ring->target() && ring->target()->objectName() == target;
        }(),
        qPrintable(target), patience);
}

void Tour::goOn(const QString &target)
{
    waitForRing(target);
    click(u"noticeAct"_s);
}

void Tour::theGuide()
{
    m_window->beginGuide();
    goOn(u"detailBack"_s);
    waitForRing(u"campaignNew"_s);
    look(u"guide-campaigns"_s);
    goOn(u"campaignNew"_s);
    waitForRing(u"template_points"_s);
    look(u"guide-form"_s);
    goOn(u"template_points"_s);
    goOn(u"formCreate"_s);
    waitForRing(u"payInPractice"_s);
    look(u"guide-pay"_s);
    goOn(u"payInPractice"_s);
    goOn(u"paySend"_s);
    waitForRing(u"listSample"_s);
    look(u"guide-list"_s);
    goOn(u"listSample"_s);
    waitForRing(u"listContinue"_s);
    look(u"guide-judged"_s);
    goOn(u"listContinue"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeModalWidget(), patience);
    waitForRing(u"confirmSend"_s);
    look(u"guide-confirm"_s);
    QApplication::activeModalWidget()->setProperty("tickMs", 1);
    click(u"confirmSend"_s);
    QVERIFY(waitFor(u"resultSent"_s));
    QVERIFY(waitFor(u"noticeAct"_s));
    look(u"guide-result"_s);
    go(ui::Page::Settings);
    look(u"guide-settings"_s);
    go(ui::Page::Send);
    click(u"noticeAct"_s);
    waitForRing(u"historySearch"_s);
    click(u"noticeAct"_s);
    QTRY_VERIFY(!front()->findChild<ui::Spotlight *>());
    QTRY_COMPARE_WITH_TIMEOUT(at<QTableView>(u"historyTable"_s)->model()->rowCount(), 1, patience);
    look(u"guide-history"_s);
    click(u"noticeAct"_s);
}

} // namespace hongbao::test
