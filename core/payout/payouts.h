#pragma once
// The payouts of a prepared batch. Each is made from its row of the list when it is asked for, so that a million of
// them cost four bytes each beside the list.

#include "intake/rows.h"
#include "payout/payout.h"

#include <map>

namespace hongbao::payout {

class Payouts {
public:
    Payouts() = default;
    // Of the sendable rows. One without a money of its own is planned at `each`.
    Payouts(const intake::Rows &rows, const CrowdNo &crowdNo, Fen each, const QDateTime &now);

    qsizetype size() const { return m_places.size(); }
    bool isEmpty() const { return m_places.isEmpty(); }
    Payout at(qsizetype index) const;
    Payout withoutCells(qsizetype index) const;
    bool isAsInSource(qsizetype index) const;
    QList<intake::Cells::Cell> cellViews(qsizetype index) const; // of one that is as in the source
    Payout operator[](qsizetype index) const { return at(index); }
    Payout first() const { return at(0); }
    Payout front() const { return at(0); }
    qint32 rowOf(qsizetype index) const { return m_places[index]; } // in the list; -1: none

    // The payout as it shall be from now on, whatever its row says.
    Payout &operator[](qsizetype index);
    void append(const Payout &payout);

    class const_iterator {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = Payout;
        using difference_type = qsizetype;
        using pointer = const Payout *;
        using reference = Payout;

        const_iterator(const Payouts *payouts, qsizetype index)
            : m_payouts(payouts)
            , m_index(index)
        {
        }
        Payout operator*() const { return m_payouts->at(m_index); }
        const_iterator &operator++()
        {
            ++m_index;
            return *this;
        }
        friend bool operator==(const const_iterator &a, const const_iterator &b) { return a.m_index == b.m_index; }

    private:
        const Payouts *m_payouts;
        qsizetype m_index;
    };
    const_iterator begin() const { return {this, 0}; }
    const_iterator end() const { return {this, size()}; }

private:
    Payout from(intake::Row row, qint32 place) const;
    OutBizNo numberOf(qint32 row) const;

    intake::Rows m_rows;
    CrowdNo m_crowdNo;
    Fen m_each;
    QDateTime m_now;
    QString m_stem; // of the batch's own numbers: 96 random bits; the row follows, so that they ascend and an index
                    // grows at its end
    QList<qint32> m_places; // the row of each
    std::map<qsizetype, Payout> m_given;
};

} // namespace hongbao::payout
