// House law 5 as a property: whatever a file holds, its records and its rows add up.

#include "intake/editable_list.h"

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

// Bytes of no meaning, but of the kind that readers look at.
QByteArray randomBytes(QRandomGenerator &random)
{
    static const QByteArray likely = QByteArrayLiteral("2088,;\t|\"'\r\n 0123456789eE+.=<>&@");
    QByteArray bytes;
    for (int size = random.bounded(1, 600); size > 0; --size)
        bytes += random.bounded(300) == 0 ? char(random.bounded(256)) : likely[random.bounded(int(likely.size()))];
    return bytes;
}

intake::Columns randomColumns(const intake::RawTable &table, QRandomGenerator &random)
{
    intake::Columns columns = intake::blankColumns(table);
    for (intake::Field &field : columns.fields)
        field = intake::Field(random.bounded(int(intake::Field::Note) + 1));
    return columns;
}

intake::Problem randomProblem(QRandomGenerator &random)
{
    return intake::Problem(random.bounded(1, int(intake::Problem::LeftOut) + 1));
}

intake::Decision randomDecision(QRandomGenerator &random)
{
    return intake::Decision(random.bounded(int(intake::Decision::LeaveOut) + 1));
}

// One thing that an operator can do, or the ledger's word.
void doSomething(intake::EditableList &list, QRandomGenerator &random)
{
    const auto row = [&] { return qsizetype(random.bounded(int(list.list().rows.size()))); };
    switch (random.bounded(9)) {
    case 0:
        list.setCell(row(), random.bounded(6), randomCell(random));
        break;
    case 1:
        list.takeBackRepairs(row());
        break;
    case 2:
        list.leaveOut({row(), row()}, random.bounded(3) > 0);
        break;
    case 3:
        list.decide(randomProblem(random), randomDecision(random));
        break;
    case 4:
        list.decideRows({row()}, randomDecision(random));
        break;
    case 5:
        list.undo();
        break;
    case 6:
        list.redo();
        break;
    case 7:
        list.setCleanUps(quint8(random.bounded(32)));
        break;
    default:
        list.setKnown({{u"2088000000000001"_s}, {u"EX1"_s}, {{u"2088000000000020"_s, {}}}, {}, {}});
        break;
    }
}

// Empty, or what does not add up.
QString wrongWith(const intake::EditableList &edited)
{
    const intake::JudgedList &list = edited.list();
    const int sendable = list.count(Verdict::Sendable);
    if (sendable + list.count(Verdict::NeedsLook) + list.count(Verdict::CannotSend) != list.rows.size())
        return u"the three verdicts"_s;
    if (list.rows.size() != edited.table().rows.size())
        return u"the rows of the source"_s;
    const intake::Totals totals = edited.totals();
    if (totals.rows != sendable || totals.unnamed > totals.rows || totals.people > totals.rows)
        return u"the totals"_s;
    int inGroups = 0;
    for (const intake::Group &group : edited.groups())
        inGroups += group.rows;
    qint64 named = 0;
    int plain = 0;
    for (const intake::Row &row : list.rows) {
        plain += row.problem == intake::Problem::None ? 1 : 0;
        if (row.verdict == Verdict::Sendable)
            named += row.amount.value_or(Fen()).count();
        else if (row.problem == intake::Problem::None)
            return u"a row is refused for nothing"_s;
        if (row.verdict == Verdict::Sendable && row.recipient.value.isEmpty())
            return u"a packet for nobody"_s;
    }
    if (plain + inGroups != list.rows.size())
        return u"the groups"_s;
    return named == totals.named.count() ? QString() : u"the money"_s;
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
    void whatever_the_operator_does_the_rows_add_up_data();
    void whatever_the_operator_does_the_rows_add_up();
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

void TestAccounting::whatever_the_operator_does_the_rows_add_up_data()
{
    QTest::addColumn<bool>("wellFormed");
    QTest::newRow("tables") << true;
    QTest::newRow("bytes") << false;
}

void TestAccounting::whatever_the_operator_does_the_rows_add_up()
{
    QFETCH(bool, wellFormed);
    QRandomGenerator random(20261123);
    int lists = 0;
    for (int round = 0; round < 600; ++round) {
        const QByteArray bytes = wellFormed ? randomCsv(random).bytes : randomBytes(random);
        auto table = intake::readTable(bytes);
        if (!table)
            continue;
        const auto guessed = intake::guessColumns(*table);
        const intake::Columns columns = guessed && random.bounded(2) ? *guessed : randomColumns(*table, random);
        intake::EditableList list(std::make_shared<const intake::RawTable>(std::move(*table)), columns, {});
        for (int deed = 0; deed < 12; ++deed) {
            QVERIFY2(wrongWith(list).isEmpty(),
                qPrintable(QString(wrongWith(list) + u" of "_s + QString::fromLatin1(bytes.toPercentEncoding()))));
            doSomething(list, random);
        }
        while (list.canUndo())
            list.undo();
        QVERIFY2(wrongWith(list).isEmpty(),
            qPrintable(QString(wrongWith(list) + u" of "_s + QString::fromLatin1(bytes.toPercentEncoding()))));
        for (qsizetype row = 0; row < list.list().rows.size(); ++row)
            QCOMPARE(list.list().rows.cells(row), list.table().rows.at(row));
        ++lists;
    }
    QVERIFY2(lists > 200, qPrintable(QString::number(lists)));
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
