#pragma once
// All batches: found by number, name and state, what became of each, its result and statement as files, and going on
// with what is open.

#include "desk/desk.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace hongbao::ui {

class BatchFilter;
class BatchTable;
class EmptyPage;
class ErrorPanel;
class ExportLine;
class Prompts;

class BatchesView : public QWidget {
    Q_OBJECT

public:
    BatchesView(desk::Desk &desk, Prompts &prompts, QWidget *parent = nullptr);

    void refresh();
    void focusSearch();

Q_SIGNALS:
    void resumeRequested(hongbao::BatchId batch);
    void payoutsRequested(const hongbao::ledger::Batch &batch);
    void sendingRequested(); // nothing stands here yet

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLayout *buildSearch();
    void buildTable();
    QLayout *buildFoot();
    QLayout *buildButtons();
    QPushButton *addButton(QLayout *row, const QString &name, const QString &icon = {});
    void listed(desk::RequestId id, const desk::BatchesResult &batches);
    void saveResult(report::ResultRows rows);
    void saveStatement(report::StatementRows rows);
    const ledger::Batch *chosen() const; // null unless it is one
    void showAll();
    void filtered();
    void follow(); // the buttons follow the chosen rows
    void retranslate();

    desk::Desk &m_desk;
    BatchTable *m_batches;
    BatchFilter *m_found;
    ErrorPanel *m_error;
    ExportLine *m_export;
    QLineEdit *m_search;
    QComboBox *m_show;
    QList<QAction *> m_resultActs; // as report::ResultRows
    QList<QAction *> m_statementActs; // as report::StatementRows
    QStackedWidget *m_stack;
    EmptyPage *m_empty;
    QTableView *m_table;
    QLabel *m_count;
    QPushButton *m_copy;
    QPushButton *m_copyExcel;
    QPushButton *m_resume;
    QPushButton *m_result;
    QPushButton *m_statement;
    QPushButton *m_payouts;
    desk::RequestId m_listing = 0;
};

} // namespace hongbao::ui
