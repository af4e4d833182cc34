#include "base/part.h"

#include <QCoreApplication>
#include <QPluginLoader>

namespace hongbao {

QObject *loadPart(const QString &name)
{
    QPluginLoader part(QCoreApplication::applicationDirPath() + QStringLiteral("/" HONGBAO_PARTS "/") + name
        + QStringLiteral("-" HONGBAO_VERSION));
    if (QObject *object = part.instance())
        return object;
    qWarning("a part of the program is missing: %s: %s", qUtf8Printable(name), qUtf8Printable(part.errorString()));
    return nullptr;
}

} // namespace hongbao
