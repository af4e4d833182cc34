#include "account/disguise.h"

#include "alipay/plain_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace hongbao::account {

using namespace Qt::StringLiterals;

namespace {

bool isDocument(QByteArrayView bytes)
{
    // zip (Word, Excel, archives), old Word, PDF, RTF, RAR, 7-Zip, gzip, PNG, JPEG
    constexpr std::array beginnings {"PK\x03\x04", "\xD0\xCF\x11\xE0", "%PDF", "{\\rtf", "Rar!", "7z\xBC\xAF",
        "\x1F\x8B", "\x89PNG", "\xFF\xD8\xFF"};
    if (std::ranges::any_of(beginnings, [&](const char *beginning) { return bytes.startsWith(beginning); }))
        return true;
    const QByteArray head = bytes.first(std::min(bytes.size(), qsizetype(512))).toByteArray().trimmed().toLower();
    return head.startsWith("<!doctype") || head.startsWith("<html") || head.startsWith("<?xml");
}

bool isPath(const QString &text)
{
    static const QRegularExpression path(
        u"^(?:[a-zA-Z]:[\\\\/]?|\\\\{1,2}|~/|\\.{1,2}/|/|file:|https?://)?[^\\n]{1,250}"
        "\\.(?:pem|key|crt|cer|csr|der|txt|pfx|p12|jks|zip|docx?|pdf)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression absolute(
        u"^(?:[a-zA-Z]:\\S|file:|~/|\\.{1,2}/|/(?:home|root|tmp|Users|etc|opt|mnt)/)"
        "[^\\n]{0,250}$"_s);
    return path.match(text).hasMatch() || absolute.match(text).hasMatch();
}

bool isAppId(const QString &text)
{
    static const QRegularExpression appId(
        u"^(?:app[ _-]?id\\s*[:=：]?\\s*)?\"?[0-9]{10,32}\"?$"_s, QRegularExpression::CaseInsensitiveOption);
    return appId.match(text).hasMatch();
}

bool isAesKey(QByteArrayView value)
{
    const auto bytes = QByteArray::fromBase64Encoding(value.toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
    return bytes && (*bytes).size() == 16;
}

bool isBase64(char character)
{
    const auto byte = uchar(character);
    return (byte < 0x80 && std::isalnum(byte) != 0) || QByteArrayView("+/= \t\r\n").contains(character);
}

// Pieces that every RSA key and certificate has, in each of the three ways base64 can cut them: the name of RSA, and
// the exponent 65537.
bool hasPieceOfKey(QByteArrayView text)
{
    constexpr std::array pieces {"KoZIhvcN", "kqhkiG9w0B", "SqGSIb3DQ", "AgMBAA", "IDAQAB", "CAwEAA"};
    return std::ranges::any_of(pieces, [&](const char *piece) { return text.contains(QByteArrayView(piece)); });
}

bool isOtherTrade(QByteArrayView text)
{
    return text.contains(QByteArrayView("OPENSSH")) || text.contains(QByteArrayView("PGP ")) || text.startsWith("ssh-");
}

// Length that the outermost DER element says it has, with its own head; -1 if it is none of the long ones.
qsizetype declaredLength(QByteArrayView der)
{
    if (der.size() < 4 || der[0] != '\x30' || der[1] != '\x82')
        return -1;
    return 4 + (qsizetype(uchar(der[2])) << 8 | uchar(der[3]));
}

// Base64 that is no whole thing: too short for what it says it is, or without its head.
Kind brokenBase64(QByteArrayView value)
{
    const QByteArray der = QByteArray::fromBase64(value.toByteArray());
    const qsizetype declared = declaredLength(der);
    if (declared < 0 || declared > der.size())
        return Kind::Cut;
    return Kind::Altered;
}

QByteArrayView withoutMarkers(QByteArrayView text)
{
    const QByteArrayView dashes("-----");
    if (const qsizetype begin = text.indexOf("-----BEGIN "); begin >= 0) {
        const qsizetype end = text.indexOf(dashes, begin + dashes.size());
        text = end < 0 ? QByteArrayView() : text.sliced(end + dashes.size());
    }
    if (const qsizetype end = text.indexOf(dashes); end >= 0)
        text = text.first(end);
    return text;
}

} // namespace

Kind disguiseOf(QByteArrayView bytes, QByteArrayView plain)
{
    const QByteArrayView trimmed = plain.trimmed();
    if (trimmed.isEmpty())
        return Kind::Empty;
    if (isDocument(bytes))
        return Kind::Document;
    const QString start = QString::fromUtf8(trimmed.first(std::min(trimmed.size(), qsizetype(300))));
    // of the bytes: the backslashes of Windows are gone from the plain text
    const bool isShort = trimmed.size() < 300;
    if (isShort && isPath(QString::fromUtf8(bytes.trimmed()).remove(u'"')))
        return Kind::Path;
    if (isShort && isAppId(start))
        return Kind::AppId;
    const QByteArrayView value = alipay::withoutName(withoutMarkers(trimmed));
    if (isShort && isAesKey(value.size() <= 24 ? value : trimmed))
        return Kind::AesKey;
    const bool pem = trimmed.contains(QByteArrayView("-----BEGIN ")) || trimmed.contains(QByteArrayView("-----END "));
    const bool fromKey = pem || value.startsWith("MI") || hasPieceOfKey(value);
    if (!fromKey || isOtherTrade(trimmed))
        return Kind::Unreadable;
    return std::ranges::all_of(value, isBase64) ? brokenBase64(value) : Kind::Altered;
}

} // namespace hongbao::account
