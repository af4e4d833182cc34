#pragma once
// The sums that are compared before anything is sent: rows, people and money of the list against what the campaign
// has left.

#include "alipay/cash_campaign.h"
#include "send/list_snapshot.h"

#include <QWidget>

class QLabel;

namespace hongbao::ui {

class ListTotals : public QWidget {
    Q_OBJECT

public:
    enum class Heard { Before, JustNow, NotNow }; // from the provider; NotNow: it could not be asked

    explicit ListTotals(QWidget *parent = nullptr);

    void setList(const ListSnapshot &snapshot);
    void setCampaign(const alipay::CampaignDetail &detail, Heard heard);
    bool fits() const; // the campaign has enough, as far as it is known

protected:
    void changeEvent(QEvent *event) override;

private:
    Fen needed(Fen each) const;
    Fen left() const;
    bool isAverage() const; // what a row without an amount gets is known only on average
    void follow();
    QString listWords() const;
    QString campaignWords() const;
    QString problemWords() const;

    ListSnapshot m_snapshot;
    std::optional<alipay::CampaignDetail> m_campaign;
    Heard m_heard = Heard::Before;
    QLabel *m_list;
    QLabel *m_left;
    QLabel *m_problem;
};

} // namespace hongbao::ui
