#pragma once
// A decision about the ledger that cannot be made in passing: what it does, what is lost by it, and a word or a tick
// before its button can be pressed. Enter never decides, Cancel has the focus.

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace hongbao::ui {

struct Decision {
    QString title;
    QStringList facts;
    QString warning;
    QString tick; // to be ticked first; empty: none
    QString reason; // the label of a reason to be written first; empty: none
    QString confirm; // the act itself
};

class DecisionDialog : public QDialog {
    Q_OBJECT

public:
    DecisionDialog(const QString &windowTitle, const Decision &decision, QWidget *parent = nullptr);

Q_SIGNALS:
    void decided(const QString &reason);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void follow();

    QCheckBox *m_tick = nullptr;
    QLineEdit *m_reason = nullptr;
    QPushButton *m_cancel;
    QPushButton *m_confirm;
};

} // namespace hongbao::ui
