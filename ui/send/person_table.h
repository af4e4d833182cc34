#pragma once
// People of a batch as a table: before sending what each will get, afterwards what each did not get and why.

#include "ledger/records.h"
#include "widgets/marks.h"

#include <QAbstractTableModel>

namespace hongbao::ui {

struct PersonRow {
    int line = 0; // as Excel shows it
    QString receiver; // as in the list, without blanks
    QString name;
    Fen amount;
    Mark mark;
    QString reason;
};

PersonRow personRow(const payout::Payout &payout);
PersonRow personRow(const intake::Row &leftOut);

class PersonTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Line, Receiver, Name, Amount, State, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<PersonRow> &rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    virtual PersonRow rowAt(int row) const { return m_rows.at(row); }

private:
    QList<PersonRow> m_rows;
};

} // namespace hongbao::ui
