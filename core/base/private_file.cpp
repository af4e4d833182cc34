#include "base/private_file.h"

#include <QSaveFile>

namespace hongbao {

Done writePrivately(const QString &path, QByteArrayView bytes)
{
    QSaveFile file(path);
    // Permissions first: at no moment can others read what is written.
    const bool written = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(bytes.data(), bytes.size()) == bytes.size() && file.commit();
    return written ? Done() : fail(ErrorCode::FileUnwritable, path);
}

} // namespace hongbao
