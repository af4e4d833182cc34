#pragma once
// Recorded<T>: a T that stands in the ledger, synced to disk. Only ledger::Ledger can make one, and the gateway takes
// nothing else for a payout: sending what is not on disk does not compile (house law 1).

#include <utility>

namespace hongbao {

namespace ledger {
class Ledger;
}

template <class T> class Recorded {
public:
    const T &operator*() const { return m_value; }
    const T *operator->() const { return &m_value; }

private:
    friend class ledger::Ledger;
    explicit Recorded(T value)
        : m_value(std::move(value))
    {
    }
    T m_value;
};

} // namespace hongbao
