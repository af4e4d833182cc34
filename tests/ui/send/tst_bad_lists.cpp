// What is no list, given to the real page on a real desk: it is explained, and nothing of it stays anywhere.

#include "core/ledger/ledger_fixture.h"
#include "old_workbook_bytes.h"
#include "send/send_page.h"
#include "ui/practice_desk.h"
#include "ui/scripted_prompts.h"
#include "widgets/error_panel.h"
#include "workbook_bytes.h"

#include <QAbstractButton>
#include <QDir>
#include <QTableView>
#include <QTest>

using namespace hongbao;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray people = "user_id,name\n2088000000000011,Zhang San\n2088000000000012,Li Si\n";

QByteArray row(const QByteArray &value)
{
    return "<row><c t=\"str\"><v>" + value + "</v></c></row>";
}

QByteArray withEntities()
{
    tests::Book book;
    book.prolog = "<!DOCTYPE x [<!ENTITY a \"2088000000000011\">]>";
    book.sheets = {row("user_id") + row("&a;")};
    return tests::xlsx(book);
}

} // namespace

class TestBadLists : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nothing_is_kept_of_what_is_no_list_data();
    void nothing_is_kept_of_what_is_no_list();
    void nothing_is_kept_of_a_list_that_was_given_up_before_it_was_confirmed();

private:
    template <class Widget> Widget *find(const QString &name) const { return m_page->findChild<Widget *>(name); }
    bool isShown(const QString &name) const { return find<QWidget>(name) && find<QWidget>(name)->isVisible(); }
    bool canContinue() const { return find<QAbstractButton>(u"listContinue"_s)->isEnabled(); }
    void click(const QString &name) const { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    void giveFile(const QByteArray &bytes);
    QStringList keptFiles() const;
    int keptRows() const;

    static constexpr int patience = 60'000;
    std::unique_ptr<QTemporaryDir> m_lists;
    std::unique_ptr<QTemporaryDir> m_scratch; // where temporary files would lie
    std::unique_ptr<test::PracticeDesk> m_desk;
    test::ScriptedPrompts m_prompts;
    std::unique_ptr<ui::SendPage> m_page;
    QStringList m_before;
};

void TestBadLists::init()
{
    m_lists = std::make_unique<QTemporaryDir>();
    m_desk = std::make_unique<test::PracticeDesk>();
    QVERIFY(m_desk->open());
    const CrowdNo crowdNo = m_desk->campaign(u"Mall"_s, u"100"_s, u"50"_s).detail.crowdNo;
    m_scratch = std::make_unique<QTemporaryDir>();
    qputenv("TMPDIR", m_scratch->path().toLocal8Bit());
    m_page = std::make_unique<ui::SendPage>(**m_desk, m_prompts);
    m_page->resize(1100, 800);
    m_page->show();
    m_page->chooseCampaign(crowdNo);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(u"listChooseFile"_s), patience);
    m_before = keptFiles();
    QVERIFY(!m_before.isEmpty());
}

void TestBadLists::cleanup()
{
    m_page.reset();
    m_desk.reset();
    qunsetenv("TMPDIR");
}

void TestBadLists::giveFile(const QByteArray &bytes)
{
    QFile file(m_lists->filePath(u"list.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    m_prompts.fileToOpen = file.fileName();
    click(u"listChooseFile"_s);
}

// Names alone: a database's own files grow as it likes.
QStringList TestBadLists::keptFiles() const
{
    QStringList files
        = QDir(m_desk->path({})).entryList(QDir::Files | QDir::Hidden | QDir::Dirs | QDir::NoDotAndDotDot);
    return files + QDir(m_scratch->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

int TestBadLists::keptRows() const
{
    const QString tables = u"SELECT (SELECT COUNT(*) FROM drafts) + (SELECT COUNT(*) FROM draft_slices) "
                           "+ (SELECT COUNT(*) FROM batches) + (SELECT COUNT(*) FROM payouts)"_s;
    return test::rawValue(m_desk->path(u"ledger-practice.sqlite"_s), tables).toInt();
}

void TestBadLists::nothing_is_kept_of_what_is_no_list_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray book = tests::xlsx(row("user_id") + row("2088000000000011"));
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a picture") << "\x89PNG\r\n\x1a\n" + QByteArray(100, '\0');
    QTest::newRow("a workbook with a password") << tests::compound("EncryptedPackage", "x");
    QTest::newRow("a workbook cut off") << book.first(book.size() / 2);
    QTest::newRow("a bomb") << tests::xlsx(row("user_id") + QByteArray(100 * 1024 * 1024, ' '));
    QTest::newRow("entities") << withEntities();
    QTest::newRow("a line of 100 MB") << people + QByteArray(100 * 1024 * 1024, 'x');
    QTest::newRow("a million columns") << people + QByteArray(1'000'000, ',') + "x\n";
    QTest::newRow("zero bytes") << "user_id,name\n" + QByteArray("2088\0\0\0", 7).repeated(100) + "\n";
    QTest::newRow("no column is a receiver") << QByteArray("colour,shape\nred,round\n");
}

void TestBadLists::nothing_is_kept_of_what_is_no_list()
{
    QFETCH(QByteArray, bytes);
    giveFile(bytes);
    QTRY_VERIFY_WITH_TIMEOUT(!isShown(u"listCancel"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(u"listError"_s) || isShown(u"listSkipProblems"_s), patience);
    QVERIFY(!canContinue());
    QCOMPARE(keptRows(), 0);
    QCOMPARE(keptFiles(), m_before);
}

void TestBadLists::nothing_is_kept_of_a_list_that_was_given_up_before_it_was_confirmed()
{
    giveFile(people);
    QTRY_VERIFY_WITH_TIMEOUT(canContinue(), patience);
    QCOMPARE(keptRows(), 0);
    click(u"listContinue"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(u"confirmBack"_s), patience);
    QVERIFY(keptRows() > 0);
    click(u"confirmBack"_s);
    QTRY_COMPARE_WITH_TIMEOUT(keptRows(), 0, patience);
    QCOMPARE(keptFiles(), m_before);
}

QTEST_MAIN(TestBadLists)
#include "tst_bad_lists.moc"
