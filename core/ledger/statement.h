#pragma once
// A prepared statement: values are bound by name and typed, never written into the text; every failure is a Result.

#include "base/clock.h"
#include "base/money.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <initializer_list>
#include <memory>
#include <optional>
#include <vector>

namespace hongbao::ledger {

class Database;

struct Binding {
    Binding(const char *name, const QString &text);
    Binding(const char *name, const QByteArray &bytes); // a BLOB
    Binding(const char *name, const QDateTime &moment); // NULL if invalid
    Binding(const char *name, Fen amount);
    Binding(const char *name, const std::optional<Fen> &amount);
    Binding(const char *name, qint64 number);
    Binding(const char *name, int number);
    Binding(const char *name, bool flag); // 0 or 1
    Binding(const char *name, double rate); // packets a second; money is Fen

    QString name; // ":name"
    QVariant value;
};
using Bindings = std::initializer_list<Binding>;

// A statement the database has understood, and where its columns stand.
struct Prepared {
    explicit Prepared(const QSqlDatabase &database)
        : query(database)
    {
    }
    QSqlQuery query;
    bool understood = false;
    QHash<QByteArrayView, int> columns; // names are literals, so views stay good
};

class Statement {
public:
    Statement(const Database &database, const QString &sql);
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    // May be run again with other values. Rows, if any, come with next().
    Done run(Bindings bindings = {});
    Done run(const std::vector<Binding> &bindings);
    Result<bool> next();
    void finish() { m_prepared->query.finish(); } // lets go of what a half-read query holds

    // Of the current row
    qint64 integer(const char *column) const;
    int number(const char *column) const;
    bool flag(const char *column) const;
    Fen fen(const char *column) const;
    QString text(const char *column) const;
    QDateTime moment(const char *column) const;
    QVariant value(const char *column) const;
    QVariant first() const { return m_prepared->query.value(0); }

    int changed() const { return m_prepared->query.numRowsAffected(); }
    qint64 insertedId() const { return m_prepared->query.lastInsertId().toLongLong(); }

private:
    Done execute();

    const Database &m_database;
    const QString m_sql;
    std::unique_ptr<Prepared> m_prepared;
};

} // namespace hongbao::ledger
