#include "alipay/one_shot_body.h"

#include <cstring>

namespace hongbao::alipay {

OneShotBody::OneShotBody(QByteArray bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::readData(char *data, qint64 maxSize)
{
    const qint64 size = std::min(maxSize, m_bytes.size() - m_taken);
    if (size <= 0 || m_refused)
        return -1;
    std::memcpy(data, m_bytes.constData() + m_taken, size_t(size));
    const bool first = m_taken == 0;
    m_taken += size;
    if (first)
        Q_EMIT taken();
    return size;
}

} // namespace hongbao::alipay
