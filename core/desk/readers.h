#pragma once
// The connections of one thread that only read: to the ledger, and to the archive or backup that is looked into.

#include "ledger/reader.h"

namespace hongbao::desk {

class Readers {
public:
    explicit Readers(QString ledgerPath);

    // Opened at the first question; again while the ledger does not exist yet. `source`: as in HistoryQuery.
    Result<ledger::Reader *> get(const QString &source = {});

private:
    const QString m_path;
    QString m_source; // of m_away
    std::unique_ptr<ledger::Reader> m_ledger;
    std::unique_ptr<ledger::Reader> m_away;
};

} // namespace hongbao::desk
