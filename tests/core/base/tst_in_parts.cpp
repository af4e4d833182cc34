#include "base/in_parts.h"

#include <QTest>

#include <numeric>

using namespace hongbao;

class TestInParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_place_is_visited_once_and_in_order_data();
    void every_place_is_visited_once_and_in_order();
    void a_few_things_stay_on_the_callers_thread();
    void what_a_part_throws_is_thrown_here();
};

void TestInParts::every_place_is_visited_once_and_in_order_data()
{
    QTest::addColumn<size_t>("size");
    QTest::addColumn<size_t>("least");
    for (const size_t size : {0U, 1U, 2U, 3U, 63U, 64U, 1000U})
        for (const size_t least : {0U, 1U, 10U, 2000U})
            QTest::addRow("%zu things, %zu at least", size, least) << size << least;
}

void TestInParts::every_place_is_visited_once_and_in_order()
{
    QFETCH(size_t, size);
    QFETCH(size_t, least);
    std::vector<size_t> all;
    const auto parts = inParts(size, least, [](size_t from, size_t to) {
        std::vector<size_t> part(to - from);
        std::iota(part.begin(), part.end(), from);
        return part;
    });
    for (const auto &part : parts) {
        QVERIFY(parts.size() == 1 || part.size() >= least);
        all.insert(all.end(), part.begin(), part.end());
    }
    std::vector<size_t> expected(size);
    std::iota(expected.begin(), expected.end(), 0);
    QCOMPARE(all, expected);

    std::vector<int> visits(size);
    inParts(size, least, [&](size_t from, size_t to) {
        for (size_t i = from; i < to; ++i)
            ++visits[i];
    });
    QCOMPARE(visits, std::vector<int>(size, 1));
}

void TestInParts::a_few_things_stay_on_the_callers_thread()
{
    const auto parts = inParts(10, 6, [](size_t, size_t) { return std::this_thread::get_id(); });
    QCOMPARE(parts.size(), size_t(1));
    QCOMPARE(parts.front(), std::this_thread::get_id());
}

void TestInParts::what_a_part_throws_is_thrown_here()
{
    const auto last = [](size_t, size_t to) {
        if (to == 100)
            throw std::runtime_error("last");
    };
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, inParts(100, 1, last));
}

QTEST_GUILESS_MAIN(TestInParts)
#include "tst_in_parts.moc"
