#include "intake/list.h"
#include "intake/shape.h"

#include <QTest>

using namespace hongbao;
using namespace Qt::Literals::StringLiterals;
using intake::Field;
using intake::Problem;
using intake::Verdict;

namespace {

intake::RawTable tableOf(const QStringList &header, const QList<QStringList> &rows)
{
    intake::RawTable table;
    table.header = header;
    table.rows = rows;
    for (int line = 2; line < 2 + int(rows.size()); ++line)
        table.lineNumbers.append(line);
    return table;
}

intake::Row judgedAlone(Field field, const QString &cell)
{
    return intake::judge(tableOf({u"id"_s}, {{cell}}), {{field}}, {}).rows.first();
}

const QString openId = u"074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5"_s;

} // namespace

class TestRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void without_a_recipient_column_no_row_can_be_sent();
    void an_id_is_taken_or_its_damage_is_named_data();
    void an_id_is_taken_or_its_damage_is_named();
    void a_safe_clean_up_is_noted_data();
    void a_safe_clean_up_is_noted();
    void an_amount_is_taken_or_named_data();
    void an_amount_is_taken_or_named();
    void a_number_of_the_exchange_record_is_taken_or_named_data();
    void a_number_of_the_exchange_record_is_taken_or_named();
    void a_row_names_exactly_one_recipient_data();
    void a_row_names_exactly_one_recipient();
    void a_row_of_another_length_is_not_trusted_data();
    void a_row_of_another_length_is_not_trusted();
    void a_problem_names_column_and_value();
    void a_broken_row_cannot_be_sent_even_if_it_looks_right();
    void what_forbids_sending_hides_what_only_wants_a_look();
    void words_and_cells_stay_as_they_were();
};

