#pragma once
// The tables of the ledger and the rules the file itself keeps, version after version. What was once released is never
// changed here: a later version adds.

#include <QStringList>

namespace hongbao::ledger {

const QList<QStringList> &migrations(); // the statements that lead to version 1, 2, ...

} // namespace hongbao::ledger
