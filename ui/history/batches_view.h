#pragma once
// All batches: what became of each, its result as a file, and going on with what is open.

#include "desk/desk.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTableView;

namespace hongbao::ui {

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

Q_SIGNALS:
    void resumeRequested(hongbao::BatchId batch);
    void payoutsRequested(const hongbao::ledger::Batch &batch);

protected:
    void changeEvent(QEvent *event) override;

private:
    QLayout *buildButtons();
    void listed(desk::RequestId id, const desk::BatchesResult &batches);
    void saveResult(report::ResultRows rows);
    const ledger::Batch *chosen() const;
    void follow(); // the buttons follow the chosen row
    void retranslate();

    desk::Desk &m_desk;
    BatchTable *m_batches;
    ErrorPanel *m_error;
    ExportLine *m_export;
    QList<QAction *> m_resultActs; // as report::ResultRows
    QStackedWidget *m_stack;
    EmptyPage *m_empty;
    QTableView *m_table;
    QPushButton *m_resume;
    QPushButton *m_result;
    QPushButton *m_payouts;
    desk::RequestId m_listing = 0;
};

} // namespace hongbao::ui