void TestRows::an_id_is_taken_or_its_damage_is_named_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<RecipientKind>("kind");
    const auto taken = [](const char *name, Field field, const QString &cell, RecipientKind kind) {
        QTest::newRow(name) << field << cell << Problem::None << kind;
    };
    const auto named = [](const char *name, Field field, const QString &cell, Problem problem) {
        QTest::newRow(name) << field << cell << problem << RecipientKind::UserId;
    };
    using enum Problem;
    taken("user id", Field::UserId, u"2088000000000001"_s, RecipientKind::UserId);
    named("scientific as Excel writes it", Field::UserId, u"2.08812E+15"_s, UserIdScientific);
    named("scientific without a plus", Field::UserId, u"2.0881E15"_s, UserIdScientific);
    named("scientific in small letters", Field::UserId, u"2.088e+15"_s, UserIdScientific);
    named("scientific without a point", Field::UserId, u"2E+15"_s, UserIdScientific);
    named("15 digits", Field::UserId, u"208800000000000"_s, UserIdCut);
    named("17 digits", Field::UserId, u"20880000000000011"_s, UserIdCut);
    named("four digits", Field::UserId, u"2088"_s, UserIdCut);
    named("16 digits of something else", Field::UserId, u"6222000000000001"_s, UserIdMalformed);
    named("a member number", Field::UserId, u"100123"_s, UserIdMalformed);
    named("a letter O for a zero", Field::UserId, u"2088O00000000001"_s, UserIdMalformed);
    named("groups of four", Field::UserId, u"2088 0000 0000 0001"_s, UserIdMalformed);
    named("a number with decimals", Field::UserId, u"2088000000000001.0"_s, UserIdMalformed);
    named("with thousands", Field::UserId, u"2,088,000,000,000,001"_s, UserIdMalformed);
    named("negative", Field::UserId, u"-2088000000000001"_s, UserIdMalformed);
    named("a phone as user id", Field::UserId, u"13800138000"_s, UserIdMalformed);
    named("an open id as user id", Field::UserId, openId, UserIdMalformed);
    named("a formula left over", Field::UserId, u"#N/A"_s, UserIdMalformed);
    named("Arabic digits", Field::UserId, u"٢٠٨٨٠٠٠٠٠٠٠٠٠٠٠١"_s, UserIdMalformed);

    taken("phone", Field::LoginId, u"13800138000"_s, RecipientKind::LoginId);
    taken("mail", Field::LoginId, u"zhang.san@example.com"_s, RecipientKind::LoginId);
    named("phone of ten digits", Field::LoginId, u"1380013800"_s, LoginIdMalformed);
    named("phone of twelve digits", Field::LoginId, u"138001380001"_s, LoginIdMalformed);
    named("phone not from 1", Field::LoginId, u"23800138000"_s, LoginIdMalformed);
    named("phone in scientific notation", Field::LoginId, u"1.38E+10"_s, LoginIdMalformed);
    named("mail without a domain", Field::LoginId, u"zhang@"_s, LoginIdMalformed);
    named("mail without a name", Field::LoginId, u"@example.com"_s, LoginIdMalformed);
    named("mail without a dot", Field::LoginId, u"zhang@example"_s, LoginIdMalformed);
    named("mail with a dot at the end", Field::LoginId, u"zhang@example."_s, LoginIdMalformed);
    named("two mails", Field::LoginId, u"a@b.cn,c@d.cn"_s, LoginIdMalformed);
    named("mail with a blank", Field::LoginId, u"zhang san@example.com"_s, LoginIdMalformed);
    taken("mail of 150", Field::LoginId, QString(141, u'a') + u"@abcde.cn"_s, RecipientKind::LoginId);
    named("mail of 151", Field::LoginId, QString(142, u'a') + u"@abcde.cn"_s, LoginIdMalformed);
    named("user id as login", Field::LoginId, u"2088000000000001"_s, LoginIdMalformed);

    taken("open id", Field::OpenId, openId, RecipientKind::OpenId);
    taken("open id of 20", Field::OpenId, u"a"_s.repeated(20), RecipientKind::OpenId);
    named("open id of 19", Field::OpenId, u"a"_s.repeated(19), OpenIdMalformed);
    taken("open id of 64", Field::OpenId, u"a"_s.repeated(64), RecipientKind::OpenId);
    named("open id of 65", Field::OpenId, u"a"_s.repeated(65), OpenIdMalformed);
    taken("open id with _ and -", Field::OpenId, u"074a_CcTG-LelxKe4xQC0z"_s, RecipientKind::OpenId);
    named("open id of digits", Field::OpenId, u"01234567890123456789"_s, OpenIdMalformed);
    named("open id with a plus", Field::OpenId, u"074a+CcTGLelxKe4xQC0zg"_s, OpenIdMalformed);
    named("user id as open id", Field::OpenId, u"2088000000000001"_s, OpenIdMalformed);

    taken("any: user id", Field::AnyId, u"2088000000000001"_s, RecipientKind::UserId);
    taken("any: phone", Field::AnyId, u"13800138000"_s, RecipientKind::LoginId);
    taken("any: mail", Field::AnyId, u"a@b.cn"_s, RecipientKind::LoginId);
    taken("any: open id", Field::AnyId, openId, RecipientKind::OpenId);
    named("any: scientific", Field::AnyId, u"2.08812E+15"_s, UserIdScientific);
    named("any: cut", Field::AnyId, u"208800000000001"_s, UserIdCut);
    named("any: digits of something else", Field::AnyId, u"6222000000000001"_s, UserIdMalformed);
    named("any: a broken mail", Field::AnyId, u"a@b"_s, LoginIdMalformed);
    named("any: a name", Field::AnyId, u"张三"_s, UserIdMalformed);
    named("any: nothing to see", Field::AnyId, u"\u200B \t"_s, RecipientMissing);
}

void TestRows::an_id_is_taken_or_its_damage_is_named()
{
    QFETCH(Field, field);
    QFETCH(QString, cell);
    QFETCH(Problem, problem);
    QFETCH(RecipientKind, kind);
    const intake::Row row = judgedAlone(field, cell);
    QCOMPARE(row.problem, problem);
    QCOMPARE(row.verdict, problem == Problem::None ? Verdict::Sendable : Verdict::CannotSend);
    QCOMPARE(row.recipient.value, problem == Problem::None ? cell : QString());
    QCOMPARE(row.recipient.kind, kind);
    QCOMPARE(row.cleaned, QString());
}

