#include "core/ledger/ledger_fixture.h"
#include "ledger/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace hongbao;
using namespace hongbao::test;

// The ledger of `hongbao demo` as earlier versions wrote it (the second is the third without the two tables that it
// added): 20 people, all sent, 40.00 yuan.
class TestUpgrade : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_ledger_of_an_earlier_version_opens_with_all_that_is_in_it_and_goes_on_data() { versions(); }
    void a_ledger_of_an_earlier_version_opens_with_all_that_is_in_it_and_goes_on()
    {
        takeEarlier();
        m_book->open();
        everythingIsThere();
        QVERIFY(m_book->recordList(3).value > 1);
        QVERIFY(m_book->reader()->verifyChain()->whole());
    }

    void a_reader_that_comes_first_reads_it_too_data() { versions(); }
    void a_reader_that_comes_first_reads_it_too()
    {
        takeEarlier();
        everythingIsThere();
        QVERIFY(m_book->reader()->refused({1})->isEmpty());
        m_book->open();
    }

private:
    static void versions()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version < ledger::newestSchema(); ++version)
            QTest::addRow("version %d", version) << version;
    }

    void takeEarlier()
    {
        QFETCH(int, version);
        m_book = std::make_unique<Book>();
        QVERIFY(QDir().mkpath(QFileInfo(m_book->path).absolutePath()));
        const QString stored = QStringLiteral(HONGBAO_SOURCE_DIR "/tests/core/ledger/earlier/version_%1.sqlite");
        QVERIFY(QFile::copy(stored.arg(version), m_book->path));
        QVERIFY(QFile::setPermissions(m_book->path, QFile::ReadOwner | QFile::WriteOwner));
        QCOMPARE(rawValue(m_book->path, QStringLiteral("PRAGMA user_version")).toInt(), version);
    }

    void everythingIsThere() const
    {
        const ledger::Batch batch = m_book->batch({1});
        QCOMPARE(batch.counts.sent, 20);
        QCOMPARE(batch.counts.paid, Fen::of(4'000));
        QVERIFY(!batch.options.timetable.startAt.isValid());
        QVERIFY(m_book->reader()->verifyChain()->whole());
        QCOMPARE(rawValue(m_book->path, QStringLiteral("PRAGMA user_version")).toInt(), ledger::newestSchema());
    }

    std::unique_ptr<Book> m_book;
};

QTEST_GUILESS_MAIN(TestUpgrade)
#include "tst_upgrade.moc"
