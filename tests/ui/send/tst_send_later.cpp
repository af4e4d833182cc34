#include "core/desk/desk_world.h"
#include "send/confirm_dialog.h"
#include "send/send_page.h"
#include "text/sending_words.h"
#include "text/words.h"
#include "ui/scripted_prompts.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace hongbao;
using namespace Qt::Literals::StringLiterals;

// A campaign that is paid and begins by itself: its batch is prepared now and waits.
class TestSendLater : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void a_campaign_that_starts_later_is_offered_and_says_when();
    void its_list_waits_for_its_start_by_itself();
    void a_campaign_that_runs_is_sent_at_once_again();

private:
    template <class Widget> Widget *find(const QString &name) const
    {
        auto *found = m_page->findChild<Widget *>(name);
        Q_ASSERT(found);
        return found;
    }
    bool isShown(const QString &name) const
    {
        const auto *widget = m_page->findChild<QWidget *>(name);
        return widget && widget->isVisible();
    }
    bool isOn(const QString &name) const { return isShown(name) && find<QWidget>(name)->isEnabled(); }
    void click(const QString &name) const { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    QString label(const QString &name) const { return find<QLabel>(name)->text(); }
    void goToList() const
    {
        click(u"sendCampaignContinue"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isShown(u"listPaste"_s), test::patience);
        find<QPlainTextEdit>(u"listPaste"_s)->setPlainText(u"user_id\n2088100000000101\n"_s);
        click(u"listUsePaste"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isOn(u"listContinue"_s), test::patience);
    }

    std::unique_ptr<test::DeskWorld> m_world;
    test::ScriptedPrompts m_prompts;
    std::unique_ptr<ui::SendPage> m_page;
    QDateTime m_start;
    CrowdNo m_later;
};

void TestSendLater::init()
{
    m_world = std::make_unique<test::DeskWorld>();
    m_world->openDesk();
    campaign::Draft later = test::draft(u"Later"_s);
    later.start = toBeijingText(m_world->m_clock->now().addDays(2));
    m_start = *fromBeijingText(later.start);
    m_later = m_world->createAndPay(later).detail.crowdNo;
    m_page = std::make_unique<ui::SendPage>(*m_world->m_desk, m_prompts);
    m_page->resize(1100, 800);
    m_page->show();
    m_page->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(isOn(u"sendCampaignContinue"_s), test::patience);
}

void TestSendLater::cleanup()
{
    m_page.reset();
    m_world.reset();
}

void TestSendLater::a_campaign_that_starts_later_is_offered_and_says_when()
{
    QCOMPARE(find<QComboBox>(u"sendCampaign"_s)->currentText(), u"Later"_s);
    QVERIFY(isShown(u"sendStartsLater"_s));
    QVERIFY(label(u"sendStartsLater"_s).contains(text::moment(m_start)));
}

void TestSendLater::its_list_waits_for_its_start_by_itself()
{
    goToList();
    QVERIFY2(label(u"sendingTimes"_s).contains(text::moment(m_start).left(16)), qPrintable(label(u"sendingTimes"_s)));
    QSignalSpy started(m_world->m_desk.get(), &desk::Desk::batchStarted);
    click(u"listContinue"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->findChild<ui::ConfirmDialog *>() != nullptr, test::patience);
    m_page->findChild<ui::ConfirmDialog *>()->setProperty("tickMs", 1);
    QTRY_VERIFY_WITH_TIMEOUT(isOn(u"confirmSend"_s), test::patience);
    click(u"confirmSend"_s);
    const auto batch = test::answer<desk::BatchResult>(started);
    QVERIFY(batch.has_value());
    QCOMPARE(batch->options.timetable.startAt, m_start);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(u"progressNotice"_s), test::patience);
    QCOMPARE(practice::countGiven(m_world->practiceDir(), m_later.value)->packets, 0);
}

void TestSendLater::a_campaign_that_runs_is_sent_at_once_again()
{
    const CrowdNo running = m_world->createAndPay(test::draft(u"Mall"_s)).detail.crowdNo;
    goToList();
    m_page->chooseCampaign(running);
    QTRY_VERIFY_WITH_TIMEOUT(label(u"sendingTimes"_s).contains(text::times({})), test::patience);
    QVERIFY(!isShown(u"sendStartsLater"_s));
}

QTEST_MAIN(TestSendLater)
#include "tst_send_later.moc"