void TestRows::a_safe_clean_up_is_noted_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("cleaned"); // how
    const QString id = u"2088000000000001"_s;
    QTest::newRow("blanks") << u"  "_s + id + u" "_s << u"blanks"_s;
    QTest::newRow("a tab that keeps Excel away") << id + u"\t"_s << u"blanks"_s;
    QTest::newRow("no-break and ideographic blanks") << u"\u00A0"_s + id + u"\u3000"_s << u"blanks"_s;
    QTest::newRow("a line end") << id + u"\r\n"_s << u"blanks"_s;
    QTest::newRow("byte order mark") << u"\uFEFF"_s + id << u"invisible"_s;
    QTest::newRow("zero width within") << u"2088\u200B000000000001"_s << u"invisible"_s;
    QTest::newRow("direction marks of a phone's clipboard") << u"\u202D"_s + id + u"\u202C"_s << u"invisible"_s;
    QTest::newRow("double quotes") << u"\""_s + id + u"\""_s << u"quotes"_s;
    QTest::newRow("single quotes") << u"'"_s + id + u"'"_s << u"quotes"_s;
    QTest::newRow("curly quotes") << u"“"_s + id + u"”"_s << u"quotes"_s;
    QTest::newRow("Excel's apostrophe") << u"'"_s + id << u"quotes"_s;
    QTest::newRow("Excel's text formula") << u"=\""_s + id + u"\""_s << u"formula"_s;
    QTest::newRow("full-width digits") << u"２０８８０００００００００００１"_s << u"fullwidth"_s;
    QTest::newRow("all at once") << u" =\"\u200B２０８８０００００００００００１\" "_s
                                 << u"blanks invisible formula fullwidth"_s;
}

void TestRows::a_safe_clean_up_is_noted()
{
    QFETCH(QString, cell);
    QFETCH(QString, cleaned);
    const intake::JudgedList list = intake::judge(tableOf({u"id"_s}, {{cell}}), {{Field::UserId}}, {});
    const intake::Row row = list.rows.first();
    QCOMPARE(row.recipient.value, u"2088000000000001"_s);
    QCOMPARE(row.verdict, Verdict::Sendable);
    QCOMPARE(row.cleaned, cleaned);
    QCOMPARE(row.cells.first(), cell);
    QCOMPARE(list.cleanedCount(), 1);
}

void TestRows::an_amount_is_taken_or_named_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<QString>("amount"); // empty: none
    QTest::newRow("empty") << QString() << Problem::None << QString();
    QTest::newRow("blanks") << u"  "_s << Problem::None << QString();
    QTest::newRow("whole") << u"5"_s << Problem::None << u"5.00"_s;
    QTest::newRow("0.20") << u"0.20"_s << Problem::None << u"0.20"_s;
    QTest::newRow("200") << u"200.00"_s << Problem::None << u"200.00"_s;
    QTest::newRow("with a sign") << u"￥８.８８"_s << Problem::None << u"8.88"_s;
    QTest::newRow("with a unit") << u"8.88元"_s << Problem::None << u"8.88"_s;
    QTest::newRow("0.19") << u"0.19"_s << Problem::AmountTooSmall << QString();
    QTest::newRow("0") << u"0"_s << Problem::AmountTooSmall << QString();
    QTest::newRow("200.01") << u"200.01"_s << Problem::AmountTooLarge << QString();
    QTest::newRow("1,000") << u"1,000"_s << Problem::AmountTooLarge << QString();
    QTest::newRow("negative") << u"-5"_s << Problem::AmountMalformed << QString();
    QTest::newRow("three decimals") << u"1.005"_s << Problem::AmountMalformed << QString();
    QTest::newRow("words") << u"五元"_s << Problem::AmountMalformed << QString();
    QTest::newRow("scientific") << u"1E+2"_s << Problem::AmountMalformed << QString();
    QTest::newRow("a comma for a point") << u"5,50"_s << Problem::AmountMalformed << QString();
    QTest::newRow("a dash") << u"-"_s << Problem::AmountMalformed << QString();
}

