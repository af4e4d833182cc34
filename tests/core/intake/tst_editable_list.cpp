#include "intake/editable_list.h"
#include "intake/mapping_book.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace hongbao;
using namespace Qt::Literals::StringLiterals;
using intake::Decision;
using intake::EditableList;
using intake::Field;
using intake::Problem;
using intake::Verdict;

namespace {

const QHash<Verdict, QChar> signOf {{Verdict::Sendable, u'+'}, {Verdict::NeedsLook, u'?'}, {Verdict::CannotSend, u'-'}};

EditableList listOf(const QString &csv)
{
    const auto table = intake::readTable(csv.toUtf8());
    if (!table)
        return {};
    const auto columns = intake::guessColumns(*table);
    return EditableList(
        std::make_shared<const intake::RawTable>(*table), columns.value_or(intake::blankColumns(*table)), {});
}

// "+??-": one sign a row
QString signs(const EditableList &list)
{
    QString all;
    for (qsizetype i = 0; i < list.list().rows.size(); ++i)
        all += signOf.value(list.list().rows.mark(i).verdict);
    return all;
}

// Two people, the first of them three times.
const QString twins
    = u"user_id,amount\n2088000000000001,1\n2088000000000001,2\n2088000000000002,3\n2088000000000001,4\n"_s;

QList<intake::Mark> marksOf(const EditableList &list)
{
    QList<intake::Mark> marks;
    for (qsizetype i = 0; i < list.list().rows.size(); ++i)
        marks.append(list.list().rows.mark(i));
    return marks;
}

} // namespace

class TestEditableList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_repaired_cell_is_judged_and_can_be_taken_back();
    void writing_what_stood_there_is_no_repair();
    void a_repair_can_free_or_bind_other_rows();
    void a_skipped_row_frees_its_twin();
    void one_decision_counts_for_its_group();
    void a_row_may_be_decided_apart();
    void a_decision_on_one_problem_does_not_hide_another();
    void what_cannot_be_sent_is_not_sent_by_a_decision();
    void a_decision_holds_when_the_ledger_is_asked_again();
    void people_paid_lately_are_a_group();
    void amounts_are_held_within_what_the_campaign_allows();
    void clean_ups_can_be_taken_back();
    void another_mapping_keeps_repairs();
    void twins_are_told_by_person();
    void totals_are_of_what_will_be_sent();
    void people_are_counted_one_by_one_however_many_there_are();
    void undo_and_redo_lead_through_the_same_lists();
    void what_changed_is_told_and_is_all_that_changed();
    void a_mapping_is_known_again_by_its_header();
    void a_mapping_book_that_cannot_be_read_is_empty();
};

void TestEditableList::a_repaired_cell_is_judged_and_can_be_taken_back()
{
    EditableList list = listOf(u"user_id,name\n2.08812E+15,a\n2088000000000002,b\n"_s);
    QCOMPARE(signs(list), u"-+"_s);
    QCOMPARE(list.setCell(0, 0, u"2088000000000001"_s), QList<qsizetype> {0});
    QCOMPARE(signs(list), u"++"_s);
    QCOMPARE(list.list().rows.first().recipient.value, u"2088000000000001"_s);
    QCOMPARE(list.list().rows.first().cells, (QStringList {u"2088000000000001"_s, u"a"_s}));
    QVERIFY(list.isRepaired(0, 0));
    QVERIFY(!list.isRepaired(0, 1));
    QCOMPARE(list.table().rows.text(0, 0), u"2.08812E+15"_s);
    QCOMPARE(list.takeBackRepairs(0), QList<qsizetype> {0});
    QCOMPARE(signs(list), u"-+"_s);
    QVERIFY(!list.isRepaired(0, 0));
    list.undo();
    QCOMPARE(signs(list), u"++"_s);
}

void TestEditableList::writing_what_stood_there_is_no_repair()
{
    EditableList list = listOf(twins);
    QVERIFY(list.setCell(0, 0, u"2088000000000001"_s).isEmpty());
    QVERIFY(list.setCell(99, 0, u"x"_s).isEmpty());
    QVERIFY(!list.canUndo());
    list.setCell(0, 0, u"x"_s);
    list.setCell(0, 0, u"2088000000000001"_s);
    QVERIFY(!list.isRepaired(0, 0));
}

void TestEditableList::a_repair_can_free_or_bind_other_rows()
{
    EditableList list = listOf(twins);
    QCOMPARE(signs(list), u"+?+?"_s);
    QCOMPARE(list.setCell(0, 0, u"2088000000000002"_s), (QList<qsizetype> {0, 1, 2}));
    QCOMPARE(signs(list), u"++??"_s);
    list.setCell(0, 0, u"broken"_s);
    QCOMPARE(signs(list), u"-++?"_s);
}

