#pragma once
// Everybody a batch will go to, made row by row as it is looked at, so that a million of them stand there at once; and
// found by any part of row, id or name, a slice at a time.

#include "send/person_table.h"

#include <QTimer>

namespace hongbao::ui {

class ReceiverTable : public PersonTable {
    Q_OBJECT

public:
    explicit ReceiverTable(payout::Payouts payouts, QObject *parent = nullptr);

    void search(const QString &text); // empty: everybody

    int rowCount(const QModelIndex &parent = {}) const override;

protected:
    PersonRow rowAt(int row) const override;

private:
    void searchOn();
    bool fits(const payout::Payout &payout) const;

    payout::Payouts m_payouts;
    QString m_text;
    QList<qsizetype> m_found; // only while there is a text
    qsizetype m_next = 0; // to be looked at
    QTimer m_slices;
};

} // namespace hongbao::ui
