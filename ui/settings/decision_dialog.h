#pragma once
// A decision about the ledger that cannot be made in passing: what it does, what is lost by it, and a word or a tick
// before its button can be pressed.

#include "afterwards/by_hand_dialog.h"

class QCheckBox;
class QLineEdit;

namespace hongbao::ui {

struct Decision {
    QString title;
    QStringList facts;
    QString warning;
    QString tick; // to be ticked first; empty: none
    QString reason; // the label of a reason to be written first; empty: none
    QString confirm; // the act itself
};

class DecisionDialog : public ByHandDialog {
    Q_OBJECT

public:
    DecisionDialog(
        account::World world, const QString &windowTitle, const Decision &decision, QWidget *parent = nullptr);

Q_SIGNALS:
    void decided(const QString &reason);

private:
    void settle() override;
    void follow();

    QCheckBox *m_tick = nullptr;
    QLineEdit *m_reason = nullptr;
};

} // namespace hongbao::ui
