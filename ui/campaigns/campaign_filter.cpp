#include "campaigns/campaign_filter.h"

#include "campaigns/campaign_acts.h"

namespace hongbao::ui {

using alipay::CampaignStatus;

CampaignFilter::CampaignFilter(CampaignTable &campaigns, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_campaigns(campaigns)
{
    setSourceModel(&campaigns);
    setSortRole(CampaignTable::SortRole);
    setSortLocaleAware(true);
}

void CampaignFilter::find(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void CampaignFilter::show(Show which)
{
    m_show = which;
    invalidateFilter();
}

bool CampaignFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    return isFound(m_campaigns.row(row)) && isShown(row);
}

bool CampaignFilter::isFound(const ledger::Campaign &campaign) const
{
    if (m_text.isEmpty() || campaign.detail.name.contains(m_text, Qt::CaseInsensitive))
        return true;
    const QString number = QString(m_text).remove(u' '); // numbers are shown in groups
    return campaign.detail.crowdNo.value.contains(number) || campaign.detail.originCrowdNo.contains(number);
}

bool CampaignFilter::isShown(int row) const
{
    const ledger::Campaign &campaign = m_campaigns.row(row);
    const CampaignStatus status = campaign.detail.status;
    switch (m_show) {
    case Show::All:
        return true;
    case Show::CanSend:
        return CampaignActs::of(campaign).send;
    case Show::NotPaid:
        return status == CampaignStatus::Created;
    case Show::Paused:
        return status == CampaignStatus::Paused;
    case Show::Over:
        return status == CampaignStatus::Closed || status == CampaignStatus::Settled;
    case Show::Reminded:
        return m_campaigns.standing(row).reminder != campaign::Reminder::None;
    }
    Q_UNREACHABLE();
}

} // namespace hongbao::ui
