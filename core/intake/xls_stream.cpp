#include "intake/xls_stream.h"

#include "intake/ole.h"

#include <QStringDecoder>

#include <algorithm>

namespace hongbao::intake {

XlsStream::XlsStream(QByteArrayView bytes, qsizetype at)
    : m_bytes(bytes)
    , m_at(at)
{
}

bool XlsStream::next()
{
    const auto size = qsizetype(littleAt<quint16>(m_bytes, m_at + 2));
    if (m_at < 0 || m_at + 4 + size > m_bytes.size())
        return false;
    m_record = {littleAt<quint16>(m_bytes, m_at), m_bytes.sliced(m_at + 4, size)};
    m_at += 4 + size;
    return true;
}

bool XlsStream::isContinued() const
{
    return m_at + 4 <= m_bytes.size() && littleAt<quint16>(m_bytes, m_at) == XlsRecord::Continue;
}

XlsText::XlsText(XlsStream &stream, qsizetype from)
    : m_stream(stream)
    , m_content(stream.record().content)
    , m_at(std::min(from, m_content.size()))
{
}

bool XlsText::goOn()
{
    m_failed = m_failed || !m_stream.isContinued() || !m_stream.next();
    m_content = m_failed ? QByteArrayView() : m_stream.record().content;
    m_at = 0;
    return !m_failed;
}

void XlsText::skip(qsizetype bytes)
{
    while (bytes > 0 && !m_failed) {
        const qsizetype here = std::min(bytes, m_content.size() - m_at);
        m_at += here;
        bytes -= here;
        if (bytes > 0)
            goOn();
    }
}

// A number is never divided between two records.
template <class Value> Value XlsText::number()
{
    while (!m_failed && m_at == m_content.size())
        goOn();
    m_failed = m_failed || m_at + qsizetype(sizeof(Value)) > m_content.size();
    const auto value = m_failed ? Value {} : littleAt<Value>(m_content, m_at);
    m_at += m_failed ? 0 : qsizetype(sizeof(Value));
    return value;
}

template quint8 XlsText::number<quint8>();
template quint16 XlsText::number<quint16>();
template quint32 XlsText::number<quint32>();

QByteArray XlsText::string8()
{
    return string(number<quint8>());
}

QByteArray XlsText::string16()
{
    return string(number<quint16>());
}

QByteArray XlsText::string(qsizetype length)
{
    constexpr quint8 isWide = 1;
    constexpr quint8 hasPhonetics = 4;
    constexpr quint8 hasRuns = 8;
    const auto flags = number<quint8>();
    const qsizetype runs = flags & hasRuns ? number<quint16>() : 0;
    const qsizetype phonetics = flags & hasPhonetics ? number<quint32>() : 0;
    const QString text = characters(length, flags & isWide);
    skip(4 * runs + phonetics);
    return text.toUtf8();
}

// Where the characters run on in another record, it begins with whether they are wide there.
QString XlsText::characters(qsizetype length, bool wide)
{
    QString text;
    while (!m_failed && text.size() < length) {
        const qsizetype here = std::min(length - text.size(), (m_content.size() - m_at) / (wide ? 2 : 1));
        for (qsizetype i = 0; i < here; ++i, m_at += wide ? 2 : 1)
            text += QChar(wide ? littleAt<char16_t>(m_content, m_at) : char16_t(littleAt<quint8>(m_content, m_at)));
        if (text.size() < length && goOn())
            wide = number<quint8>() & 1;
    }
    return text;
}

QByteArray XlsText::plain(qsizetype size, const QByteArray &encoding)
{
    m_failed = m_failed || size > m_content.size() - m_at;
    if (m_failed)
        return {};
    QStringDecoder decoder(encoding.constData());
    const QByteArrayView bytes = m_content.sliced(m_at, size);
    m_at += size;
    return decoder.isValid() ? QString(decoder.decode(bytes)).toUtf8() : QString::fromLatin1(bytes).toUtf8();
}

} // namespace hongbao::intake
