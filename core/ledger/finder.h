#pragma once
// Answers one question about the payouts at a time, out of the index, in slices, so that a newer question can take its
// place at any moment. An answer keeps its rows in their places, whatever the ledger takes in meanwhile. One thread.

#include "ledger/overview.h"

#include <memory>

namespace hongbao::ledger {

class Finder {
public:
    explicit Finder(const QString &path); // of a ledger that need not exist yet
    ~Finder();

    void ask(const HistoryQuery &query); // the one before is dropped
    // A slice of work, of about `ms`. What is newly known of the answer, if anything is.
    Result<std::optional<HistoryFound>> work(int ms);
    bool isBusy() const;
    bool isWhole() const; // every place of the answer can be read

    // A slice of keeping the index in its file, for the next start; when nothing is asked. True: nothing is left to do.
    bool keep(int ms);

    // Beside the question: the packets of an overview. The count before it is dropped.
    void count(const OverviewQuery &query);
    Result<std::optional<PacketSums>> workOnCount(int ms); // a slice; what was counted, once
    bool isCounting() const;

    // Of the answer, as the rows are now.
    Result<QList<HistoryRow>> rows(qint64 from, qint64 count);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hongbao::ledger
