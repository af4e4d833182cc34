#include "look/look.h"
#include "send/sending_choice.h"
#include "send/sending_dialog.h"
#include "text/sending_words.h"
#include "ui/shell/controls.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace hongbao;
using namespace Qt::StringLiterals;

class TestSendingChoice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::look::apply(*qApp, ui::look::Scheme::Light); }
    void init();

    void it_is_sent_at_once_and_at_the_usual_pace_unless_said_otherwise();
    void a_start_and_hours_are_beijing_time();
    void what_makes_no_sense_cannot_be_used_data();
    void what_makes_no_sense_cannot_be_used();
    void pace_and_first_packet_are_as_chosen_and_shown_again();
    void whoever_cancels_changes_nothing();
    void a_new_list_starts_at_once_and_keeps_the_pace();
    void times_are_said_in_one_sentence_data();
    void times_are_said_in_one_sentence();
    void every_control_has_a_name_and_tab_goes_in_reading_order();

private:
    template <class Widget> Widget *find(const QString &name) const { return m_choice->findChild<Widget *>(name); }
    void click(const QString &name) const { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    QString words() const { return find<QLabel>(u"sendingTimes"_s)->text(); }
    QString dialogWords() const { return find<QLabel>(u"sendingWords"_s)->text(); }
    void open();
    void use();

    std::unique_ptr<ui::SendingChoice> m_choice;
};

void TestSendingChoice::init()
{
    m_choice = std::make_unique<ui::SendingChoice>();
    m_choice->show();
    QVERIFY(QTest::qWaitForWindowActive(m_choice.get()));
}

void TestSendingChoice::open()
{
    click(u"sendingChange"_s);
    QTRY_VERIFY(find<ui::SendingDialog>(u"sendingDialog"_s));
    QVERIFY(QTest::qWaitForWindowActive(find<ui::SendingDialog>(u"sendingDialog"_s)));
}

void TestSendingChoice::use()
{
    click(u"sendingUse"_s);
    QTRY_VERIFY(!find<ui::SendingDialog>(u"sendingDialog"_s));
}

void TestSendingChoice::it_is_sent_at_once_and_at_the_usual_pace_unless_said_otherwise()
{
    QCOMPARE(words(), u"Sends at once, at any hour; at most 20 a second, 8 at the same time."_s);
    open();
    QCOMPARE(dialogWords(), words());
    QVERIFY(!find<QDateTimeEdit>(u"sendingStart"_s)->isEnabled());
    QVERIFY(!find<QTimeEdit>(u"sendingFrom"_s)->isEnabled());
    use();
    const payout::SendOptions options = m_choice->options();
    QCOMPARE(options.timetable, payout::Timetable());
    QCOMPARE(options.inFlight, payout::SendOptions().inFlight);
    QVERIFY(options.firstAlone && options.firstAloneIsDefault);
}

void TestSendingChoice::a_start_and_hours_are_beijing_time()
{
    const QDate day = beijingDate(QDateTime::currentDateTimeUtc()).addDays(3);
    open();
    click(u"sendingLater"_s);
    find<QDateTimeEdit>(u"sendingStart"_s)->setDateTime(QDateTime(day, QTime(8, 30), Qt::UTC)); // as typed
    click(u"sendingHours"_s);
    find<QTimeEdit>(u"sendingUntil"_s)->setTime(QTime(18, 0));
    use();
    const payout::Timetable times = m_choice->options().timetable;
    QCOMPARE(toBeijingText(times.startAt), day.toString(Qt::ISODate) + u" 08:30:00"_s);
    QCOMPARE(times.hours(), u"09:00-18:00"_s);
    QCOMPARE(words(),
        u"Sends from %1 08:30 on, only from 09:00 to 18:00; at most 20 a second, 8 at the same time."_s.arg(
            day.toString(Qt::ISODate)));
    open(); // and stands there again
    QCOMPARE(find<QDateTimeEdit>(u"sendingStart"_s)->dateTime(), QDateTime(day, QTime(8, 30), Qt::UTC));
    QCOMPARE(find<QTimeEdit>(u"sendingUntil"_s)->time(), QTime(18, 0));
}

