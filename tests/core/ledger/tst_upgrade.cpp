#include "core/ledger/ledger_fixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace hongbao;
using namespace hongbao::test;

namespace {

// A statement ends at a semicolon at the end of a line, but for those inside a trigger.
QStringList statementsOf(const QString &dump)
{
    QStringList statements;
    QString statement;
    for (const QString &line : dump.split(u'\n')) {
        statement += line + u'\n';
        const bool trigger = statement.trimmed().startsWith(QStringLiteral("CREATE TRIGGER"));
        if (trigger ? line.endsWith(QStringLiteral("END;")) : line.endsWith(u';')) {
            statements.append(statement);
            statement.clear();
        }
    }
    return statements;
}

// The ledger of `hongbao demo` as version 1 wrote it: 20 people, all sent, 40.00 yuan.
void restore(const QString &path, const QString &dump, int version)
{
    QFile file(dump);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
    const QString name = QStringLiteral("restore");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        for (const QString &statement : statementsOf(QString::fromUtf8(file.readAll())))
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text() + statement));
        QVERIFY(query.exec(QStringLiteral("PRAGMA application_id = 1212304455")));
        QVERIFY(query.exec(QStringLiteral("PRAGMA user_version = %1").arg(version)));
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace

class TestUpgrade : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_book = std::make_unique<Book>();
        restore(m_book->path, QStringLiteral(HONGBAO_SOURCE_DIR "/tests/core/ledger/data/ledger_v1.sql"), 1);
    }

    void a_ledger_of_version_1_opens_with_all_that_is_in_it()
    {
        m_book->open();
        everythingIsThere();
        QVERIFY(m_book->recordList(3).value > 1); // and goes on
        QVERIFY(m_book->reader()->verifyChain()->whole);
    }

    void a_reader_that_comes_first_reads_it_too()
    {
        everythingIsThere();
        QVERIFY(m_book->reader()->refused({1})->isEmpty());
        m_book->open();
    }

private:
    void everythingIsThere() const
    {
        const ledger::Batch batch = m_book->batch({1});
        QCOMPARE(batch.counts.sent, 20);
        QCOMPARE(batch.counts.paid, Fen::of(4'000));
        QVERIFY(!batch.options.timetable.startAt.isValid());
        QVERIFY(m_book->reader()->verifyChain()->whole);
        QCOMPARE(rawValue(m_book->path, QStringLiteral("PRAGMA user_version")).toInt(), 2);
    }

    std::unique_ptr<Book> m_book;
};

QTEST_GUILESS_MAIN(TestUpgrade)
#include "tst_upgrade.moc"
