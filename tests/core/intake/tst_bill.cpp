#include "intake/bill.h"

#include "base/clock.h"

#include <QTest>

using namespace hongbao;
using namespace hongbao::intake;
using namespace Qt::StringLiterals;

namespace {

Bill billOf(const QString &text, const QString &map = {})
{
    const auto table = readTable(text.toUtf8()).map(withBillHeader);
    const auto columns = billColumns(*table, map);
    return columns ? readBill(*table, *columns, u"bill.csv"_s) : Bill {};
}

} // namespace

// The provider's bill, whose columns nobody has written down: by header, or by what the operator says.
class TestBill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headers_in_both_languages_are_known_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Chinese")
            << u"红包单号,商户单号,收款账号,金额(元),领取时间,活动编号\nB1,n1,138****0001,2.00,2026-11-22 10:00:00,c\n"_s;
        QTest::newRow("full-width brackets")
            << u"红包单号,商户订单号,领取人,红包金额（元）,发放时间,活动号\nB1,n1,138****0001,2.00,2026/11/22 10:00:00,c\n"_s;
        QTest::newRow("English") << u"biz_no,out_biz_no,recipient,amount,time,campaign\n"
                                    "B1,n1,138****0001,2.00,2026-11-22 10:00:00,c\n"_s;
    }
    void headers_in_both_languages_are_known()
    {
        QFETCH(QString, text);
        const Bill bill = billOf(text);
        QCOMPARE(bill.rows.size(), 1);
        const BillRow &row = bill.rows.first();
        QCOMPARE(row.bizNo, u"B1"_s);
        QCOMPARE(row.outBizNo, u"n1"_s);
        QCOMPARE(row.recipient, u"138****0001"_s);
        QCOMPARE(row.campaign, u"c"_s);
        QCOMPARE(row.amount, Fen::of(200));
        QCOMPARE(row.at, beijingDateTime(QDate(2026, 11, 22), QTime(10, 0)));
        QCOMPARE(row.line, 2);
        QVERIFY(!bill.sha256.isEmpty());
    }

    void a_campaigns_number_says_more_than_its_name()
    {
        const Bill bill = billOf(u"红包单号,金额,活动名称,活动编号\nB1,2.00,春节,c7\n"_s);
        QCOMPARE(bill.rows.value(0).campaign, u"c7"_s);
        QCOMPARE(billOf(u"红包单号,金额,活动名称\nB1,2.00,春节\n"_s).rows.value(0).campaign, u"春节"_s);
    }

    void the_operator_says_what_a_column_is()
    {
        const QString text = u"账号,其他,数,号\n2088000000000001,x,-1.50,n7\n"_s;
        const Bill bill = billOf(text, u"数=amount,4=out_biz_no"_s);
        QCOMPARE(bill.rows.size(), 1);
        QCOMPARE(bill.rows.first().amount, Fen::of(150));
        QCOMPARE(bill.rows.first().outBizNo, u"n7"_s);
    }

    void a_row_that_says_nothing_is_counted_with_its_line()
    {
        const Bill bill = billOf(u"out_biz_no,user_id,amount\nn1,2088000000000001,2.00\nn2,2088000000000002,two\n"
                                 ",2088000000000003,2.00\n合计,,4.00元\n"_s);
        QCOMPARE(bill.rows.size(), 1);
        QCOMPARE(bill.unreadable, (QList<int> {3, 4, 5}));
    }

    void what_a_bill_needs_is_named_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("map");
        QTest::addColumn<QString>("detail");
        const QString plain = u"user_id,数,号\n2088000000000001,2.00,n1\n"_s;
        QTest::newRow("no amount") << plain << u"号=out_biz_no"_s << u"amount"_s;
        QTest::newRow("no number") << plain << u"数=amount"_s << u"out_biz_no"_s;
        QTest::newRow("no such column") << plain << u"列=amount"_s << u"列=amount"_s;
        QTest::newRow("no such field") << plain << u"数=money"_s << u"数=money"_s;
    }
    void what_a_bill_needs_is_named()
    {
        QFETCH(QString, text);
        QFETCH(QString, map);
        const auto table = readTable(text.toUtf8());
        const auto columns = billColumns(*table, map);
        QVERIFY(!columns);
        QCOMPARE(columns.error().code, ErrorCode::ListColumnUnknown);
        QTEST(columns.error().detail, "detail");
    }
};

QTEST_APPLESS_MAIN(TestBill)
#include "tst_bill.moc"
