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

void AccountTable::setInUse(const QString &name)
{
    m_inUse = name;
    if (!rows().isEmpty())
        Q_EMIT dataChanged(index(0, InUse), index(rowCount() - 1, InUse));
}

QVariant AccountTable::cell(const account::Profile &account, int column, int role) const
{
    if (role == MarkRole && column == World)
        return QVariant::fromValue(markOf(account.world));
    if (role == Qt::AccessibleTextRole)
        return column == AppId ? text::groupedId(account.appId) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
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

QString AccountTable::header(int column) const
{
    switch (column) {
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
