#pragma once
// The campaigns as a table: one row a campaign, in the order given. How each stands at this moment: core/campaign.

#include "base/clock.h"
#include "campaign/standing.h"
#include "ledger/records.h"
#include "widgets/row_table.h"

namespace hongbao::ui {

class CampaignTable : public RowTable<ledger::Campaign> {
    Q_OBJECT

public:
    enum Column { Name, State, Sent, Left, Packets, EndsIn, Returns, ColumnCount };
    static constexpr int SortRole = Qt::UserRole + 1; // numbers as numbers; what is not known stands before them

    explicit CampaignTable(const Clock &clock, QObject *parent = nullptr);

    void setCampaigns(const QList<ledger::Campaign> &campaigns);
    void put(const ledger::Campaign &campaign); // replaces the one with its row number, or comes first
    campaign::Standing standing(int row) const { return standing(this->row(row)); }
    int rowOf(const CrowdNo &crowdNo) const; // -1: not here

protected:
    QVariant cell(const ledger::Campaign &row, int column, int role) const override;
    QString header(int column) const override;
    bool isNumber(int column) const override { return column == Sent || column == Left || column == Packets; }

private:
    campaign::Standing standing(const ledger::Campaign &campaign) const;
    QVariant shown(const ledger::Campaign &campaign, Column column) const;
    QVariant sorted(const ledger::Campaign &campaign, Column column) const;
    QString explained(const ledger::Campaign &campaign, Column column) const; // tool tip; empty: none
    QString endsIn(const ledger::Campaign &campaign) const;
    QString returns(const ledger::Campaign &campaign) const;

    const Clock &m_clock;
};

} // namespace hongbao::ui
