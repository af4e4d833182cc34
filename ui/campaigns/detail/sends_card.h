#pragma once
// When the packets of a campaign were sent: bars by the hour or the day, as packets or as money; the same as a table;
// and as a picture in a file.

#include "desk/desk.h"
#include "widgets/card.h"
#include "widgets/time_chart.h"

#include <QThreadPool>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace hongbao::ui {

class ErrorPanel;
class Prompts;
class TimelineTable;

class SendsCard : public Card {
    Q_OBJECT

public:
    SendsCard(desk::Desk &desk, Prompts &prompts, QWidget *parent = nullptr);
    ~SendsCard() override; // waits for the file

    void show(const ledger::Campaign &campaign);
    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLayout *buildControls();
    QWidget *buildTable();
    void read(desk::RequestId id, const desk::TimelineResult &result);
    void draw();
    QList<TimeChart::Series> packetSeries() const;
    TimeChart::Series moneySeries() const;
    QString totals() const;
    void save();
    void saved(const QString &file, bool done);
    void retranslate();

    desk::Desk &m_desk;
    Prompts &m_prompts;
    CrowdNo m_crowdNo;
    QString m_name;
    desk::RequestId m_reading = 0;
    bool m_byDay = false;
    TimelineTable *m_times;
    QLabel *m_totals;
    QComboBox *m_unit;
    QCheckBox *m_asTable;
    QPushButton *m_save;
    QStackedWidget *m_stack;
    TimeChart *m_chart;
    QTableView *m_table;
    ErrorPanel *m_error;
    ErrorPanel *m_unsaved;
    QLabel *m_saved;
    QThreadPool m_pool; // last: it is waited for before the rest goes
};

} // namespace hongbao::ui
