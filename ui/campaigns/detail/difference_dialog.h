#pragma once
// Settles differences with a reason: says what that does and what it does not. Enter never settles, Cancel has the
// focus.

#include "desk/desk.h"

#include <QDialog>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace hongbao::ui {

class ErrorPanel;

class DifferenceDialog : public QDialog {
    Q_OBJECT

public:
    // Of open ones, at least one.
    DifferenceDialog(desk::Desk &desk, const CrowdNo &crowdNo, const QList<ledger::Difference> &differences,
        QWidget *parent = nullptr);

Q_SIGNALS:
    void settled(const hongbao::ledger::Reconciliation &afterwards);
    void changedMeanwhile(); // the comparison is another one by now

protected:
    void showEvent(QShowEvent *event) override;

private:
    QString whatItDoes() const;
    QBoxLayout *buildReason();
    QBoxLayout *buildButtons();
    void follow();
    void settle();
    void answered(desk::RequestId id, const desk::ReconcileResult &result);

    desk::Desk &m_desk;
    CrowdNo m_crowdNo;
    QList<ledger::Difference> m_differences;
    desk::RequestId m_settling = 0;
    QLineEdit *m_reason;
    QLabel *m_changed;
    ErrorPanel *m_error;
    QPushButton *m_cancel;
    QPushButton *m_settle;
};

} // namespace hongbao::ui
