#pragma once
// All payouts of the ledger: filters above, the table that pages, count and money of the filter below.

#include "base/clock.h"
#include "desk/desk.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace hongbao::ui {

struct HistoryView;
class Busy;
class EmptyPage;
class ErrorPanel;
class ExportLine;
class HistoryFilter;
class HistoryTable;
class NoticeBar;
class Prompts;
class SourceButton;
class ViewBar;

class PayoutsView : public QWidget {
    Q_OBJECT

public:
    PayoutsView(desk::Desk &desk, Prompts &prompts, QWidget *parent = nullptr);

    void refresh();
    void newsCame(); // rows keep their places; what is new is offered
    void focusSearch();
    void showBatch(const ledger::Batch &batch);
    void showView(const HistoryView &view);

Q_SIGNALS:
    void askAgainRequested(hongbao::BatchId batch, hongbao::PayoutId payout);
    void sendAgainRequested(hongbao::BatchId batch, int line);
    void sendingRequested(); // nothing stands here yet

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectParts();
    void setUpOrder();
    QWidget *buildTable();
    QLayout *buildFoot();
    void filterChanged();
    void arrived();
    void sayAway();
    void openRecord(const QModelIndex &index);
    void showPerson();
    bool canCopy(); // says why not
    void copyChosen();
    void copyForExcel();
    void follow();
    void sayCount();
    void retranslate();

    desk::Desk &m_desk;
    Prompts &m_prompts;
    SystemClock m_clock;
    HistoryTable *m_rows;
    HistoryFilter *m_filter;
    ViewBar *m_views;
    SourceButton *m_source;
    NoticeBar *m_away; // the rows are not those of the ledger
    QLabel *m_heading; // whose packets these are, when they are one person's
    QPushButton *m_news;
    ErrorPanel *m_error;
    ExportLine *m_export;
    QStackedWidget *m_stack;
    EmptyPage *m_empty;
    QTableView *m_table;
    QLabel *m_count;
    QLabel *m_note; // why copying did not happen
    Busy *m_busy;
    QPushButton *m_personOf;
    QPushButton *m_copy;
    QPushButton *m_copyExcel;
    QPushButton *m_save;
    bool m_asked = false; // the first question was put
    bool m_sized = false; // columns were fitted to the first rows that came
    desk::RequestId m_campaigns = 0;
};

} // namespace hongbao::ui
