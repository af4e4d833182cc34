#include "campaigns/campaign_board.h"
#include "support/fake_clock.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace hongbao;
using namespace Qt::Literals::StringLiterals;
using alipay::CampaignStatus;
using ui::CampaignAct;
using ui::CampaignTable;

// The board as a person handles it, without a desk.
class TestBoard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_board.reset(); }

    void an_empty_board_says_all_of_what_belongs_there();
    void a_campaign_is_found_by_its_name_or_number_data();
    void a_campaign_is_found_by_its_name_or_number();
    void the_state_chooses_which_are_shown_data();
    void the_state_chooses_which_are_shown();
    void where_none_is_like_that_all_can_be_shown_again();
    void a_click_on_a_header_sorts_and_the_third_one_does_not();
    void what_is_about_to_end_with_money_is_told_and_shown();
    void a_reminder_that_was_put_away_comes_again_only_with_others();
    void a_pay_link_that_is_about_to_end_is_told();
    void each_button_asks_for_its_act();
    void what_cannot_be_done_says_why();
    void the_emergency_stop_is_there_while_a_batch_is_on_the_campaign();
    void enter_does_what_is_next_and_never_moves_money();

private:
    ledger::Campaign make(const QString &name, CampaignStatus status, int endsInHours = 100);
    template <class Widget> Widget *find(const QString &name) const { return m_board->findChild<Widget *>(name); }
    void click(const QString &name) const { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    void clickIn(const QString &notice, const QString &name) const
    {
        QTest::mouseClick(find<QWidget>(notice)->findChild<QAbstractButton *>(name), Qt::LeftButton);
    }
    QString said(const QString &notice) const
    {
        auto *bar = find<QWidget>(notice);
        return bar->isVisible() ? bar->findChild<QLabel *>(u"noticeText"_s)->text() : QString();
    }
    void choose(const QString &word) const
    {
        auto *choice = find<QComboBox>(u"campaignShow"_s);
        choice->setFocus();
        QTest::keyClicks(choice, word);
    }
    QStringList shown() const
    {
        const QAbstractItemModel *model = find<QTableView>(u"campaignTable"_s)->model();
        QStringList names;
        for (int row = 0; row < model->rowCount(); ++row)
            names << model->index(row, CampaignTable::Name).data().toString();
        return names;
    }
    void clickHeader(CampaignTable::Column column) const
    {
        QHeaderView *header = find<QTableView>(u"campaignTable"_s)->horizontalHeader();
        const QPoint where(header->sectionViewportPosition(column) + 10, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, where);
    }

    test::FakeClock m_clock {*fromBeijingText(u"2026-11-22 12:00:00")};
    std::unique_ptr<ui::CampaignBoard> m_board;
};

void TestBoard::init()
{
    m_board = std::make_unique<ui::CampaignBoard>(m_clock);
    new QAbstractItemModelTester(find<QTableView>(u"campaignTable"_s)->model(),
        QAbstractItemModelTester::FailureReportingMode::QtTest, m_board.get());
    m_board->resize(1100, 700);
    m_board->show();
    m_board->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_board.get()));
}

ledger::Campaign TestBoard::make(const QString &name, CampaignStatus status, int endsInHours)
{
    static qint64 last = 0;
    ledger::Campaign campaign;
    campaign.id = ++last;
    campaign.detail.crowdNo = {u"crowd_"_s + name};
    campaign.detail.originCrowdNo = u"2018092114941"_s + name;
    campaign.detail.name = name;
    campaign.detail.status = status;
    campaign.detail.total = Fen::of(100'00);
    campaign.detail.sent = Fen::of(40'00);
    campaign.detail.count = 100;
    campaign.detail.start = m_clock.now().addDays(-1);
    campaign.detail.end = m_clock.now().addSecs(endsInHours * 3600);
    campaign.createdAt = m_clock.now().addSecs(-3600);
    if (status == CampaignStatus::Created) {
        campaign.payUrl = u"https://authcenter.alipay.com/pay"_s;
        campaign.detail.sent = {};
    }
    return campaign;
}

void TestBoard::an_empty_board_says_all_of_what_belongs_there()
{
    const auto labels = m_board->findChildren<QLabel *>();
    const auto text = std::find_if(labels.begin(), labels.end(),
        [](const QLabel *label) { return label->isVisible() && label->text().startsWith(u"A campaign is"); });
    QVERIFY(text != labels.end());
    QTRY_VERIFY((*text)->height() >= (*text)->heightForWidth((*text)->width()));
}

void TestBoard::a_campaign_is_found_by_its_name_or_number_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    QTest::newRow("name, in other letters") << u"mALl"_s << u"Mall"_s;
    QTest::newRow("number") << u"crowd_Fri"_s << u"Friends"_s;
    QTest::newRow("support's number, as it is shown") << u"2018 0921 1494 1M"_s << u"Mall"_s;
    QTest::newRow("both") << u"crowd"_s << u"Mall Friends"_s;
}

void TestBoard::a_campaign_is_found_by_its_name_or_number()
{
    QFETCH(QString, typed);
    m_board->setCampaigns({make(u"Mall"_s, CampaignStatus::Ready), make(u"Friends"_s, CampaignStatus::Paused)});
    m_board->focusSearch();
    QTest::keyClicks(find<QLineEdit>(u"campaignSearch"_s), typed);
    QTEST(shown().join(u' '), "found");
}

void TestBoard::the_state_chooses_which_are_shown_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("found");
    QTest::newRow("sendable, also those that start later") << u"Can"_s << u"ready paid soon"_s;
    QTest::newRow("not paid") << u"Not"_s << u"created"_s;
    QTest::newRow("paused") << u"Paused"_s << u"paused"_s;
    QTest::newRow("over") << u"Over"_s << u"closed settled"_s;
    QTest::newRow("about to end") << u"End"_s << u"soon"_s;
    QTest::newRow("all") << u"All"_s << u"created ready paid paused closed settled soon"_s;
}

