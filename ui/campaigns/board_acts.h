#pragma once
// What can be done with the chosen campaign, a button each; what cannot says why.

#include "campaigns/campaign_acts.h"

#include <QHash>
#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace hongbao::ui {

class BoardActs : public QWidget {
    Q_OBJECT

public:
    explicit BoardActs(QWidget *parent = nullptr);

    // isSending: a batch of this computer is on it right now
    void follow(const std::optional<ledger::Campaign> &campaign, bool isSending);

Q_SIGNALS:
    void asked(hongbao::ui::CampaignAct act);

protected:
    void changeEvent(QEvent *event) override;

private:
    void add(QBoxLayout *row, CampaignAct act, const QString &name);
    void retranslate();

    QHash<CampaignAct, QPushButton *> m_acts;
    std::optional<ledger::Campaign> m_campaign;
};

} // namespace hongbao::ui
