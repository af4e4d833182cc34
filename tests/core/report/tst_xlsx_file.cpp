#include "report/xlsx_file.h"

#include "intake/list.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace hongbao;
using namespace Qt::Literals::StringLiterals;
using report::XlsxFile;

class TestXlsxFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void a_cell_comes_back_as_the_text_it_was_data();
    void a_cell_comes_back_as_the_text_it_was();
    void a_cell_is_cut_where_a_workbook_ends_it();
    void numbers_are_numbers_only_where_they_were_said_to_be();
    void a_full_sheet_goes_on_in_the_next_with_the_same_headings();
    void cells_without_words_keep_their_place();
    void thousands_of_rows_keep_their_order();
    void nothing_takes_its_place_before_it_is_whole();
    void where_nothing_can_be_written_it_says_so();

private:
    QString file() const { return m_folder->filePath(u"table.xlsx"_s); }
    QList<QStringList> rows(const QString &sheet = {}) const
    {
        QFile written(file());
        if (!written.open(QIODevice::ReadOnly))
            return {};
        intake::ReadOptions options;
        options.sheet = sheet;
        options.headerLine = 0;
        const auto table = intake::readTable(written.readAll(), options);
        return table ? QList<QStringList>(table->rows.begin(), table->rows.end()) : QList<QStringList>();
    }
    void write(const QList<QStringList> &table, const report::NumberColumns &numbers = {}, qint64 most = 0) const
    {
        const auto out = XlsxFile::create(file(), numbers);
        QVERIFY(out.has_value());
        if (most > 0)
            (*out)->setMostRows(most);
        for (const QStringList &row : table)
            QVERIFY((*out)->write(row).has_value());
        QVERIFY((*out)->commit().has_value());
        QCOMPARE((*out)->rows(), table.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestXlsxFile::a_cell_comes_back_as_the_text_it_was_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
        {u"2088000000000001"_s, u"00123"_s, u"1E5"_s, u"=1+1"_s, u"+8613800138000"_s, u"@SUM(A1)"_s, u"-5"_s,
            u"王小明"_s, u"a,b;\"c\""_s, u"<b>&amp;</b>"_s, u"2026-11-22 21:30:05"_s, u"𠮷野"_s, u"TRUE"_s, u"#N/A"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestXlsxFile::a_cell_comes_back_as_the_text_it_was()
{
    QFETCH(QString, text);
    write({{u"id"_s, u"text"_s}, {u"1"_s, text}, {u"2"_s, u"end"_s}});
    QCOMPARE(rows().size(), 3);
    QCOMPARE(rows()[1], (QStringList {u"1"_s, text}));
}

void TestXlsxFile::a_cell_is_cut_where_a_workbook_ends_it()
{
    write({{u"text"_s}, {QString(40'000, u'长')}, {u"a"_s + QChar::Null + u"b"_s}});
    QCOMPARE(rows()[1][0].size(), 32'767);
    QVERIFY(rows()[1][0].endsWith(u'…'));
    QCOMPARE(rows()[2][0], u"a\uFFFDb"_s);
}

void TestXlsxFile::numbers_are_numbers_only_where_they_were_said_to_be()
{
    write({{u"id"_s, u"fen"_s}, {u"2088000000000001"_s, u"200"_s}, {u"2088000000000002"_s, u"none"_s}}, {1});
    QCOMPARE(rows()[1], (QStringList {u"2088000000000001"_s, u"200"_s}));
    QCOMPARE(rows()[2][1], u"none"_s);
}

void TestXlsxFile::a_full_sheet_goes_on_in_the_next_with_the_same_headings()
{
    QList<QStringList> table {{u"n"_s}};
    for (int i = 1; i <= 7; ++i)
        table.append({QString::number(i)});
    write(table, {}, 4);
    QCOMPARE(rows(u"Sheet1"_s), (QList<QStringList> {{u"n"_s}, {u"1"_s}, {u"2"_s}, {u"3"_s}}));
    QCOMPARE(rows(u"Sheet2"_s), (QList<QStringList> {{u"n"_s}, {u"4"_s}, {u"5"_s}, {u"6"_s}}));
    QCOMPARE(rows(u"Sheet3"_s), (QList<QStringList> {{u"n"_s}, {u"7"_s}}));
}

void TestXlsxFile::cells_without_words_keep_their_place()
{
    write({{u"a"_s, u"b"_s, u"c"_s}, {u""_s, u"x"_s, u""_s}, {u"y"_s, u""_s, u"z"_s}});
    QCOMPARE(rows().size(), 3);
    QCOMPARE(rows()[1].mid(0, 2), (QStringList {u""_s, u"x"_s}));
    QCOMPARE(rows()[2], (QStringList {u"y"_s, u""_s, u"z"_s}));
}

void TestXlsxFile::thousands_of_rows_keep_their_order()
{
    QList<QStringList> table {{u"n"_s}};
    for (int i = 1; i < 5'000; ++i)
        table.append({QString::number(i)});
    write(table);
    QCOMPARE(rows(), table);
}

void TestXlsxFile::nothing_takes_its_place_before_it_is_whole()
{
    write({{u"first"_s}});
    {
        const auto out = XlsxFile::create(file(), {});
        QVERIFY((*out)->write({u"second"_s}).has_value());
        QCOMPARE(rows(), (QList<QStringList> {{u"first"_s}}));
    }
    QCOMPARE(rows(), (QList<QStringList> {{u"first"_s}}));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
}

void TestXlsxFile::where_nothing_can_be_written_it_says_so()
{
    const auto out = XlsxFile::create(m_folder->filePath(u"nowhere/table.xlsx"_s), {});
    QVERIFY(!out.has_value());
    QCOMPARE(out.error().code, ErrorCode::FileUnwritable);
}

QTEST_GUILESS_MAIN(TestXlsxFile)
#include "tst_xlsx_file.moc"
