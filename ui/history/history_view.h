#pragma once
// A filter of the history as its controls say it: "this month" goes on meaning this month. Views that were given a name
// are kept, an account at a time, in one file of the data folder.

#include "history/time_range.h"
#include "ledger/records.h"

#include <QJsonObject>
#include <QStringList>

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

class ViewBook {
public:
    ViewBook(const QString &dataDir, QString account);

    QStringList names() const;
    std::optional<HistoryView> find(const QString &name) const;
    Done keep(const QString &name, const HistoryView &view); // FileUnwritable
    Done forget(const QString &name);

private:
    QJsonObject read() const; // a file that cannot be read is an empty book
    Done write(const QJsonObject &views) const; // of this account

    QString m_file;
    QString m_account;
};

} // namespace hongbao::ui
