#include "text/masking.h"
#include "text/words.h"

#include <QTest>

using namespace hongbao;
using namespace Qt::StringLiterals;

class TestFormat : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { text::setMasked(false); }

    void while_masked_no_amount_is_told()
    {
        text::setMasked(true);
        for (const qint64 fen : {qint64(0), qint64(7), qint64(123450), qint64(-100)}) {
            QCOMPARE(text::yuan(Fen::of(fen)), u"¥••••"_s);
            QCOMPARE(text::capitals(Fen::of(fen)), u"••••"_s);
        }
        text::setMasked(false);
        QCOMPARE(text::yuan(Fen::of(7)), u"¥0.07"_s);
    }

    void while_masked_only_the_end_of_a_long_id_is_told_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("expected");
        QTest::newRow("user id") << u"2088000000000137"_s << u"•••• 0137"_s;
        QTest::newRow("mail address") << u"zhang.san@example.com"_s << u"•••• .com"_s;
        QTest::newRow("telephone") << u"13800000137"_s << u"••••"_s;
        QTest::newRow("short") << u"42"_s << u"••••"_s;
        QTest::newRow("none") << QString() << QString();
    }
    void while_masked_only_the_end_of_a_long_id_is_told()
    {
        QFETCH(QString, id);
        text::setMasked(true);
        QTEST(text::groupedId(id), "expected");
        text::setMasked(false);
        QCOMPARE(text::hidden(id), id);
    }

    void capitals_follow_the_banks_rule_data()
    {
        QTest::addColumn<qint64>("fen");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << qint64(0) << u"零元整"_s;
        QTest::newRow("one fen") << qint64(1) << u"壹分"_s;
        QTest::newRow("one jiao") << qint64(10) << u"壹角整"_s;
        QTest::newRow("jiao and fen") << qint64(25) << u"贰角伍分"_s;
        QTest::newRow("whole yuan") << qint64(256000) << u"贰仟伍佰陆拾元整"_s;
        QTest::newRow("fen without jiao") << qint64(32504) << u"叁佰贰拾伍元零肆分"_s;
        QTest::newRow("jiao without fen") << qint64(150) << u"壹元伍角整"_s;
        QTest::newRow("one inner zero") << qint64(1640902) << u"壹万陆仟肆佰零玖元零贰分"_s;
        QTest::newRow("several inner zeros are one") << qint64(1000500) << u"壹万零伍元整"_s;
        QTest::newRow("zero at a group's start") << qint64(10050000) << u"壹拾万零伍佰元整"_s;
        QTest::newRow("zeros at the end") << qint64(10700053) << u"壹拾万零柒仟元伍角叁分"_s;
        QTest::newRow("a silent group") << qint64(100'000'001'00) << u"壹亿零壹元整"_s;
        QTest::newRow("the largest campaign") << qint64(10'000'000'00) << u"壹仟万元整"_s;
        QTest::newRow("ten yuan keeps its one") << qint64(1000) << u"壹拾元整"_s;
        QTest::newRow("every digit") << qint64(1234567890) << u"壹仟贰佰叁拾肆万伍仟陆佰柒拾捌元玖角整"_s;
        QTest::newRow("a debt") << qint64(-100) << u"负壹元整"_s;
    }
    void capitals_follow_the_banks_rule()
    {
        QFETCH(qint64, fen);
        QTEST(text::capitals(Fen::of(fen)), "expected");
    }

    void yuan_has_two_decimals_and_groups_of_three_data()
    {
        QTest::addColumn<qint64>("fen");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << qint64(0) << u"¥0.00"_s;
        QTest::newRow("fen") << qint64(7) << u"¥0.07"_s;
        QTest::newRow("thousands") << qint64(123450) << u"¥1,234.50"_s;
        QTest::newRow("millions") << qint64(10'000'000'00) << u"¥10,000,000.00"_s;
        QTest::newRow("a debt") << qint64(-123450) << u"-¥1,234.50"_s;
        QTest::newRow("the smallest number there is")
            << std::numeric_limits<qint64>::min() << u"-¥92,233,720,368,547,758.08"_s;
    }
    void yuan_has_two_decimals_and_groups_of_three()
    {
        QFETCH(qint64, fen);
        QTEST(text::yuan(Fen::of(fen)), "expected");
    }

    void long_numbers_stand_in_groups_of_four_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a user ID") << u"2088000000000001"_s << u"2088 0000 0000 0001"_s;
        QTest::newRow("a phone number keeps its look") << u"13812345678"_s << u"13812345678"_s;
        QTest::newRow("an address") << u"zhang@example.com"_s << u"zhang@example.com"_s;
        QTest::newRow("an open ID") << u"074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5"_s
                                    << u"074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void long_numbers_and_amounts_in_words_are_masked_and_nothing_else_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("expected");
        QTest::newRow("an amount") << u"Left: ¥2,500.00, until 2026-12-01 09:00:00."_s
                                   << u"Left: ¥••••, until 2026-12-01 09:00:00."_s;
        QTest::newRow("less than nothing") << u"Left -¥0.01"_s << u"Left ¥••••"_s;
        QTest::newRow("two ids") << u"2088999999999006-2021997602447619"_s << u"•••• 9006-•••• 7619"_s;
        QTest::newRow("a name and a count") << u"12 of “Mall 2026”"_s << u"12 of “Mall 2026”"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void long_numbers_and_amounts_in_words_are_masked_and_nothing_else()
    {
        QFETCH(const QString, words);
        QCOMPARE(text::hiddenIn(words), words);
        text::setMasked(true);
        const QString masked = text::hiddenIn(words);
        text::setMasked(false);
        QTEST(masked, "expected");
    }
    void long_numbers_stand_in_groups_of_four()
    {
        QFETCH(QString, id);
        QTEST(text::groupedId(id), "expected");
    }

    void moments_are_beijing_time()
    {
        const QDateTime utc(QDate(2026, 11, 22), QTime(13, 30, 5), Qt::UTC);
        QCOMPARE(text::moment(utc), u"2026-11-22 21:30:05"_s);
        QCOMPARE(text::moment({}), QString());
    }

    void the_running_line_can_be_read_aloud_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("secondsLeft");
        QTest::addColumn<QString>("expected");
        QTest::newRow("Chinese") << u"zh_CN"_s << 100
                                 << u"已处理 412 / 1,280 · 成功 410 · ¥820.00 · 失败 1 · 待确认 1 · 还需约 2 分钟"_s;
        QTest::newRow("English")
            << u"en"_s << 100
            << u"Handled 412 of 1,280 · sent 410 · ¥820.00 · refused 1 · unconfirmed 1 · about 2 min left"_s;
        QTest::newRow("nobody knows how long yet")
            << u"zh_CN"_s << -1 << u"已处理 412 / 1,280 · 成功 410 · ¥820.00 · 失败 1 · 待确认 1"_s;
        QTest::newRow("nearly there")
            << u"zh_CN"_s << 20 << u"已处理 412 / 1,280 · 成功 410 · ¥820.00 · 失败 1 · 待确认 1 · 还需不到 1 分钟"_s;
    }
    void the_running_line_can_be_read_aloud()
    {
        QFETCH(QString, language);
        QFETCH(int, secondsLeft);
        text::setLanguage(language);
        QTEST(text::progressLine({1280, 412, 410, Fen::of(82000), 1, 1, secondsLeft}), "expected");
    }
};

QTEST_GUILESS_MAIN(TestFormat)
#include "tst_format.moc"
