#include "text/ledger_words.h"

#include <QSet>
#include <QTest>

using namespace hongbao;
using namespace Qt::StringLiterals;
using ledger::ChainFault;

class TestLedgerWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { text::setLanguage(u"en"_s); }

    void each_fault_says_which_line_what_it_means_for_the_money_and_what_to_do()
    {
        QSet<QString> said;
        for (const ChainFault fault : {ChainFault::Changed, ChainFault::Missing, ChainFault::Reordered,
                 ChainFault::EndReplaced, ChainFault::Tables}) {
            ledger::ChainReport report;
            report.fault = fault;
            report.firstBadLine = 4'711;
            report.foundAt = 4'720;
            report.soundUntil = QDateTime(QDate(2026, 3, 1), QTime(4, 0), Qt::UTC);
            const text::Explained words = text::explain(report);
            QVERIFY2(words.what.contains(u"4,711"), qPrintable(words.what));
            QVERIFY(words.money.contains(u"refused") && words.money.contains(u"2026-03-01 12:00:00"));
            QVERIFY(words.remedy.contains(u"backup"));
            said.insert(words.what);
        }
        QCOMPARE(said.size(), 5);
    }

    void a_line_that_was_moved_is_found()
    {
        ledger::ChainReport report;
        report.fault = ChainFault::Reordered;
        report.firstBadLine = 3;
        report.foundAt = 5;
        QCOMPARE(text::sentence(report), u"Line 3 of the journal was moved: it stands in the place of line 5."_s);
    }

    void a_fault_of_the_tables_alone_names_no_line()
    {
        ledger::ChainReport report;
        report.fault = ChainFault::Tables;
        QVERIFY(!text::sentence(report).contains(u'0'));
    }

    void a_whole_ledger_is_said_in_one_sentence()
    {
        ledger::ChainReport report;
        report.lines = 1'280;
        QCOMPARE(text::sentence(report), u"The ledger is as it was written: 1,280 lines of the journal were checked."_s);
    }
};

QTEST_GUILESS_MAIN(TestLedgerWords)
#include "tst_ledger_words.moc"
