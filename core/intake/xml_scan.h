#pragma once
// The parts of a workbook, element by element in UTF-8 as they are unpacked. The only user of expat: a sheet of a
// million rows takes QXmlStreamReader eight seconds and expat two, and expat can be told how much memory it may have.

#include "intake/archive.h"
#include "intake/table.h"

#include <string_view>

namespace hongbao::intake {

// A cell of a spreadsheet holds 32767 characters; what has more than this is no list.
constexpr qsizetype mostCellText = qsizetype(1024) * 1024;

class XmlAttributes {
public:
    explicit XmlAttributes(const char *const *pairs)
        : m_pairs(pairs)
    {
    }
    QByteArrayView value(std::string_view name) const; // whatever its prefix; empty where there is none

private:
    const char *const *m_pairs;
};

class XmlHandler {
public:
    virtual ~XmlHandler() = default;
    // Names without a prefix. False ends the scan: there is enough, or too much.
    virtual bool begin(std::string_view name, const XmlAttributes &attributes) = 0;
    virtual bool end(std::string_view name) = 0;
    virtual void text(QByteArrayView utf8) = 0;
    virtual bool unpacked(qint64 bytes) = 0; // so many of the part's until now; false ends the scan too
};

// ListDamaged, also for a document type, which no workbook has; ListTooLarge where elements lie in each other, or names
// and values are so long, that they take more memory than any workbook's; ListStopped; what the part itself says.
Done scan(ArchivePart &part, XmlHandler &handler, const Progress *progress);

// Collects the characters of an <si> or an <is>: plain or in runs, without phonetic ones.
class RichText {
public:
    void begin(std::string_view name);
    void end(std::string_view name);
    void text(QByteArrayView utf8);
    bool isTooLong() const { return m_text.size() > mostCellText; }
    QByteArray take(); // "_x000D_" is how a workbook writes what XML cannot

private:
    QByteArray m_text;
    bool m_inText = false;
    bool m_inPhonetic = false;
};

} // namespace hongbao::intake
