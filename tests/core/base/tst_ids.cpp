#include "base/ids.h"
#include "base/recorded.h"

#include <QSet>
#include <QTest>

using namespace hongbao;

// House law 1: what is not on disk cannot be handed to the gateway, because nobody but the ledger can make this type.
static_assert(!std::is_constructible_v<Recorded<int>, int>);
static_assert(!std::is_default_constructible_v<Recorded<int>>);
static_assert(!std::is_convertible_v<int, Recorded<int>>);
static_assert(!std::is_same_v<BatchId, PayoutId> && !std::is_convertible_v<BatchId, PayoutId>);

class TestIds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_number_has_letters_digits_and_underscores_only_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("wellFormed");
        QTest::newRow("all kinds") << "b1_0001AZ" << true;
        QTest::newRow("longest") << QString(96, u'a') << true;
        QTest::newRow("too long") << QString(97, u'a') << false;
        QTest::newRow("empty") << "" << false;
        QTest::newRow("hyphen") << "a-b" << false;
        QTest::newRow("blank") << "a b" << false;
        QTest::newRow("Chinese") << QStringLiteral("单号1") << false;
        QTest::newRow("full-width digit") << QStringLiteral("１") << false;
    }

    void a_number_has_letters_digits_and_underscores_only()
    {
        QFETCH(const QString, number);
        QTEST(isWellFormed(OutBizNo {number}), "wellFormed");
    }

    void fresh_numbers_are_well_formed_and_never_equal()
    {
        QSet<QString> seen;
        for (int i = 0; i < 10'000; ++i) {
            const OutBizNo number = makeOutBizNo();
            QVERIFY(isWellFormed(number));
            QCOMPARE(number.value.size(), 34);
            seen.insert(number.value);
        }
        QCOMPARE(seen.size(), 10'000);
    }
};

QTEST_GUILESS_MAIN(TestIds)
#include "tst_ids.moc"