void TestSendingChoice::what_makes_no_sense_cannot_be_used_data()
{
    QTest::addColumn<bool>("past");
    QTest::addColumn<QString>("says");
    QTest::addRow("a start that has passed") << true << u"passed"_s;
    QTest::addRow("hours that are none") << false << u"same time"_s;
}

void TestSendingChoice::what_makes_no_sense_cannot_be_used()
{
    QFETCH(bool, past);
    QFETCH(QString, says);
    open();
    if (past) {
        click(u"sendingLater"_s);
        find<QDateTimeEdit>(u"sendingStart"_s)->setDateTime(QDateTime(QDate(2026, 1, 1), QTime(9, 0), Qt::UTC));
    } else {
        click(u"sendingHours"_s);
        find<QTimeEdit>(u"sendingUntil"_s)->setTime(QTime(9, 0));
    }
    QVERIFY2(dialogWords().contains(says), qPrintable(dialogWords()));
    QVERIFY(!find<QPushButton>(u"sendingUse"_s)->isEnabled());
}

void TestSendingChoice::pace_and_first_packet_are_as_chosen_and_shown_again()
{
    open();
    find<QSpinBox>(u"sendingRate"_s)->setValue(0);
    find<QSpinBox>(u"sendingInFlight"_s)->setValue(32);
    auto *first = find<QComboBox>(u"sendingFirstAlone"_s);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_End);
    use();
    QCOMPARE(words(), u"Sends at once, at any hour; as fast as Alipay answers, 32 at the same time."_s);
    const payout::SendOptions options = m_choice->options();
    QVERIFY(!options.firstAlone && !options.firstAloneIsDefault);
    open();
    QCOMPARE(find<QComboBox>(u"sendingFirstAlone"_s)->currentText(), u"Never"_s);
    QCOMPARE(find<QSpinBox>(u"sendingRate"_s)->text(), u"No limit of ours"_s);
}

void TestSendingChoice::whoever_cancels_changes_nothing()
{
    const QString before = words();
    open();
    click(u"sendingLater"_s);
    find<QSpinBox>(u"sendingInFlight"_s)->setValue(32);
    QTest::keyClick(find<ui::SendingDialog>(u"sendingDialog"_s), Qt::Key_Escape);
    QTRY_VERIFY(!find<ui::SendingDialog>(u"sendingDialog"_s));
    QCOMPARE(words(), before);
}

void TestSendingChoice::a_new_list_starts_at_once_and_keeps_the_pace()
{
    open();
    click(u"sendingLater"_s);
    find<QSpinBox>(u"sendingInFlight"_s)->setValue(32);
    use();
    m_choice->startAnew();
    QCOMPARE(m_choice->options().timetable, payout::Timetable());
    QCOMPARE(m_choice->options().inFlight, 32);
}

void TestSendingChoice::times_are_said_in_one_sentence_data()
{
    QTest::addColumn<QString>("hours");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("words");
    QTest::addRow("any time") << QString() << QString() << u"at once, at any hour"_s;
    QTest::addRow("by day") << u"09:00-21:00"_s << QString() << u"at once, only from 09:00 to 21:00"_s;
    QTest::addRow("over night") << u"22:00-06:00"_s << QString()
                                << u"at once, only from 22:00 to 06:00 of the next day"_s;
    QTest::addRow("later") << QString() << u"2026-12-01 09:00:00"_s << u"from 2026-12-01 09:00 on, at any hour"_s;
}

void TestSendingChoice::times_are_said_in_one_sentence()
{
    QFETCH(QString, hours);
    QFETCH(QString, start);
    const QDateTime startAt = start.isEmpty() ? QDateTime() : *fromBeijingText(start);
    QTEST(text::times(*payout::Timetable::parse(hours, startAt)), "words");
}

void TestSendingChoice::every_control_has_a_name_and_tab_goes_in_reading_order()
{
    open();
    click(u"sendingLater"_s);
    click(u"sendingHours"_s);
    const auto *dialog = find<ui::SendingDialog>(u"sendingDialog"_s);
    QCOMPARE(test::namelessControls(*dialog).join(u'\n'), QString());
    QCOMPARE(test::readingOrderBreaks(*dialog).join(u'\n'), QString());
    QCOMPARE(test::namelessControls(*m_choice).join(u'\n'), QString());
}

QTEST_MAIN(TestSendingChoice)
#include "tst_sending_choice.moc"