void TestRows::an_amount_is_taken_or_named()
{
    QFETCH(QString, cell);
    QFETCH(Problem, problem);
    QFETCH(QString, amount);
    const auto table = tableOf({u"uid"_s, u"金额"_s}, {{u"2088000000000001"_s, cell}});
    const intake::Row row = intake::judge(table, {{Field::UserId, Field::Amount}}, {}).rows.first();
    QCOMPARE(row.problem, problem);
    QCOMPARE(row.verdict, problem == Problem::None ? Verdict::Sendable : Verdict::CannotSend);
    QCOMPARE(row.amount ? row.amount->toYuan() : QString(), amount);
}

void TestRows::a_number_of_the_exchange_record_is_taken_or_named_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<QString>("number");
    QTest::newRow("empty") << QString() << Problem::None << QString();
    QTest::newRow("letters, digits, underscore") << u"EX_20261122_1"_s << Problem::None << u"EX_20261122_1"_s;
    QTest::newRow("Excel's text formula") << u"=\"0012\""_s << Problem::None << u"0012"_s;
    QTest::newRow("96") << u"x"_s.repeated(96) << Problem::None << u"x"_s.repeated(96);
    QTest::newRow("97") << u"x"_s.repeated(97) << Problem::OutBizNoMalformed << QString();
    QTest::newRow("a hyphen") << u"EX-1"_s << Problem::OutBizNoMalformed << QString();
    QTest::newRow("Chinese") << u"单1"_s << Problem::OutBizNoMalformed << QString();
    QTest::newRow("scientific") << u"2.02611E+17"_s << Problem::OutBizNoMalformed << QString();
    QTest::newRow("a blank within") << u"EX 1"_s << Problem::OutBizNoMalformed << QString();
}

void TestRows::a_number_of_the_exchange_record_is_taken_or_named()
{
    QFETCH(QString, cell);
    QFETCH(Problem, problem);
    QFETCH(QString, number);
    const auto table = tableOf({u"uid"_s, u"单号"_s}, {{u"2088000000000001"_s, cell}});
    const intake::Row row = intake::judge(table, {{Field::UserId, Field::OutBizNo}}, {}).rows.first();
    QCOMPARE(row.problem, problem);
    QCOMPARE(row.outBizNo.value, number);
}

void TestRows::a_row_names_exactly_one_recipient_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<QString>("recipient");
    QTest::newRow("the first") << QStringList {u"2088000000000001"_s, QString()} << Problem::None
                               << u"2088000000000001"_s;
    QTest::newRow("the second") << QStringList {QString(), u"13800138000"_s} << Problem::None << u"13800138000"_s;
    QTest::newRow("the first, and nothing after it")
        << QStringList {u"2088000000000001"_s} << Problem::None << u"2088000000000001"_s;
    QTest::newRow("both") << QStringList {u"2088000000000001"_s, u"13800138000"_s} << Problem::RecipientAmbiguous
                          << QString();
    QTest::newRow("a damaged one beside a good one")
        << QStringList {u"2.088E+15"_s, u"13800138000"_s} << Problem::RecipientAmbiguous << QString();
    QTest::newRow("neither") << QStringList {u" "_s, QString()} << Problem::RecipientMissing << QString();
}

void TestRows::a_row_names_exactly_one_recipient()
{
    QFETCH(QStringList, cells);
    QFETCH(Problem, problem);
    QFETCH(QString, recipient);
    const auto table = tableOf({u"user_id"_s, u"login_id"_s}, {cells});
    const intake::Row row = intake::judge(table, {{Field::UserId, Field::LoginId}}, {}).rows.first();
    QCOMPARE(row.problem, problem);
    QCOMPARE(row.recipient.value, recipient);
}

void TestRows::a_row_of_another_length_is_not_trusted_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<Verdict>("verdict");
    const QString id = u"2088000000000001"_s;
    QTest::newRow("as long as the header")
        << QStringList {u"x"_s, id, u"5"_s, u"n"_s} << Problem::None << Verdict::Sendable;
    QTest::newRow("ends before the note") << QStringList {u"x"_s, id, u"5"_s} << Problem::None << Verdict::Sendable;
    QTest::newRow("ends before the amount") << QStringList {u"x"_s, id} << Problem::RowTooShort << Verdict::NeedsLook;
    QTest::newRow("ends before the id") << QStringList {u"x"_s} << Problem::RowTooShort << Verdict::CannotSend;
    QTest::newRow("an unquoted separator in the amount")
        << QStringList {u"x"_s, id, u"1"_s, u"234.00"_s, u"n"_s} << Problem::RowTooLong << Verdict::NeedsLook;
    QTest::newRow("empty cells at the end")
        << QStringList {u"x"_s, id, u"5"_s, u"n"_s, QString(), u" "_s} << Problem::None << Verdict::Sendable;
}

