#pragma once
// What was sent in a time, what failed and why, how the campaigns stand, and what somebody has to see to. Speaks with
// the desk; changes nothing.

#include "base/clock.h"
#include "desk/desk.h"
#include "history/history_view.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace hongbao::ui {

class Busy;
class Card;
class CountsCard;
class EmptyPage;
class ErrorPanel;
class FiguresCard;
class OpenList;
class OverviewFilter;
class Prompts;
class TimelineView;
struct Counted;
struct OpenThing;

class OverviewPage : public QWidget {
    Q_OBJECT

public:
    OverviewPage(desk::Desk &desk, Prompts &prompts, QWidget *parent = nullptr,
        std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>());

    void refresh();
    void focusFilter();

Q_SIGNALS:
    void campaignsRequested();
    void campaignRequested(const hongbao::ledger::Campaign &campaign);
    void batchRequested(const hongbao::ledger::Batch &batch); // its packets
    void packetsRequested(const hongbao::ui::HistoryView &packets);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QBoxLayout *buildHead();
    QWidget *buildCards(Prompts &prompts);
    void read(desk::RequestId id, const desk::OverviewResult &result);
    void draw();
    void retranslate();

    // what stands in the lists (overview_things.cpp)
    QList<Counted> reasons() const;
    QList<Counted> states() const;
    QList<OpenThing> unfinished();
    QList<OpenThing> toSeeTo();
    OpenThing unconfirmed();
    std::optional<OpenThing> reminder(const ledger::Campaign &campaign);
    bool isAsked(const CrowdNo &crowdNo) const; // by the filter
    const ledger::Campaign *campaign(const CrowdNo &crowdNo) const;

    desk::Desk &m_desk;
    const std::shared_ptr<const Clock> m_clock;
    ledger::Overview m_overview;
    desk::RequestId m_reading = 0;
    QString m_asked; // the filter of m_reading in words
    QLabel *m_title;
    OverviewFilter *m_filter;
    QPushButton *m_refresh;
    Busy *m_busy;
    ErrorPanel *m_error;
    QStackedWidget *m_stack;
    EmptyPage *m_empty;
    FiguresCard *m_figures;
    OpenList *m_toSeeTo;
    OpenList *m_unfinished;
    Card *m_daysCard;
    TimelineView *m_days;
    CountsCard *m_reasons;
    CountsCard *m_states;
};

} // namespace hongbao::ui
