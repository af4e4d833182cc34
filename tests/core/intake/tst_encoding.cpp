#include "intake/encoding.h"
#include "intake/list.h"

#include <QCryptographicHash>
#include <QStringEncoder>
#include <QTest>

using namespace hongbao;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString list = u"用户ID,姓名\n2088000000000001,张三\n2088000000000002,李四的名字𠮷\n"_s;

QByteArray encoded(const char *name, const QString &text)
{
    return QStringEncoder(name).encode(text);
}

QByteArray encoded(QStringConverter::Encoding encoding, const QString &text)
{
    return QStringEncoder(encoding).encode(text);
}

} // namespace

class TestEncoding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_list_reads_the_same_in_every_encoding_data();
    void a_list_reads_the_same_in_every_encoding();
    void utf16_without_a_mark_is_found_under_chinese_notes();
    void a_text_with_control_characters_is_no_utf16();
    void a_list_in_gb18030_is_judged_like_any_other();
    void what_is_not_a_list_is_named_data();
    void what_is_not_a_list_is_named();
    void a_broken_text_is_refused_not_guessed_data();
    void a_broken_text_is_refused_not_guessed();
};

void TestEncoding::a_list_reads_the_same_in_every_encoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    const QByteArray utf8 = list.toUtf8();
    QTest::newRow("UTF-8") << utf8 << u"UTF-8"_s;
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + utf8 << u"UTF-8"_s;
    QTest::newRow("UTF-16LE with mark") << "\xFF\xFE" + encoded(QStringConverter::Utf16LE, list) << u"UTF-16LE"_s;
    QTest::newRow("UTF-16BE with mark") << "\xFE\xFF" + encoded(QStringConverter::Utf16BE, list) << u"UTF-16BE"_s;
    QTest::newRow("UTF-16LE without mark") << encoded(QStringConverter::Utf16LE, list) << u"UTF-16LE"_s;
    QTest::newRow("UTF-16BE without mark") << encoded(QStringConverter::Utf16BE, list) << u"UTF-16BE"_s;
    QTest::newRow("GB18030") << encoded("GB18030", list) << u"GB18030"_s;
}

void TestEncoding::utf16_without_a_mark_is_found_under_chinese_notes()
{
    const QString text = u"备注,用户ID\n"_s + QString(QString(140, u'备') + u",2088000000000001\n"_s).repeated(20);
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE})
        QCOMPARE(intake::readText(encoded(encoding, text))->utf8, text.toUtf8());
}

void TestEncoding::a_text_with_control_characters_is_no_utf16()
{
    const QByteArray text = QByteArray("2088000000000001,a longer note\0\n", 32).repeated(40); // NUL on one side only
    QCOMPARE(intake::readText(text).error().detail, u"binary"_s);
    const auto table = intake::readTable("user_id\n2088000000000001\n\x1A"); // the end of a DOS file
    QVERIFY(table);
    QCOMPARE(table->rows.size(), 2);
}

void TestEncoding::a_list_reads_the_same_in_every_encoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    const Result<intake::Text> text = intake::readText(bytes);
    QVERIFY(text);
    QCOMPARE(QString::fromUtf8(text->utf8), list);
    QCOMPARE(text->encoding, encoding);
}

void TestEncoding::a_list_in_gb18030_is_judged_like_any_other()
{
    const QByteArray bytes = encoded("GB18030", list);
    QVERIFY(!bytes.isValidUtf8());
    const Result<intake::RawTable> table = intake::readTable(bytes);
    QVERIFY(table);
    const Result<intake::Columns> columns = intake::guessColumns(*table);
    QVERIFY(columns);
    const intake::JudgedList judged = intake::judge(*table, *columns, u"名单.csv"_s);
    QCOMPARE(judged.encoding, u"GB18030"_s);
    QCOMPARE(judged.count(intake::Verdict::Sendable), 2);
    QCOMPARE(judged.rows[1].name, u"李四的名字𠮷"_s);
    QCOMPARE(judged.sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

void TestEncoding::what_is_not_a_list_is_named_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("kind");
    QByteArray noise;
    for (int i = 0; i < 4096; ++i)
        noise.append(char((i * 7919 + i / 3) % 256));
    QTest::newRow("compound file of another program")
        << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + noise << u"OLE"_s;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n2088000000000001\n") << u"PDF"_s;
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1A\n") + noise << u"image"_s;
    QTest::newRow("JPEG") << QByteArray("\xFF\xD8\xFF\xE0") + noise << u"image"_s;
    QTest::newRow("GIF") << QByteArray("GIF89a") + noise << u"image"_s;
    QTest::newRow("gzip") << QByteArray("\x1F\x8B\x08") + noise << u"zip"_s;
    QTest::newRow("program") << QByteArray("\x7F"
                                           "ELF")
            + noise << u"binary"_s;
    QTest::newRow("noise") << noise << u"binary"_s;
    QTest::newRow("zeros") << QByteArray(1000, '\0') << u"binary"_s;
    QTest::newRow("page in UTF-16") << "\xFF\xFE"
            + encoded(QStringConverter::Utf16LE, u"<!DOCTYPE html><p>2088000000000001"_s)
                                    << u"HTML"_s;
    QTest::newRow("some XML") << QByteArray("<?xml version=\"1.0\"?><Workbook/>") << u"XML"_s;
}

void TestEncoding::what_is_not_a_list_is_named()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, kind);
    const Result<intake::RawTable> table = intake::readTable(bytes);
    QVERIFY(!table);
    QCOMPARE(table.error().code, ErrorCode::ListNotAList);
    QCOMPARE(table.error().detail, kind);
}

void TestEncoding::a_broken_text_is_refused_not_guessed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray utf8 = list.toUtf8();
    QByteArray bent = utf8;
    bent[utf8.indexOf("\xE5\xBC\xA0")] = '\xC0';
    QTest::newRow("marked as UTF-8 and is not") << "\xEF\xBB\xBF" + encoded("GB18030", list);
    QTest::newRow("UTF-8 with one byte bent") << bent;
    QTest::newRow("UTF-8 cut within a character") << utf8.first(utf8.size() - 2);
    QTest::newRow("UTF-16 cut within a character") << "\xFF\xFE" + encoded(QStringConverter::Utf16LE, list).chopped(1);
    QTest::newRow("UTF-16 with half a pair") << QByteArray("\xFF\xFE") + QByteArray("2\0\x3D\xD8\n\0", 6);
    QTest::newRow("neither UTF-8 nor GB18030") << QByteArray("2088000000000001,\xFF\xFE\xFF\n");
}

void TestEncoding::a_broken_text_is_refused_not_guessed()
{
    QFETCH(QByteArray, bytes);
    const Result<intake::RawTable> table = intake::readTable(bytes);
    QVERIFY(!table);
    QCOMPARE(table.error().code, ErrorCode::ListEncodingUnknown);
}

QTEST_APPLESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
