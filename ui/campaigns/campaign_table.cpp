#include "campaigns/campaign_table.h"

#include "campaigns/campaign_acts.h"
#include "text/words.h"
#include "widgets/delegates.h"
#include "widgets/marks.h"

using namespace Qt::Literals::StringLiterals;

namespace hongbao::ui {

namespace {
Qt::Alignment alignment(CampaignTable::Column column)
{
    using Table = CampaignTable;
    const bool number
        = column == Table::Total || column == Table::Sent || column == Table::Left || column == Table::Packets;
    return Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft);
}

Mark markOfCampaign(const ledger::Campaign &campaign)
{
    if (campaign.detail.crowdNo.value.isEmpty()) // create was not answered; the next refresh settles it
        return {CampaignTable::tr("Not confirmed"), u'?', look::Role::Waiting};
    return markOf(campaign.detail.status);
}
} // namespace

CampaignTable::CampaignTable(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
}

void CampaignTable::setCampaigns(const QList<ledger::Campaign> &campaigns)
{
    const bool sameRows = std::equal(campaigns.begin(), campaigns.end(), m_campaigns.begin(), m_campaigns.end(),
        [](const auto &a, const auto &b) { return a.id == b.id; });
    if (sameRows) {
        m_campaigns = campaigns;
        wordsChanged();
        return;
    }
    beginResetModel();
    m_campaigns = campaigns;
    endResetModel();
}

void CampaignTable::put(const ledger::Campaign &campaign)
{
    const auto sameId = [&campaign](const ledger::Campaign &other) { return other.id == campaign.id; };
    const auto known = std::find_if(m_campaigns.begin(), m_campaigns.end(), sameId);
    if (known == m_campaigns.end()) {
        beginInsertRows({}, 0, 0);
        m_campaigns.prepend(campaign);
        endInsertRows();
        return;
    }
    *known = campaign;
    const int row = int(known - m_campaigns.begin());
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int CampaignTable::rowOf(const CrowdNo &crowdNo) const
{
    for (qsizetype row = 0; row < m_campaigns.size(); ++row) {
        if (m_campaigns.at(row).detail.crowdNo == crowdNo)
            return int(row);
    }
    return -1;
}

void CampaignTable::wordsChanged()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_campaigns.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_campaigns.size()) - 1, ColumnCount - 1));
}

int CampaignTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_campaigns.size());
}

int CampaignTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString CampaignTable::endsIn(const ledger::Campaign &campaign) const
{
    if (!campaign.detail.end.isValid())
        return {};
    const qint64 minutes = m_clock.now().secsTo(campaign.detail.end) / 60;
    if (minutes < 0)
        return tr("over");
    if (minutes < 60)
        return tr("%n minute(s)", nullptr, int(minutes));
    if (minutes < 48 * 60)
        return tr("%n hour(s)", nullptr, int(minutes / 60));
    return tr("%n day(s)", nullptr, int(minutes / (24 * 60)));
}

QVariant CampaignTable::shown(const ledger::Campaign &campaign, Column column) const
{
    const alipay::CampaignDetail &detail = campaign.detail;
    switch (column) {
    case Name:
        return detail.name;
    case State:
        return markOfCampaign(campaign).word;
    case Total:
        return QVariant::fromValue(detail.total);
    case Sent:
        return QVariant::fromValue(detail.sent);
    case Left:
        return QVariant::fromValue(CampaignActs::left(campaign));
    case Packets:
        return text::count(detail.count);
    case Window:
        return u"%1 – %2"_s.arg(text::moment(detail.start).left(10), text::moment(detail.end).left(10));
    case EndsIn:
        return endsIn(campaign);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant CampaignTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = Column(index.column());
    const ledger::Campaign &campaign = m_campaigns.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown(campaign, column);
    case MarkRole:
        return column == State ? QVariant::fromValue(markOfCampaign(campaign)) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignment(column));
    case Qt::ToolTipRole:
        return column == Window
            ? QVariant(u"%1 – %2"_s.arg(text::moment(campaign.detail.start), text::moment(campaign.detail.end)))
            : QVariant();
    default:
        return {};
    }
}

QVariant CampaignTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignment(Column(section)));
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name:
        return tr("Campaign");
    case State:
        return tr("State");
    case Total:
        return tr("Total");
    case Sent:
        return tr("Sent");
    case Left:
        return tr("Left");
    case Packets:
        return tr("Packets");
    case Window:
        return tr("From – to");
    case EndsIn:
        return tr("Ends in");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace hongbao::ui
