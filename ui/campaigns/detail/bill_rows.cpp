#include "campaigns/detail/bill_rows.h"

#include "text/masking.h"

namespace hongbao::ui {

void BillRows::setSample(const BillSample &sample)
{
    beginResetModel();
    m_sample = sample;
    endResetModel();
}

void BillRows::wordsChanged()
{
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int BillRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_sample.columns.isEmpty() ? 0 : int(m_sample.rows.size()) + 1;
}

int BillRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sample.columns.size());
}

QVariant BillRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.row() == ChoiceRow || role != Qt::DisplayRole)
        return {};
    return text::hidden(m_sample.rows.at(index.row() - 1).value(index.column()));
}

QVariant BillRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section == ChoiceRow ? QVariant(QString()) : QVariant(m_sample.lines.value(section - 1));
    const QString header = m_sample.header.value(section);
    return header.isEmpty() ? tr("Column %1").arg(section + 1) : header;
}

} // namespace hongbao::ui
