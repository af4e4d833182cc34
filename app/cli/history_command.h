#pragma once
// history: payouts of the ledger, filtered; on the screen or into a file.

#include "cli/export_command.h"

namespace hongbao::cli {

class HistoryCommand : public ExportCommand {
    Q_OBJECT

public:
    struct Options {
        QString crowdNo;
        qint64 batch = 0;
        QString recipient;
        QString state;
        QString search;
        QString from; // a day, or a moment in Beijing time
        QString to;
        QString least; // yuan
        QString most;
        QString order;
        bool ascending = false;
        int limit = 200;
        QString file;
        QString source; // an archive or a backup
    };
    HistoryCommand(const Globals &globals, Options options);

    void start() override;

protected:
    void work() override;

private:
    Result<ledger::HistoryQuery> query() const;
    Done addTimes(ledger::HistoryQuery &query) const;
    Done addAmounts(ledger::HistoryQuery &query) const;
    void tell(const ledger::HistoryPage &page);
    void exportRows();

    Options m_options;
    ledger::HistoryQuery m_query;
};

} // namespace hongbao::cli
