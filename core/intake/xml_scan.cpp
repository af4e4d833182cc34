#include "intake/xml_scan.h"

#include <QRegularExpression>

#include <expat.h>

#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <memory>

namespace hongbao::intake {

namespace {

using namespace Qt::Literals::StringLiterals;

std::string_view localName(std::string_view name)
{
    const size_t colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

// What the parser of this thread holds. Its functions for memory are not told whose parser asks.
thread_local size_t held = 0;

struct Memory {
    static constexpr size_t most = size_t(16) * 1024 * 1024;
    static constexpr size_t note = alignof(std::max_align_t); // before each block: its size

    static void *take(size_t size) { return again(nullptr, size); }

    static void *again(void *old, size_t size)
    {
        char *block = old ? static_cast<char *>(old) - note : nullptr;
        const size_t before = block ? sizeOf(block) : 0;
        if (held - before + size > most)
            return nullptr;
        block = static_cast<char *>(std::realloc(block, size + note));
        if (!block)
            return nullptr;
        std::memcpy(block, &size, sizeof(size));
        held = held - before + size;
        return block + note;
    }

    static void giveBack(void *old)
    {
        if (!old)
            return;
        char *block = static_cast<char *>(old) - note;
        held -= sizeOf(block);
        std::free(block);
    }

    static size_t sizeOf(const char *block)
    {
        size_t size = 0;
        std::memcpy(&size, block, sizeof(size));
        return size;
    }
};

constexpr XML_Memory_Handling_Suite memory {Memory::take, Memory::again, Memory::giveBack};

class Scan {
public:
    Scan(XmlHandler &handler, const Progress *progress)
        : m_handler(handler)
        , m_progress(progress)
        , m_parser(XML_ParserCreate_MM(nullptr, &memory, nullptr))
    {
        XML_SetUserData(m_parser.get(), this);
        XML_SetElementHandler(m_parser.get(), begin, end);
        XML_SetCharacterDataHandler(m_parser.get(), text);
        XML_SetStartDoctypeDeclHandler(m_parser.get(), documentType);
    }

    Done run(ArchivePart &part)
    {
        constexpr int piece = 64 * 1024;
        m_elementsLeft = part.limits().mostElements;
        for (bool last = false; !last && !m_ended;) {
            if (m_progress && m_progress->stop)
                return fail(ErrorCode::ListStopped);
            void *buffer = XML_GetBuffer(m_parser.get(), piece);
            if (!buffer)
                return fail(ErrorCode::ListTooLarge, u"XML"_s);
            const qint64 size = part.read(static_cast<char *>(buffer), piece);
            if (part.failure())
                return fail(*part.failure());
            last = size <= 0;
            if (!m_handler.unpacked(part.unpacked()))
                return {};
            const auto status = XML_ParseBuffer(m_parser.get(), int(std::max<qint64>(0, size)), last);
            if (m_hasType)
                return fail(ErrorCode::ListDamaged, u"DTD"_s);
            if (m_elementsLeft < 0)
                return fail(ErrorCode::ListTooLarge, u"XML"_s);
            if (status == XML_STATUS_ERROR && !m_ended) {
                const bool full = XML_GetErrorCode(m_parser.get()) == XML_ERROR_NO_MEMORY;
                return fail(full ? ErrorCode::ListTooLarge : ErrorCode::ListDamaged, u"XML"_s);
            }
        }
        return {};
    }

private:
    struct Free {
        void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
    };

    void stopUnless(bool goesOn)
    {
        if (goesOn || m_ended)
            return;
        m_ended = true;
        XML_StopParser(m_parser.get(), XML_FALSE);
    }

    static void begin(void *self, const char *name, const char **attributes)
    {
        auto *scan = static_cast<Scan *>(self);
        if (--scan->m_elementsLeft < 0)
            scan->stopUnless(false);
        if (!scan->m_ended)
            scan->stopUnless(scan->m_handler.begin(localName(name), XmlAttributes(attributes)));
    }

    static void end(void *self, const char *name)
    {
        auto *scan = static_cast<Scan *>(self);
        if (!scan->m_ended)
            scan->stopUnless(scan->m_handler.end(localName(name)));
    }

    static void text(void *self, const char *utf8, int size)
    {
        auto *scan = static_cast<Scan *>(self);
        if (!scan->m_ended)
            scan->m_handler.text({utf8, size});
    }

    static void documentType(void *self, const char *, const char *, const char *, int)
    {
        static_cast<Scan *>(self)->m_hasType = true;
        static_cast<Scan *>(self)->stopUnless(false);
    }

    XmlHandler &m_handler;
    const Progress *m_progress;
    std::unique_ptr<std::remove_pointer_t<XML_Parser>, Free> m_parser;
    qint64 m_elementsLeft = 0;
    bool m_ended = false;
    bool m_hasType = false;
};

QByteArray unescaped(const QByteArray &utf8)
{
    if (!utf8.contains("_x"))
        return utf8;
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    QString text = QString::fromUtf8(utf8);
    qsizetype from = 0;
    for (auto match = escape.match(text, from); match.hasMatch(); match = escape.match(text, from)) {
        const QString character(QChar(match.captured(1).toUShort(nullptr, 16)));
        text.replace(match.capturedStart(), match.capturedLength(), character);
        from = match.capturedStart() + 1;
    }
    return text.toUtf8();
}

} // namespace

QByteArrayView XmlAttributes::value(std::string_view name) const
{
    for (const char *const *pair = m_pairs; *pair; pair += 2) {
        if (localName(pair[0]) == name)
            return QByteArrayView(pair[1]);
    }
    return {};
}

Done scan(ArchivePart &part, XmlHandler &handler, const Progress *progress)
{
    return Scan(handler, progress).run(part);
}

void RichText::begin(std::string_view name)
{
    m_inPhonetic = m_inPhonetic || name == "rPh";
    m_inText = name == "t" && !m_inPhonetic;
}

void RichText::end(std::string_view name)
{
    if (name == "rPh")
        m_inPhonetic = false;
    m_inText = false;
}

void RichText::text(QByteArrayView utf8)
{
    if (m_inText && !isTooLong())
        m_text += utf8;
}

QByteArray RichText::take()
{
    m_inText = m_inPhonetic = false;
    return unescaped(std::exchange(m_text, {}));
}

} // namespace hongbao::intake
