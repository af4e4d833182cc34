#pragma once
// People of a batch as a table: before sending what each will get, afterwards what each did not get and why.

#include "ledger/records.h"
#include "widgets/marks.h"

#include <QAbstractTableModel>

#include <functional>
#include <optional>

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

    using RowAt = std::function<PersonRow(qsizetype)>;
    void setRows(const QList<PersonRow> &rows);
    void setRows(qsizetype count, const RowAt &rowAt); // each made when it is looked at: there may be a million
    void showOnly(const QList<qint32> &rows); // in their order
    void showAll();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    qsizetype m_count = 0;
    RowAt m_rowAt;
    std::optional<QList<qint32>> m_shown; // none: all
};

} // namespace hongbao::ui
