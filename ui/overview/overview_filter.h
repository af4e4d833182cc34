#pragma once
// The time and the campaign that an overview is about.

#include "history/time_range.h"
#include "ledger/overview.h"

#include <QWidget>

class QComboBox;
class QDateEdit;

namespace hongbao::ui {

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

protected:
    void changeEvent(QEvent *event) override;

private:
    TimePreset preset() const;
    void edited();
    void fillTimes();
    void retranslate();

    const Clock &m_clock;
    QComboBox *m_time;
    QDateEdit *m_firstDay;
    QDateEdit *m_lastDay;
    QComboBox *m_campaign;
};

} // namespace hongbao::ui
