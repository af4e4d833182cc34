#include "campaign/draft_sources.h"
#include "campaigns/campaign_form.h"
#include "campaigns/frequency_choice.h"
#include "support/fake_clock.h"
#include "widgets/error_panel.h"
#include "widgets/field_problem.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace hongbao;
using namespace Qt::Literals::StringLiterals;

class TestCampaignForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void a_new_form_runs_from_now_for_seven_days_once_a_person();
    void sums_follow_every_key();
    void a_random_packet_shows_its_range();
    void nothing_is_complained_of_before_the_operator_has_typed_and_left();
    void each_problem_stands_at_its_field_data();
    void each_problem_stands_at_its_field();
    void asking_to_create_shows_every_problem_and_goes_to_the_first();
    void a_refusal_of_the_provider_stands_at_its_field_until_it_is_edited();
    void a_refusal_that_belongs_to_no_field_stands_above_the_form();
    void the_frequency_is_built_by_choices();
    void the_keyboard_alone_fills_the_form_and_asks();
    void while_the_provider_is_asked_the_button_is_off();
    void what_nobody_forbids_is_said_all_the_same_data();
    void what_nobody_forbids_is_said_all_the_same();
    void a_template_fills_the_form_and_can_be_created_as_it_is_data();
    void a_template_fills_the_form_and_can_be_created_as_it_is();
    void what_was_typed_comes_back_after_a_template_and_after_emptying();
    void an_earlier_campaign_is_used_again();
    void what_was_typed_is_there_at_the_next_start();
    void what_became_a_campaign_is_not();

private:
    template <class Widget> Widget *find(const QString &name) const
    {
        auto *found = m_form->findChild<Widget *>(name);
        Q_ASSERT(found);
        return found;
    }
    void type(const QString &name, const QString &text) const
    {
        auto *edit = find<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    QString sum(const QString &name) const { return find<QLabel>(name)->text(); }
    bool complains(const QString &field) const { return find<ui::FieldProblem>(field + u"Problem"_s)->hasProblem(); }
    void fillIn() const;
    void create() const { QTest::mouseClick(find<QPushButton>(u"formCreate"_s), Qt::LeftButton); }

    QString line(const QString &name) const { return find<QLineEdit>(name)->text(); }
    void open();

    test::FakeClock m_clock {*fromBeijingText(u"2026-11-22 12:00:00")};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ui::CampaignForm> m_form;
};

void TestCampaignForm::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    open();
}

void TestCampaignForm::cleanup()
{
    m_form.reset();
    m_folder.reset();
}

void TestCampaignForm::open()
{
    m_form = std::make_unique<ui::CampaignForm>(m_clock, m_folder->path(), u"practice"_s);
    m_form->resize(1000, 800);
    m_form->show();
    m_form->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
}

void TestCampaignForm::fillIn() const
{
    type(u"campaignName"_s, u"Points mall"_s);
    type(u"campaignMessage"_s, u"Thank you"_s);
    type(u"campaignTotal"_s, u"2560"_s);
    type(u"campaignCount"_s, u"1280"_s);
}

void TestCampaignForm::a_new_form_runs_from_now_for_seven_days_once_a_person()
{
    fillIn();
    QSignalSpy submitted(m_form.get(), &ui::CampaignForm::submitted);
    create();
    QCOMPARE(submitted.count(), 1);
    const auto draft = submitted.first().first().value<campaign::Draft>();
    QCOMPARE(draft.start, u"now"_s);
    QCOMPARE(draft.end, u"2026-11-29 23:59:59"_s);
    QCOMPARE(draft.frequency, u"L1"_s);
    QCOMPARE(draft.type, alipay::PrizeType::Fixed);
    QCOMPARE(draft.total, u"2560"_s);
    QCOMPARE(draft.count, u"1280"_s);
}

void TestCampaignForm::sums_follow_every_key()
{
    QCOMPARE(sum(u"sumEach"_s), u"—"_s);
    type(u"campaignTotal"_s, u"100"_s);
    type(u"campaignCount"_s, u"3"_s);
    QCOMPARE(sum(u"sumEach"_s), u"¥33.33"_s);
    QCOMPARE(sum(u"sumRest"_s), u"¥0.01"_s);
    QTest::keyClick(find<QLineEdit>(u"campaignCount"_s), Qt::Key_2);
    QCOMPARE(sum(u"sumEach"_s), u"¥3.12"_s);
    QCOMPARE(sum(u"sumPerPerson"_s), u"¥3.12"_s);
    QVERIFY(sum(u"sumDays"_s).startsWith(u"8 "));
}

