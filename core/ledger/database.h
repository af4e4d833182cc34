#pragma once
// One SQLite connection of one thread, closed and forgotten with the object, and its errors in our words.

#include "ledger/statement.h"

#include <QSqlDatabase>
#include <QSqlError>

#include <memory>

namespace hongbao::ledger {

class Database {
public:
    enum class Access { Write, Read };

    // How long a statement waits for another program's lock is part of opening: 0 answers LedgerBusy at once.
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access, int patienceMs);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    // One statement without rows.
    Done run(const QString &sql, Bindings bindings = {}) const;
    // The first column of the first row; 0 or empty without a row.
    Result<qint64> integer(const QString &sql, Bindings bindings = {}) const;
    Result<QString> text(const QString &sql, Bindings bindings = {}) const;

    const QSqlDatabase &handle() const { return m_handle; }
    Error toError(const QSqlError &error) const;

private:
    Database(const QString &name, Access access);

    QString m_name;
    Access m_access;
    QSqlDatabase m_handle;
};

} // namespace hongbao::ledger
