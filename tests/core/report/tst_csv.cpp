#include "report/csv.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hongbao;
using report::csvCell;
using report::CsvFile;

namespace {

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

class TestCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_cell_is_safe_in_a_spreadsheet_and_for_a_reader_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        const auto row
            = [](const char *name, const QString &text, const QString &cell) { QTest::newRow(name) << text << cell; };
        row("plain", QStringLiteral("王小明"), QStringLiteral("王小明"));
        row("empty", QString(), QString());
        row("comma", QStringLiteral("a,b"), QStringLiteral("\"a,b\""));
        row("quotes", QStringLiteral("say \"hi\""), QStringLiteral("\"say \"\"hi\"\"\""));
        row("two lines", QStringLiteral("a\r\nb"), QStringLiteral("\"a\r\nb\""));
        row("blanks around", QStringLiteral(" a "), QStringLiteral("\" a \""));
        row("a user id", QStringLiteral("2088000000000001"), QStringLiteral("\"\t2088000000000001\""));
        row("a user id from an earlier result file", QStringLiteral("\t2088000000000001"),
            QStringLiteral("\"\t2088000000000001\""));
        row("twelve digits", QStringLiteral("123456789012"), QStringLiteral("\"\t123456789012\""));
        row("eleven digits", QStringLiteral("13800138000"), QStringLiteral("13800138000"));
        row("an amount", QStringLiteral("88.80"), QStringLiteral("88.80"));
        row("equals sign", QStringLiteral("=1+1"), QStringLiteral("'=1+1"));
        row("call with quotes", QStringLiteral("=HYPERLINK(\"x\",\"y\")"),
            QStringLiteral("\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""));
        row("plus", QStringLiteral("+8613800138000"), QStringLiteral("'+8613800138000"));
        row("minus", QStringLiteral("-2+3"), QStringLiteral("'-2+3"));
        row("at", QStringLiteral("@SUM(A1)"), QStringLiteral("'@SUM(A1)"));
        row("tab", QStringLiteral("\t=1"), QStringLiteral("\"'\t=1\""));
        row("carriage return", QStringLiteral("\r=1"), QStringLiteral("\"'\r=1\""));
        row("full-width equals sign", QStringLiteral("＝1"), QStringLiteral("'＝1"));
        row("a sign inside", QStringLiteral("a=b"), QStringLiteral("a=b"));
        row("an address", QStringLiteral("a@example.com"), QStringLiteral("a@example.com"));
    }

    void a_cell_is_safe_in_a_spreadsheet_and_for_a_reader()
    {
        QFETCH(QString, text);
        QTEST(csvCell(text), "cell");
    }

    void a_file_begins_with_its_mark_and_ends_lines_as_rfc_4180_says()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("结果.csv"));
        const auto file = CsvFile::create(path);
        QVERIFY(file.has_value());
        QVERIFY((*file)->write({QStringLiteral("编号"), QStringLiteral("x")}).has_value());
        QVERIFY((*file)->write({QStringLiteral("1"), QString()}).has_value());
        QVERIFY(!QFile::exists(path)); // until it is whole
        QVERIFY((*file)->commit().has_value());
        QCOMPARE((*file)->rows(), 2);
        QCOMPARE(readFile(path), QByteArray("\xEF\xBB\xBF编号,x\r\n1,\r\n"));
    }

    void a_file_that_was_there_stays_until_the_new_one_is_whole()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("result.csv"));
        QFile before(path);
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("before") == 6);
        before.close();
        {
            const auto file = CsvFile::create(path);
            QVERIFY((*file)->write({QStringLiteral("half")}).has_value());
        }
        QCOMPARE(readFile(path), QByteArray("before"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void a_place_that_cannot_be_written_is_named()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("missing/result.csv"));
        const auto file = CsvFile::create(path);
        QVERIFY(!file);
        QCOMPARE(file.error(), (Error {ErrorCode::FileUnwritable, path, {}}));
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
