#pragma once
// Which campaigns of the board are shown: by name or number, and by what can be done with them. Sorts by its columns.

#include "campaigns/campaign_table.h"

#include <QSortFilterProxyModel>

namespace hongbao::ui {

class CampaignFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    enum class Show { All, CanSend, NotPaid, Paused, Over, Reminded };

    explicit CampaignFilter(CampaignTable &campaigns, QObject *parent = nullptr);

    void find(const QString &text); // part of the name or of a number, with or without blanks
    void show(Show which);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool isFound(const ledger::Campaign &campaign) const;
    bool isShown(int row) const;

    CampaignTable &m_campaigns;
    QString m_text;
    Show m_show = Show::All;
};

} // namespace hongbao::ui
