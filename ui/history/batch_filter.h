#pragma once
// Which batches are shown: by any part of a number or name, and by state. Sorts by its columns.

#include "history/batch_table.h"

#include <QSortFilterProxyModel>

namespace hongbao::ui {

class BatchFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    enum class Show { All, Running, Stopped, Finished, Unconfirmed, NotSent };

    explicit BatchFilter(BatchTable &batches, QObject *parent = nullptr);

    // Part of the batch's number, the campaign's name or number, with or without blanks, or the list's name
    void find(const QString &text);
    void show(Show which);
    const ledger::Batch &batch(int row) const; // of those shown
    ledger::Counts sums() const; // of those shown

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool isFound(const ledger::Batch &batch) const;
    bool isShown(const ledger::Batch &batch) const;

    BatchTable &m_batches;
    QString m_text;
    Show m_show = Show::All;
};

} // namespace hongbao::ui
