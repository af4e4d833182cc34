#pragma once
// The first rows of a bill, below a row for the choice of what each column holds.

#include "campaigns/detail/bill_work.h"

#include <QAbstractTableModel>

namespace hongbao::ui {

class BillRows : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int ChoiceRow = 0;

    using QAbstractTableModel::QAbstractTableModel;

    void setSample(const BillSample &sample);
    void wordsChanged();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    BillSample m_sample;
};

} // namespace hongbao::ui
