#include "settings/account_table.h"

#include "shell/world.h"
#include "text/words.h"
#include "widgets/delegates.h"

using namespace Qt::StringLiterals;

namespace hongbao::ui {

namespace {

QString modeOf(const account::Profile &account)
{
    const QString mode = account.usesCertificates() ? AccountTable::tr("Certificates") : AccountTable::tr("Public key");
    return account.encryptsContent ? AccountTable::tr("%1, encrypted").arg(mode) : mode;
}

} // namespace

void AccountTable::setAccounts(const QList<account::Profile> &accounts)
{
    beginResetModel();
    m_accounts = accounts;
    endResetModel();
}

void AccountTable::setInUse(const QString &name)
{
    m_inUse = name;
    if (!m_accounts.isEmpty())
        Q_EMIT dataChanged(index(0, InUse), index(rowCount() - 1, InUse));
}

int AccountTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_accounts.size());
}

int AccountTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant AccountTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const account::Profile &account = m_accounts.at(index.row());
    if (role == MarkRole && index.column() == World)
        return QVariant::fromValue(markOf(account.world));
    if (role == Qt::AccessibleTextRole)
        return index.column() == AppId ? text::groupedId(account.appId) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return accountTitle(account.name);
    case World:
        return markOf(account.world).word;
    case AppId:
        return account.appId;
    case Mode:
        return modeOf(account);
    case Protocol:
        return account.protocol == alipay::Protocol::V3 ? u"v3"_s : u"v2"_s;
    case InUse:
        return account.name == m_inUse ? tr("In use") : QString();
    default:
        return {};
    }
}

QVariant AccountTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Account");
    case World:
        return tr("World");
    case AppId:
        return tr("AppID");
    case Mode:
        return tr("Signed with");
    case Protocol:
        return tr("Protocol");
    default:
        return {};
    }
}

} // namespace hongbao::ui
