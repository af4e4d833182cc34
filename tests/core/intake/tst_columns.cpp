#include "intake/list.h"

#include <QTest>

using namespace hongbao;
using namespace Qt::Literals::StringLiterals;
using intake::Field;

namespace {

// "user_id,-,amount"
QString wordsOf(const intake::Columns &columns)
{
    const QHash<Field, QString> words {
        {Field::None, u"-"_s},
        {Field::UserId, u"user_id"_s},
        {Field::OpenId, u"open_id"_s},
        {Field::LoginId, u"login_id"_s},
        {Field::AnyId, u"any_id"_s},
        {Field::Amount, u"amount"_s},
        {Field::OutBizNo, u"out_biz_no"_s},
        {Field::Name, u"name"_s},
        {Field::Note, u"note"_s},
    };
    QStringList all;
    for (const Field field : columns.fields)
        all.append(words.value(field));
    return all.join(u',');
}

intake::RawTable tableOf(const QStringList &header, const QStringList &row)
{
    intake::RawTable table;
    table.header = header;
    table.rows.append(row);
    table.lineNumbers.append(2);
    return table;
}

intake::RawTable tableOf(const QString &text)
{
    return intake::readTable(text.toUtf8()).value_or(intake::RawTable());
}

} // namespace

class TestColumns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_header_says_what_a_column_is_data();
    void a_header_says_what_a_column_is();
    void columns_are_told_by_header_then_by_shape_data();
    void columns_are_told_by_header_then_by_shape();
    void a_table_that_names_nobody_is_no_list_data();
    void a_table_that_names_nobody_is_no_list();
    void the_operator_says_what_columns_are_data();
    void the_operator_says_what_columns_are();
    void a_map_that_does_not_fit_is_refused_data();
    void a_map_that_does_not_fit_is_refused();
};

void TestColumns::a_header_says_what_a_column_is_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("field");
    const QString user = u"2088000000000001"_s;
    for (const QString &word :
        {u"用户ID"_s, u"用户id"_s, u"用户 ID"_s, u"支付宝ID"_s, u"支付宝用户ID"_s, u"userid"_s, u"user_id"_s,
            u"USER-ID"_s, u"User Id"_s, u"uid"_s, u"buyer_id"_s, u"＊用户ＩＤ（必填）"_s, u"用户ID："_s, u"'用户ID'"_s})
        QTest::addRow("%s", qPrintable(word)) << word << user << u"user_id"_s;
    for (const QString &word : {u"openid"_s, u"open_id"_s, u"openId"_s})
        QTest::addRow("%s", qPrintable(word))
            << word << u"074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5"_s << u"open_id"_s;
    for (const QString &word : {u"手机号"_s, u"手机"_s, u"login_id"_s, u"login"_s, u"邮箱"_s, u"email"_s, u"E-mail"_s})
        QTest::addRow("%s", qPrintable(word)) << word << u"13800138000"_s << u"login_id"_s;
    for (const QString &word : {u"支付宝账号"_s, u"账号"_s, u"收款账户"_s})
        QTest::addRow("%s", qPrintable(word)) << word << user << u"any_id"_s;
    for (const QString &word : {u"金额"_s, u"红包金额"_s, u"amount"_s, u"Price"_s, u"金额（元）"_s, u"金额(元)"_s})
        QTest::addRow("%s", qPrintable(word)) << word << u"5.00"_s << u"amount"_s;
    for (const QString &word : {u"金额（分）"_s, u"amount_fen"_s, u"order_price"_s, u"订单金额"_s})
        QTest::addRow("%s", qPrintable(word)) << word << u"500"_s << u"-"_s;
    for (const QString &word : {u"兑换单号"_s, u"订单号"_s, u"记录号"_s, u"out_biz_no"_s, u"outBizNo"_s, u"业务单号"_s})
        QTest::addRow("%s", qPrintable(word)) << word << u"EX1"_s << u"out_biz_no"_s;
    for (const QString &word : {u"姓名"_s, u"名称"_s, u"name"_s})
        QTest::addRow("%s", qPrintable(word)) << word << u"张三"_s << u"name"_s;
    for (const QString &word : {u"备注"_s, u"note"_s, u"Remark"_s})
        QTest::addRow("%s", qPrintable(word)) << word << u"老友"_s << u"note"_s;
}

