#include "list_step_fixture.h"
#include "settings/preferences.h"
#include "ui/shell/controls.h"
#include "workbook_bytes.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QSpinBox>

using namespace hongbao;
using namespace Qt::Literals::StringLiterals;

class TestListSettings : public QObject, private test::ListStepFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { openStep(); }
    void cleanup() { closeStep(); }

    void the_settings_above_the_rows_read_anew();
    void another_sheet_is_read_when_it_is_chosen();
    void people_paid_elsewhere_are_looked_for_as_far_back_as_the_operator_says();
    void how_far_back_is_remembered_for_the_next_list();
    void tab_goes_in_reading_order();

private:
    void choose(const QString &name, int index) const
    {
        auto *choice = find<QComboBox>(name);
        choice->setCurrentIndex(index);
        Q_EMIT choice->activated(index);
    }
    QSpinBox *days() const { return find<QSpinBox>(u"listPaidWithin"_s); }
    void typeDays(const QString &text) const
    {
        days()->setFocus();
        days()->selectAll();
        QTest::keyClicks(days(), text);
        QTest::keyClick(days(), Qt::Key_Return);
    }
};

void TestListSettings::the_settings_above_the_rows_read_anew()
{
    giveFile("user_id;name\n2088000000000011;\xD5\xC5\xC8\xFD\xC0\xEE\xCB\xC4\n2088000000000012;"
             "\xCD\xF5\xCE\xE5\xD5\xD4\xC1\xF9\n");
    QTRY_VERIFY(canContinue());
    auto *encoding = find<QComboBox>(u"listEncoding"_s);
    QCOMPARE(encoding->currentData().toString(), u"GB18030"_s);
    QCOMPARE(cell(0, 1), u"张三李四"_s);
    encoding->setCurrentIndex(encoding->findData(u"Big5"_s));
    Q_EMIT encoding->activated(encoding->currentIndex());
    QTRY_VERIFY(cell(0, 1) != u"张三李四"_s);
    QTRY_VERIFY(canContinue());
    QCOMPARE(encoding->currentData().toString(), u"Big5"_s);

    auto *separator = find<QComboBox>(u"listSeparator"_s);
    QCOMPARE(separator->currentData().toChar(), u';');
    separator->setCurrentIndex(separator->findData(QChar(u',')));
    Q_EMIT separator->activated(separator->currentIndex());
    QTRY_COMPARE(table()->model()->columnCount(), ui::JudgedRows::FirstCell + 1);

    separator->setCurrentIndex(separator->findData(QChar(u';')));
    Q_EMIT separator->activated(separator->currentIndex());
    QTRY_COMPARE(table()->model()->columnCount(), ui::JudgedRows::FirstCell + 2);
    auto *header = find<QSpinBox>(u"listHeaderLine"_s);
    QCOMPARE(header->value(), 1);
    QTRY_VERIFY(canContinue());
    header->setFocus();
    QTest::keyClick(header, Qt::Key_Down);
    QTRY_COMPARE(rows(), 3); // the header is a row like the others
}

void TestListSettings::another_sheet_is_read_when_it_is_chosen()
{
    const auto sheet = [](const QByteArray &header, const QByteArray &id, const QByteArray &name) -> QByteArray {
        const auto row = [](const QByteArray &a, const QByteArray &b) -> QByteArray {
            return "<row><c t=\"str\"><v>" + a + "</v></c><c t=\"str\"><v>" + b + "</v></c></row>";
        };
        return row(header, "name") + row(id, name);
    };
    tests::Book book;
    book.names = {"may", "june"};
    book.sheets = {sheet("user_id", "2088000000000011", "Zhang San"), sheet("openid", "2088000000000012", "Li Si")};
    giveFile(tests::xlsx(book), u"members.xlsx"_s);
    QTRY_VERIFY(canContinue());
    QVERIFY(isShown(u"listSheet"_s));
    QVERIFY(!isShown(u"listSeparator"_s)); // a workbook has none
    QCOMPARE(find<QComboBox>(u"listSheet"_s)->currentText(), u"may"_s);
    QCOMPARE(cell(0, 1), u"Zhang San"_s);

    choose(u"listSheet"_s, 1);
    QTRY_COMPARE(cell(0, 1), u"Li Si"_s);
    QCOMPARE(rows(), 1);
    QCOMPARE(find<QComboBox>(u"listSheet"_s)->currentText(), u"june"_s);
    QTRY_COMPARE(m_step->list().header, (QStringList {u"openid"_s, u"name"_s}));
    QCOMPARE(m_step->list().sheet, u"june"_s); // what is kept with the batch

    choose(u"listSheet"_s, 0);
    QTRY_COMPARE(cell(0, 1), u"Zhang San"_s);
}