void TestEditableList::a_skipped_row_frees_its_twin()
{
    EditableList list = listOf(twins);
    QCOMPARE(list.leaveOut({0}), (QList<qsizetype> {0, 1}));
    QCOMPARE(signs(list), u"-++?"_s);
    QCOMPARE(list.list().rows.mark(0).problem, Problem::LeftOut);
    QVERIFY(list.isLeftOut(0));
    QVERIFY(list.leaveOut({0}).isEmpty());
    list.leaveOut({0}, false);
    QCOMPARE(signs(list), u"+?+?"_s);
}

void TestEditableList::one_decision_counts_for_its_group()
{
    EditableList list = listOf(twins);
    QCOMPARE(list.groups().size(), 1);
    QCOMPARE(list.groups().first().problem, Problem::DuplicateRecipient);
    QCOMPARE(list.groups().first().rows, 2);
    QCOMPARE(list.groups().first().people, 1);
    QVERIFY(list.groups().first().takesDecision);
    list.decide(Problem::DuplicateRecipient, Decision::Send);
    QCOMPARE(signs(list), u"++++"_s);
    QCOMPARE(list.groups().first().decision, Decision::Send);
    QCOMPARE(list.groups().first().rows, 2);
    list.decide(Problem::DuplicateRecipient, Decision::LeaveOut);
    QCOMPARE(signs(list), u"+-+-"_s);
    list.decide(Problem::DuplicateRecipient, Decision::Open);
    QCOMPARE(signs(list), u"+?+?"_s);
    QVERIFY(list.decide(Problem::DuplicateRecipient, Decision::Open).isEmpty());
}

void TestEditableList::a_row_may_be_decided_apart()
{
    EditableList list = listOf(twins);
    list.decideRows({3}, Decision::Send);
    QCOMPARE(signs(list), u"+?++"_s);
    QCOMPARE(list.decisionOn(3), Decision::Send);
    list.decide(Problem::DuplicateRecipient, Decision::LeaveOut);
    QCOMPARE(signs(list), u"+-+-"_s);
    list.undo();
    QCOMPARE(signs(list), u"+?++"_s);
}

void TestEditableList::a_decision_on_one_problem_does_not_hide_another()
{
    EditableList list = listOf(twins);
    list.setKnown({{u"2088000000000001"_s}, {}});
    QCOMPARE(signs(list), u"??+?"_s);
    QCOMPARE(list.list().rows.mark(0).problem, Problem::AlreadyPaid);
    QCOMPARE(list.list().rows.mark(1).problem, Problem::DuplicateRecipient);
    list.decide(Problem::DuplicateRecipient, Decision::Send);
    QCOMPARE(signs(list), u"??+?"_s);
    QCOMPARE(list.list().rows.mark(1).problem, Problem::AlreadyPaid);
    list.decide(Problem::AlreadyPaid, Decision::Send);
    QCOMPARE(signs(list), u"++++"_s);
}

void TestEditableList::what_cannot_be_sent_is_not_sent_by_a_decision()
{
    EditableList list = listOf(u"user_id,out_biz_no\n2088000000000001,A1\n2088000000000001,A1\n2.08E+15,A3\n"_s);
    QCOMPARE(signs(list), u"+?-"_s);
    list.decide(Problem::OutBizNoTwice, Decision::Send);
    list.decide(Problem::UserIdScientific, Decision::Send);
    QCOMPARE(signs(list), u"+?-"_s);
    list.decide(Problem::OutBizNoTwice, Decision::LeaveOut);
    QCOMPARE(signs(list), u"+--"_s);
}

void TestEditableList::a_decision_holds_when_the_ledger_is_asked_again()
{
    EditableList list = listOf(twins);
    const intake::Known known {{u"2088000000000001"_s}, {}};
    list.setKnown(known);
    list.decide(Problem::AlreadyPaid, Decision::Send);
    QCOMPARE(signs(list), u"+?+?"_s);
    intake::JudgedList again = list.list();
    intake::judgeAgainst(again, known);
    QCOMPARE(again.count(Verdict::Sendable), 2);
    // Somebody the operator was not asked about.
    intake::judgeAgainst(again, {{u"2088000000000002"_s}, {}});
    QCOMPARE(again.rows[2].problem, Problem::AlreadyPaid);
    QCOMPARE(again.rows[2].verdict, Verdict::NeedsLook);
    // A twin that was sent all the same, and is found paid only now.
    EditableList other = listOf(twins);
    other.decide(Problem::DuplicateRecipient, Decision::Send);
    again = other.list();
    intake::judgeAgainst(again, known);
    QCOMPARE(again.count(Problem::AlreadyPaid), 3);
}

