#include "choices/campaign_box.h"

#include <QEvent>
#include <QSignalBlocker>

namespace hongbao::ui {

CampaignBox::CampaignBox(const QString &name, QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(name);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setCampaigns({});
    retranslate();
}

void CampaignBox::setCampaigns(const QList<ledger::Campaign> &campaigns)
{
    const QSignalBlocker quiet(this);
    const QString before = crowdNo();
    clear();
    addItem(tr("All campaigns"), QString());
    for (const ledger::Campaign &campaign : campaigns) {
        if (!campaign.detail.crowdNo.value.isEmpty())
            addItem(campaign.detail.name, campaign.detail.crowdNo.value);
    }
    choose(before);
}

void CampaignBox::choose(const QString &crowdNo)
{
    setCurrentIndex(qMax(0, findData(crowdNo)));
}

void CampaignBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QComboBox::changeEvent(event);
}

void CampaignBox::retranslate()
{
    setAccessibleName(tr("Campaign"));
    setItemText(0, tr("All campaigns"));
}

} // namespace hongbao::ui
