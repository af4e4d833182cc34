#pragma once
// The frame of a read-only table over a list of rows: what a table adds is what stands in a cell and over a column.
// A template cannot have Q_OBJECT: the tables themselves have it.

#include <QAbstractTableModel>

namespace hongbao::ui {

template <class Row> class RowTable : public QAbstractTableModel {
public:
    const QList<Row> &rows() const { return m_rows; }
    const Row &row(int number) const { return m_rows.at(number); }
    void wordsChanged() // the language is another one, or time went on
    {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, m_columns - 1);
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, m_columns - 1));
    }

    int rowCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : m_columns; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        if (role == Qt::TextAlignmentRole)
            return alignment(index.column());
        return cell(m_rows.at(index.row()), index.column(), role);
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= m_columns)
            return {};
        if (role == Qt::TextAlignmentRole)
            return alignment(section);
        return role == Qt::DisplayRole ? QVariant(header(section)) : QVariant();
    }

protected:
    explicit RowTable(int columns, QObject *parent)
        : QAbstractTableModel(parent)
        , m_columns(columns)
    {
    }

    void setRows(const QList<Row> &rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }

    virtual QVariant cell(const Row &row, int column, int role) const = 0;
    virtual QString header(int column) const = 0;
    virtual bool isNumber(int) const { return false; } // stands to the right, and so does its header

    QList<Row> m_rows;

private:
    QVariant alignment(int column) const
    {
        return isNumber(column) ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    }

    const int m_columns;
};

} // namespace hongbao::ui
