// House law 5 as a property: whatever a file holds, its records and its rows add up.

#include "intake/list.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace hongbao;
using namespace Qt::Literals::StringLiterals;
using intake::Verdict;

namespace {

struct Source {
    QByteArray bytes;
    int records = 0;
};

const QStringList ends {u"\n"_s, u"\r\n"_s, u"\r"_s};

QString randomCell(QRandomGenerator &random)
{
    static const QStringList cells {u"2088000000000001"_s, u"2088000000000020"_s, u"2.088E+15"_s, u"208800"_s, u""_s,
        u" "_s, u"张三"_s, u"5.00"_s, u"-1"_s, u"13800138000"_s, u"a@b.cn"_s, u"用户ID"_s, u"金额"_s, u"备注"_s,
        u"x,y"_s, u"say \"hi\""_s, u"two\nlines"_s, u"a;b\tc，d"_s, u"=\"2088000000000002\""_s, u"'2088000000000003"_s,
        u"EX1"_s, u"\uFEFF"_s, u"二\r\n行"_s};
    return cells[random.bounded(int(cells.size()))];
}

QString quotedIfNeeded(QString cell, QRandomGenerator &random)
{
    static const QRegularExpression special(u"[\",;\\t，\\r\\n]"_s);
    if (!cell.contains(special) && random.bounded(4) != 0)
        return cell;
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

// Well-formed CSV of any content; the number of records is known because it was written so.
Source randomCsv(QRandomGenerator &random)
{
    const QString end = ends[random.bounded(3)];
    Source source {{}, random.bounded(1, 40)};
    QString text;
    for (int i = 0; i < source.records; ++i) {
        QStringList cells;
        for (int width = random.bounded(0, 5); width > 0; --width)
            cells.append(quotedIfNeeded(randomCell(random), random));
        text += cells.join(u',') + end;
    }
    source.bytes = text.toUtf8();
    return source;
}

int accounted(const intake::RawTable &table)
{
    return int(table.rows.size() + table.aside.titles.size()) + table.aside.blank
        + (table.aside.headerLine > 0 ? 1 : 0);
}

} // namespace

class TestAccounting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_record_of_any_file_is_a_row_or_said_not_to_be();
    void the_three_verdicts_always_add_up();
    void no_stray_quote_makes_anyone_disappear();
    void line_numbers_only_rise();
};

void TestAccounting::every_record_of_any_file_is_a_row_or_said_not_to_be()
{
    QRandomGenerator random(20261122);
    int read = 0;
    for (int round = 0; round < 3000; ++round) {
        const Source source = randomCsv(random);
        const auto table = intake::readTable(source.bytes);
        if (!table) {
            QCOMPARE(table.error().code, ErrorCode::ListEmpty);
            continue;
        }
        // Where another separator than the comma was seen, or none, the cells are others and the records the same.
        QVERIFY2(accounted(*table) == source.records, source.bytes.constData());
        QCOMPARE(table->rows.size(), table->lineNumbers.size());
        ++read;
    }
    QVERIFY(read > 2000);
}

void TestAccounting::the_three_verdicts_always_add_up()
{
    QRandomGenerator random(7);
    int judgedLists = 0;
    for (int round = 0; round < 3000; ++round) {
        const auto table = intake::readTable(randomCsv(random).bytes);
        const auto columns = table ? intake::guessColumns(*table) : Result<intake::Columns>(fail(table.error()));
        if (!columns)
            continue;
        intake::JudgedList list = intake::judge(*table, *columns, {});
        intake::judgeAgainst(list, {{u"2088000000000001"_s}, {u"EX1"_s}});
        QCOMPARE(list.rows.size(), table->rows.size());
        QCOMPARE(list.count(Verdict::Sendable) + list.count(Verdict::NeedsLook) + list.count(Verdict::CannotSend),
            list.rows.size());
        for (const intake::Row &row : list.rows) {
            QVERIFY(row.verdict == Verdict::Sendable || row.problem != intake::Problem::None);
            QVERIFY(row.verdict != Verdict::Sendable || !row.recipient.value.isEmpty());
        }
        ++judgedLists;
    }
    QVERIFY(judgedLists > 500);
}

// Quotes are strewn over a list of people: whoever is not sendable must still be visible in some row's cells.
void TestAccounting::no_stray_quote_makes_anyone_disappear()
{
    QRandomGenerator random(42);
    for (int round = 0; round < 2000; ++round) {
        QString text = u"姓名,用户ID,备注\n"_s;
        for (int i = 1; i <= 30; ++i)
            text += u"N%1,2088000000000%2,x\n"_s.arg(i).arg(i, 3, 10, QChar(u'0'));
        for (int strays = random.bounded(1, 4); strays > 0; --strays)
            text.insert(random.bounded(12, int(text.size())), u'"');
        const auto table = intake::readTable(text.toUtf8());
        QVERIFY(table);
        const intake::JudgedList list
            = intake::judge(*table, {{intake::Field::Name, intake::Field::UserId, intake::Field::Note}}, {});
        QString shown;
        int rowsWithTwo = 0;
        for (const intake::Row &row : list.rows) {
            const QString all = row.cells.join(u' ');
            shown += all;
            rowsWithTwo += row.verdict == Verdict::Sendable && all.count(u"20880000000"_s) > 1 ? 1 : 0;
        }
        QVERIFY2(list.rows.size() >= 30 - 3, qPrintable(text));
        QCOMPARE(rowsWithTwo, 0);
        QCOMPARE(shown.count(u'N'), 30);
    }
}

void TestAccounting::line_numbers_only_rise()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 1000; ++round) {
        QByteArray bytes = randomCsv(random).bytes;
        bytes.insert(random.bounded(int(bytes.size()) + 1), '"');
        const auto table = intake::readTable(bytes);
        if (!table)
            continue;
        for (qsizetype i = 1; i < table->lineNumbers.size(); ++i)
            QVERIFY2(table->lineNumbers[i] > table->lineNumbers[i - 1], bytes.constData());
    }
}

QTEST_APPLESS_MAIN(TestAccounting)
#include "tst_accounting.moc"
