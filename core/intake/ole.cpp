#include "intake/ole.h"

namespace hongbao::intake {

namespace {

// Names of streams stand in the file's directory as UTF-16.
bool names(const QByteArray &bytes, QLatin1StringView stream)
{
    QByteArray wide;
    for (const QChar c : QString(stream)) {
        wide += char(c.unicode());
        wide += '\0';
    }
    return bytes.contains(wide.append(2, '\0'));
}

} // namespace

Done checkOle(const QByteArray &bytes)
{
    using namespace Qt::Literals::StringLiterals;
    if (names(bytes, "EncryptedPackage"_L1))
        return fail(ErrorCode::ListLocked);
    if (names(bytes, "Workbook"_L1) || names(bytes, "Book"_L1))
        return {};
    return fail(ErrorCode::ListNotAList, names(bytes, "WordDocument"_L1) ? u"DOC"_s : u"OLE"_s);
}

} // namespace hongbao::intake
