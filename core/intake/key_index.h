#pragma once
// Which rows have one key, by its hash: chains through two arrays, eight bytes a row and more.

#include <QList>

#include <bit>

namespace hongbao::intake {

class KeyIndex {
public:
    void reset(qsizetype rows)
    {
        m_heads.fill(-1, qsizetype(std::bit_ceil(size_t(rows) + 1)));
        m_next.fill(-1, rows);
    }

    void insert(quint32 hash, qsizetype row)
    {
        if (hash == 0)
            return;
        qint32 &head = m_heads[slot(hash)];
        m_next[row] = head;
        head = qint32(row);
    }

    void remove(quint32 hash, qsizetype row)
    {
        if (hash == 0)
            return;
        qint32 *at = &m_heads[slot(hash)];
        while (*at >= 0 && *at != row)
            at = &m_next[*at];
        if (*at == row)
            *at = m_next[row];
    }

    // Rows of other hashes may be among them.
    template <class Take> void eachNear(quint32 hash, Take take) const
    {
        for (qint32 row = hash == 0 ? -1 : m_heads[slot(hash)]; row >= 0; row = m_next[row])
            take(qsizetype(row));
    }

private:
    qsizetype slot(quint32 hash) const { return qsizetype(hash * 0x9E3779B1U) & (m_heads.size() - 1); }

    QList<qint32> m_heads;
    QList<qint32> m_next;
};

} // namespace hongbao::intake
