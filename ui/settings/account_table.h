#pragma once
// The accounts: name, world, AppID, how they sign and speak, and which one is in use.

#include "account/profile.h"

#include <QAbstractTableModel>

namespace hongbao::ui {

class AccountTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, World, AppId, Mode, Protocol, InUse, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setAccounts(const QList<account::Profile> &accounts);
    void setInUse(const QString &name);
    const account::Profile &account(int row) const { return m_accounts.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<account::Profile> m_accounts;
    QString m_inUse;
};

} // namespace hongbao::ui
