#include "intake/xls_book.h"

#include "intake/number.h"
#include "intake/ole.h"
#include "intake/xls_stream.h"

#include <QHash>

namespace hongbao::intake {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype mostSheets = 1000;

QByteArray encodingOf(quint16 codePage)
{
    switch (codePage) {
    case 936:
        return "GB18030";
    case 950:
        return "Big5";
    case 65001:
        return "UTF-8";
    default:
        return "windows-" + QByteArray::number(codePage);
    }
}

class BookReader {
public:
    explicit BookReader(const QByteArray &bytes)
        : m_stream(bytes, 0)
    {
    }

    Result<XlsBook> run()
    {
        constexpr quint16 biff8 = 0x0600;
        constexpr quint16 biff5 = 0x0500;
        if (!m_stream.next() || m_stream.record().type != XlsRecord::Begin)
            return fail(ErrorCode::ListDamaged, u"XLS"_s);
        const auto version = littleAt<quint16>(m_stream.record().content, 0);
        if (version != biff8 && version != biff5)
            return fail(ErrorCode::ListNotAList, u"XLS"_s);
        m_book.isBiff8 = version == biff8;
        while (m_stream.next() && m_stream.record().type != XlsRecord::End) {
            if (m_stream.record().type == XlsRecord::Password)
                return fail(ErrorCode::ListLocked);
            if (!take(m_stream.record()))
                return fail(ErrorCode::ListDamaged, u"XLS"_s);
        }
        if (m_stream.record().type != XlsRecord::End || m_book.sheets.isEmpty())
            return fail(ErrorCode::ListDamaged, u"XLS"_s);
        for (const int format : m_formats)
            m_book.dayStyles.append(m_own.contains(format) ? m_own.value(format) : isDateFormat(format));
        return std::move(m_book);
    }

private:
    bool take(const XlsRecord &record)
    {
        switch (record.type) {
        case XlsRecord::CodePage:
            m_book.encoding = encodingOf(littleAt<quint16>(record.content, 0));
            return true;
        case XlsRecord::From1904:
            m_book.from1904 = littleAt<quint16>(record.content, 0) == 1;
            return true;
        case XlsRecord::NumberFormat:
            return takeFormat(littleAt<quint16>(record.content, 0));
        case XlsRecord::CellFormat:
            m_formats.append(littleAt<quint16>(record.content, 2));
            return true;
        case XlsRecord::Sheet:
            return takeSheet(record.content);
        case XlsRecord::Strings:
            return takeStrings();
        default:
            return true;
        }
    }

    bool takeFormat(int number)
    {
        XlsText text(m_stream, 2);
        const QByteArray code = m_book.isBiff8 ? text.string16() : text.plain(text.number<quint8>(), m_book.encoding);
        m_own.insert(number, isDateFormat(QString::fromUtf8(code)));
        return !text.failed();
    }

    // Charts and macros have their sheets too.
    bool takeSheet(QByteArrayView content)
    {
        const auto at = qsizetype(littleAt<quint32>(content, 0));
        const bool isHidden = (littleAt<quint8>(content, 4) & 3) != 0;
        const bool hasCells = littleAt<quint8>(content, 5) == 0;
        XlsText text(m_stream, 6);
        const QByteArray name = m_book.isBiff8 ? text.string8() : text.plain(text.number<quint8>(), m_book.encoding);
        if (hasCells)
            m_book.sheets.append({{QString::fromUtf8(name), isHidden}, at});
        return !text.failed() && m_book.sheets.size() <= mostSheets;
    }

    bool takeStrings()
    {
        const auto count = littleAt<quint32>(m_stream.record().content, 4);
        XlsText text(m_stream, 8);
        for (quint32 i = 0; i < count; ++i) {
            const QByteArray string = text.string16();
            if (text.failed())
                return false;
            m_book.strings.beginRow();
            m_book.strings.add(string);
        }
        return true;
    }

    XlsStream m_stream;
    XlsBook m_book;
    QHash<int, bool> m_own; // formats of the workbook's own
    QList<int> m_formats; // of each cell format
};

} // namespace

Result<XlsBook> readXlsBook(const QByteArray &stream)
{
    return BookReader(stream).run();
}

} // namespace hongbao::intake
