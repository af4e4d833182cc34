#pragma once
// The rows of a list as they stand in the file, each with what was found out about it.

#include "intake/list.h"

#include <QAbstractTableModel>

namespace hongbao::ui {

class JudgedRows : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Line, Check, Problem, FirstCell };

    using QAbstractTableModel::QAbstractTableModel;

    void setList(const intake::JudgedList &list);
    void showOnly(std::optional<intake::Verdict> verdict, const QString &search);
    intake::Row row(int shown) const { return m_list.rows.at(m_shown.at(shown)); }
    void wordsChanged();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void choose();
    QString textOf(const intake::Row &row, int column) const;

    intake::JudgedList m_list;
    QList<qsizetype> m_shown;
    std::optional<intake::Verdict> m_verdict;
    QString m_search;
};

// "Can be sent", "Needs a look", "Cannot be sent"
QString verdictWord(intake::Verdict verdict);

} // namespace hongbao::ui
