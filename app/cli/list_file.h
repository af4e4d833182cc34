#pragma once
// From a file, or standard input ("-"), to a judged list.

#include "cli/options.h"
#include "intake/list.h"

namespace hongbao::cli {

// What the operator says about a list; empty: found by itself.
struct ListOptions {
    QString map; // "column=field,..."
    QString sheet; // a name, or a number from 1
    QString encoding;
    QString separator; // one character, or "tab", "none"
    QString header; // the header's line, or "none"
    // In other campaigns of the account. Nobody is asked about unless the script says so: one that sends to the same
    // people every week must not stop one day.
    int paidWithinDays = 0;
};

void addListOptions(CLI::App &command, ListOptions &options);
void addTableOptions(CLI::App &command, ListOptions &options, const QString &map); // of any table; `map`: its help

Result<intake::RawTable> readTable(
    const QString &file, const ListOptions &options, intake::Progress *progress = nullptr);
Result<intake::JudgedList> judgeTable(const intake::RawTable &table, const QString &file, const ListOptions &options,
    intake::Progress *progress = nullptr);
// ListStopped where `progress` says so.
Result<intake::JudgedList> readList(
    const QString &file, const ListOptions &options, intake::Progress *progress = nullptr);
QList<intake::Row> rowsWithProblems(const intake::JudgedList &list);

} // namespace hongbao::cli
