#include "alipay/plain_text.h"

#include <algorithm>
#include <array>

namespace hongbao::alipay {

namespace {

constexpr qsizetype longestName = 64;

// No-break space, zero-width space, non-joiner and joiner, word joiner, byte order mark: web pages, chats and editors
// leave them.
constexpr std::array invisible {
    "\xC2\xA0", "\xE2\x80\x8B", "\xE2\x80\x8C", "\xE2\x80\x8D", "\xE2\x81\xA0", "\xEF\xBB\xBF"};

enum class Width { Bytes, LittleEndian, BigEndian };

Width widthOf(QByteArrayView bytes)
{
    if (bytes.startsWith("\xFF\xFE"))
        return Width::LittleEndian;
    if (bytes.startsWith("\xFE\xFF"))
        return Width::BigEndian;
    if (bytes.size() < 8 || bytes.size() % 2 != 0)
        return Width::Bytes;
    const auto zeroAt = [&](qsizetype first) {
        return bytes[first] == '\0' && bytes[first + 2] == '\0' && bytes[first + 4] == '\0' && bytes[first + 6] == '\0';
    };
    if (zeroAt(1) && bytes[0] != '\0')
        return Width::LittleEndian;
    return zeroAt(0) && bytes[1] != '\0' ? Width::BigEndian : Width::Bytes;
}

// Halves of surrogate pairs become two marks that no key has; `out` must have room, so that nothing is left behind.
void appendUtf8(QByteArray &out, unsigned unit)
{
    if (unit < 0x80) {
        out.append(char(unit));
    } else if (unit < 0x800) {
        out.append(char(0xC0 | unit >> 6)).append(char(0x80 | (unit & 0x3F)));
    } else {
        out.append(char(0xE0 | unit >> 12)).append(char(0x80 | (unit >> 6 & 0x3F))).append(char(0x80 | (unit & 0x3F)));
    }
}

SecretBytes toUtf8(QByteArrayView bytes, Width width)
{
    QByteArray out;
    out.reserve(bytes.size() * 2);
    for (qsizetype at = 0; at + 1 < bytes.size(); at += 2) {
        const auto low = unsigned(uchar(bytes[width == Width::LittleEndian ? at : at + 1]));
        const auto high = unsigned(uchar(bytes[width == Width::LittleEndian ? at + 1 : at]));
        appendUtf8(out, high << 8 | low);
    }
    return SecretBytes(std::move(out));
}

bool isText(QByteArrayView bytes)
{
    return std::ranges::none_of(
        bytes, [](char byte) { return uchar(byte) < 0x20 && byte != '\n' && byte != '\r' && byte != '\t'; });
}

qsizetype invisibleLength(QByteArrayView text)
{
    for (const char *mark : invisible) {
        if (text.startsWith(mark))
            return QByteArrayView(mark).size();
    }
    return 0;
}

// A backslash is in no key: settings files and JSON put it before the letters of a line end, '/', '=' or ':', and
// shells before a line end.
SecretBytes withoutEscapes(QByteArrayView text)
{
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (const qsizetype skipped = invisibleLength(text.sliced(at)); skipped > 0) {
            at += skipped - 1;
        } else if (text[at] != '\\') {
            out.append(text[at]);
        } else if (at + 1 < text.size() && QByteArrayView("nrt").contains(text[at + 1])) {
            out.append(' ');
            ++at;
        }
    }
    return SecretBytes(std::move(out));
}

bool surroundsValues(char character)
{
    return QByteArrayView(" \t\r\n\"'`,;{}").contains(character);
}

QByteArrayView bare(QByteArrayView text)
{
    while (!text.isEmpty() && surroundsValues(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && surroundsValues(text.back()))
        text.chop(1);
    return text;
}

} // namespace

SecretBytes plainText(QByteArrayView bytes)
{
    const Width width = widthOf(bytes);
    if (width != Width::Bytes)
        return withoutEscapes(toUtf8(bytes, width).view());
    return isText(bytes) ? withoutEscapes(bytes) : SecretBytes(bytes.toByteArray());
}

QByteArrayView withoutName(QByteArrayView text)
{
    text = bare(text);
    for (const char *separator : {"=", ":", "\xEF\xBC\x9A"}) {
        const qsizetype at = text.first(std::min(text.size(), longestName)).indexOf(separator);
        // what stands behind the last "=" of base64 is no value
        if (at > 0 && text.size() - at > longestName)
            return bare(text.sliced(at + QByteArrayView(separator).size()));
    }
    return text;
}

} // namespace hongbao::alipay
