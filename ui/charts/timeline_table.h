#pragma once
// The sends of a campaign over time as a table: what the chart draws, for who cannot see it or wants the numbers.

#include "ledger/timeline.h"

#include <QAbstractTableModel>

namespace hongbao::ui {

class TimelineTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, Sent, Paid, Refused, Unknown, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setSlots(const QList<ledger::TimeSlot> &times, bool byDay);
    const QList<ledger::TimeSlot> &times() const { return m_times; }
    void wordsChanged();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant shown(const ledger::TimeSlot &slot, int column) const;

    QList<ledger::TimeSlot> m_times;
    bool m_byDay = false;
};

} // namespace hongbao::ui
