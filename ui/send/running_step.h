#pragma once
// A batch while it runs: one line that can be read aloud, the counts, and Stop.

#include "ledger/records.h"
#include "payout/progress.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace hongbao::ui {

class Card;
class ElidedLabel;

class RunningStep : public QWidget {
    Q_OBJECT

public:
    explicit RunningStep(QWidget *parent = nullptr);

    void start(const ledger::Batch &batch);
    void show(const payout::Progress &progress);
    using QWidget::show;
    void focusFirst();
    void sayBusy(); // another deed was asked for, which waits for the end of this one
    bool isStopping() const { return m_stopAsked || m_progress.stopping; }

Q_SIGNALS:
    void stopRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void stop();
    QString notice() const; // empty: none
    void retranslate();

    QString m_campaignName;
    payout::Timetable m_times;
    payout::Progress m_progress;
    bool m_stopAsked = false;
    bool m_isBusy = false;

    Card *m_card;
    ElidedLabel *m_title;
    QLabel *m_line;
    QProgressBar *m_bar;
    QLabel *m_notice; // stopping, or the provider asked us to wait
    QLabel *m_busy;
    QLabel *m_closing;
    QPushButton *m_stop;
};

} // namespace hongbao::ui
