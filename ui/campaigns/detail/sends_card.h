#pragma once
// When the packets of a campaign were sent, by the hour or the day.

#include "desk/desk.h"
#include "widgets/card.h"

namespace hongbao::ui {

class ErrorPanel;
class Prompts;
class TimelineView;

class SendsCard : public Card {
    Q_OBJECT

public:
    SendsCard(desk::Desk &desk, Prompts &prompts, QWidget *parent = nullptr);

    void show(const ledger::Campaign &campaign);
    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    void read(desk::RequestId id, const desk::TimelineResult &result);
    void draw();
    void retranslate();

    desk::Desk &m_desk;
    CrowdNo m_crowdNo;
    QString m_name;
    desk::RequestId m_reading = 0;
    QList<ledger::TimeSlot> m_times;
    bool m_byDay = false;
    TimelineView *m_view;
    ErrorPanel *m_error;
};

} // namespace hongbao::ui