void TestRows::a_row_of_another_length_is_not_trusted()
{
    QFETCH(QStringList, cells);
    QFETCH(Problem, problem);
    QFETCH(Verdict, verdict);
    const auto table = tableOf({u"店"_s, u"uid"_s, u"金额"_s, u"备注"_s}, {cells});
    const intake::Columns columns {{Field::None, Field::UserId, Field::Amount, Field::Note}};
    const intake::Row row = intake::judge(table, columns, {}).rows.first();
    QCOMPARE(row.problem, problem);
    QCOMPARE(row.verdict, verdict);
}

void TestRows::a_problem_names_column_and_value()
{
    const auto withHeader = tableOf({u"姓名"_s, u" 用户ID "_s}, {{u"张三"_s, u"2.0881E+15"_s}});
    const intake::Row named = intake::judge(withHeader, {{Field::Name, Field::UserId}}, {}).rows.first();
    QCOMPARE(named.line, 2);
    QCOMPARE(named.problemColumn, u"用户ID"_s);
    QCOMPARE(named.problemValue, u"2.0881E+15"_s);
    const auto withoutHeader = tableOf({}, {{u"张三"_s, u"2.0881E+15"_s}});
    const intake::Row numbered = intake::judge(withoutHeader, {{Field::None, Field::AnyId}}, {}).rows.first();
    QCOMPARE(numbered.problemColumn, u"2"_s);
}

void TestRows::a_broken_row_cannot_be_sent_even_if_it_looks_right()
{
    auto table = tableOf({u"uid"_s}, {{u"2088000000000001"_s}, {u"2088000000000002"_s}});
    table.broken.insert(2);
    const intake::JudgedList list = intake::judge(table, {{Field::UserId}}, {});
    QCOMPARE(list.rows[0].problem, Problem::RowBroken);
    QCOMPARE(list.rows[0].verdict, Verdict::CannotSend);
    QCOMPARE(list.rows[0].recipient.value, QString());
    QCOMPARE(list.rows[1].verdict, Verdict::Sendable);
}

void TestRows::what_forbids_sending_hides_what_only_wants_a_look()
{
    const auto table = tableOf({u"uid"_s, u"金额"_s}, {{u"2088000000000001"_s, u"500"_s, u"more"_s}});
    const intake::Row row = intake::judge(table, {{Field::UserId, Field::Amount}}, {}).rows.first();
    QCOMPARE(row.problem, Problem::AmountTooLarge);
    QCOMPARE(row.verdict, Verdict::CannotSend);
}

void TestRows::words_and_cells_stay_as_they_were()
{
    const QStringList cells {u" 张　三 "_s, u"2088000000000001"_s, u"“第一次”"_s, u"北京"_s};
    const auto table = tableOf({u"姓名"_s, u"uid"_s, u"备注"_s, u"门店"_s}, {cells});
    const intake::Columns columns {{Field::Name, Field::UserId, Field::Note, Field::None}};
    const intake::Row row = intake::judge(table, columns, {}).rows.first();
    QCOMPARE(row.name, u"张　三"_s);
    QCOMPARE(row.note, u"“第一次”"_s);
    QCOMPARE(row.cells, cells);
    QCOMPARE(row.cleaned, QString());
}

void TestRows::without_a_recipient_column_no_row_can_be_sent()
{
    const auto table = intake::readTable("user_id,name\n2088000000000001,zhang\n");
    const intake::JudgedList list = intake::judge(*table, {{Field::None, Field::Name}}, {});
    QCOMPARE(list.count(Verdict::CannotSend), 1);
    QCOMPARE(list.rows.first().problem, Problem::RecipientMissing);
}

QTEST_APPLESS_MAIN(TestRows)
#include "tst_rows.moc"