void TestColumns::a_header_says_what_a_column_is()
{
    QFETCH(QString, header);
    QFETCH(QString, value);
    QFETCH(QString, field);
    const bool recipient = field.endsWith(u"_id"_s);
    const auto columns = intake::guessColumns(
        recipient ? tableOf({header}, {value}) : tableOf({header, u"uid"_s}, {value, u"2088000000000001"_s}));
    QVERIFY(columns);
    QCOMPARE(wordsOf(*columns).section(u',', 0, 0), field);
}

void TestColumns::columns_are_told_by_header_then_by_shape_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("columns");
    const auto row
        = [](const char *name, const QString &text, const QString &columns) { QTest::newRow(name) << text << columns; };
    const QString openId = u"074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5"_s;
    row("other columns are kept", u"序号,用户ID,门店\n1,2088000000000001,北京\n"_s, u"-,user_id,-"_s);
    row("two kinds of ids in one list", u"user_id,login_id\n2088000000000001,\n,13800138000\n"_s,
        u"user_id,login_id"_s);
    row("a phone beside a full id column is a way to reach people",
        u"用户ID,手机号\n2088000000000001,13800138000\n2088000000000002,13800138001\n"_s, u"user_id,-"_s);
    row("a phone where an id is missing may be meant", u"用户ID,手机号\n2088000000000001,13800138000\n,13800138001\n"_s,
        u"user_id,login_id"_s);
    row("a login beside a full id column stays", u"user_id,login_id\n2088000000000001,13800138000\n"_s,
        u"user_id,login_id"_s);
    row("a shop's own numbers give way", u"用户ID,支付宝账号\n100123,a@b.cn\n100124,c@d.cn\n"_s, u"-,any_id"_s);
    row("damaged ids do not give way", u"用户ID,支付宝账号\n2.08812E+15,a@b.cn\n"_s, u"user_id,any_id"_s);
    row("open ids under the old header", u"用户ID\n"_s + openId + u"\n"_s, u"open_id"_s);
    row("the more exact amount", u"uid,金额,红包金额\n2088000000000001,99.00,5.00\n"_s, u"user_id,-,amount"_s);
    row("the more exact number", u"uid,订单号,兑换单号\n2088000000000001,1,2\n"_s, u"user_id,-,out_biz_no"_s);
    row("unknown header over ids", u"会员编码,金额\n2088000000000001,5\n"_s, u"any_id,amount"_s);
    row("no header", u"2088000000000001\n2088000000000002\n"_s, u"any_id"_s);
    row("no header, mixed ids", u"2088000000000001\na@b.cn\n"_s + openId + u"\n13800138000\n"_s, u"any_id"_s);
    row("no header, id second", u"张三,2088000000000001\n李四,2088000000000002\n"_s, u"-,any_id"_s);
    row("no header, money with decimals", u"2088000000000001,5.00\n2088000000000002,6.50\n"_s, u"any_id,amount"_s);
    row("no header, money with a sign", u"2088000000000001,¥5\n2088000000000002,6元\n"_s, u"any_id,amount"_s);
    row("no header, whole numbers may be anything", u"1,2088000000000001\n2,2088000000000002\n"_s, u"-,any_id"_s);
    row("no header, ids and phones", u"2088000000000001,13800138000\n2088000000000002,13800138001\n"_s, u"any_id,-"_s);
    row("no header, ids and long exchange numbers",
        u"2088000000000001,EX20261122000000000001\n2088000000000002,EX20261122000000000002\n"_s, u"any_id,-"_s);
}

void TestColumns::columns_are_told_by_header_then_by_shape()
{
    QFETCH(QString, text);
    QFETCH(QString, columns);
    const auto guessed = intake::guessColumns(tableOf(text));
    QVERIFY(guessed);
    QCOMPARE(wordsOf(*guessed), columns);
}

void TestColumns::a_table_that_names_nobody_is_no_list_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("prose") << u"A console for cash red packets.\nIt sends them, and shows who got what.\n"_s;
    QTest::newRow("names only") << u"姓名,金额\n张三,5\n李四,6\n"_s;
    QTest::newRow("short numbers") << u"1,2,3\n4,5,6\n"_s;
    QTest::newRow("JSON") << u"{\"people\": [\"a\", \"b\"],\n\"count\": 2}\n"_s;
}

