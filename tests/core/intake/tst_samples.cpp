// The sample lists that go out with the program say what they are meant to say.

#include "intake/list.h"

#include <QFile>
#include <QTest>

using namespace hongbao;
using namespace Qt::Literals::StringLiterals;
using intake::Problem;
using intake::Verdict;

namespace {

intake::JudgedList judgedSample(const QString &name)
{
    QFile file(QLatin1StringView(HONGBAO_SOURCE_DIR) + u"/resources/samples/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto table = intake::readTable(file.readAll());
    const auto columns = table ? intake::guessColumns(*table) : Result<intake::Columns>(fail(table.error()));
    return columns ? intake::judge(*table, *columns, name) : intake::JudgedList();
}

// The practice gateway refuses ids with these ends.
bool isRefusedInPractice(const QString &userId)
{
    return userId.endsWith(u"9001") || userId.endsWith(u"9002") || userId.endsWith(u"9003") || userId.endsWith(u"9004");
}

} // namespace

class TestSamples : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_good_samples_can_be_sent_whole_data();
    void the_good_samples_can_be_sent_whole();
    void the_problem_sample_shows_each_kind_of_damage();
    void the_workbook_sample_shows_what_a_spreadsheet_does_to_ids();
};

void TestSamples::the_good_samples_can_be_sent_whole_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("rows");
    QTest::addColumn<bool>("numbered");
    QTest::newRow("list") << u"sample-list.csv"_s << 20 << false;
    QTest::newRow("list in GBK") << u"sample-list-gbk.csv"_s << 20 << false;
    QTest::newRow("exchange list") << u"sample-exchange-list.csv"_s << 12 << true;
}

void TestSamples::the_good_samples_can_be_sent_whole()
{
    QFETCH(QString, name);
    QFETCH(int, rows);
    QFETCH(bool, numbered);
    const intake::JudgedList list = judgedSample(name);
    QCOMPARE(list.count(Verdict::Sendable), rows);
    QCOMPARE(list.rows.size(), rows);
    for (const intake::Row &row : list.rows) {
        QCOMPARE(row.recipient.kind, RecipientKind::UserId);
        QVERIFY(!isRefusedInPractice(row.recipient.value));
        QVERIFY(!row.name.isEmpty());
        QCOMPARE(row.outBizNo.value.isEmpty(), !numbered);
        QCOMPARE(row.amount.has_value(), numbered);
    }
}

void TestSamples::the_problem_sample_shows_each_kind_of_damage()
{
    using enum Problem;
    const QList<Problem> expected {None, None, None, UserIdScientific, UserIdCut, UserIdMalformed, RecipientMissing,
        RecipientAmbiguous, LoginIdMalformed, AmountMalformed, AmountTooSmall, AmountTooLarge, OutBizNoMalformed,
        OutBizNoTwice, OutBizNoTwice, None, OutBizNoTwice, DuplicateRecipient, RowTooShort, RowTooLong, None,
        RowBroken};
    const intake::JudgedList list = judgedSample(u"sample-list-problems.csv"_s);
    QList<Problem> found;
    for (const intake::Row &row : list.rows)
        found.append(row.problem);
    QCOMPARE(found, expected);
    QCOMPARE(list.aside.blank, 1);
    QCOMPARE(list.cleanedCount(), 2);
    QCOMPARE(list.count(Verdict::Sendable), 5);
    QCOMPARE(list.count(Verdict::NeedsLook), 4);
    QCOMPARE(list.count(Verdict::CannotSend), 13);
}

void TestSamples::the_workbook_sample_shows_what_a_spreadsheet_does_to_ids()
{
    using enum Problem;
    const intake::JudgedList list = judgedSample(u"sample-list-problems.xlsx"_s);
    QList<Problem> found;
    for (const intake::Row &row : list.rows)
        found.append(row.problem);
    QCOMPARE(
        found, (QList<Problem> {None, None, UserIdRounded, UserIdRounded, None, AmountTooSmall, DuplicateRecipient}));
    QCOMPARE(list.sheet, u"名单"_s);
    QCOMPARE(list.aside.titles.size(), 1);
    QCOMPARE(list.aside.headerLine, 2);
    QCOMPARE(list.aside.blank, 1);
    QCOMPARE(list.rows[1].amount, Fen::of(880));
    QCOMPARE(list.rows[1].cells[3], u"2026-11-22"_s);
    QCOMPARE(list.rows.last().line, 10);
    QCOMPARE(list.cleanedCount(intake::FullWidth), 1);
}

QTEST_APPLESS_MAIN(TestSamples)
#include "tst_samples.moc"
