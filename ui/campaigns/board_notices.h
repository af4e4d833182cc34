#pragma once
// What the board says by itself, quietly: what is about to end with money in it, and what has just happened.

#include "campaign/standing.h"
#include "desk/desk.h"

#include <QWidget>

namespace hongbao::ui {

class NoticeBar;

class BoardNotices : public QWidget {
    Q_OBJECT

public:
    // Of all campaigns those that somebody should be reminded of
    struct Reminders {
        int ending = 0;
        Fen left; // in them
        int payLinks = 0;
        friend bool operator==(const Reminders &, const Reminders &) = default;
    };

    explicit BoardNotices(QWidget *parent = nullptr);

    void remind(const Reminders &reminders); // the same ones again stay put away
    void sayPaid(const ledger::Campaign &campaign);
    void sayLinkEnded(const ledger::Campaign &campaign);
    void sayAsked(const desk::Refreshing &asked, bool stopped); // says nothing if all were asked
    void sayStopping(const QString &campaignName);
    void sayStopped(); // the provider paused it
    void sayNotPaused(const Error &error);
    void sayBatchStopped(const ledger::Batch &batch); // with it, at any time after

Q_SIGNALS:
    void remindedRequested(); // show those
    void sendRequested(const hongbao::CrowdNo &crowdNo);
    void copyRequested(const hongbao::ledger::Campaign &campaign);
    void refreshRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class About { Nothing, Paid, LinkEnded, NotAllAsked, AskingStopped, Stopping, Stopped, NotPaused };

    void tell(About about);
    void act();
    void sayReminders();
    void sayNews();
    void sayStop();
    QString batchWords() const; // of a batch that ended with the stop; empty: none

    Reminders m_reminders;
    bool m_isReminderAway = false;
    About m_about = About::Nothing;
    ledger::Campaign m_campaign;
    QString m_name;
    desk::Refreshing m_asked;
    Error m_error;
    std::optional<ledger::Batch> m_batch;

    NoticeBar *m_reminder;
    NoticeBar *m_notice;
};

} // namespace hongbao::ui
