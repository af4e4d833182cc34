#include "base/json_file.h"

#include "base/private_file.h"

#include <QFile>
#include <QJsonDocument>

namespace hongbao {

QJsonObject readJsonFile(const QString &path)
{
    constexpr qint64 mostBytes = 4 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.read(mostBytes)).object();
}

Done writeJsonFile(const QString &path, const QJsonObject &object)
{
    return writePrivately(path, QJsonDocument(object).toJson());
}

} // namespace hongbao
