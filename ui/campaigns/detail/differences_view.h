#pragma once
// The differences of a reconciliation: what each means, as text to copy, and settling those that are explained.

#include "campaigns/detail/difference_table.h"
#include "desk/desk.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace hongbao::ui {

class DifferencesView : public QWidget {
    Q_OBJECT

public:
    explicit DifferencesView(desk::Desk &desk, QWidget *parent = nullptr);

    void setDifferences(const CrowdNo &crowdNo, const QList<ledger::Difference> &differences); // hides itself: none

Q_SIGNALS:
    void settled(const hongbao::ledger::Reconciliation &afterwards);
    void changedMeanwhile();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLayout *buildHead();
    void buildTable();
    QList<ledger::Difference> chosenOpen() const;
    void follow(); // what is chosen
    void fit(); // as tall as its rows, up to a point
    void copy();
    void settle();
    void retranslate();

    desk::Desk &m_desk;
    CrowdNo m_crowdNo;
    DifferenceTable *m_differences;
    QLabel *m_title;
    QComboBox *m_filter;
    QPushButton *m_copy;
    QPushButton *m_settle;
    QTableView *m_table;
    QLabel *m_meaning;
};

} // namespace hongbao::ui
