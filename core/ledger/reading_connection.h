#pragma once
// A connection that only reads, beside the writer (WAL). A ledger that does not exist yet reads as empty; an older one
// is brought up to date first; one on a disk that is write-protected is read as it lies there.

#include "ledger/transaction.h"

#include <memory>

namespace hongbao::ledger {

class ReadingConnection {
public:
    explicit ReadingConnection(const QString &path);

    // LedgerMissing: there was one. The connection, or nothing while there is no ledger at the path, or one without
    // tables yet.
    Result<const Database *> ready();

    // Several queries see one moment of the ledger. `work` takes the database; without one the answer is empty.
    // What `work` asks in its turn sees the same moment.
    template <class Work> auto read(const Work &work) -> decltype(work(std::declval<const Database &>()))
    {
        const auto connection = ready();
        if (!connection)
            return fail(connection.error());
        if (!*connection)
            return {};
        if (m_inside)
            return work(**connection);
        m_inside = true;
        auto answer = Transaction::run(**connection, Transaction::Kind::Read, [&] { return work(**connection); });
        m_inside = false;
        return answer;
    }

private:
    Result<std::unique_ptr<Database>> open() const;

    QString m_path;
    std::unique_ptr<Database> m_database;
    int m_waits = 0;
    bool m_inside = false;
};

} // namespace hongbao::ledger