void TestColumns::a_table_that_names_nobody_is_no_list()
{
    QFETCH(QString, text);
    const auto guessed = intake::guessColumns(tableOf(text));
    QVERIFY(!guessed);
    QCOMPARE(guessed.error().code, ErrorCode::ListNotAList);
}

void TestColumns::the_operator_says_what_columns_are_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("map");
    QTest::addColumn<QString>("columns");
    const auto row = [](const char *name, const QString &header, const QString &map, const QString &columns) {
        QTest::newRow(name) << header << map << columns;
    };
    row("by header", u"编码,钱,x"_s, u"编码=user_id,钱=amount"_s, u"user_id,amount,-"_s);
    row("by number", u"编码,钱,x"_s, u"1=user_id,2=amount"_s, u"user_id,amount,-"_s);
    row("blanks and case", u"编码,Money,x"_s, u" 编码 = USER_ID , money=Amount"_s, u"user_id,amount,-"_s);
    row("a header that is a number", u"2,1,x"_s, u"1=user_id"_s, u"-,user_id,-"_s);
    row("a header with an equals sign", u"a=b,钱,x"_s, u"a=b=user_id"_s, u"user_id,-,-"_s);
    row("what it does not name keeps its header", u"编码,金额,订单号"_s, u"编码=user_id"_s,
        u"user_id,amount,out_biz_no"_s);
    row("a column can be left out", u"编码,金额,订单号"_s, u"编码=user_id,金额=none"_s, u"user_id,-,out_biz_no"_s);
    row("a recipient it names is the only one", u"uid,login_id,编码"_s, u"编码=open_id"_s, u"-,-,open_id"_s);
    row("two recipients can be named", u"甲,乙,丙"_s, u"甲=user_id,乙=login_id"_s, u"user_id,login_id,-"_s);
    row("a field moves to the column it names", u"uid,金额,实发"_s, u"实发=amount"_s, u"user_id,-,amount"_s);
}

void TestColumns::the_operator_says_what_columns_are()
{
    QFETCH(QString, header);
    QFETCH(QString, map);
    QFETCH(QString, columns);
    const intake::RawTable table = tableOf(header.split(u','), {u"a"_s, u"b"_s, u"c"_s});
    const auto mapped = intake::mapColumns(table, map);
    QVERIFY2(mapped, qPrintable(mapped ? QString() : mapped.error().detail));
    QCOMPARE(wordsOf(*mapped), columns);
}

void TestColumns::a_map_that_does_not_fit_is_refused_data()
{
    QTest::addColumn<QString>("map");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QString &map, const QString &detail) {
        QTest::newRow(name) << map << ErrorCode::ListColumnUnknown << detail;
    };
    row("no such header", u"uid=user_id,没有=amount"_s, u"没有=amount"_s);
    row("no such field", u"uid=userid"_s, u"uid=userid"_s);
    row("no such number", u"4=user_id"_s, u"4=user_id"_s);
    row("number zero", u"0=user_id"_s, u"0=user_id"_s);
    row("no equals sign", u"uid"_s, u"uid"_s);
    row("nothing", u""_s, u""_s);
    row("a comma too many", u"uid=user_id,"_s, u""_s);
    row("a header that stands twice", u"金额=amount"_s, u"金额=amount"_s);
    row("one column twice", u"uid=user_id,1=name"_s, u"1=name"_s);
    row("one field twice", u"1=user_id,2=user_id"_s, u"2=user_id"_s);
    QTest::newRow("nobody left") << u"uid=none"_s << ErrorCode::ListNotAList << u"no recipient"_s;
}

void TestColumns::a_map_that_does_not_fit_is_refused()
{
    QFETCH(QString, map);
    QFETCH(ErrorCode, code);
    QFETCH(QString, detail);
    const intake::RawTable table = tableOf({u"uid"_s, u"金额"_s, u"金额"_s}, {u"a"_s, u"b"_s, u"c"_s});
    const auto mapped = intake::mapColumns(table, map);
    QVERIFY(!mapped);
    QCOMPARE(mapped.error().code, code);
    QCOMPARE(mapped.error().detail, detail);
}

QTEST_APPLESS_MAIN(TestColumns)
#include "tst_columns.moc"
