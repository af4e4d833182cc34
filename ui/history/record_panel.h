#pragma once
// One payout with everything known of it and every attempt. Opened, never waited for.

#include "desk/desk.h"
#include "history/attempt_table.h"

#include <QDialog>

class QFormLayout;
class QTableView;

namespace hongbao::ui {

class Busy;
class ErrorPanel;

class RecordPanel : public QDialog {
    Q_OBJECT

public:
    RecordPanel(desk::Desk &desk, const ledger::HistoryRow &row, QWidget *parent = nullptr);

private:
    QWidget *buildHead();
    QLayout *buildFacts();
    QWidget *buildReason();
    void addFact(QFormLayout *form, const QString &name, const QString &value, const QString &plain = {});
    void attemptsRead(desk::RequestId id, const desk::AttemptsResult &result);

    desk::Desk &m_desk;
    ledger::HistoryRow m_row;
    AttemptTable *m_attempts;
    QTableView *m_table;
    Busy *m_busy;
    ErrorPanel *m_error;
    desk::RequestId m_reading = 0;
};

} // namespace hongbao::ui
