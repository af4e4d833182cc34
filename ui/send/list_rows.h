#pragma once
// The real rows of a list below a choice over each column; three counts, a group of problems and a search pick which
// rows are seen. A cell is repaired where it stands.

#include "send/list_snapshot.h"

#include <QWidget>

class QBoxLayout;
class QLineEdit;
class QTableView;
class QTimer;
class QToolButton;

namespace hongbao::ui {

class ColumnHeader;
class JudgedRows;
class ListRowBar;
class VerdictChips;

class ListRows : public QWidget {
    Q_OBJECT

public:
    explicit ListRows(QWidget *parent = nullptr);

    void setList(const ListSnapshot &snapshot);
    void setChanged(const ListSnapshot &snapshot, const QList<qsizetype> &rows);
    void setFrozen(bool frozen); // looked at, not changed: another list takes its place soon
    void showRows(const QList<qsizetype> &rows); // the answer to filterChanged; once no cell is being edited
    void showAll(); // no count chosen, nothing searched
    void showProblem(intake::Problem problem);
    void showCleaned(intake::CleanUp kind);
    const ListFilter &filter() const { return m_filter; }
    void focusTable();
    void focusSearch();

Q_SIGNALS:
    void filterChanged(const hongbao::ui::ListFilter &filter);
    void columnsChosen(const hongbao::intake::Columns &columns);
    void cellEdited(qsizetype row, qsizetype column, const QString &text);
    void leaveOutRequested(const QList<qsizetype> &rows, bool out);
    void sendRequested(const QList<qsizetype> &rows);
    void takeBackRequested(const QList<qsizetype> &rows);
    void undoRequested();
    void redoRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QBoxLayout *buildHead();
    void buildTable();
    void want(const ListFilter &filter);
    void fitColumns();
    void orderTabs();
    void followChosen();
    void followList();
    void showWaiting();
    QList<qsizetype> chosenRows() const;
    void retranslate();

    JudgedRows *m_rows;
    ListFilter m_filter;
    std::optional<QList<qsizetype>> m_waiting; // rows that are not shown before an edit ends
    bool m_frozen = false;
    QTimer *m_typing;
    VerdictChips *m_chips;
    QToolButton *m_only;
    QToolButton *m_undo;
    QToolButton *m_redo;
    QLineEdit *m_search;
    QTableView *m_table;
    ColumnHeader *m_header;
    ListRowBar *m_bar;
};

} // namespace hongbao::ui
