#pragma once
// One SQLite connection of one thread, closed and forgotten with the object, and its errors in our words.

#include "ledger/statement.h"

#include <QSqlDatabase>
#include <QSqlError>

#include <map>
#include <memory>

namespace hongbao::ledger {

class Database {
public:
    enum class Access {
        Write,
        Read,
        ReadUnchanging, // on a disk where nobody can write; a log beside the file is not read
    };

    // How long a statement waits for another program's lock is part of opening: 0 answers LedgerBusy at once.
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access, int patienceMs);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    // One statement without rows.
    Done run(const QString &sql, Bindings bindings = {}) const;
    // The first column of the first row; 0 or empty without a row.
    Result<qint64> integer(const QString &sql, Bindings bindings = {}) const;
    Result<QString> text(const QString &sql, Bindings bindings = {}) const;

    // Statements are kept when they are no longer used: preparing most of ours costs more than running them.
    std::unique_ptr<Prepared> take(const QString &sql) const;
    void giveBack(const QString &sql, std::unique_ptr<Prepared> statement) const;

    Error toError(const QSqlError &error) const;

private:
    Database(const QString &name, Access access);

    QString m_name;
    Access m_access;
    QSqlDatabase m_handle;
    mutable std::map<QString, std::unique_ptr<Prepared>> m_kept; // by their text
};

} // namespace hongbao::ledger
