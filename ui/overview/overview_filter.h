#pragma once
// The time and the campaign that an overview is about.

#include "ledger/overview.h"

#include <QWidget>

namespace hongbao::ui {

class CampaignBox;
class DayRange;
class TimeBox;

class OverviewFilter : public QWidget {
    Q_OBJECT

public:
    explicit OverviewFilter(const Clock &clock, QWidget *parent = nullptr);

    void setCampaigns(const QList<ledger::Campaign> &campaigns);
    ledger::OverviewQuery query() const; // of no account
    QString words() const; // "This month · All campaigns"
    void focus();

Q_SIGNALS:
    void changed();

private:
    bool isFromDayToDay() const;
    void edited();

    const Clock &m_clock;
    TimeBox *m_time;
    DayRange *m_days;
    CampaignBox *m_campaign;
};

} // namespace hongbao::ui
