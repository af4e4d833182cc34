#pragma once
// The records of an old workbook's stream (MS-XLS, BIFF8 and BIFF5), and text that runs on over several of them.

#include <QByteArray>
#include <QList>
#include <QString>

namespace hongbao::intake {

struct XlsRecord {
    enum Type : quint16 {
        Formula = 0x0006,
        End = 0x000A,
        From1904 = 0x0022,
        Password = 0x002F,
        Continue = 0x003C,
        CodePage = 0x0042,
        Sheet = 0x0085,
        Numbers = 0x00BD,
        RichLabel = 0x00D6,
        CellFormat = 0x00E0,
        Merges = 0x00E5,
        Strings = 0x00FC,
        SharedLabel = 0x00FD,
        Number = 0x0203,
        Label = 0x0204,
        TruthOrError = 0x0205,
        FormulaText = 0x0207,
        PackedNumber = 0x027E,
        NumberFormat = 0x041E,
        Begin = 0x0809,
    };

    quint16 type = 0;
    QByteArrayView content;
};

class XlsStream {
public:
    XlsStream(QByteArrayView bytes, qsizetype at);

    bool next(); // false: the bytes end, perhaps within a record
    const XlsRecord &record() const { return m_record; }
    qsizetype at() const { return m_at; } // where the next record begins
    bool isContinued() const;

private:
    QByteArrayView m_bytes;
    qsizetype m_at;
    XlsRecord m_record;
};

// Reads on through the records that continue the stream's present one.
class XlsText {
public:
    XlsText(XlsStream &stream, qsizetype from);

    bool failed() const { return m_failed; }
    void skip(qsizetype bytes);
    template <class Value> Value number();
    // Of BIFF8: a string and what stands behind it of its looks. With 8 or 16 bits for its length.
    QByteArray string8();
    QByteArray string16();
    // Of BIFF5, in the code page of the workbook.
    QByteArray plain(qsizetype size, const QByteArray &encoding);

private:
    bool goOn(); // into the next record
    QByteArray string(qsizetype length);
    QString characters(qsizetype length, bool wide);

    XlsStream &m_stream;
    QByteArrayView m_content;
    qsizetype m_at;
    bool m_failed = false;
};

} // namespace hongbao::intake
