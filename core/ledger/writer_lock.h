#pragma once
// One writer a ledger: a lock of the operating system that dies with its process, whatever killed it.

#include "ledger/database.h"

namespace hongbao::ledger {

class WriterLock {
public:
    // LedgerBusy while another program, or another ledger object of this one, writes the file.
    static Result<WriterLock> take(const QString &ledgerPath);

private:
    explicit WriterLock(std::unique_ptr<Database> file)
        : m_file(std::move(file))
    {
    }
    std::unique_ptr<Database> m_file;
};

} // namespace hongbao::ledger
