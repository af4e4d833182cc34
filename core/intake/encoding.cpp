#include "intake/encoding.h"

#include "intake/table.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

namespace hongbao::intake {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype sampleSize = 64 * 1024;

struct Signature {
    QByteArrayView start;
    Container::Kind kind;
    QLatin1StringView name;
};

const std::array signatures {
    Signature {QByteArrayView("PK\x03\x04"), Container::Zip, ""_L1},
    Signature {QByteArrayView("PK\x05\x06"), Container::Zip, ""_L1},
    Signature {QByteArrayView("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), Container::Ole, ""_L1},
    Signature {QByteArrayView("%PDF"), Container::Other, "PDF"_L1},
    Signature {QByteArrayView("\x89PNG"), Container::Other, "image"_L1},
    Signature {QByteArrayView("\xFF\xD8\xFF"), Container::Other, "image"_L1},
    Signature {QByteArrayView("GIF8"), Container::Other, "image"_L1},
    Signature {QByteArrayView("Rar!"), Container::Other, "zip"_L1},
    Signature {QByteArrayView("7z\xBC\xAF\x27\x1C"), Container::Other, "zip"_L1},
    Signature {QByteArrayView("\x1F\x8B"), Container::Other, "zip"_L1},
    Signature {QByteArrayView("MZ\x90"), Container::Other, "binary"_L1},
    Signature {QByteArrayView("\x7F"
                              "ELF"),
        Container::Other, "binary"_L1},
};

// Back offices name such pages .xls; a spreadsheet opens them.
const std::array markup {"<!doctype"_L1, "<html"_L1, "<head"_L1, "<table"_L1, "<?xml"_L1, "<meta"_L1, "<style"_L1,
    "<body"_L1, "<div"_L1, "<!--"_L1, "<workbook"_L1};

// One control character in fifty: no text has that, but a single one, the mark of an end or a stray NUL, must not cost
// the whole list, however short.
bool isBinary(QByteArrayView utf8)
{
    const QByteArrayView sample = utf8.first(std::min(utf8.size(), sampleSize));
    const auto control = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && c != '\t' && c != '\n' && c != '\r') || byte == 0x7F;
    };
    return (std::count_if(sample.begin(), sample.end(), control) - 1) * 50 > sample.size();
}

struct Marked {
    QStringConverter::Encoding encoding;
    QByteArrayView mark;
};

const std::array byteOrderMarks {
    Marked {QStringConverter::Utf8, QByteArrayView("\xEF\xBB\xBF")},
    Marked {QStringConverter::Utf16LE, QByteArrayView("\xFF\xFE")},
    Marked {QStringConverter::Utf16BE, QByteArrayView("\xFE\xFF")},
};

// UTF-16 without a mark: NUL bytes stand on one side only, and the digits have one beside them. In a list full of
// Chinese notes little else has.
std::optional<QStringConverter::Encoding> unmarkedUtf16(QByteArrayView bytes)
{
    const qsizetype size = std::min(bytes.size(), sampleSize);
    if (bytes.size() % 2 != 0)
        return std::nullopt;
    std::array<qsizetype, 2> zeros {};
    qsizetype digits = 0;
    qsizetype paired = 0;
    for (qsizetype i = 0; i < size; ++i) {
        zeros[size_t(i % 2)] += bytes[i] == '\0' ? 1 : 0;
        const bool isDigit = bytes[i] >= '0' && bytes[i] <= '9';
        digits += isDigit ? 1 : 0;
        paired += isDigit && bytes[i ^ 1] == '\0' ? 1 : 0;
    }
    if ((zeros[0] + zeros[1]) * 50 < size || paired * 2 < digits)
        return std::nullopt;
    if (zeros[0] == 0)
        return QStringConverter::Utf16LE;
    return zeros[1] == 0 ? std::optional(QStringConverter::Utf16BE) : std::nullopt;
}

tl::unexpected<Error> unknown()
{
    return fail(ErrorCode::ListEncodingUnknown);
}

constexpr QByteArrayView replacement("\xEF\xBF\xBD");

// Piece by piece: a whole list as UTF-16 would weigh several times the file.
QByteArray toUtf8(QStringDecoder &decoder, QByteArrayView bytes)
{
    constexpr qsizetype piece = qsizetype(1024) * 1024;
    QByteArray utf8;
    QString carried; // the first half of a pair
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        QString text = carried + QString(decoder.decode(bytes.sliced(at, std::min(piece, bytes.size() - at))));
        const bool halved = !text.isEmpty() && text.back().isHighSurrogate();
        carried = halved ? QString(text.back()) : QString();
        text.chop(halved ? 1 : 0);
        utf8 += text.toUtf8();
        if (!text.isValidUtf16())
            utf8 += replacement;
    }
    if (!carried.isEmpty())
        utf8 += replacement;
    return utf8;
}

