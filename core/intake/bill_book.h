#pragma once
// What the operator said of a bill's columns, remembered by its header: tomorrow's bill is read as today's was.

#include "intake/bill.h"

#include <QJsonObject>

namespace hongbao::intake {

// A JSON file in the data folder, read when opened and written whole and at once by each change.
class BillBook {
public:
    explicit BillBook(QString file); // one that is not there, or cannot be read, is an empty book

    std::optional<QList<BillField>> find(const RawTable &table) const;
    // Nothing where the headers say the same. FileUnwritable.
    Done remember(const RawTable &table, const QList<BillField> &columns);

private:
    const QString m_file;
    QJsonObject m_columns; // by the header's fingerprint
};

} // namespace hongbao::intake