void TestCampaignForm::a_random_packet_shows_its_range()
{
    fillIn();
    QTest::mouseClick(find<QRadioButton>(u"campaignRandom"_s), Qt::LeftButton, {}, {12, 12});
    QCOMPARE(sum(u"sumEach"_s), u"¥2.00"_s);
    QCOMPARE(sum(u"sumRest"_s), u"¥1.00 – ¥3.00"_s);
    QCOMPARE(sum(u"sumPerPerson"_s), u"¥3.00"_s);
}

void TestCampaignForm::nothing_is_complained_of_before_the_operator_has_typed_and_left()
{
    QTest::keyClick(find<QLineEdit>(u"campaignName"_s), Qt::Key_Tab);
    QVERIFY(!complains(u"name"_s));
    type(u"campaignTotal"_s, u"0.5"_s);
    QVERIFY(!complains(u"total"_s));
    QTest::keyClick(find<QLineEdit>(u"campaignTotal"_s), Qt::Key_Tab);
    QVERIFY(complains(u"total"_s));
    QVERIFY(!complains(u"count"_s));
    type(u"campaignTotal"_s, u"50"_s);
    QVERIFY(!complains(u"total"_s));
}

void TestCampaignForm::each_problem_stands_at_its_field_data()
{
    QTest::addColumn<QString>("edit");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("field");
    QTest::newRow("a name that is too long") << u"campaignName"_s << QString(65, u'a') << u"name"_s;
    QTest::newRow("a message that is too long") << u"campaignMessage"_s << QString(65, u'a') << u"message"_s;
    QTest::newRow("below 1.00") << u"campaignTotal"_s << u"0.99"_s << u"total"_s;
    QTest::newRow("above 10,000,000") << u"campaignTotal"_s << u"10000000.01"_s << u"total"_s;
    QTest::newRow("no money") << u"campaignTotal"_s << u"much"_s << u"total"_s;
    QTest::newRow("packets below 0.20") << u"campaignCount"_s << u"12801"_s << u"total"_s;
    QTest::newRow("packets above 200") << u"campaignCount"_s << u"12"_s << u"total"_s;
    QTest::newRow("does not divide") << u"campaignCount"_s << u"1281"_s << u"total"_s;
    QTest::newRow("no packets") << u"campaignCount"_s << u"0"_s << u"count"_s;
    QTest::newRow("no page") << u"campaignLink"_s << u"firm"_s << u"link"_s;
}

void TestCampaignForm::each_problem_stands_at_its_field()
{
    QFETCH(QString, edit);
    QFETCH(QString, typed);
    QFETCH(QString, field);
    fillIn();
    type(edit, typed);
    QSignalSpy submitted(m_form.get(), &ui::CampaignForm::submitted);
    create();
    QVERIFY(complains(field));
    QVERIFY(!find<ui::FieldProblem>(field + u"Problem"_s)->text().isEmpty());
    QCOMPARE(submitted.count(), 0);
}

void TestCampaignForm::asking_to_create_shows_every_problem_and_goes_to_the_first()
{
    find<QDateTimeEdit>(u"campaignEnd"_s)->setDateTime(QDateTime(QDate(2026, 11, 21), QTime(0, 0), Qt::UTC));
    QSignalSpy submitted(m_form.get(), &ui::CampaignForm::submitted);
    create();
    for (const QString &field : {u"name"_s, u"message"_s, u"total"_s, u"count"_s, u"end"_s})
        QVERIFY2(complains(field), qPrintable(field));
    QVERIFY(find<QLineEdit>(u"campaignName"_s)->hasFocus());
    QCOMPARE(submitted.count(), 0);
}

void TestCampaignForm::a_refusal_of_the_provider_stands_at_its_field_until_it_is_edited()
{
    fillIn();
    m_form->showRefusals({{ErrorCode::GatewayRefused, u"40004 CASH_COUPON_NAME_CHECK_FAILED"_s, u"name"_s}});
    QVERIFY(complains(u"name"_s));
    QVERIFY(find<QLineEdit>(u"campaignName"_s)->hasFocus());
    QVERIFY(!find<ui::ErrorPanel>(u"formError"_s)->isVisible());
    type(u"campaignName"_s, u"Another"_s);
    QVERIFY(!complains(u"name"_s));
}

