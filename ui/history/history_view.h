#pragma once
// A filter of the history as its controls say it: "this month" goes on meaning this month. Views that were given a name
// are kept, an account at a time, in one file of the data folder.

#include "choices/time_range.h"
#include "ledger/records.h"

#include <QMap>

namespace hongbao::ui {

struct HistoryView {
    QString search;
    QString campaign; // its number
    QString state;
    QString person; // exactly this id
    QString least; // yuan, as typed
    QString most;
    TimePreset time = TimePreset::All;
    QDate first; // of Range
    QDate last;
    friend bool operator==(const HistoryView &, const HistoryView &) = default;
};

// AmountMalformed with "least" or "most" as the field
Result<ledger::HistoryQuery> queryOf(const HistoryView &view, const QDateTime &now);

using NamedViews = QMap<QString, HistoryView>;

class ViewBook {
public:
    ViewBook(const QString &dataDir, QString account);

    NamedViews all() const; // of this account
    Done keep(const NamedViews &views) const; // in the place of all of this account. FileUnwritable

private:
    QString m_file;
    QString m_account;
};

} // namespace hongbao::ui
