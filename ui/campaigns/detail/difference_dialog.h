#pragma once
// Settles differences with a reason: says what that does and what it does not.

#include "afterwards/by_hand_dialog.h"
#include "desk/desk.h"

class QBoxLayout;
class QLabel;
class QLineEdit;

namespace hongbao::ui {

class DifferenceDialog : public ByHandDialog {
    Q_OBJECT

public:
    // Of open ones, at least one.
    DifferenceDialog(desk::Desk &desk, const CrowdNo &crowdNo, const QList<ledger::Difference> &differences,
        QWidget *parent = nullptr);

Q_SIGNALS:
    void settled(const hongbao::ledger::Reconciliation &afterwards);
    void changedMeanwhile(); // the comparison is another one by now

protected:
    void changeEvent(QEvent *event) override;

private:
    QString whatItDoes() const;
    QBoxLayout *buildReason();
    void follow();
    void settle() override;
    void answered(desk::RequestId id, const desk::ReconcileResult &result);

    desk::Desk &m_desk;
    CrowdNo m_crowdNo;
    QList<ledger::Difference> m_differences;
    desk::RequestId m_settling = 0;
    QLineEdit *m_reason;
    QLabel *m_what;
    QLabel *m_changed;
};

} // namespace hongbao::ui