void TestCampaignForm::a_refusal_that_belongs_to_no_field_stands_above_the_form()
{
    fillIn();
    m_form->showRefusals({{ErrorCode::GatewayUnreachable, {}, {}}});
    QVERIFY(find<ui::ErrorPanel>(u"formError"_s)->isVisible());
    create();
    QVERIFY(!find<ui::ErrorPanel>(u"formError"_s)->isVisible());
}

void TestCampaignForm::the_frequency_is_built_by_choices()
{
    auto *choice = m_form->findChild<ui::FrequencyChoice *>();
    auto *count = find<QSpinBox>(u"frequencyCount"_s);
    QCOMPARE(choice->frequency().toWire(), u"L1"_s);
    QVERIFY(!count->isVisible());
    find<QSpinBox>(u"frequencyLife"_s)->setValue(10);
    auto *period = find<QComboBox>(u"frequencyPeriod"_s);
    period->setFocus();
    QTest::keyClick(period, Qt::Key_Down);
    QVERIFY(count->isVisible());
    count->setValue(3);
    QCOMPARE(choice->frequency().toWire(), u"D3|L10"_s);
    QVERIFY(find<QLabel>(u"frequencyWords"_s)->text().contains(u"D3|L10"));
    find<QSpinBox>(u"frequencyLife"_s)->setValue(2);
    QCOMPARE(choice->frequency().toWire(), u"D2|L2"_s);
}

void TestCampaignForm::the_keyboard_alone_fills_the_form_and_asks()
{
    QSignalSpy submitted(m_form.get(), &ui::CampaignForm::submitted);
    m_form->open();
    find<QPushButton>(u"template_points"_s)->setFocus();
    const QStringList expected {u"template_points"_s, u"template_invite"_s, u"startEmpty"_s, u"campaignName"_s,
        u"campaignMessage"_s, u"campaignFixed"_s, u"campaignTotal"_s, u"campaignCount"_s, u"campaignStartNow"_s,
        u"campaignEnd"_s, u"frequencyLife"_s, u"frequencyPeriod"_s, u"campaignLink"_s, u"formBack"_s, u"formCreate"_s};
    const QHash<QString, QString> typed {{u"campaignName"_s, u"Mall"_s}, {u"campaignMessage"_s, u"Thanks"_s},
        {u"campaignTotal"_s, u"10"_s}, {u"campaignCount"_s, u"5"_s}};
    for (const QString &name : expected) {
        QWidget *focused = m_form->window()->focusWidget();
        QVERIFY(focused);
        QCOMPARE(focused->objectName(), name);
        QTest::keyClicks(focused, typed.value(name));
        constexpr int sectionsOfATime = 6; // Tab goes through year, month, day, hour, minute and second first
        for (int tab = 0; tab < sectionsOfATime && focused->hasFocus() && name != u"formCreate"; ++tab)
            QTest::keyClick(focused, Qt::Key_Tab);
    }
    QTest::keyClick(m_form->window()->focusWidget(), Qt::Key_Space);
    QCOMPARE(submitted.count(), 1);
}

void TestCampaignForm::while_the_provider_is_asked_the_button_is_off()
{
    fillIn();
    QSignalSpy submitted(m_form.get(), &ui::CampaignForm::submitted);
    create();
    m_form->setAsking(true);
    create();
    QCOMPARE(submitted.count(), 1);
    m_form->setAsking(false);
    QVERIFY(find<QPushButton>(u"formCreate"_s)->isEnabled());
}

void TestCampaignForm::what_nobody_forbids_is_said_all_the_same_data()
{
    QTest::addColumn<bool>("random");
    QTest::addColumn<QString>("count");
    QTest::addColumn<int>("life");
    QTest::addColumn<int>("sentences");
    QTest::newRow("fixed, nothing to say") << false << u"1280"_s << 1 << 0;
    QTest::newRow("random: the count may differ") << true << u"1280"_s << 1 << 1;
    QTest::newRow("random, half of 0.40 is 0.20") << true << u"6400"_s << 1 << 1;
    QTest::newRow("random, half of less is below 0.20") << true << u"6401"_s << 1 << 2;
    QTest::newRow("one person could take all") << false << u"64"_s << 64 << 1;
    QTest::newRow("one person could take all but one") << false << u"64"_s << 63 << 0;
}

