// The bounds on what a workbook may become, with small ones, and archives as streaming writers leave them.

#include "intake/workbook_parts.h"
#include "intake/xlsx_records.h"
#include "workbook_bytes.h"

#include <QTest>

using namespace hongbao;
using namespace Qt::Literals::StringLiterals;
using intake::Archive;
using intake::ArchiveLimits;

namespace {

constexpr qint64 whole = 100'000; // bytes of the part that is read

QByteArray archiveWith(const QByteArray &content)
{
    return tests::zipOf({{"a.xml", content}, {"b.xml", content}});
}

// Without order, so that nothing of it can be packed.
QByteArray noise(qint64 size)
{
    QByteArray bytes;
    for (quint32 state = 1; bytes.size() < size;) {
        state = state * 1'664'525 + 1'013'904'223;
        bytes.append(char(state >> 24));
    }
    return bytes;
}

std::optional<Error> failureOf(const Archive &archive, const QString &name)
{
    const auto part = archive.part(name);
    (*part)->readAll();
    return (*part)->failure();
}

QByteArray number(quint32 value, int bytes)
{
    QByteArray little;
    for (int i = 0; i < bytes; ++i)
        little.append(char(value >> (8 * i)));
    return little;
}

quint32 checksum(const QByteArray &bytes) // CRC-32, bit by bit
{
    quint32 crc = ~0U;
    for (const char byte : bytes) {
        crc ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xEDB88320U : 0);
    }
    return ~crc;
}

// As a writer leaves it that does not know a part's size before it has written it: the sizes stand behind the data.
QByteArray streamed(const QList<tests::Part> &parts)
{
    QByteArray archive;
    QByteArray directory;
    for (const auto &[name, content] : parts) {
        const QByteArray packed = qCompress(content).sliced(6).chopped(4); // without qCompress' and zlib's frame
        const QByteArray sizes
            = number(checksum(content), 4) + number(quint32(packed.size()), 4) + number(quint32(content.size()), 4);
        const QByteArray method = number(20, 2) + number(8, 2) + number(8, 2) + QByteArray(4, '\0'); // bit 3, deflate
        const QByteArray lengths = number(quint32(name.size()), 2) + number(0, 2);
        directory += "PK\x01\x02" + number(20, 2) + method + sizes + lengths + QByteArray(10, '\0')
            + number(quint32(archive.size()), 4) + name;
        archive += "PK\x03\x04" + method + QByteArray(12, '\0') + lengths + name + packed + "PK\x07\x08" + sizes;
    }
    const QByteArray count = number(quint32(parts.size()), 2);
    return archive + directory + "PK\x05\x06" + number(0, 4) + count + count + number(quint32(directory.size()), 4)
        + number(quint32(archive.size()), 4) + number(0, 2);
}

} // namespace

class TestArchive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_part_ends_at_its_bounds_data();
    void a_part_ends_at_its_bounds();
    void what_an_archive_claims_of_a_part_widens_no_bound();
    void all_that_is_read_counts_together();
    void shared_strings_end_at_their_bound_data();
    void shared_strings_end_at_their_bound();
    void sizes_behind_the_data_are_found();
    void a_streaming_writers_sheet_is_read();
};

void TestArchive::a_part_ends_at_its_bounds_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ArchiveLimits>("limits");
    QTest::addColumn<bool>("isRead");
    const QByteArray same(whole, ' ');
    QTest::newRow("within") << same << ArchiveLimits {.mostUnpacked = whole} << true;
    QTest::newRow("larger than a part may be") << same << ArchiveLimits {.mostUnpacked = whole - 1} << false;
    QTest::newRow("a small one may be packed well")
        << same << ArchiveLimits {.mostRatio = 2, .freeOfRatio = whole} << true;
    QTest::newRow("a large one may not") << same << ArchiveLimits {.mostRatio = 2, .freeOfRatio = whole / 2} << false;
    QTest::newRow("what is not packed passes at any size")
        << noise(whole) << ArchiveLimits {.mostRatio = 2, .freeOfRatio = whole / 2} << true;
}

void TestArchive::a_part_ends_at_its_bounds()
{
    QFETCH(QByteArray, content);
    QFETCH(ArchiveLimits, limits);
    QFETCH(bool, isRead);
    const QByteArray bytes = archiveWith(content);
    const auto archive = Archive::open(bytes, limits);
    QVERIFY(archive);
    const auto failure = failureOf(*archive, u"a.xml"_s);
    QCOMPARE(!failure, isRead);
    QVERIFY(isRead || failure->code == ErrorCode::ListTooLarge);
}

void TestArchive::what_an_archive_claims_of_a_part_widens_no_bound()
{
    QByteArray bytes = tests::zipOf({{"a.xml", QByteArray(whole, ' ')}});
    const qsizetype listed = bytes.indexOf("PK\x01\x02");
    constexpr int packedSizeAt = 20;
    bytes.replace(listed + packedSizeAt, 4, number(0x7FFFFFFF, 4));
    const auto archive = Archive::open(bytes, {.mostRatio = 2, .freeOfRatio = whole / 2});
    QVERIFY(archive);
    const auto part = archive->part(u"a.xml"_s);
    QVERIFY(part);
    QVERIFY((*part)->readAll().size() <= whole / 2 + 64 * 1024);
    QVERIFY((*part)->failure());
}

