#include "payout/pace.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace hongbao::payout {

namespace {

// A quarter of a second's worth may be sent at once: enough to keep the line busy, too little to look like a burst.
double mostTokens(double rate)
{
    return std::max(1.0, rate / 4.0);
}

constexpr double faster = 1.5;

} // namespace

bool Pace::isUnlimited() const
{
    return m_rate <= 0;
}

int Pace::available(qint64 nowMs)
{
    if (isUnlimited())
        return std::numeric_limits<int>::max();
    if (m_last >= 0 && nowMs > m_last)
        m_tokens = std::min(mostTokens(m_rate), m_tokens + double(nowMs - m_last) * m_rate / 1000.0);
    m_last = nowMs;
    return int(m_tokens);
}

void Pace::take(int tokens)
{
    if (!isUnlimited())
        m_tokens -= tokens;
}

qint64 Pace::msToNext() const
{
    if (isUnlimited() || m_tokens >= 1.0)
        return 0;
    return qint64(std::ceil((1.0 - m_tokens) * 1000.0 / m_rate));
}

void Pace::slowDown()
{
    // A run without a limit of ours gets one, once the provider sets his.
    m_rate = isUnlimited() ? rateAfterFirstLimit : std::max(slowest, m_rate / 2.0);
    m_tokens = std::min(m_tokens, 1.0);
}

void Pace::speedUp()
{
    if (isUnlimited())
        return;
    m_rate = m_full > 0 ? std::min(m_full, m_rate * faster) : m_rate * faster;
}

} // namespace hongbao::payout