void TestEditableList::people_paid_lately_are_a_group()
{
    EditableList list = listOf(twins);
    intake::Known known;
    known.paidLately.insert(u"2088000000000002"_s, {u"十月"_s, QDateTime::currentDateTimeUtc()});
    list.setKnown(known);
    QCOMPARE(signs(list), u"+???"_s);
    QCOMPARE(list.rowsOf(Problem::PaidLately), QList<qsizetype> {2});
    list.decide(Problem::PaidLately, Decision::Send);
    QCOMPARE(signs(list), u"+?+?"_s);
    intake::JudgedList again = list.list();
    intake::judgeAgainst(again, known);
    QCOMPARE(again.rows[2].verdict, Verdict::Sendable);
}

void TestEditableList::amounts_are_held_within_what_the_campaign_allows()
{
    EditableList list = listOf(twins);
    intake::Known known;
    known.leastAmount = Fen::of(200);
    known.mostAmount = Fen::of(300);
    list.setKnown(known);
    QCOMPARE(signs(list), u"-?+-"_s);
    QCOMPARE(list.list().rows[0].problem, Problem::AmountTooSmall);
    QCOMPARE(list.list().rows[0].problemColumn, u"amount"_s);
    QCOMPARE(list.list().rows[3].problem, Problem::AmountTooLarge);
}

void TestEditableList::clean_ups_can_be_taken_back()
{
    EditableList list = listOf(u"user_id\n２０８８０００００００００００１\n'2088000000000002\n"_s);
    QCOMPARE(signs(list), u"++"_s);
    QCOMPARE(list.list().cleanedCount(intake::FullWidth), 1);
    QCOMPARE(list.list().cleanedCount(intake::Quotes), 1);
    QCOMPARE(list.setCleanUps(intake::allCleanUps & ~intake::FullWidth), QList<qsizetype> {0});
    QCOMPARE(signs(list), u"-+"_s);
    list.undo();
    QCOMPARE(signs(list), u"++"_s);
    QCOMPARE(list.cleanUps(), intake::allCleanUps);
}

void TestEditableList::another_mapping_keeps_repairs()
{
    EditableList list = listOf(u"user_id,phone\nx,13800138000\n2088000000000002,13800138001\n"_s);
    list.setCell(0, 0, u"2088000000000001"_s);
    QCOMPARE(signs(list), u"++"_s);
    list.setColumns({{Field::None, Field::LoginId}});
    QCOMPARE(list.list().rows.first().recipient.value, u"13800138000"_s);
    QVERIFY(list.isRepaired(0, 0));
    list.setColumns({{Field::None, Field::None}});
    QCOMPARE(list.list().count(Problem::RecipientMissing), 2);
}

void TestEditableList::twins_are_told_by_person()
{
    const EditableList list = listOf(
        u"recipient\nA@b.cn\n2088000000000001\na@B.cn\n2088000000000001\n2088000000000001\n2088000000000002\n"_s);
    const QList<intake::Twins> all = list.twins();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].rows, (QList<qsizetype> {0, 2}));
    QCOMPARE(all[1].rows, (QList<qsizetype> {1, 3, 4}));
    QCOMPARE(all[1].person.value, u"2088000000000001"_s);
}

void TestEditableList::totals_are_of_what_will_be_sent()
{
    EditableList list = listOf(u"user_id,amount\n2088000000000001,1.5\n2088000000000001,2\n2088000000000002,\nx,9\n"_s);
    QCOMPARE(list.totals().rows, 2);
    QCOMPARE(list.totals().people, 2);
    QCOMPARE(list.totals().named, Fen::of(150));
    QCOMPARE(list.totals().unnamed, 1);
    list.decide(Problem::DuplicateRecipient, Decision::Send);
    QCOMPARE(list.totals().rows, 3);
    QCOMPARE(list.totals().people, 2);
    QCOMPARE(list.totals().named, Fen::of(350));
    list.leaveOut({0, 1});
    QCOMPARE(list.totals().people, 1);
    QCOMPARE(list.totals().named, Fen::of(0));
}

// Any order of changes leads to what judging the same choices from the start would say, and back again.
void TestEditableList::people_are_counted_one_by_one_however_many_there_are()
{
    constexpr int people = 200'000; // so many that some of their hashes are the same
    QString csv = u"user_id\n"_s;
    for (int i = 0; i < people; ++i)
        csv += u"20881%1\n"_s.arg(QString::number(i).rightJustified(11, u'0'));
    EditableList list = listOf(csv);
    QCOMPARE(list.totals().people, people);
    QList<qsizetype> rows;
    for (int i = 0; i < people; ++i)
        rows.append(i);
    list.leaveOut(rows, true);
    QCOMPARE(list.totals().people, 0);
    QCOMPARE(list.groups().first().people, people);
}

