#pragma once
// A file that nobody but its owner can read, at no moment of its making.

#include "base/result.h"

#include <QByteArrayView>

namespace hongbao {

// The whole file or nothing. FileUnwritable with the path.
Done writePrivately(const QString &path, QByteArrayView bytes);

} // namespace hongbao
