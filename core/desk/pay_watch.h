#pragma once
// Waits for payments: nobody tells us of one (alipay-api 1.1), so each campaign that is not paid is asked about,
// quickly at first and then slower, until it is paid or its link is dead. What is waited for stands in the ledger, so
// that a restart goes on. On the money thread.

#include "desk/session.h"
#include "desk/voice.h"

#include <QTimer>

namespace hongbao::desk {

class PayWatch : public QObject {
    Q_OBJECT

public:
    PayWatch(Session &session, Desk &desk, QObject *parent = nullptr);

    void start(); // with all that the ledger knows as not paid
    void add(const ledger::Campaign &campaign); // only once started; others are passed over

private:
    struct Waiting {
        QDateTime since;
        QDateTime nextLook;
        QDateTime until; // the link's end
        bool asking = false;
    };

    void lookAround();
    void look(const QString &crowdNo);
    void seen(const QString &crowdNo, const alipay::DetailResult &detail);

    Session &m_session;
    Voice m_voice;
    QHash<QString, Waiting> m_waiting;
    QTimer m_tick {this};
    bool m_started = false;
};

} // namespace hongbao::desk
