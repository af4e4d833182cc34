// mapColumns: what the operator says a column means, over what its header says.

#include "intake/columns.h"
#include "intake/headers.h"
#include "intake/shape.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hongbao::intake {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::array fieldWords {
    std::pair {"user_id"_L1, Field::UserId},
    std::pair {"open_id"_L1, Field::OpenId},
    std::pair {"login_id"_L1, Field::LoginId},
    std::pair {"account"_L1, Field::AnyId},
    std::pair {"amount"_L1, Field::Amount},
    std::pair {"out_biz_no"_L1, Field::OutBizNo},
    std::pair {"name"_L1, Field::Name},
    std::pair {"note"_L1, Field::Note},
    std::pair {"none"_L1, Field::None},
};

std::optional<Field> fieldFromWord(const QString &word)
{
    for (const auto &[known, field] : fieldWords) {
        if (word.compare(known, Qt::CaseInsensitive) == 0)
            return field;
    }
    return std::nullopt;
}

struct Said {
    qsizetype column = 0;
    Field field = Field::None;
};

Result<QList<Said>> readMap(const RawTable &table, const QString &map, qsizetype width)
{
    QList<Said> all;
    for (const QString &part : map.split(u',')) {
        const qsizetype equals = part.lastIndexOf(u'=');
        const QString name = part.first(std::max<qsizetype>(equals, 0)).trimmed();
        const std::optional<Field> field = fieldFromWord(part.sliced(equals + 1).trimmed());
        const std::optional<qsizetype> column = columnCalled(table, name, width);
        const auto saidBefore = [&](const Said &said) {
            return said.column == *column || (*field != Field::None && said.field == *field);
        };
        if (equals < 1 || !field || !column || std::any_of(all.begin(), all.end(), saidBefore))
            return fail(ErrorCode::ListColumnUnknown, part.trimmed().left(80));
        all.append({*column, *field});
    }
    return all;
}

} // namespace

std::optional<qsizetype> columnCalled(const RawTable &table, const QString &name, qsizetype width)
{
    std::optional<qsizetype> found;
    for (qsizetype i = 0; i < table.header.size(); ++i) {
        if (cleaned(table.header[i]).text.compare(cleaned(name).text, Qt::CaseInsensitive) != 0)
            continue;
        if (found)
            return std::nullopt;
        found = i;
    }
    bool isNumber = false;
    const int number = name.toInt(&isNumber);
    if (!found && isNumber && number >= 1 && number <= width)
        found = number - 1;
    return found;
}

QString toWord(Field field)
{
    const auto known
        = std::find_if(fieldWords.begin(), fieldWords.end(), [&](const auto &entry) { return entry.second == field; });
    return known->first;
}

Result<Columns> mapColumns(const RawTable &table, const QString &map)
{
    Columns columns = recognised(table);
    const Result<QList<Said>> all = readMap(table, map, columns.fields.size());
    if (!all)
        return fail(all.error());
    const bool namesRecipient
        = std::any_of(all->begin(), all->end(), [](const Said &said) { return isRecipient(said.field); });
    for (Field &field : columns.fields) {
        const bool saidElsewhere
            = std::any_of(all->begin(), all->end(), [&](const Said &said) { return said.field == field; });
        if (saidElsewhere || (namesRecipient && isRecipient(field)))
            field = Field::None;
    }
    for (const Said &said : *all)
        columns.fields[said.column] = said.field;
    return withRecipient(columns);
}

} // namespace hongbao::intake
