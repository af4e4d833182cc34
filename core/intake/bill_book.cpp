#include "intake/bill_book.h"

#include "base/json_file.h"
#include "intake/mapping_book.h"

#include <QJsonArray>

namespace hongbao::intake {

namespace {

// A header that nobody recognised as one is the first row.
QString keyOf(const RawTable &table)
{
    const QStringList header = table.header.isEmpty() && table.rows.size() > 0 ? table.rows.at(0) : table.header;
    return QString::fromLatin1(fingerprintOf(header));
}

} // namespace

BillBook::BillBook(QString file)
    : m_file(std::move(file))
    , m_columns(readJsonFile(m_file))
{
}

std::optional<QList<BillField>> BillBook::find(const RawTable &table) const
{
    QList<BillField> columns;
    for (const QJsonValue &word : m_columns.value(keyOf(table)).toArray()) {
        const auto field = billFieldFromWord(word.toString());
        if (!field)
            return std::nullopt;
        columns.append(*field);
    }
    const qsizetype wanted = guessBillColumns(table).size();
    return columns.isEmpty() || columns.size() != wanted ? std::nullopt : std::optional(columns);
}

Done BillBook::remember(const RawTable &table, const QList<BillField> &columns)
{
    const QString key = keyOf(table);
    if (key.isEmpty() || columns == find(table).value_or(guessBillColumns(table)))
        return {};
    QJsonArray words;
    for (const BillField field : columns)
        words.append(toWord(field));
    m_columns.insert(key, words);
    return writeJsonFile(m_file, m_columns);
}

} // namespace hongbao::intake
