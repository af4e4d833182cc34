#include "base/money.h"

#include <QTest>

#include <limits>

using hongbao::ErrorCode;
using hongbao::Fen;

class TestMoney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void yuan_becomes_fen_exactly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("fen");
        QTest::newRow("whole") << "1" << qint64(100);
        QTest::newRow("one decimal") << "1.5" << qint64(150);
        QTest::newRow("two decimals") << "0.29" << qint64(29);
        QTest::newRow("a double would miss it") << "1.15" << qint64(115);
        QTest::newRow("leading zero of the fraction") << "0.05" << qint64(5);
        QTest::newRow("nothing") << "0.00" << qint64(0);
        QTest::newRow("separators") << "1,234,567.89" << qint64(123456789);
        QTest::newRow("currency sign") << QStringLiteral("￥1.50") << qint64(150);
        QTest::newRow("full width") << QStringLiteral("１２．５０") << qint64(1250);
        QTest::newRow("yuan word and blanks") << QStringLiteral(" 12.5 元 ") << qint64(1250);
        QTest::newRow("the largest campaign") << "10000000.00" << qint64(1000000000);
        QTest::newRow("fifteen digits") << "999999999999999.99" << qint64(99999999999999999);
    }

    void yuan_becomes_fen_exactly()
    {
        QFETCH(const QString, text);
        const auto amount = Fen::fromYuan(text);
        QVERIFY(amount);
        QTEST(amount->count(), "fen");
    }

    void what_is_no_amount_is_refused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", " ", "-1", "+1", "1.", ".5", "1.234", "1e3", "1 000", "0x10", "12,34", "1,2345",
                 ",100", "1.2.3", "NaN", "1.5.", "1000000000000000"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void what_is_no_amount_is_refused()
    {
        QFETCH(const QString, text);
        const auto amount = Fen::fromYuan(text);
        QVERIFY(!amount);
        QCOMPARE(amount.error().code, ErrorCode::AmountMalformed);
    }

    void fen_becomes_the_wires_yuan_data()
    {
        QTest::addColumn<qint64>("fen");
        QTest::addColumn<QString>("yuan");
        QTest::newRow("zero") << qint64(0) << "0.00";
        QTest::newRow("below ten fen") << qint64(7) << "0.07";
        QTest::newRow("no separators") << qint64(123456789) << "1234567.89";
        QTest::newRow("negative below one yuan") << qint64(-7) << "-0.07";
        QTest::newRow("the smallest number") << std::numeric_limits<qint64>::min() << "-92233720368547758.08";
    }

    void fen_becomes_the_wires_yuan()
    {
        QFETCH(const qint64, fen);
        QTEST(Fen::of(fen).toYuan(), "yuan");
    }

    void sums_and_products_never_wrap()
    {
        const Fen most = Fen::of(std::numeric_limits<qint64>::max());
        QCOMPARE(checkedAdd(Fen::of(1), Fen::of(2)), Fen::of(3));
        QVERIFY(!checkedAdd(most, Fen::of(1)));
        QCOMPARE(checkedMultiply(Fen::of(20), 50), Fen::of(1000));
        QVERIFY(!checkedMultiply(most, 2));
    }
};

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
