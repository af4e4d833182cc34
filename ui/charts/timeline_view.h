#pragma once
// What became of packets over time: bars, as packets or as money, or the same as a table; and a picture of them.

#include "charts/picture_line.h"
#include "charts/timeline_table.h"
#include "widgets/time_chart.h"

class QCheckBox;
class QComboBox;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace hongbao::ui {

class TimelineView : public QWidget {
    Q_OBJECT

public:
    // `name`: of the objects, "sends" for "sendsChart", "sendsTable" and so on
    TimelineView(const QString &name, Prompts &prompts, account::World world, QWidget *parent = nullptr);

    // `of`: what the picture is titled with. Without times it says nothing but that.
    void show(const QList<ledger::TimeSlot> &times, bool byDay, const QString &of);
    void setWords(const QString &title, const QString &nothing); // `nothing`: there are no times
    void forgetPicture();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLayout *buildControls(const QString &name);
    QWidget *buildTable(const QString &name);
    void draw();
    QList<TimeChart::Series> packetSeries() const;
    TimeChart::Series moneySeries() const;
    QString totals() const;
    void save();
    void retranslate();

    const account::World m_world;
    QString m_of;
    QString m_nothing;
    bool m_byDay = false;
    TimelineTable *m_times;
    QLabel *m_totals;
    QComboBox *m_unit;
    QCheckBox *m_asTable;
    QPushButton *m_save;
    QStackedWidget *m_stack;
    TimeChart *m_chart;
    QTableView *m_table;
    PictureLine *m_picture;
};

} // namespace hongbao::ui
