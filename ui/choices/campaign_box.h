#pragma once
// Chooses one of the campaigns, or all.

#include "ledger/records.h"

#include <QComboBox>

namespace hongbao::ui {

class CampaignBox : public QComboBox {
    Q_OBJECT

public:
    explicit CampaignBox(const QString &name, QWidget *parent = nullptr);

    void setCampaigns(const QList<ledger::Campaign> &campaigns); // one that is chosen stays chosen
    QString crowdNo() const { return currentData().toString(); } // empty: all
    void choose(const QString &crowdNo); // one that is not there: all

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};

} // namespace hongbao::ui
