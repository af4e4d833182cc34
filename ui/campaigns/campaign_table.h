#pragma once
// The campaigns as a table: one row a campaign, in the order given. How each stands at this moment: core/campaign.

#include "base/clock.h"
#include "campaign/standing.h"
#include "ledger/records.h"

#include <QAbstractTableModel>

namespace hongbao::ui {

class CampaignTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, State, Sent, Left, Packets, EndsIn, Returns, ColumnCount };
    static constexpr int SortRole = Qt::UserRole + 1; // numbers as numbers; what is not known stands before them

    explicit CampaignTable(const Clock &clock, QObject *parent = nullptr);

    void setCampaigns(const QList<ledger::Campaign> &campaigns);
    void put(const ledger::Campaign &campaign); // replaces the one with its row number, or comes first
    const QList<ledger::Campaign> &campaigns() const { return m_campaigns; }
    const ledger::Campaign &campaign(int row) const { return m_campaigns.at(row); }
    campaign::Standing standing(int row) const { return standing(m_campaigns.at(row)); }
    int rowOf(const CrowdNo &crowdNo) const; // -1: not here
    void wordsChanged(); // time went on, or the language is another one

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    campaign::Standing standing(const ledger::Campaign &campaign) const;
    QVariant shown(const ledger::Campaign &campaign, Column column) const;
    QVariant sorted(const ledger::Campaign &campaign, Column column) const;
    QString explained(const ledger::Campaign &campaign, Column column) const; // tool tip; empty: none
    QString endsIn(const ledger::Campaign &campaign) const;
    QString returns(const ledger::Campaign &campaign) const;

    const Clock &m_clock;
    QList<ledger::Campaign> m_campaigns;
};

} // namespace hongbao::ui
