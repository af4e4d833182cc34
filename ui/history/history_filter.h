#pragma once
// One box that finds any part of an id, name, note or number, and choices of campaign, state and time.

#include "ledger/records.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace hongbao::ui {

class HistoryFilter : public QWidget {
    Q_OBJECT

public:
    explicit HistoryFilter(const Clock &clock, QWidget *parent = nullptr);

    void setCampaigns(const QList<ledger::Campaign> &campaigns);
    void showBatch(const ledger::Batch &batch); // all else is cleared
    ledger::HistoryQuery query() const;
    bool isEmpty() const;
    void clear();
    void focusSearch();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void setBatch(const std::optional<ledger::Batch> &batch);
    void fillStates();
    void fillTimes();

    const Clock &m_clock;
    std::optional<ledger::Batch> m_batch;
    QTimer m_typing;
    QLineEdit *m_search;
    QPushButton *m_batchChip; // takes the batch out again
    QComboBox *m_campaign;
    QComboBox *m_state;
    QComboBox *m_time;
};

} // namespace hongbao::ui
