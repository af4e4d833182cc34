#include "send/receiver_table.h"

#include <QElapsedTimer>

namespace hongbao::ui {

namespace {
constexpr int sliceMs = 8; // half a frame
}

ReceiverTable::ReceiverTable(payout::Payouts payouts, QObject *parent)
    : PersonTable(parent)
    , m_payouts(std::move(payouts))
{
    connect(&m_slices, &QTimer::timeout, this, &ReceiverTable::searchOn);
}

int ReceiverTable::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return int(m_text.isEmpty() ? m_payouts.size() : m_found.size());
}

PersonRow ReceiverTable::rowAt(int row) const
{
    return personRow(m_payouts.withoutCells(m_text.isEmpty() ? row : m_found.at(row)));
}

void ReceiverTable::search(const QString &text)
{
    beginResetModel();
    m_text = text;
    m_found.clear();
    m_next = 0;
    endResetModel();
    m_slices.stop();
    if (m_text.isEmpty())
        return;
    m_slices.start(0);
    searchOn();
}

void ReceiverTable::searchOn()
{
    QElapsedTimer time;
    time.start();
    QList<qsizetype> found;
    for (; m_next < m_payouts.size() && !time.hasExpired(sliceMs); ++m_next) {
        if (fits(m_payouts.withoutCells(m_next)))
            found.append(m_next);
    }
    if (m_next == m_payouts.size())
        m_slices.stop();
    if (found.isEmpty())
        return;
    beginInsertRows({}, int(m_found.size()), int(m_found.size() + found.size()) - 1);
    m_found += found;
    endInsertRows();
}

bool ReceiverTable::fits(const payout::Payout &payout) const
{
    return payout.request.recipient.value.contains(m_text, Qt::CaseInsensitive)
        || payout.name.contains(m_text, Qt::CaseInsensitive) || QString::number(payout.line) == m_text;
}

} // namespace hongbao::ui
