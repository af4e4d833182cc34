#pragma once
// Compound files of Microsoft's (MS-CFB): old workbooks, old documents, and new workbooks with a password.

#include "base/result.h"

#include <QByteArray>
#include <QtEndian>

namespace hongbao::intake {

// 0 where the bytes end before.
template <class Value> Value littleAt(QByteArrayView bytes, qsizetype at)
{
    if (at < 0 || at > bytes.size() - qsizetype(sizeof(Value)))
        return {};
    return qFromLittleEndian<Value>(bytes.data() + at);
}

// The stream in which the file keeps its workbook, whole. ListLocked, ListDamaged, or ListNotAList ("DOC", "OLE").
Result<QByteArray> workbookStreamOf(const QByteArray &bytes);

} // namespace hongbao::intake
