#pragma once
// The first row of each key, in eight bytes a row. Equal hashes are looked at again in full.

#include <QList>

#include <bit>

namespace hongbao::intake {

class FirstRows {
public:
    explicit FirstRows(qsizetype rows)
        : m_slots(qsizetype(std::bit_ceil(size_t(rows) + size_t(rows) / 2 + 1)))
    {
    }

    // The row that came first with this key; the row itself if it does. A hash is never 0.
    template <class Same> qsizetype put(quint32 hash, qsizetype row, Same same)
    {
        const auto mask = size_t(m_slots.size()) - 1;
        for (size_t at = (hash * 0x9E3779B1U) & mask;; at = (at + 1) & mask) {
            Slot &slot = m_slots[qsizetype(at)];
            if (slot.hash == 0) {
                slot = {hash, quint32(row)};
                return row;
            }
            if (slot.hash == hash && same(qsizetype(slot.row)))
                return qsizetype(slot.row);
        }
    }

private:
    struct Slot {
        quint32 hash = 0;
        quint32 row = 0;
    };
    QList<Slot> m_slots;
};

} // namespace hongbao::intake
