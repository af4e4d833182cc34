#pragma once
// A way round our guards, for tampering: one statement on a connection of its own, as another program would run it.

#include <QString>
#include <QVariant>

namespace hongbao::test {

QString rawSql(const QString &path, const QString &sql); // the driver's message, empty if it worked
QVariant rawValue(const QString &path, const QString &sql);

} // namespace hongbao::test