void TestCampaignForm::what_nobody_forbids_is_said_all_the_same()
{
    QFETCH(bool, random);
    QFETCH(QString, count);
    QFETCH(int, life);
    QFETCH(int, sentences);
    fillIn();
    type(u"campaignCount"_s, count);
    find<QRadioButton>(random ? u"campaignRandom"_s : u"campaignFixed"_s)->click();
    find<QSpinBox>(u"frequencyLife"_s)->setValue(life);
    auto *cautions = find<QLabel>(u"sumCautions"_s);
    QCOMPARE(cautions->text().split(u'\n', Qt::SkipEmptyParts).size(), sentences);
    QCOMPARE(cautions->isVisible(), sentences > 0);
}

void TestCampaignForm::a_template_fills_the_form_and_can_be_created_as_it_is_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("name");
    QTest::newRow("points redeemed") << u"template_points"_s << u"Points redeemed 2026-11-22"_s;
    QTest::newRow("friends invited") << u"template_invite"_s << u"Friends invited 2026-11-22"_s;
}

void TestCampaignForm::a_template_fills_the_form_and_can_be_created_as_it_is()
{
    QFETCH(QString, button);
    QSignalSpy submitted(m_form.get(), &ui::CampaignForm::submitted);
    QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
    QTEST(line(u"campaignName"_s), "name");
    QVERIFY(find<QLabel>(u"startingWords"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"startingUndo"_s)->isVisible()); // nothing was typed before
    create();
    QCOMPARE(submitted.count(), 1);
}

void TestCampaignForm::what_was_typed_comes_back_after_a_template_and_after_emptying()
{
    fillIn();
    for (const QString &button : {u"template_invite"_s, u"startEmpty"_s}) {
        QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
        QVERIFY(line(u"campaignName"_s) != u"Points mall");
        auto *undo = find<QPushButton>(u"startingUndo"_s);
        QVERIFY(undo->isVisible());
        QTest::mouseClick(undo, Qt::LeftButton);
        QCOMPARE(line(u"campaignName"_s), u"Points mall"_s);
        QCOMPARE(line(u"campaignCount"_s), u"1280"_s);
        QVERIFY(!undo->isVisible());
    }
}

void TestCampaignForm::an_earlier_campaign_is_used_again()
{
    ledger::Campaign earlier;
    earlier.detail.name = u"Mall 2026-10-01"_s;
    earlier.detail.message = u"Thanks"_s;
    earlier.detail.total = Fen::of(500'00);
    earlier.detail.count = 250;
    earlier.detail.start = *fromBeijingText(u"2026-10-01 00:00:00");
    earlier.detail.end = *fromBeijingText(u"2026-10-11 00:00:00");
    QVERIFY(!find<QPushButton>(u"startLikeEarlier"_s)->isVisible());
    m_form->setEarlier({earlier});
    auto *menu = find<QPushButton>(u"startLikeEarlier"_s)->menu();
    QCOMPARE(menu->actions().size(), 1);
    menu->actions().first()->trigger();
    QCOMPARE(line(u"campaignName"_s), u"Mall 2026-11-22"_s);
    QCOMPARE(line(u"campaignTotal"_s), u"500.00"_s);
    QCOMPARE(line(u"campaignCount"_s), u"250"_s);
    QVERIFY(find<QLabel>(u"startingWords"_s)->text().contains(u"how often")); // Alipay does not tell it
    QSignalSpy submitted(m_form.get(), &ui::CampaignForm::submitted);
    create();
    QCOMPARE(submitted.count(), 1);
    QCOMPARE(submitted.first().first().value<campaign::Draft>().end, u"2026-12-02 23:59:59"_s);
}

void TestCampaignForm::what_was_typed_is_there_at_the_next_start()
{
    fillIn();
    find<QRadioButton>(u"campaignRandom"_s)->click();
    find<QSpinBox>(u"frequencyLife"_s)->setValue(4);
    m_form.reset();
    open();
    QTRY_COMPARE(line(u"campaignName"_s), u"Points mall"_s);
    QVERIFY(find<QRadioButton>(u"campaignRandom"_s)->isChecked());
    QCOMPARE(find<QSpinBox>(u"frequencyLife"_s)->value(), 4);
    m_form->open();
    QCOMPARE(line(u"campaignTotal"_s), u"2560"_s);
}

void TestCampaignForm::what_became_a_campaign_is_not()
{
    fillIn();
    m_form->startAnew(); // as the page does when it was created
    m_form.reset();
    QVERIFY(!campaign::DraftBook(m_folder->path()).find(u"practice"_s).has_value());
    open();
    QCOMPARE(line(u"campaignName"_s), QString());
}

QTEST_MAIN(TestCampaignForm)
#include "tst_campaign_form.moc"
