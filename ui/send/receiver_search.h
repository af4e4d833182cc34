#pragma once
// Finds receivers among a million payouts without holding the window: on a thread of its own, the latest question only.

#include "payout/payouts.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>

namespace hongbao::ui {

class ReceiverSearch : public QObject {
    Q_OBJECT

public:
    explicit ReceiverSearch(payout::Payouts payouts, QObject *parent = nullptr);
    ~ReceiverSearch() override; // ends what is being searched

    void find(const QString &text); // in the receiver, the name or the row's number, whatever the case
    void forget(); // nothing is wanted any more

Q_SIGNALS:
    void found(const QList<qint32> &places); // among the payouts, ascending

private:
    QList<qint32> placesOf(const QString &text, quint64 question) const;

    const payout::Payouts m_payouts;
    std::atomic<quint64> m_question = 0;
    QThreadPool m_pool; // last: it is waited for before the rest goes
};

} // namespace hongbao::ui
