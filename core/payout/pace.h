#pragma once
// Tokens per second and the wait after a "too many calls" answer, as pure arithmetic over a monotonic time in ms.

#include <QtGlobal>

namespace hongbao::payout {

class Pace {
public:
    explicit Pace(double ratePerSecond)
        : m_full(ratePerSecond)
        , m_rate(ratePerSecond)
    {
    } // 0: no limit

    int available(qint64 nowMs); // whole tokens now; INT_MAX without a limit
    void take(int tokens);
    qint64 msToNext(qint64 nowMs) const; // 0 if a token is there

    void slowDown(); // the provider limits us: half the rate, never below one a second
    void speedUp(); // a run of good answers: back towards the full rate
    double rate() const { return m_rate; }

private:
    double m_full;
    double m_rate;
    double m_tokens = 1.0;
    qint64 m_last = -1;
};

} // namespace hongbao::payout
