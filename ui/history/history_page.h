#pragma once
// What was sent: packet by packet, and batch by batch.

#include "desk/desk.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTabBar;

namespace hongbao::ui {

struct HistoryView;
class BatchesView;
class PayoutsView;
class Prompts;

class HistoryPage : public QWidget {
    Q_OBJECT

public:
    HistoryPage(desk::Desk &desk, Prompts &prompts, QWidget *parent = nullptr);

    void refresh();
    void focusSearch();
    void showBatches();
    void showBatch(const ledger::Batch &batch); // its packets
    void showPackets(const HistoryView &view);

Q_SIGNALS:
    void resumeRequested(hongbao::BatchId batch);
    void askAgainRequested(hongbao::BatchId batch, hongbao::PayoutId payout);
    void sendAgainRequested(hongbao::BatchId batch, int line);
    void sendingRequested(); // nothing stands here yet

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_title;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    PayoutsView *m_payouts;
    BatchesView *m_batches;
};

} // namespace hongbao::ui
