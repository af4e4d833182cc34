#pragma once
// A ledger of many payouts over two years: tables made by the real ledger, rows by SQL, since the money path would take
// hours for ten million. Names, notes, numbers and states are spread by arithmetic, so that a row can be computed.

#include <QString>

namespace hongbao::test {

bool makeLedger(const QString &path, qint64 rows, int campaigns);

QString recipientOf(qint64 row); // a 16-digit user id; each person has some packets

} // namespace hongbao::test
