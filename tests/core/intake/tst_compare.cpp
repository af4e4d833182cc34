#include "intake/list.h"

#include <QTest>

using namespace hongbao;
using namespace Qt::Literals::StringLiterals;
using intake::Problem;
using intake::Verdict;

namespace {

const QHash<QChar, Verdict> verdicts {
    {u'+', Verdict::Sendable},
    {u'?', Verdict::NeedsLook},
    {u'-', Verdict::CannotSend},
};

intake::JudgedList judged(const QString &csv)
{
    const auto table = intake::readTable(csv.toUtf8());
    const auto columns = table ? intake::guessColumns(*table) : Result<intake::Columns>(fail(table.error()));
    return columns ? intake::judge(*table, *columns, u"list.csv"_s) : intake::JudgedList();
}

// "+??-": one sign a row
QString signsOf(const intake::JudgedList &list)
{
    QString signs;
    for (const intake::Row &row : list.rows)
        signs += verdicts.key(row.verdict);
    return signs;
}

QString manyIds(int count, int endingInZero)
{
    QString csv = u"user_id\n"_s;
    for (int i = 0; i < count; ++i)
        csv += u"20880000000%1%2\n"_s.arg(i + 1000, 4).arg(i < endingInZero ? 0 : 7);
    return csv;
}

} // namespace

class TestCompare : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_same_twice_is_found_data();
    void the_same_twice_is_found();
    void ids_that_lost_their_last_digit_want_a_look_data();
    void ids_that_lost_their_last_digit_want_a_look();
    void a_twin_among_lost_digits_stays_a_twin();
    void the_ledger_is_asked_before_anyone_is_paid_data();
    void the_ledger_is_asked_before_anyone_is_paid();
    void a_decision_of_the_operator_stays_when_judged_again();
    void a_number_used_since_forbids_even_what_was_decided();
};

void TestCompare::the_same_twice_is_found_data()
{
    QTest::addColumn<QString>("csv");
    QTest::addColumn<QString>("signs");
    QTest::addColumn<Problem>("problem"); // of the last row
    const auto row = [](const char *name, const QString &rows, const QString &signs, Problem problem) {
        QTest::newRow(name) << u"支付宝账号,金额,兑换单号\n"_s + rows << signs << problem;
    };
    const QString a = u"2088000000000001"_s;
    const QString b = u"2088000000000002"_s;
    row("two people", a + u",,\n"_s + b + u",,\n"_s, u"++"_s, Problem::None);
    row("one person three times", a + u",,\n"_s + a + u",,\n"_s + a + u",,\n"_s, u"+??"_s, Problem::DuplicateRecipient);
    row("two amounts for one person", a + u",1,\n"_s + a + u",2,\n"_s, u"+?"_s, Problem::DuplicateRecipient);
    row("two exchanges of one person", a + u",,E1\n"_s + a + u",,E2\n"_s, u"++"_s, Problem::None);
    row("an exchange, then the person alone", a + u",,E1\n"_s + a + u",,\n"_s, u"+?"_s, Problem::DuplicateRecipient);
    row("the person alone, then an exchange", a + u",,\n"_s + a + u",,E1\n"_s, u"++"_s, Problem::None);
    row("one mail in two cases", u"A@B.cn,,\na@b.CN,,\n"_s, u"+?"_s, Problem::DuplicateRecipient);
    row("two open ids that differ in case", u"074a1CcTG1LelxKe4xQC,,\n074a1CcTG1LelxKe4xqc,,\n"_s, u"++"_s,
        Problem::None);
    row("a clean twin of a cleaned id", u"' "_s + a + u"',,\n"_s + a + u",,\n"_s, u"+?"_s, Problem::DuplicateRecipient);
    row("a twin of a row that cannot be sent", a + u",500,\n"_s + a + u",5,\n"_s, u"-+"_s, Problem::None);
    row("one number, one person", a + u",,E1\n"_s + a + u",,E1\n"_s, u"+?"_s, Problem::OutBizNoTwice);
    row("one number, two people", a + u",,E1\n"_s + b + u",,E1\n"_s, u"--"_s, Problem::OutBizNoTwice);
    row("one number, two people of three rows", a + u",,E1\n"_s + a + u",,E1\n"_s + b + u",,E1\n"_s, u"---"_s,
        Problem::OutBizNoTwice);
    row("one number, one of them nobody", u"张三,,E1\n"_s + a + u",,E1\n"_s, u"--"_s, Problem::OutBizNoTwice);
    row("numbers that differ in case", a + u",,e1\n"_s + b + u",,E1\n"_s, u"++"_s, Problem::None);
    row("rows without numbers share none", a + u",,\n"_s + b + u",,\n"_s + u"2088000000000003,,E1\n"_s, u"+++"_s,
        Problem::None);
}

