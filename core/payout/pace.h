#pragma once
// Tokens per second, halved when the provider says "too many calls", as pure arithmetic over a monotonic time in ms.

#include <QtGlobal>

namespace hongbao::payout {

class Pace {
public:
    explicit Pace(double ratePerSecond) // 0: no limit of ours
        : m_full(ratePerSecond)
        , m_rate(ratePerSecond)
    {
    }

    int available(qint64 nowMs); // whole tokens now; INT_MAX without a limit
    void take(int tokens);
    qint64 msToNext() const; // until a whole token is there, as of the last available()

    void slowDown();
    void speedUp(); // after a run of good answers: back towards the full rate
    double rate() const { return m_rate; }

private:
    bool isUnlimited() const;

    static constexpr double slowest = 1.0;
    static constexpr double rateAfterFirstLimit = 50.0;

    double m_full;
    double m_rate;
    double m_tokens = 1.0;
    qint64 m_last = -1;
};

} // namespace hongbao::payout