Result<Text> decoded(QStringDecoder decoder, const QString &name, QByteArrayView bytes)
{
    if (!decoder.isValid())
        return unknown();
    QByteArray utf8 = toUtf8(decoder, bytes);
    if (decoder.hasError() || utf8.contains(replacement))
        return unknown();
    return Text {std::move(utf8), name};
}

Result<Text> fromUtf16(QStringConverter::Encoding encoding, QByteArrayView bytes)
{
    const QString name = encoding == QStringConverter::Utf16LE ? u"UTF-16LE"_s : u"UTF-16BE"_s;
    return bytes.size() % 2 == 0 ? decoded(QStringDecoder(encoding), name, bytes) : Result<Text>(unknown());
}

// A damaged UTF-8 file would decode as GB18030 too, into other characters than were written.
bool isDamagedUtf8(QByteArrayView bytes)
{
    const QString text = QString::fromUtf8(bytes.first(std::min(bytes.size(), sampleSize)));
    const auto broken = text.count(QChar::ReplacementCharacter);
    const auto foreign = std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() > 0x7F; });
    return broken * 2 < foreign;
}

Result<Text> fromUnmarked(const QByteArray &bytes)
{
    if (const auto encoding = unmarkedUtf16(bytes))
        return fromUtf16(*encoding, bytes);
    if (bytes.isValidUtf8())
        return Text {bytes, u"UTF-8"_s};
    if (isBinary(bytes))
        return fail(ErrorCode::ListNotAList, u"binary"_s);
    if (isDamagedUtf8(bytes))
        return unknown();
    return decoded(QStringDecoder("GB18030"), u"GB18030"_s, bytes);
}

Result<Text> fromAny(const QByteArray &bytes)
{
    for (const Marked &marked : byteOrderMarks) {
        if (!bytes.startsWith(marked.mark))
            continue;
        const QByteArray rest = bytes.sliced(marked.mark.size());
        if (marked.encoding != QStringConverter::Utf8)
            return fromUtf16(marked.encoding, rest);
        return rest.isValidUtf8() ? Result<Text>(Text {rest, u"UTF-8"_s}) : Result<Text>(unknown());
    }
    return fromUnmarked(bytes);
}

Result<Text> fromNamed(const QByteArray &bytes, const QString &encoding)
{
    if (!encodings().contains(encoding, Qt::CaseInsensitive))
        return unknown();
    QStringDecoder decoder(encoding.toLatin1().constData());
    if (!decoder.isValid())
        return unknown();
    QByteArray utf8 = toUtf8(decoder, bytes);
    if (utf8.startsWith("\xEF\xBB\xBF"))
        utf8.remove(0, 3);
    return Text {std::move(utf8), encoding};
}

} // namespace

QStringList encodings()
{
    return {u"UTF-8"_s, u"GB18030"_s, u"UTF-16LE"_s, u"UTF-16BE"_s, u"Big5"_s};
}

Container containerOf(const QByteArray &bytes)
{
    for (const Signature &signature : signatures) {
        if (bytes.startsWith(signature.start))
            return {signature.kind, signature.name};
    }
    return {};
}

bool isMarkup(const QByteArray &utf8)
{
    const QString start = QString::fromUtf8(utf8.first(std::min<qsizetype>(utf8.size(), 256))).trimmed();
    return std::any_of(markup.begin(), markup.end(),
        [&](QLatin1StringView tag) { return start.startsWith(tag, Qt::CaseInsensitive); });
}

Result<Text> readText(const QByteArray &bytes, const QString &encoding)
{
    Result<Text> text = encoding.isEmpty() ? fromAny(bytes) : fromNamed(bytes, encoding);
    if (text && isBinary(text->utf8))
        return fail(ErrorCode::ListNotAList, u"binary"_s);
    return text;
}

} // namespace hongbao::intake
