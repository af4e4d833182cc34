#pragma once
// One box that finds any part of an id, name, note or number, and choices of campaign, state, time and amount.

#include "history/history_view.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace hongbao::ui {

class CampaignBox;
class DayRange;
class TimeBox;

class HistoryFilter : public QWidget {
    Q_OBJECT

public:
    explicit HistoryFilter(const Clock &clock, QWidget *parent = nullptr);

    void setCampaigns(const QList<ledger::Campaign> &campaigns);
    void showBatch(const ledger::Batch &batch); // all else is cleared
    void showPerson(const QString &recipient); // all else is cleared
    const QString &person() const { return m_person; }
    HistoryView view() const; // without the batch
    void setView(const HistoryView &view);
    Result<ledger::HistoryQuery> query() const;
    bool isEmpty() const;
    void clear();
    void focusSearch();
    void addToSecondRow(QWidget *widget);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildFirstRow();
    void buildSecondRow();
    void retranslate();
    void edited();
    void setBatch(const std::optional<ledger::Batch> &batch);
    void setPerson(const QString &recipient);
    void put(const HistoryView &view);
    void fillStates();

    const Clock &m_clock;
    std::optional<ledger::Batch> m_batch;
    QString m_person;
    QTimer m_typing;
    QHBoxLayout *m_first;
    QHBoxLayout *m_second;
    QLineEdit *m_search;
    QPushButton *m_batchChip; // takes the batch out again
    QPushButton *m_personChip;
    CampaignBox *m_campaign;
    QComboBox *m_state;
    TimeBox *m_time;
    QLabel *m_amount;
    QLineEdit *m_least; // yuan
    QLineEdit *m_most;
    DayRange *m_days;
};

} // namespace hongbao::ui
