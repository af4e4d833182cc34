#pragma once
// All or nothing: what is not committed is rolled back when the object goes.

#include "ledger/database.h"

namespace hongbao::ledger {

class Transaction {
public:
    enum class Kind {
        Write, // takes the write lock at the start, so that it cannot be lost in the middle
        Read, // one snapshot for several queries
    };

    Transaction(const Database &database, Kind kind);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    Done commit();

    // Runs `work`, which returns a Result, and commits only if it succeeded.
    template <class Work> static auto run(const Database &database, Kind kind, const Work &work) -> decltype(work())
    {
        Transaction transaction(database, kind);
        if (!transaction.m_begun)
            return fail(transaction.m_begun.error());
        auto result = work();
        if (!result)
            return result;
        if (const Done done = transaction.commit(); !done)
            return fail(done.error());
        return result;
    }

private:
    const Database &m_database;
    Done m_begun;
    bool m_open;
};

} // namespace hongbao::ledger
