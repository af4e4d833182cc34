#pragma once
// A clock that stands until it is moved. Any thread may read it.

#include "base/clock.h"

#include <atomic>

namespace hongbao::test {

class FakeClock final : public Clock {
public:
    explicit FakeClock(const QDateTime &now)
        : m_ms(now.toMSecsSinceEpoch())
    {
    }

    QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(m_ms, Qt::UTC); }
    void advanceSeconds(qint64 seconds) { m_ms += seconds * 1000; }

private:
    std::atomic<qint64> m_ms;
};

} // namespace hongbao::test
