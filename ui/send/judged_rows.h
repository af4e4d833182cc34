#pragma once
// The rows of a list as they stand in the file, each with what was found out about it. Cells are asked for one by one:
// a list may have a million rows.

#include "send/list_snapshot.h"

#include <QAbstractTableModel>

namespace hongbao::ui {

class JudgedRows : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Line, Check, Problem, FirstCell };

    using QAbstractTableModel::QAbstractTableModel;

    void setList(const ListSnapshot &snapshot); // shows all of its rows
    void setChanged(const ListSnapshot &snapshot, const QList<qsizetype> &rows); // the same list; shows the same rows
    void showRows(const QList<qsizetype> &rows);
    const QList<qsizetype> &shownRows() const { return m_shown; } // ascending
    qsizetype rowOf(int shown) const { return m_shown.at(shown); } // in the list
    intake::Row row(int shown) const { return m_snapshot.judged().rows.at(rowOf(shown)); }
    const ListSnapshot &snapshot() const { return m_snapshot; }
    bool isRepaired(int shown) const;
    void setFrozen(bool frozen) { m_frozen = frozen; } // no cell can be edited
    void wordsChanged();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void cellEdited(qsizetype row, qsizetype column, const QString &text); // the list's own row and column

private:
    QString textOf(qsizetype row, int column) const;
    bool isSecret(int column) const; // to be masked
    QString toolTipOf(qsizetype row, int column) const;
    QVariant colourOf(qsizetype row, int column) const;
    void tellChanged(int first, int last);

    ListSnapshot m_snapshot;
    QList<qsizetype> m_shown;
    bool m_frozen = false;
};

// "Can be sent", "Needs a look", "Cannot be sent"
QString verdictWord(intake::Verdict verdict);

} // namespace hongbao::ui