void TestEditableList::undo_and_redo_lead_through_the_same_lists()
{
    QRandomGenerator random(20261123);
    const QStringList cells {
        u"2088000000000001"_s, u"2088000000000002"_s, u"2088000000000010"_s, u"x"_s, u""_s, u"A1"_s, u"A2"_s, u"5"_s};
    for (int round = 0; round < 60; ++round) {
        QString csv = u"user_id,out_biz_no,amount\n"_s;
        for (int row = 0; row < 30; ++row)
            csv += u"208800000000000%1,%2,%3\n"_s.arg(random.bounded(9))
                       .arg(random.bounded(3) == 0 ? u"A%1"_s.arg(random.bounded(4)) : QString())
                       .arg(random.bounded(1, 4));
        EditableList list = listOf(csv);
        intake::Known known {{u"2088000000000003"_s}, {u"A3"_s}};
        list.setKnown(known);
        QList<QList<intake::Mark>> states {marksOf(list)};
        for (int step = 0; step < 20; ++step) {
            const int row = random.bounded(30);
            const auto before = states.size();
            if (const int what = random.bounded(4); what == 0)
                list.leaveOut({row}, random.bounded(2) == 0);
            else if (what == 1)
                list.decide(random.bounded(2) ? Problem::DuplicateRecipient : Problem::AlreadyPaid,
                    Decision(random.bounded(3)));
            else
                list.setCell(row, random.bounded(3), cells[random.bounded(int(cells.size()))]);
            EditableList whole = list;
            whole.setKnown(known); // judges all of it
            QCOMPARE(marksOf(list), marksOf(whole));
            QCOMPARE(list.totals().people, whole.totals().people);
            QCOMPARE(list.totals().named, whole.totals().named);
            QCOMPARE(list.totals().rows, whole.totals().rows);
            states.append(marksOf(list));
            QCOMPARE(states.size(), before + 1);
        }
        const QList<intake::Mark> last = marksOf(list);
        while (list.canUndo())
            list.undo();
        QCOMPARE(marksOf(list), states.first());
        while (list.canRedo())
            list.redo();
        QCOMPARE(marksOf(list), last);
    }
}

void TestEditableList::what_changed_is_told_and_is_all_that_changed()
{
    EditableList list = listOf(twins);
    const QList<intake::Mark> before = marksOf(list);
    const QList<qsizetype> changed = list.setCell(1, 0, u"2088000000000002"_s);
    const QList<intake::Mark> after = marksOf(list);
    for (qsizetype row = 0; row < after.size(); ++row)
        QVERIFY(changed.contains(row) || before[row] == after[row]);
    QVERIFY(changed.contains(1));
}

void TestEditableList::a_mapping_is_known_again_by_its_header()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"mappings.json"_s);
    const QStringList header {u"会员编码"_s, u"红包"_s};
    intake::MappingBook book(file);
    QVERIFY(!book.find(header));
    QVERIFY(book.remember({u"商城"_s, header, {{Field::UserId, Field::Amount}}, QDateTime::currentDateTimeUtc()}));
    const intake::MappingBook again(file);
    const auto found = again.find({u" 会员编码"_s, u"红 包"_s});
    QVERIFY(found);
    QCOMPARE(found->name, u"商城"_s);
    QCOMPARE(found->columns.fields, (QList<Field> {Field::UserId, Field::Amount}));
    QVERIFY(!again.find({u"会员编码"_s}));
    QVERIFY(!again.find({}));
    QVERIFY(book.remember({u"商城"_s, {u"id"_s}, {{Field::AnyId}}, QDateTime::currentDateTimeUtc()}));
    QCOMPARE(book.all().size(), 1);
    QVERIFY(book.forget(u"商城"_s));
    QVERIFY(intake::MappingBook(file).all().isEmpty());
}

void TestEditableList::a_mapping_book_that_cannot_be_read_is_empty()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"mappings.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"mappings":[{"name":"x","header":["a"],"columns":["no_such_field"]},7,{"name":"y"}]})");
    file.close();
    QVERIFY(intake::MappingBook(path).all().isEmpty());
    intake::MappingBook nowhere(dir.filePath(u"no/such/folder.json"_s));
    const Done done = nowhere.remember({u"x"_s, {u"a"_s}, {{Field::UserId}}, {}});
    QCOMPARE(done.error().code, ErrorCode::FileUnwritable);
    QVERIFY(nowhere.all().isEmpty());
}

QTEST_APPLESS_MAIN(TestEditableList)
#include "tst_editable_list.moc"
