#include "payout/payouts.h"

namespace hongbao::payout {

namespace {

constexpr int rowDigits = 8; // hexadecimal

}

Payouts::Payouts(const intake::Rows &rows, const CrowdNo &crowdNo, Fen each, const QDateTime &now)
    : m_rows(rows)
    , m_crowdNo(crowdNo)
    , m_each(each)
    , m_now(now)
    , m_stem(makeOutBizNo().value.chopped(rowDigits))
{
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (rows.mark(row).verdict == intake::Verdict::Sendable)
            m_places.append(qint32(row));
    }
}

Payout Payouts::at(qsizetype index) const
{
    const auto given = m_given.find(index);
    return given != m_given.end() ? given->second : from(m_rows.at(m_places[index]), m_places[index]);
}

Payout Payouts::withoutCells(qsizetype index) const
{
    if (isAsInSource(index))
        return from(m_rows.withoutCells(m_places[index]), m_places[index]);
    Payout payout = at(index);
    payout.cells.clear();
    return payout;
}

bool Payouts::isAsInSource(qsizetype index) const
{
    return m_given.find(index) == m_given.end() && m_rows.isAsInSource(m_places[index]);
}

QList<intake::Cells::Cell> Payouts::cellViews(qsizetype index) const
{
    return m_rows.cellViews(m_places[index]);
}

Payout Payouts::from(intake::Row row, qint32 place) const
{
    Payout payout;
    payout.line = row.line;
    payout.planned = row.amount.value_or(m_each);
    payout.request = {m_crowdNo, std::move(row.recipient), row.amount,
        row.outBizNo.value.isEmpty() ? numberOf(place) : std::move(row.outBizNo)};
    payout.name = std::move(row.name);
    payout.note = std::move(row.note);
    payout.cells = std::move(row.cells);
    payout.createdAt = m_now;
    return payout;
}

OutBizNo Payouts::numberOf(qint32 row) const
{
    return {m_stem + QString::number(row, 16).rightJustified(rowDigits, u'0')};
}

Payout &Payouts::operator[](qsizetype index)
{
    return m_given.try_emplace(index, std::as_const(*this).at(index)).first->second;
}

void Payouts::append(const Payout &payout)
{
    m_given.emplace(size(), payout);
    m_places.append(-1);
}

} // namespace hongbao::payout
