#include "core/ledger/ledger_fixture.h"

#include <QTest>

using namespace hongbao;
using namespace hongbao::test;
using alipay::Disposition;
using ledger::HistoryPage;
using ledger::HistoryQuery;

namespace {

const CrowdNo otherCampaign {QStringLiteral("crowd_B")};

// Rows as their recipients' last digits, in the order of the page.
QString digitsOf(const HistoryPage &page)
{
    QString digits;
    for (const ledger::HistoryRow &row : page.rows)
        digits += row.payout.request.recipient.value.last(1);
    return digits;
}

// Numbers of our own making are random, and a search for digits would find them now and then.
intake::JudgedList numbered(intake::JudgedList list, const QString &prefix)
{
    for (qsizetype i = 0; i < list.rows.size(); ++i)
        list.rows[i].outBizNo = {prefix + QChar(char16_t(u'a' + i))};
    return list;
}

intake::JudgedList namedList()
{
    intake::JudgedList list = numbered(listOf(5), QStringLiteral("Exchange_"));
    list.rows[0].name = QStringLiteral("100%");
    list.rows[1].name = QStringLiteral("1000");
    list.rows[2].note = QStringLiteral("A_b");
    list.rows[3].note = QStringLiteral("Axb");
    return list;
}

} // namespace

class TestHistory : public QObject {
    Q_OBJECT

    // Five people at 04:05:06: 1 sent, 2 refused, 3 unknown, 4 being asked, 5 unsent; ten seconds later 6 and 7 in
    // another campaign, unsent.
    static void fill(Book &book)
    {
        book.open();
        const BatchId batch = book.record(confirmed(namedList(), book.clock));
        const auto attempts = book.claim(batch, 4);
        book.book(attempts[0], sent(123));
        book.book(attempts[1], notSent(Disposition::Final));
        book.book(attempts[2], notSent(Disposition::Unknown));
        book.clock.advanceSeconds(10);
        book.record(confirmed(numbered(listOf(2, 6), QStringLiteral("other")), book.clock, otherCampaign));
    }

