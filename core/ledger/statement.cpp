#include "ledger/statement.h"

#include "ledger/database.h"

#include <QSqlRecord>

namespace hongbao::ledger {

namespace {

QString placeholder(const char *name)
{
    return u':' + QLatin1StringView(name);
}

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

} // namespace

// The driver takes a null QString for NULL; an empty text is a text.
Binding::Binding(const char *aName, const QString &text)
    : name(placeholder(aName))
    , value(text.isNull() ? QStringLiteral("") : text)
{
}

Binding::Binding(const char *aName, const QByteArray &bytes)
    : name(placeholder(aName))
    , value(bytes)
{
}

Binding::Binding(const char *aName, const QDateTime &moment)
    : name(placeholder(aName))
    , value(orNull(moment.isValid() ? toLedgerText(moment) : QString()))
{
}

Binding::Binding(const char *aName, Fen amount)
    : Binding(aName, amount.count())
{
}

Binding::Binding(const char *aName, const std::optional<Fen> &amount)
    : name(placeholder(aName))
    , value(amount ? QVariant(amount->count()) : QVariant(QMetaType::fromType<qint64>()))
{
}

Binding::Binding(const char *aName, qint64 number)
    : name(placeholder(aName))
    , value(number)
{
}

Binding::Binding(const char *aName, int number)
    : Binding(aName, qint64(number))
{
}

Binding::Binding(const char *aName, bool flag)
    : Binding(aName, qint64(flag ? 1 : 0))
{
}

Binding::Binding(const char *aName, double rate)
    : name(placeholder(aName))
    , value(rate)
{
}

Statement::Statement(const Database &database, const QString &sql)
    : m_database(database)
    , m_sql(sql)
    , m_prepared(database.take(sql))
{
}

Statement::~Statement()
{
    m_database.giveBack(m_sql, std::move(m_prepared));
}

Done Statement::run(Bindings bindings)
{
    for (const Binding &binding : bindings)
        m_prepared->query.bindValue(binding.name, binding.value);
    return execute();
}

Done Statement::run(const std::vector<Binding> &bindings)
{
    for (const Binding &binding : bindings)
        m_prepared->query.bindValue(binding.name, binding.value);
    return execute();
}

Done Statement::execute()
{
    if (!m_prepared->understood || !m_prepared->query.exec())
        return fail(m_database.toError(m_prepared->query.lastError()));
    return {};
}

Result<bool> Statement::next()
{
    if (m_prepared->query.next())
        return true;
    if (m_prepared->query.lastError().isValid())
        return fail(m_database.toError(m_prepared->query.lastError()));
    return false;
}

QVariant Statement::value(const char *column) const
{
    const QByteArrayView key(column);
    auto found = m_prepared->columns.constFind(key);
    if (found == m_prepared->columns.constEnd()) {
        const int index = m_prepared->query.record().indexOf(QLatin1StringView(column));
        Q_ASSERT_X(index >= 0, "Statement::value", column);
        found = m_prepared->columns.insert(key, index);
    }
    return m_prepared->query.value(*found);
}

qint64 Statement::integer(const char *column) const
{
    return value(column).toLongLong();
}

int Statement::number(const char *column) const
{
    return value(column).toInt();
}

bool Statement::flag(const char *column) const
{
    return integer(column) != 0;
}

Fen Statement::fen(const char *column) const
{
    return Fen::of(integer(column));
}

QString Statement::text(const char *column) const
{
    return value(column).toString();
}

QDateTime Statement::moment(const char *column) const
{
    const QVariant stored = value(column);
    return stored.isNull() ? QDateTime() : fromLedgerText(stored.toString());
}

} // namespace hongbao::ledger
