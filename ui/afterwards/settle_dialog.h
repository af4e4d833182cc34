#pragma once
// The verdict of a person who looked into Alipay's bill, on one packet that stays unknown: paid or not, and how it is
// known. Journaled, never taken back.

#include "afterwards/by_hand_dialog.h"
#include "desk/desk.h"

class QFormLayout;
class QLabel;
class QLineEdit;
class QRadioButton;

namespace hongbao::ui {

class FieldProblem;

class SettleDialog : public ByHandDialog {
    Q_OBJECT

public:
    // Of a packet whose state is Unknown.
    SettleDialog(desk::Desk &desk, const payout::Payout &payout, QWidget *parent = nullptr);

Q_SIGNALS:
    void settled(const hongbao::ledger::Batch &batch); // as it is afterwards

protected:
    void changeEvent(QEvent *event) override;

private:
    QLayout *buildWho();
    QLayout *buildVerdict();
    QLineEdit *addField(QFormLayout *form, const QString &name, const QString &words);
    void follow();
    void settle() override;
    void answered(desk::RequestId id, const desk::BatchResult &result);

    desk::Desk &m_desk;
    payout::Payout m_payout;
    desk::RequestId m_settling = 0;

    QRadioButton *m_paid;
    QRadioButton *m_notPaid;
    QLineEdit *m_amount;
    FieldProblem *m_amountProblem;
    QLineEdit *m_bizNo;
    QLineEdit *m_reason;
    QLabel *m_meaning;
};

} // namespace hongbao::ui
