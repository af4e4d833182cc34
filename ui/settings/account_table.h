#pragma once
// The accounts: name, world, AppID, how they sign and speak, and which one is in use.

#include "account/profile.h"
#include "widgets/row_table.h"

namespace hongbao::ui {

class AccountTable : public RowTable<account::Profile> {
    Q_OBJECT

public:
    enum Column { Name, World, AppId, Mode, Protocol, InUse, ColumnCount };

    explicit AccountTable(QObject *parent = nullptr)
        : RowTable(ColumnCount, parent)
    {
    }
    using RowTable::setRows;
    void setInUse(const QString &name);

protected:
    QVariant cell(const account::Profile &row, int column, int role) const override;
    QString header(int column) const override;

private:
    QString m_inUse;
};

} // namespace hongbao::ui
