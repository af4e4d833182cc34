#pragma once
// The data folder that the window and the command line share unless told otherwise.

#include <QCoreApplication>
#include <QStandardPaths>

namespace hongbao {

inline QString defaultDataDir()
{
    QCoreApplication::setApplicationName(QStringLiteral("hongbao-console")); // one folder, whichever program asks
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

} // namespace hongbao
