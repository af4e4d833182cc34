#include "core/ledger/ledger_fixture.h"
#include "ledger/finder.h"

#include <QRandomGenerator>
#include <QTest>

using namespace hongbao;
using namespace hongbao::test;
using alipay::Disposition;
using ledger::HistoryFound;
using ledger::HistoryOrder;
using ledger::HistoryQuery;

namespace {

constexpr auto noTime = 0; // a slice that reads and matches as little as there is

const QStringList names {QStringLiteral("王伟"), QStringLiteral("王伟雪"), QStringLiteral("Anna"),
    QStringLiteral("anna"), QStringLiteral("100%"), QStringLiteral("A_b"), QStringLiteral("Éva"),
    QStringLiteral("🧧红包"), QString()};
const QStringList parts {QStringLiteral("王"), QStringLiteral("王伟"), QStringLiteral("ANN"), QStringLiteral("%"),
    QStringLiteral("_"), QStringLiteral("\\"), QStringLiteral("'"), QStringLiteral("0000"), QStringLiteral("7"),
    QStringLiteral("biz"), QStringLiteral("é"), QStringLiteral("É"), QStringLiteral("红"), QStringLiteral("absent"),
    QStringLiteral("a"), QStringLiteral("Open_")};

class Chance {
public:
    explicit Chance(quint32 seed)
        : m_random(seed)
    {
    }

    int below(int end) { return m_random.bounded(end); }
    bool one(int in) { return below(in) == 0; }
    template <class List> auto of(const List &list) { return list.at(below(int(list.size()))); }

private:
    QRandomGenerator m_random;
};

intake::JudgedList people(Chance &chance, int count, int round)
{
    intake::JudgedList list = listOf(0);
    for (int i = 0; i < count; ++i) {
        const int person = 1 + round * 1'000 + i;
        intake::Row row = sendableRow(i + 2, userId(person), Fen::of(100 + 10 * chance.below(5)));
        if (chance.one(3)) // alike but for capitals
            row.recipient = {RecipientKind::OpenId,
                QStringLiteral("%1%2")
                    .arg(chance.one(2) ? QStringLiteral("Open_") : QStringLiteral("open_"))
                    .arg(person / 2)};
        row.name = chance.of(names);
        row.note = chance.of(names);
        list.rows.append(row);
    }
    return list;
}

// Packets of some batches in two campaigns, each in some state.
class RandomBook {
public:
    explicit RandomBook(quint32 seed)
        : m_chance(seed)
    {
        book.open();
    }

    void send()
    {
        const CrowdNo campaign {m_chance.one(2) ? QStringLiteral("crowd_A") : QStringLiteral("crowd_B")};
        ++m_round;
        const BatchId batch
            = book.record(confirmed(people(m_chance, 1 + m_chance.below(30), m_round), book.clock, campaign));
        for (const auto &attempt : book.claim(batch, 20))
            answer(attempt);
        book.clock.advanceSeconds(1 + m_chance.below(5));
        if (!book.writer->recordBatchEnded(batch, ledger::BatchState::Stopped, {}).has_value())
            qFatal("a batch does not end");
        if (!book.writer->recordBatchEnded(batch, ledger::BatchState::Finished, {}).has_value())
            qFatal("a batch does not end");
        m_batches.append(batch);
    }

    // What was sent stays in its place and changes its state.
    void goOn()
    {
        if (!m_open.empty()) { // answered long after it was asked
            book.book(m_open.back(), sent(105));
            m_open.pop_back();
            return;
        }
        const BatchId batch = m_chance.of(m_batches);
        const auto unsettled = book.writer->unsettled(batch);
        for (const PayoutId payout : unsettled->mid(0, 3)) {
            if (m_chance.one(2))
                answer(book.claimAgain(batch, payout));
            else if (!book.writer->settleByHand(
                         payout, {true, Fen::of(120), QStringLiteral("hand77"), QStringLiteral("seen")}))
                qFatal("cannot settle");
        }
        book.clock.advanceSeconds(1);
    }

