#pragma once
// Our books against Alipay's: the latest comparison at once, a new one on a button, packet by packet with Alipay's
// bill, and the differences with what became of them.

#include "desk/desk.h"
#include "widgets/card.h"

class QLabel;
class QPushButton;

namespace hongbao::ui {

class Busy;
class DifferencesView;
class ErrorPanel;
class Prompts;
class SumsView;

class ReconcileCard : public Card {
    Q_OBJECT

public:
    ReconcileCard(desk::Desk &desk, Prompts &prompts, QWidget *parent = nullptr);

    void show(const CrowdNo &crowdNo); // the latest; nothing is asked
    void reconcile(const std::optional<intake::Bill> &bill = {});

Q_SIGNALS:
    void reconciled(const hongbao::ledger::Reconciliation &made); // a new one of this campaign, or one settled
    void settled(); // rows of ours may have been booked with it

protected:
    void changeEvent(QEvent *event) override;

private:
    QLayout *buildButtons();
    void answered(desk::RequestId id, const desk::ReconcileResult &result);
    void explain(const Error &error);
    void put(const ledger::Reconciliation &made);
    void chooseBill();
    void follow();
    void retranslate();

    desk::Desk &m_desk;
    Prompts &m_prompts;
    CrowdNo m_crowdNo;
    desk::RequestId m_reading = 0;
    desk::RequestId m_asking = 0;
    bool m_withBill = false; // what is being asked
    SumsView *m_sums;
    DifferencesView *m_differences;
    Busy *m_busy;
    QPushButton *m_compare;
    QPushButton *m_bill;
    QLabel *m_otherBill;
    ErrorPanel *m_error;
};

} // namespace hongbao::ui
