#pragma once
// One payout with everything known of it and every attempt. Opened, never waited for.

#include "desk/desk.h"
#include "history/attempt_table.h"
#include "widgets/live_label.h"

#include <QDialog>

class QFormLayout;
class QTableView;
class QVBoxLayout;

namespace hongbao::ui {

class Busy;
class ErrorPanel;
class ExportLine;
class Prompts;
class SecondChances;

class RecordPanel : public QDialog {
    Q_OBJECT

public:
    // `source`: as in HistoryQuery. Out of an archive nothing is asked again, settled or sent.
    RecordPanel(desk::Desk &desk, Prompts &prompts, const ledger::HistoryRow &row, const QString &source,
        QWidget *parent = nullptr);

Q_SIGNALS:
    void askAgainRequested(hongbao::BatchId batch, hongbao::PayoutId payout);
    void sendAgainRequested(hongbao::BatchId batch, int line);
    void settled(); // by hand: the row is another one now

private:
    QWidget *buildChances();
    void buildAttempts(QVBoxLayout *column);
    QWidget *buildHead();
    QLayout *buildFacts();
    QWidget *buildReason();
    void addFact(QFormLayout *form, const QString &name, const LiveLabel::Words &value, const QString &plain = {});
    void settle();
    void saveSlip();
    void refusedListed(desk::RequestId id, const desk::JudgedResult &list);
    void attemptsRead(desk::RequestId id, const desk::AttemptsResult &result);

    desk::Desk &m_desk;
    ledger::HistoryRow m_row;
    const QString m_source;
    AttemptTable *m_attempts;
    QTableView *m_table;
    Busy *m_busy;
    ErrorPanel *m_error;
    SecondChances *m_chances;
    ExportLine *m_export;
    desk::RequestId m_reading = 0;
    desk::RequestId m_refused = 0;
};

} // namespace hongbao::ui