void TestListSettings::people_paid_elsewhere_are_looked_for_as_far_back_as_the_operator_says()
{
    disconnect(m_step.get(), &ui::ListStep::knownWanted, nullptr, nullptr);
    QList<int> asked;
    const auto answer = [&](const intake::JudgedList &list) { // somebody was paid ten days ago
        asked.append(list.paidWithinDays);
        intake::Known known;
        if (list.paidWithinDays >= 10)
            known.paidLately.insert(u"2088000000000012"_s, {u"Mall"_s, QDateTime::currentDateTimeUtc().addDays(-10)});
        m_step->setKnown(known);
    };
    connect(m_step.get(), &ui::ListStep::knownWanted, this, answer);
    giveFile(m_good);
    QTRY_VERIFY(isShown(finding("", intake::Problem::PaidLately)));
    QCOMPARE(asked, QList<int> {30});
    QCOMPARE(days()->value(), 30);
    QVERIFY(!canContinue());

    typeDays(u"7"_s);
    QVERIFY(!canContinue());
    QTRY_VERIFY(canContinue());
    QVERIFY(!isShown(finding("", intake::Problem::PaidLately)));
    QCOMPARE(asked, (QList<int> {30, 7}));
    QCOMPARE(m_step->list().paidWithinDays, 7); // the desk judges by it once more

    QTest::keyClick(days(), Qt::Key_Up);
    QVERIFY(!canContinue()); // though the ledger is asked only when the number stands still
    QTest::keyClick(days(), Qt::Key_Up);
    QTest::keyClick(days(), Qt::Key_Up);
    QTRY_VERIFY(isShown(finding("", intake::Problem::PaidLately)));
    QCOMPARE(asked, (QList<int> {30, 7, 10}));

    typeDays(u"0"_s);
    QTRY_VERIFY(canContinue());
    QCOMPARE(asked, (QList<int> {30, 7, 10, 0}));
}

void TestListSettings::how_far_back_is_remembered_for_the_next_list()
{
    giveFile(m_good);
    QTRY_VERIFY(canContinue());
    typeDays(u"90"_s);
    QTRY_VERIFY(canContinue());
    click(u"listAnother"_s);
    giveFile(m_good);
    QTRY_VERIFY(canContinue());
    QCOMPARE(m_step->list().paidWithinDays, 90);

    openStep(); // the next start
    QCOMPARE(days()->value(), 90);
    giveFile(m_good);
    QTRY_VERIFY(canContinue());
    QCOMPARE(m_step->list().paidWithinDays, 90);
}

void TestListSettings::tab_goes_in_reading_order()
{
    const auto breaks = [](const QWidget *inside) { return test::readingOrderBreaks(*inside).join(u'\n'); };
    for (const QString &inCard :
        {u"listChooseFile"_s, u"listPaste"_s}) // two cards beside each other, each from its top
        QCOMPARE(breaks(find<QWidget>(inCard)->parentWidget()), QString());
    m_known.paidRecipients = {u"2088000000000013"_s};
    giveFile(m_mixed + " 2088000000000013,Qian\n2088000000000014 ,Sun\n");
    QTRY_VERIFY(isShown(finding("", intake::Problem::AlreadyPaid)));
    repair(1, 1, u"Li"_s);
    QTRY_VERIFY(isShown(u"rowTakeBack"_s));
    const auto checkColumns = [&] {
        QCOMPARE(breaks(table()->parentWidget()), QString());
        QCOMPARE(breaks(find<QWidget>(u"findingsTemplate"_s)->parentWidget()), QString());
        // the rows' column whole, then that of the findings beside it
        const QStringList order {u"listAnother"_s, u"listEncoding"_s, u"listPaidWithin"_s, u"listUndo"_s,
            u"columnField1"_s, u"listTable"_s, u"rowTakeBack"_s, finding("Show", intake::Problem::AlreadyPaid),
            u"findingsTemplate"_s, u"listSkipProblems"_s, u"listBack"_s};
        QCOMPARE(test::inTabOrder(*m_step, order), order);
    };
    checkColumns();
    click(finding("Send", intake::Problem::AlreadyPaid)); // which moves its group down
    QTRY_VERIFY(isShown(finding("TakeBack", intake::Problem::AlreadyPaid)));
    checkColumns();
}

QTEST_MAIN(TestListSettings)
#include "tst_list_settings.moc"