    HistoryQuery question()
    {
        HistoryQuery query;
        query.account = m_chance.one(9) ? QStringLiteral("other") : accountName;
        if (m_chance.one(4))
            query.campaign = CrowdNo {QStringLiteral("crowd_A")};
        if (m_chance.one(5))
            query.batch = m_chance.of(m_batches);
        if (m_chance.one(6))
            query.recipient = m_chance.one(2) ? userId(1'003) : QStringLiteral("Open_%1").arg(500 + m_chance.below(30));
        if (m_chance.one(3))
            query.state = m_chance.of(QStringList {QStringLiteral("sent"), QStringLiteral("refused"),
                QStringLiteral("unknown"), QStringLiteral("unsent")});
        if (m_chance.one(2))
            query.search = m_chance.of(parts);
        if (m_chance.one(4))
            query.from = book.clock.now().addSecs(-m_chance.below(30));
        if (m_chance.one(4))
            query.to = book.clock.now().addSecs(-m_chance.below(10));
        if (m_chance.one(5))
            query.least = Fen::of(100 + 10 * m_chance.below(5));
        if (m_chance.one(5))
            query.most = Fen::of(100 + 10 * m_chance.below(5));
        query.order = HistoryOrder(m_chance.below(int(HistoryOrder::BizNo) + 1));
        query.descending = m_chance.one(2);
        query.limit = m_chance.one(3) ? 5 : 200;
        return query;
    }

    bool one(int in) { return m_chance.one(in); }
    int below(int end) { return m_chance.below(end); }

    Book book;

private:
    void answer(const Recorded<alipay::Attempt> &attempt)
    {
        const int what = m_chance.below(6);
        if (what == 0)
            return m_open.push_back(attempt); // it is being asked
        if (what < 4)
            book.book(attempt, sent(100 + what));
        else
            book.book(attempt,
                notSent(what == 4         ? Disposition::Final
                        : m_chance.one(2) ? Disposition::Unknown
                                          : Disposition::ByHand,
                    QStringLiteral("CODE_%1").arg(m_chance.below(3))));
    }

    Chance m_chance;
    std::vector<Recorded<alipay::Attempt>> m_open;
    QList<BatchId> m_batches;
    int m_round = 0;
};

QList<qint64> idsOf(const QList<ledger::HistoryRow> &rows)
{
    QList<qint64> ids;
    for (const ledger::HistoryRow &row : rows)
        ids.append(row.payout.id.value);
    return ids;
}

Result<HistoryFound> counted(ledger::Finder &finder, int sliceMs = noTime)
{
    for (;;) {
        const auto told = finder.work(sliceMs);
        if (!told)
            return fail(told.error());
        if (*told && (*told)->counted)
            return **told;
    }
}

Result<HistoryFound> answerTo(ledger::Finder &finder, const HistoryQuery &query)
{
    finder.ask(query);
    return counted(finder);
}

void finish(ledger::Finder &finder)
{
    while (finder.isBusy())
        QVERIFY(finder.work(noTime).has_value());
}

} // namespace

// The history's answers: what Reader says by plain SQL is what they are held against.
class TestFinder : public QObject {
    Q_OBJECT

    static void keepIndex(const QString &path)
    {
        ledger::Finder finder(path);
        QVERIFY(answerTo(finder, {}).has_value());
        finish(finder);
        while (!finder.keep(noTime)) { }
    }

