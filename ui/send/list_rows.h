#pragma once
// The real rows of a list below a choice over each column; three counts and a search pick which rows are seen.

#include "intake/list.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QTableView;

namespace hongbao::ui {

class ColumnHeader;
class JudgedRows;
class VerdictChips;

class ListRows : public QWidget {
    Q_OBJECT

public:
    explicit ListRows(QWidget *parent = nullptr);

    void setList(const intake::JudgedList &list);
    void showAll(); // no count chosen, nothing searched
    void focusTable();
    void focusSearch();

Q_SIGNALS:
    void columnsChosen(const hongbao::intake::Columns &columns);

protected:
    void changeEvent(QEvent *event) override;

private:
    QBoxLayout *buildHead();
    void buildTable();
    void filter();
    void fitColumns();
    void orderTabs();
    void showProblemOfRow();
    void retranslate();

    bool m_hasProblems = false;
    JudgedRows *m_rows;
    VerdictChips *m_chips;
    QLineEdit *m_search;
    QTableView *m_table;
    ColumnHeader *m_header;
    QLabel *m_problem;
};

} // namespace hongbao::ui