void TestBoard::the_state_chooses_which_are_shown()
{
    QFETCH(QString, word);
    m_board->setCampaigns({make(u"created"_s, CampaignStatus::Created), make(u"ready"_s, CampaignStatus::Ready),
        make(u"paid"_s, CampaignStatus::Paid), make(u"paused"_s, CampaignStatus::Paused),
        make(u"closed"_s, CampaignStatus::Closed, -1), make(u"settled"_s, CampaignStatus::Settled, -2),
        make(u"soon"_s, CampaignStatus::Ready, 47)});
    choose(word);
    QTEST(shown().join(u' '), "found");
}

void TestBoard::where_none_is_like_that_all_can_be_shown_again()
{
    m_board->setCampaigns({make(u"Mall"_s, CampaignStatus::Ready)});
    choose(u"Over"_s);
    QVERIFY(!find<QTableView>(u"campaignTable"_s)->isVisible());
    m_board->focusSearch();
    QTest::keyClicks(find<QLineEdit>(u"campaignSearch"_s), u"xyz"_s);
    QTest::mouseClick(m_board->findChildren<QPushButton *>(u"emptyAction"_s).last(), Qt::LeftButton);
    QVERIFY(find<QTableView>(u"campaignTable"_s)->isVisible());
    QCOMPARE(shown(), QStringList(u"Mall"_s));
}

void TestBoard::a_click_on_a_header_sorts_and_the_third_one_does_not()
{
    ledger::Campaign large = make(u"large"_s, CampaignStatus::Ready);
    large.detail.total = Fen::of(1'000'00);
    m_board->setCampaigns(
        {make(u"small"_s, CampaignStatus::Ready), large, make(u"late"_s, CampaignStatus::Ready, 999)});
    const QStringList asGiven {u"small"_s, u"large"_s, u"late"_s};
    QCOMPARE(shown(), asGiven);
    clickHeader(CampaignTable::Left);
    QCOMPARE(shown().last(), u"large"_s);
    clickHeader(CampaignTable::Left);
    QCOMPARE(shown().first(), u"large"_s);
    clickHeader(CampaignTable::Left);
    QCOMPARE(shown(), asGiven);
    clickHeader(CampaignTable::EndsIn);
    QCOMPARE(shown().last(), u"late"_s);
}

void TestBoard::what_is_about_to_end_with_money_is_told_and_shown()
{
    m_board->setCampaigns({make(u"far"_s, CampaignStatus::Ready, 49), make(u"near"_s, CampaignStatus::Ready, 47),
        make(u"nearer"_s, CampaignStatus::Paused, 1)});
    const QString words = said(u"campaignReminder"_s);
    QVERIFY2(words.startsWith(u"2 campaign") && words.contains(u"¥120.00"), qPrintable(words));
    clickIn(u"campaignReminder"_s, u"noticeAct"_s);
    QCOMPARE(shown(), (QStringList {u"near"_s, u"nearer"_s}));
    QCOMPARE(find<QTableView>(u"campaignTable"_s)->selectionModel()->selectedRows().size(), 1);
    QVERIFY(find<QTableView>(u"campaignTable"_s)->hasFocus());
}

void TestBoard::a_reminder_that_was_put_away_comes_again_only_with_others()
{
    const ledger::Campaign near = make(u"near"_s, CampaignStatus::Ready, 47);
    m_board->setCampaigns({near});
    clickIn(u"campaignReminder"_s, u"noticeClose"_s);
    m_board->setCampaigns({near});
    QVERIFY(said(u"campaignReminder"_s).isEmpty());
    m_board->setCampaigns({near, make(u"other"_s, CampaignStatus::Ready, 2)});
    QVERIFY(!said(u"campaignReminder"_s).isEmpty());
}

