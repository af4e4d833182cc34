#pragma once
// A small JSON file of the data folder: what somebody chose or typed, kept for the next time. Nobody else reads it.

#include "base/result.h"

#include <QJsonObject>

namespace hongbao {

// One that is not there, cannot be read or is longer than 4 MiB is an empty object: nothing in it is worth a word.
QJsonObject readJsonFile(const QString &path);
// The whole file or nothing. FileUnwritable with the path.
Done writeJsonFile(const QString &path, const QJsonObject &object);

} // namespace hongbao
