#pragma once
// The verdict of a person who looked into Alipay's bill, on one packet that stays unknown: paid or not, and how it is
// known. Journaled, never taken back. Enter never settles, Cancel has the focus.

#include "desk/desk.h"

#include <QDialog>

class QBoxLayout;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace hongbao::ui {

class ErrorPanel;
class FieldProblem;

class SettleDialog : public QDialog {
    Q_OBJECT

public:
    // Of a packet whose state is Unknown.
    SettleDialog(desk::Desk &desk, const payout::Payout &payout, QWidget *parent = nullptr);

Q_SIGNALS:
    void settled(const hongbao::ledger::Batch &batch); // as it is afterwards

protected:
    void showEvent(QShowEvent *event) override;

private:
    QLayout *buildWho();
    QLayout *buildVerdict();
    QBoxLayout *buildButtons();
    QLineEdit *addField(QFormLayout *form, const QString &name, const QString &words);
    void follow();
    void settle();
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
    ErrorPanel *m_error;
    QPushButton *m_cancel;
    QPushButton *m_settle;
};

} // namespace hongbao::ui