void TestArchive::all_that_is_read_counts_together()
{
    const QByteArray bytes = archiveWith(noise(whole));
    const auto archive = Archive::open(bytes, {.mostInAll = whole * 3 / 2});
    QVERIFY(!failureOf(*archive, u"a.xml"_s));
    const auto failure = failureOf(*archive, u"b.xml"_s);
    QVERIFY(failure && failure->code == ErrorCode::ListTooLarge);
}

void TestArchive::shared_strings_end_at_their_bound_data()
{
    QTest::addColumn<QByteArray>("strings");
    QTest::addColumn<ArchiveLimits>("limits");
    QTest::addColumn<bool>("isRead");
    const QByteArray many = QByteArray("<si><t>0123456789</t></si>").repeated(1000);
    QTest::newRow("within") << many << ArchiveLimits {.mostStringBytes = 20'000} << true;
    QTest::newRow("text beyond the bound") << many << ArchiveLimits {.mostStringBytes = 10'000} << false;
    QTest::newRow("empty strings weigh something too")
        << QByteArray("<si/>").repeated(1000) << ArchiveLimits {.mostStringBytes = 5'000} << false;
    const QByteArray nobodys = "<si><t>a</t></si>" + QByteArray(1'000'000, ' ');
    QTest::newRow("more elements than any list has") << many << ArchiveLimits {.mostElements = 1'500} << false;
    QTest::newRow("a part that has no strings") << nobodys << ArchiveLimits {.mostWithoutRow = 500'000} << false;
}

void TestArchive::shared_strings_end_at_their_bound()
{
    QFETCH(QByteArray, strings);
    QFETCH(ArchiveLimits, limits);
    QFETCH(bool, isRead);
    tests::Book book;
    book.strings = strings;
    book.sheets = {"<row><c t=\"s\"><v>0</v></c></row>"};
    const QByteArray bytes = tests::xlsx(book);
    const auto archive = Archive::open(bytes, limits);
    const auto parts = intake::readWorkbookParts(*archive, intake::mostStrings, nullptr);
    QCOMPARE(parts.has_value(), isRead);
    QVERIFY(isRead || parts.error().code == ErrorCode::ListTooLarge);
}

void TestArchive::sizes_behind_the_data_are_found()
{
    const QByteArray content = "<a>" + noise(whole).toHex() + "</a>";
    const QByteArray bytes = streamed({{"a.xml", content}});
    const auto archive = Archive::open(bytes);
    QVERIFY(archive);
    QCOMPARE(archive->sizeOf(u"a.xml"_s), content.size());
    const auto part = archive->part(u"a.xml"_s);
    QVERIFY(part);
    QCOMPARE((*part)->readAll(), content);
    QVERIFY(!(*part)->failure());
}

// As EasyExcel and the like write: sizes behind the data, prefixed names, no references, kept blanks.
void TestArchive::a_streaming_writers_sheet_is_read()
{
    const QByteArray names = "xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                             "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    const auto text = [](const QByteArray &value) -> QByteArray {
        return "<x:c t=\"inlineStr\"><x:is><x:t xml:space=\"preserve\">" + value + "</x:t></x:is></x:c>";
    };
    const QByteArray relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const QByteArray bytes = streamed({{"[Content_Types].xml", "<Types/>"},
        {"_rels/.rels",
            "<Relationships><Relationship Id=\"rId1\" Type=\"" + relation
                + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
        {"xl/workbook.xml",
            "<x:workbook " + names
                + "><x:sheets><x:sheet name=\"名单\" sheetId=\"1\" r:id=\"rId3\"/></x:sheets></x:workbook>"},
        {"xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id=\"rId3\" Type=\"" + relation
                + "worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"},
        {"xl/worksheets/sheet1.xml",
            "<x:worksheet " + names + "><x:sheetData><x:row>" + text("用户ID") + text("姓名") + "</x:row><x:row>"
                + text("2088000000000011") + text(" 张 三 ") + "</x:row><x:row>" + text("2088000000000012") + "<x:c/>"
                + "</x:row></x:sheetData></x:worksheet>"}});
    const auto table = intake::readTable(bytes);
    QVERIFY2(table, qPrintable(table ? QString() : toText(table.error().code) + table.error().detail));
    QCOMPARE(table->header, (QStringList {u"用户ID"_s, u"姓名"_s}));
    QCOMPARE(table->rows.size(), 2);
    QCOMPARE(table->rows[0], (QStringList {u"2088000000000011"_s, u" 张 三 "_s}));
    QCOMPARE(table->rows.text(1, 0), u"2088000000000012"_s);
    QCOMPARE(table->sheets.first().name, u"名单"_s);
}

QTEST_APPLESS_MAIN(TestArchive)
#include "tst_archive.moc"