void TestCompare::the_same_twice_is_found()
{
    QFETCH(QString, csv);
    QFETCH(QString, signs);
    QFETCH(Problem, problem);
    const intake::JudgedList list = judged(csv);
    QCOMPARE(signsOf(list), signs);
    QCOMPARE(list.rows.last().problem, problem);
}

void TestCompare::ids_that_lost_their_last_digit_want_a_look_data()
{
    QTest::addColumn<int>("ids");
    QTest::addColumn<int>("zeros");
    QTest::addColumn<int>("needLook");
    QTest::newRow("20 of 20") << 20 << 20 << 20;
    QTest::newRow("18 of 20") << 20 << 18 << 18;
    QTest::newRow("17 of 20") << 20 << 17 << 0;
    QTest::newRow("19 of 19 may be chance") << 19 << 19 << 0;
    QTest::newRow("2 of 20") << 20 << 2 << 0;
}

void TestCompare::ids_that_lost_their_last_digit_want_a_look()
{
    QFETCH(int, ids);
    QFETCH(int, zeros);
    QFETCH(int, needLook);
    const intake::JudgedList list = judged(manyIds(ids, zeros));
    QCOMPARE(list.rows.size(), ids);
    QCOMPARE(list.count(Verdict::NeedsLook), needLook);
    QCOMPARE(list.count(Verdict::Sendable), ids - needLook);
    for (const intake::Row &row : list.rows)
        QCOMPARE(row.problem == Problem::UserIdsEndInZero, row.verdict == Verdict::NeedsLook);
}

void TestCompare::a_twin_among_lost_digits_stays_a_twin()
{
    const intake::JudgedList list = judged(manyIds(20, 20) + u"2088000000010000\n"_s);
    QCOMPARE(list.count(Verdict::NeedsLook), 21);
    QCOMPARE(list.rows.last().problem, Problem::DuplicateRecipient);
}

void TestCompare::the_ledger_is_asked_before_anyone_is_paid_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const char *name, const QString &cells, Problem problem, Verdict verdict) {
        QTest::newRow(name) << cells << problem << verdict;
    };
    using enum Problem;
    row("a new person", u"2088000000000003,"_s, None, Verdict::Sendable);
    row("a person paid before", u"2088000000000001,"_s, AlreadyPaid, Verdict::NeedsLook);
    row("a person paid before, another exchange", u"2088000000000001,NEW"_s, None, Verdict::Sendable);
    row("a number used before", u"2088000000000003,OLD"_s, OutBizNoUsed, Verdict::CannotSend);
    row("a number used before, by one paid before", u"2088000000000001,OLD"_s, OutBizNoUsed, Verdict::CannotSend);
    row("a mail in another case", u"zhang@Example.com,"_s, AlreadyPaid, Verdict::NeedsLook);
    row("what cannot be sent stays so", u"2088,"_s, UserIdCut, Verdict::CannotSend);
}

void TestCompare::the_ledger_is_asked_before_anyone_is_paid()
{
    QFETCH(QString, row);
    QFETCH(Problem, problem);
    QFETCH(Verdict, verdict);
    intake::JudgedList list = judged(u"支付宝账号,兑换单号\n"_s + row + u"\n"_s);
    intake::judgeAgainst(list, {{u"2088000000000001"_s, u"Zhang@example.com"_s}, {u"OLD"_s}});
    QCOMPARE(list.rows.first().problem, problem);
    QCOMPARE(list.rows.first().verdict, verdict);
}

void TestCompare::a_decision_of_the_operator_stays_when_judged_again()
{
    const intake::Known known {{u"2088000000000001"_s}, {}};
    intake::JudgedList list = judged(u"user_id\n2088000000000001\n2088000000000001\n"_s);
    intake::judgeAgainst(list, known);
    QCOMPARE(signsOf(list), u"??"_s);
    QCOMPARE(list.rows[0].problem, Problem::AlreadyPaid);
    QCOMPARE(list.rows[1].problem, Problem::DuplicateRecipient);
    list.rows[0].verdict = Verdict::Sendable;
    intake::judgeAgainst(list, known);
    QCOMPARE(signsOf(list), u"+?"_s);
}

void TestCompare::a_number_used_since_forbids_even_what_was_decided()
{
    intake::JudgedList list = judged(u"user_id,out_biz_no\n2088000000000001,E1\n2088000000000001,E1\n"_s);
    list.rows[1].verdict = Verdict::Sendable;
    intake::judgeAgainst(list, {{}, {u"E1"_s}});
    QCOMPARE(signsOf(list), u"--"_s);
}

QTEST_APPLESS_MAIN(TestCompare)
#include "tst_compare.moc"