    static HistoryQuery query(const QString &text, const Book &book)
    {
        HistoryQuery query;
        const qsizetype equals = text.indexOf(u'=');
        const QString key = text.left(equals);
        const QString value = text.mid(equals + 1);
        if (key == QStringLiteral("account"))
            query.account = value;
        else if (key == QStringLiteral("campaign"))
            query.campaign = CrowdNo {value};
        else if (key == QStringLiteral("batch"))
            query.batch = BatchId {value.toLongLong()};
        else if (key == QStringLiteral("recipient"))
            query.recipient = value;
        else if (key == QStringLiteral("state"))
            query.state = value;
        else if (key == QStringLiteral("search"))
            query.search = value;
        else if (key == QStringLiteral("from"))
            query.from = book.clock.now().addSecs(value.toInt());
        else if (key == QStringLiteral("to"))
            query.to = book.clock.now().addSecs(value.toInt());
        return query;
    }

private Q_SLOTS:
    void a_query_finds_its_rows_newest_first_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("digits");
        const auto row = [](const char *text, const char *digits) {
            QTest::newRow(text) << QString(QLatin1StringView(text)) << QString(QLatin1StringView(digits));
        };
        row("", "7654321");
        row("account=shop", "7654321");
        row("account=other", "");
        row("campaign=crowd_B", "76");
        row("batch=1", "54321");
        row("recipient=2088000000000003", "3");
        row("recipient=208800000000000", "");
        row("state=sent", "1");
        row("state=refused", "2");
        row("state=unknown", "43");
        row("state=unsent", "765");
        row("search=%", "1");
        row("search=100", "21");
        row("search=A_b", "3");
        row("search=\\", "");
        row("search='", "");
        row("search=0005", "5");
        row("search=change_e", "5");
        row("search=biz123", "1");
        row("from=0", "76");
        row("from=-10", "7654321");
        row("to=0", "54321");
    }

    void a_query_finds_its_rows_newest_first()
    {
        QFETCH(QString, text);
        QFETCH(QString, digits);
        Book book;
        fill(book);
        const auto page = book.reader()->history(query(text, book));
        QVERIFY(page.has_value());
        QCOMPARE(digitsOf(*page), digits);
        QCOMPARE(page->total, digits.size());
        QCOMPARE(page->paid, Fen::of(digits.contains(u'1') ? 123 : 0));
        QCOMPARE(page->query.search, query(text, book).search);
    }

    void a_search_for_capitals_finds_small_letters()
    {
        Book book;
        fill(book);
        QCOMPARE(
            digitsOf(*book.reader()->history(query(QStringLiteral("search=EXCHANGE_E"), book))), QStringLiteral("5"));
    }

    void pages_follow_each_other_without_gap_or_overlap()
    {
        Book book;
        fill(book);
        QString digits;
        HistoryQuery query;
        query.limit = 3;
        for (query.offset = 0; query.offset < 7; query.offset += 3) {
            const auto page = book.reader()->history(query);
            QCOMPARE(page->total, 7);
            QCOMPARE(page->paid, Fen::of(123));
            digits += digitsOf(*page);
        }
        QCOMPARE(digits, QStringLiteral("7654321"));
    }

    void a_row_tells_everything_about_its_payout()
    {
        Book book;
        fill(book);
        const auto page = book.reader()->history(query(QStringLiteral("state=sent"), book));
        const ledger::HistoryRow row = page->rows.first();
        QCOMPARE(row.crowdNo, crowdNo);
        QCOMPARE(row.campaignName, campaignDetail().name);
        QCOMPARE(row.payout.line, 2);
        QCOMPARE(row.payout.attempts, 1);
        QCOMPARE(row.payout.prize, Fen::of(123));
        QCOMPARE(row.payout.planned, Fen::of(200));
        QCOMPARE(row.payout.bizNo, QStringLiteral("biz123"));
        QCOMPARE(row.payout.settledAt, book.clock.now().addSecs(-10));
    }

    void streaming_goes_in_ledger_order_and_stops_when_told()
    {
        Book book;
        fill(book);
        QString digits;
        const Done read = book.reader()->eachPayout({}, [&](const ledger::HistoryRow &row) {
            digits += row.payout.request.recipient.value.last(1);
            return digits.size() < 4;
        });
        QVERIFY(read.has_value());
        QCOMPARE(digits, QStringLiteral("1234"));
    }

    void a_list_is_held_against_people_and_numbers()
    {
        Book book;
        fill(book);
        intake::JudgedList list = listOf(9);
        list.rows[7].outBizNo = {QStringLiteral("Exchange_e")};
        list.rows[8].outBizNo = {QStringLiteral("exchange_e")}; // another number: case counts
        const auto known = book.reader()->known(book.asking(), list);
        // Not the one who was surely refused, and not those of another campaign
        QCOMPARE(known->paidRecipients, (QSet<QString> {userId(1), userId(3), userId(4), userId(5)}));
        QCOMPARE(known->usedNumbers, QSet<QString> {QStringLiteral("Exchange_e")});
        QCOMPARE(book.reader()->known(book.asking(otherCampaign), list)->paidRecipients,
            (QSet<QString> {userId(6), userId(7)}));
    }

    void what_can_be_gone_on_with_is_offered_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<bool>("offered");
        QTest::newRow("running after a kill") << QStringLiteral("r-") << true;
        QTest::newRow("stopped") << QStringLiteral("s-") << true;
        QTest::newRow("finished with unknown rows") << QStringLiteral("fu") << true;
        QTest::newRow("finished with rows by hand only") << QStringLiteral("fh") << false;
        QTest::newRow("finished") << QStringLiteral("fs") << false;
    }

    void what_can_be_gone_on_with_is_offered()
    {
        QFETCH(QString, ending);
        QFETCH(bool, offered);
        Book book;
        book.open();
        const BatchId batch = book.recordList(1);
        if (ending[1] != u'-') {
            const auto attempt = book.claim(batch, 1).front();
            book.book(attempt,
                ending[1] == u's' ? sent() : notSent(ending[1] == u'u' ? Disposition::Unknown : Disposition::ByHand));
        }
        if (ending[0] != u'r') {
            const auto state = ending[0] == u's' ? ledger::BatchState::Stopped : ledger::BatchState::Finished;
            QVERIFY(book.writer->recordBatchEnded(batch, state, {}).has_value());
        }
        QCOMPARE(book.reader()->resumable(accountName)->size(), offered ? 1 : 0);
        QVERIFY(book.reader()->resumable(QStringLiteral("other"))->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
