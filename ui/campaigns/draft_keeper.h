#pragma once
// What was typed into the form, kept for the next start: written a moment after the last key, off the window's thread.
// A draft that cannot be kept costs typing, never money, so nothing is said of it.

#include "campaign/draft_sources.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace hongbao::ui {

class DraftKeeper : public QObject {
    Q_OBJECT

public:
    DraftKeeper(const QString &dataDir, QString account, QObject *parent = nullptr);
    ~DraftKeeper() override; // writes what waits

    void find(); // -> found
    void keep(const campaign::Draft &draft);
    void forget();

Q_SIGNALS:
    void found(const hongbao::campaign::Draft &draft); // not sent where there is none

private:
    void write();

    campaign::DraftBook m_book; // touched by the pool's one thread alone
    QString m_account;
    std::optional<campaign::Draft> m_waiting;
    QTimer m_rest;
    QThreadPool m_pool; // last: it is waited for before the rest goes
};

} // namespace hongbao::ui
