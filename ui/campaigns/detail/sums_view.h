#pragma once
// Our books of a campaign and the provider's sum side by side, and what the difference means.

#include "ledger/reconciliation.h"

#include <QWidget>

#include <optional>

class QFrame;
class QHBoxLayout;
class QLabel;

namespace hongbao::ui {

class Badge;

class SumsView : public QWidget {
    Q_OBJECT

public:
    explicit SumsView(QWidget *parent = nullptr);

    void show(const std::optional<ledger::Reconciliation> &made);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Figure {
        QLabel *value;
        QLabel *name;
    };

    Figure addFigure(QHBoxLayout *row, const QString &name);
    void say(const Figure &figure, const QString &value, const QString &name);
    void retranslate();
    void tell(const ledger::Reconciliation &made);

    std::optional<ledger::Reconciliation> m_made;
    Figure m_here;
    Figure m_there;
    Figure m_difference;
    QWidget *m_figures;
    Badge *m_finding;
    QFrame *m_notice;
    QLabel *m_what;
    QLabel *m_money;
    QLabel *m_remedy;
    QLabel *m_when;
    QLabel *m_bill;
};

} // namespace hongbao::ui