    static void damaged(const QString &how, Book &book, const QString &index)
    {
        if (how == QStringLiteral("missing"))
            QVERIFY(QFile::remove(index));
        else if (how == QStringLiteral("garbage"))
            overwrite(index, QByteArray(100'000, 'x'));
        else if (how == QStringLiteral("cut short"))
            QVERIFY(QFile::resize(index, 40'000));
        else if (how == QStringLiteral("another layout"))
            QCOMPARE(rawSql(index, QStringLiteral("PRAGMA user_version = 99")), QString());
        else if (how == QStringLiteral("a chunk of garbage"))
            QCOMPARE(rawSql(index, QStringLiteral("UPDATE chunks SET rows = zeroblob(560)")), QString());
        else if (how == QStringLiteral("a chunk is missing"))
            QCOMPARE(rawSql(index, QStringLiteral("DELETE FROM chunks WHERE number = 1")), QString());
        else if (how == QStringLiteral("another ledger's"))
            takeIndexOfAnother(index);
        else if (how == QStringLiteral("an earlier state of the ledger"))
            goBack(book);
    }

    static void overwrite(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    static void takeIndexOfAnother(const QString &index)
    {
        Book other;
        other.open();
        other.recordList(7);
        keepIndex(other.path);
        QVERIFY(QFile::remove(index));
        QVERIFY(QFile::copy(other.path + QStringLiteral(".index"), index));
    }

    // Something is sent, the index knows it, and then the ledger is that of a backup and goes another way.
    static void goBack(Book &book)
    {
        const QString backup = book.path + QStringLiteral(".backup");
        QCOMPARE(rawSql(book.path, QStringLiteral("VACUUM INTO '%1'").arg(backup)), QString());
        book.book(book.claim(BatchId {1}, 1).front(), sent());
        keepIndex(book.path);
        book.close();
        for (const char *ending : {"", "-wal", "-shm"})
            QFile::remove(book.path + QLatin1StringView(ending));
        QVERIFY(QFile::rename(backup, book.path));
        book.open();
        book.book(book.claim(BatchId {1}, 2).back(), notSent(Disposition::Final));
    }

private Q_SLOTS:
    void every_answer_is_that_of_plain_sql_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    // One finder that lives through it all, whatever it has read by then: questions come while batches are sent.
    void every_answer_is_that_of_plain_sql()
    {
        QFETCH(quint32, seed);
        RandomBook random(seed);
        auto kept = std::make_unique<ledger::Finder>(random.book.path);
        for (int round = 0; round < 40; ++round) {
            if (random.one(4))
                while (!kept->keep(noTime)) { }
            if (random.one(6)) { // the next start
                kept.reset();
                kept = std::make_unique<ledger::Finder>(random.book.path);
            }
            ledger::Finder &finder = *kept;
            if (round == 0 || random.one(4))
                random.send();
            if (random.one(3))
                random.goOn();
            if (random.one(5)) { // a question that is dropped on its way
                finder.ask(random.question());
                QVERIFY(finder.work(noTime).has_value());
            }
            HistoryQuery query = random.question();
            const auto found = answerTo(finder, query);
            QVERIFY(found.has_value());
            const auto first = random.book.reader()->history(query);
            QCOMPARE(idsOf(found->rows), idsOf(first->rows));
            QCOMPARE(found->total, first->total);
            QCOMPARE(found->paid, first->paid);
            query.limit = 10'000;
            const QList<qint64> all = idsOf(random.book.reader()->history(query)->rows);
            for (int look = 0; look < 3; ++look) { // before all is sorted
                const qsizetype from = random.below(int(all.size()) + 1);
                QCOMPARE(idsOf(*finder.rows(from, 20)), all.mid(from, 20));
            }
            finish(finder);
            QCOMPARE(idsOf(*finder.rows(0, query.limit)), all);
        }
    }

    void every_place_can_be_looked_at_while_a_long_answer_is_sorted_data()
    {
        QTest::addColumn<HistoryOrder>("order");
        QTest::newRow("a number") << HistoryOrder::Amount;
        QTest::newRow("a text") << HistoryOrder::Recipient;
        QTest::newRow("texts alike for long") << HistoryOrder::OutBizNo;
        QTest::newRow("nothing in it") << HistoryOrder::BizNo;
    }

    void every_place_can_be_looked_at_while_a_long_answer_is_sorted()
    {
        QFETCH(HistoryOrder, order);
        Book book;
        book.open();
        Chance chance(11);
        const int rows = order == HistoryOrder::OutBizNo ? 70'000 : 30'000; // more than one thread takes, or fewer
        book.record(confirmed(people(chance, rows, 1), book.clock));
        HistoryQuery query;
        query.order = order;
        query.descending = chance.one(2);
        ledger::Finder finder(book.path);
        QVERIFY(answerTo(finder, query).has_value());
        query.limit = 2 * rows;
        const QList<qint64> all = idsOf(book.reader()->history(query)->rows);
        QCOMPARE(all.size(), rows);
        int looks = 0;
        for (; finder.isBusy(); ++looks) {
            const qsizetype from = chance.below(int(all.size()));
            QCOMPARE(idsOf(*finder.rows(from, 50)), all.mid(from, 50));
            QVERIFY(finder.work(noTime).has_value());
        }
        QVERIFY(looks > 3);
        QCOMPARE(idsOf(*finder.rows(0, query.limit)), all);
    }

    void an_index_that_is_not_this_ledgers_is_not_believed_data()
    {
        QTest::addColumn<QString>("damage");
        for (const char *damage : {"none", "missing", "garbage", "cut short", "another layout", "another ledger's",
                 "a chunk of garbage", "a chunk is missing", "an earlier state of the ledger"})
            QTest::newRow(damage) << QString(QLatin1StringView(damage));
    }

    void an_index_that_is_not_this_ledgers_is_not_believed()
    {
        QFETCH(QString, damage);
        Book book;
        book.open();
        book.recordList(5'000);
        keepIndex(book.path);
        const QString index = book.path + QStringLiteral(".index");
        QVERIFY(QFile::exists(index));
        damaged(damage, book, index);
        ledger::Finder finder(book.path);
        const auto found = answerTo(finder, {});
        QVERIFY(found.has_value());
        const auto truth = book.reader()->history({});
        QCOMPARE(found->total, truth->total);
        QCOMPARE(idsOf(found->rows), idsOf(truth->rows));
    }

    void a_second_program_does_without_the_index()
    {
        Book book;
        book.open();
        book.recordList(10);
        ledger::Finder first(book.path);
        QVERIFY(answerTo(first, {}).has_value());
        ledger::Finder second(book.path);
        QCOMPARE(answerTo(second, {})->total, 10);
        while (!second.keep(noTime)) { }
        while (!first.keep(noTime)) { }
        QCOMPARE(answerTo(first, {})->total, 10);
    }

    void an_answer_keeps_its_rows_in_their_places()
    {
        RandomBook random(7);
        random.send();
        ledger::Finder finder(random.book.path);
        const auto found = answerTo(finder, {});
        finish(finder);
        random.send();
        QCOMPARE(idsOf(*finder.rows(0, 1'000)), idsOf(found->rows));
        QVERIFY(answerTo(finder, {})->total > found->total);
    }

    void a_row_of_an_answer_is_told_as_it_is_now()
    {
        Book book;
        book.open();
        const BatchId batch = book.recordList(1);
        ledger::Finder finder(book.path);
        QCOMPARE(answerTo(finder, {})->rows.first().payout.state, payout::State::Unsent);
        finish(finder);
        book.book(book.claim(batch, 1).front(), sent(123));
        QCOMPARE(finder.rows(0, 1)->first().payout.state, payout::State::Sent);
    }

    void places_beyond_the_end_are_empty()
    {
        Book book;
        book.open();
        book.recordList(3);
        ledger::Finder finder(book.path);
        QVERIFY(answerTo(finder, {}).has_value());
        finish(finder);
        QCOMPARE(finder.rows(2, 5)->size(), 1);
        QVERIFY(finder.rows(3, 5)->isEmpty());
        QVERIFY(finder.rows(-1, 5)->isEmpty());
    }

    // Newest first, the first rows do not wait for the rest.
    void first_rows_come_before_the_count()
    {
        Book book;
        book.open();
        book.recordList(40'000); // more than is read at once
        ledger::Finder finder(book.path);
        HistoryQuery query;
        query.limit = 3;
        finder.ask(query);
        std::optional<HistoryFound> first;
        while (!first)
            first = *finder.work(noTime);
        QVERIFY(!first->counted);
        QCOMPARE(first->rows.size(), 3);
        const auto whole = counted(finder);
        QCOMPARE(whole->total, 40'000);
        QCOMPARE(idsOf(whole->rows), idsOf(first->rows));
    }

    void a_ledger_that_does_not_exist_yet_is_empty_and_then_read()
    {
        Book book;
        ledger::Finder finder(book.path);
        QCOMPARE(answerTo(finder, {})->total, 0);
        book.open();
        book.recordList(2);
        QCOMPARE(answerTo(finder, {})->total, 2);
    }

    void a_ledger_that_is_none_is_named()
    {
        Book book;
        QVERIFY(QDir().mkpath(QFileInfo(book.path).path()));
        QFile file(book.path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8'192, 'x'));
        file.close();
        ledger::Finder finder(book.path);
        finder.ask({});
        const auto told = finder.work(noTime);
        QVERIFY(!told);
        QCOMPARE(told.error().code, ErrorCode::LedgerDamaged);
    }
};

QTEST_GUILESS_MAIN(TestFinder)
#include "tst_finder.moc"
