#include "intake/mapping_book.h"

#include "base/json_file.h"
#include "intake/shape.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace hongbao::intake {

namespace {

using namespace Qt::Literals::StringLiterals;

std::optional<Field> fieldOf(const QString &word)
{
    for (int value = 0; value <= int(Field::Note); ++value) {
        if (toWord(Field(value)) == word)
            return Field(value);
    }
    return std::nullopt;
}

QJsonObject toJson(const Mapping &mapping)
{
    QJsonArray fields;
    for (const Field field : mapping.columns.fields)
        fields.append(toWord(field));
    return {{u"name"_s, mapping.name}, {u"header"_s, QJsonArray::fromStringList(mapping.header)},
        {u"columns"_s, fields}, {u"used_at"_s, mapping.usedAt.toUTC().toString(Qt::ISODateWithMs)}};
}

// What another version or a hand has written and we do not understand is no mapping.
std::optional<Mapping> fromJson(const QJsonObject &object)
{
    Mapping mapping;
    mapping.name = object.value("name"_L1).toString();
    for (const QJsonValue &cell : object.value("header"_L1).toArray())
        mapping.header.append(cell.toString());
    for (const QJsonValue &word : object.value("columns"_L1).toArray()) {
        const auto field = fieldOf(word.toString());
        if (!field)
            return std::nullopt;
        mapping.columns.fields.append(*field);
    }
    mapping.usedAt = QDateTime::fromString(object.value("used_at"_L1).toString(), Qt::ISODateWithMs);
    const bool whole = !mapping.name.isEmpty() && !mapping.header.isEmpty() && !mapping.columns.fields.isEmpty();
    return whole ? std::optional(mapping) : std::nullopt;
}

} // namespace

QByteArray fingerprintOf(const QStringList &header)
{
    if (header.isEmpty())
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &cell : header) {
        QString text = cleaned(cell).text.toLower();
        text.removeIf([](QChar c) { return c.isSpace(); });
        hash.addData(text.toUtf8().append('\0'));
    }
    return hash.result().toHex();
}

MappingBook::MappingBook(QString file)
    : m_file(std::move(file))
{
    const QJsonArray stored = readJsonFile(m_file).value("mappings"_L1).toArray();
    for (const QJsonValue &value : stored) {
        if (const auto mapping = fromJson(value.toObject()))
            m_mappings.append(*mapping);
    }
}

QList<Mapping> MappingBook::all() const
{
    QList<Mapping> mappings = m_mappings;
    std::stable_sort(
        mappings.begin(), mappings.end(), [](const Mapping &a, const Mapping &b) { return a.usedAt > b.usedAt; });
    return mappings;
}

std::optional<Mapping> MappingBook::find(const QStringList &header) const
{
    const QByteArray wanted = fingerprintOf(header);
    for (const Mapping &mapping : m_mappings) {
        if (!wanted.isEmpty() && fingerprintOf(mapping.header) == wanted)
            return mapping;
    }
    return std::nullopt;
}

Done MappingBook::remember(const Mapping &mapping)
{
    if (mapping.header.isEmpty() || mapping.name.isEmpty())
        return {}; // nothing to know it again by
    QList<Mapping> next = m_mappings;
    const QByteArray fingerprint = fingerprintOf(mapping.header);
    next.removeIf(
        [&](const Mapping &other) { return other.name == mapping.name || fingerprintOf(other.header) == fingerprint; });
    next.append(mapping);
    return write(next);
}

Done MappingBook::forget(const QString &name)
{
    QList<Mapping> next = m_mappings;
    const auto removed = next.removeIf([&](const Mapping &mapping) { return mapping.name == name; });
    return removed > 0 ? write(next) : Done();
}

Done MappingBook::write(const QList<Mapping> &mappings)
{
    QJsonArray array;
    for (const Mapping &mapping : mappings)
        array.append(toJson(mapping));
    return writeJsonFile(m_file, {{u"mappings"_s, array}}).map([&] { m_mappings = mappings; });
}

} // namespace hongbao::intake