void TestBoard::a_pay_link_that_is_about_to_end_is_told()
{
    ledger::Campaign unpaid = make(u"unpaid"_s, CampaignStatus::Created);
    m_board->setCampaigns({unpaid});
    QVERIFY(said(u"campaignReminder"_s).isEmpty());
    unpaid.createdAt = m_clock.now().addSecs(-23 * 3600);
    m_board->put(unpaid);
    QVERIFY(said(u"campaignReminder"_s).contains(u"1 pay link"));
}

void TestBoard::each_button_asks_for_its_act()
{
    const ledger::Campaign ready = make(u"ready"_s, CampaignStatus::Ready);
    const ledger::Campaign paused = make(u"paused"_s, CampaignStatus::Paused);
    const ledger::Campaign created = make(u"created"_s, CampaignStatus::Created);
    m_board->setCampaigns({ready, paused, created});
    QSignalSpy requested(m_board.get(), &ui::CampaignBoard::actRequested);
    const std::tuple<ledger::Campaign, QString, CampaignAct> acts[] = {{ready, u"campaignSend"_s, CampaignAct::Send},
        {ready, u"campaignPause"_s, CampaignAct::Pause}, {ready, u"campaignStopAll"_s, CampaignAct::StopAll},
        {ready, u"campaignClose"_s, CampaignAct::Close}, {ready, u"campaignCopy"_s, CampaignAct::Copy},
        {ready, u"campaignDetails"_s, CampaignAct::Details}, {paused, u"campaignResume"_s, CampaignAct::Resume},
        {created, u"campaignPay"_s, CampaignAct::Pay}, {created, u"campaignCopy"_s, CampaignAct::Copy}};
    for (const auto &[campaign, button, act] : acts) {
        m_board->choose(campaign.detail.crowdNo);
        click(button);
        QVERIFY2(!requested.isEmpty(), qPrintable(button));
        QCOMPARE(requested.first().first().value<CampaignAct>(), act);
        QCOMPARE(requested.takeFirst().last().value<ledger::Campaign>().id, campaign.id);
    }
}

void TestBoard::what_cannot_be_done_says_why()
{
    ledger::Campaign elsewhere = make(u"elsewhere"_s, CampaignStatus::Created);
    elsewhere.payUrl.clear();
    elsewhere.creation = ledger::Campaign::Creation::Elsewhere;
    m_board->setCampaigns({elsewhere});
    QVERIFY(!find<QWidget>(u"campaignSend"_s)->isEnabled());
    QVERIFY(find<QWidget>(u"campaignSend"_s)->toolTip().contains(u"not paid yet"));
    QVERIFY(!find<QWidget>(u"campaignPay"_s)->isEnabled());
    QVERIFY(!find<QWidget>(u"campaignPay"_s)->toolTip().isEmpty());
    m_board->setCampaigns({make(u"ready"_s, CampaignStatus::Ready)});
    QVERIFY(find<QWidget>(u"campaignSend"_s)->toolTip().isEmpty());
}

void TestBoard::the_emergency_stop_is_there_while_a_batch_is_on_the_campaign()
{
    const ledger::Campaign paused = make(u"paused"_s, CampaignStatus::Paused);
    m_board->setCampaigns({paused, make(u"ready"_s, CampaignStatus::Ready)});
    m_board->choose(paused.detail.crowdNo);
    QVERIFY(!find<QWidget>(u"campaignStopAll"_s)->isEnabled());
    m_board->setSending(paused.detail.crowdNo); // paused at Alipay's site, say: what is in flight goes on
    QVERIFY(find<QWidget>(u"campaignStopAll"_s)->isEnabled());
    m_board->setSending({});
    QVERIFY(!find<QWidget>(u"campaignStopAll"_s)->isEnabled());
}

void TestBoard::enter_does_what_is_next_and_never_moves_money()
{
    const ledger::Campaign created = make(u"created"_s, CampaignStatus::Created);
    m_board->setCampaigns({created, make(u"ready"_s, CampaignStatus::Ready)});
    QSignalSpy requested(m_board.get(), &ui::CampaignBoard::actRequested);
    m_board->choose(created.detail.crowdNo);
    m_board->focusFirst();
    QTest::keyClick(find<QTableView>(u"campaignTable"_s), Qt::Key_Return);
    QCOMPARE(requested.takeFirst().first().value<CampaignAct>(), CampaignAct::Pay); // opens the page of the link
    QTest::keyClick(find<QTableView>(u"campaignTable"_s), Qt::Key_Down);
    QTest::keyClick(find<QTableView>(u"campaignTable"_s), Qt::Key_Return);
    QCOMPARE(requested.takeFirst().first().value<CampaignAct>(), CampaignAct::Details); // its page
}

QTEST_MAIN(TestBoard)
#include "tst_board.moc"
