#pragma once
// What a compound file of Microsoft's holds: old workbooks, old documents, and new workbooks with a password.

#include "base/result.h"

#include <QByteArray>

namespace hongbao::intake {

// Nothing for a workbook; ListLocked, or ListNotAList ("DOC", "OLE").
Done checkOle(const QByteArray &bytes);

} // namespace hongbao::intake
