// guessColumns: what each column means, by its header, else by the shape of its cells. A recipient is only taken from a
// column that can be meant; money only from one that says so.

#include "intake/columns.h"

#include "intake/headers.h"
#include "intake/shape.h"

#include <algorithm>

namespace hongbao::intake {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype sample = 200; // rows

// What the first rows of a column hold.
struct Profile {
    int filled = 0;
    int recipients = 0; // damaged ids included
    int userIds = 0;
    int openIds = 0;
    int money = 0; // written as money: with decimals or a currency sign
};

bool isWrittenAsMoney(const QString &text)
{
    const bool says = text.contains(u'.') || text.startsWith(u'¥') || text.startsWith(u'￥') || text.endsWith(u'元');
    return says && Fen::fromYuan(text);
}

// The first rows' cells, found once: a sheet may have 16384 columns.
using Sample = QList<QList<Cells::Cell>>;

Sample sampleOf(const RawTable &table)
{
    Sample rows;
    for (qsizetype i = 0; i < std::min(table.rows.size(), sample); ++i) {
        if (!table.broken.contains(table.lineNumbers[i]))
            rows.append(table.rows.row(i));
    }
    return rows;
}

Profile profileOf(const Sample &rows, qsizetype column)
{
    Profile profile;
    for (const QList<Cells::Cell> &cells : rows) {
        const QString text = cleaned(cells.value(column).utf8).text;
        if (text.isEmpty())
            continue;
        ++profile.filled;
        profile.recipients += looksLikeRecipient(text) ? 1 : 0;
        profile.userIds += looksLikeUserId(text) ? 1 : 0;
        profile.openIds += isOpenId(text) ? 1 : 0;
        profile.money += isWrittenAsMoney(text) ? 1 : 0;
    }
    return profile;
}

bool isFullColumn(const RawTable &table, qsizetype column)
{
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        if (isBlank(table.rows.cell(i, column).utf8))
            return false;
    }
    return true;
}

class Guess {
public:
    explicit Guess(const RawTable &table)
        : m_table(table)
        , m_sample(sampleOf(table))
    {
        const qsizetype width = std::max(table.header.size(), table.rows.widest());
        m_fields.fill(Field::None, width);
        for (qsizetype i = 0; i < width; ++i)
            m_words.append(headerWord(table.header.value(i)));
    }

    Columns run()
    {
        for (const Field field : {Field::Amount, Field::OutBizNo, Field::Name, Field::Note})
            takeByHeader(field);
        QList<qsizetype> recipients;
        for (qsizetype i = 0; i < m_fields.size(); ++i) {
            if (isRecipient(m_words[i].field))
                recipients.append(i);
        }
        if (recipients.isEmpty())
            takeRecipientsByShape();
        else
            takeRecipientsByHeader(recipients);
        if (m_table.header.isEmpty())
            takeAmountByShape();
        return {m_fields};
    }

private:
    // Of several columns of one field, the one that says so most exactly, then the first.
    void takeByHeader(Field field)
    {
        for (const bool strong : {true, false}) {
            for (qsizetype i = 0; i < m_fields.size(); ++i) {
                if (m_words[i].field == field && m_words[i].strong == strong) {
                    m_fields[i] = field;
                    return;
                }
            }
        }
    }

    void takeRecipientsByHeader(QList<qsizetype> columns)
    {
        // "用户ID" may hold a shop's own member numbers beside a column of Alipay's.
        keepSomeIfAny(columns, [&](qsizetype column) { return profileOf(m_sample, column).recipients > 0; });
        // A phone or a mail address beside a full column of ids is a way to reach people, not whom to pay.
        const bool idsAreFull = std::any_of(columns.begin(), columns.end(),
            [&](qsizetype column) { return m_words[column].strong && isFullColumn(m_table, column); });
        if (idsAreFull)
            keepSomeIfAny(columns, [&](qsizetype column) { return m_words[column].strong; });
        for (const qsizetype column : columns)
            m_fields[column] = fieldOf(column);
    }

    // Mini programs moved from user_id to open_id and kept the header.
    Field fieldOf(qsizetype column) const
    {
        const Field field = m_words[column].field;
        const Profile profile = profileOf(m_sample, column);
        const bool onlyOpenIds = profile.filled > 0 && profile.openIds == profile.filled;
        return field == Field::UserId && onlyOpenIds ? Field::OpenId : field;
    }

    void takeRecipientsByShape()
    {
        QList<qsizetype> columns;
        for (qsizetype i = 0; i < m_fields.size(); ++i) {
            const Profile profile = profileOf(m_sample, i);
            if (m_fields[i] == Field::None && profile.recipients > 0 && profile.recipients * 5 >= profile.filled)
                columns.append(i);
        }
        const auto isFullOfUserIds = [&](qsizetype column) {
            const Profile profile = profileOf(m_sample, column);
            return profile.userIds * 2 >= profile.filled && isFullColumn(m_table, column);
        };
        keepSomeIfAny(columns, isFullOfUserIds);
        for (const qsizetype column : columns)
            m_fields[column] = Field::AnyId;
    }

    // Whole numbers without a header could be anything: counts, ages, the row's own number.
    void takeAmountByShape()
    {
        for (qsizetype i = 0; i < m_fields.size(); ++i) {
            const Profile profile = profileOf(m_sample, i);
            if (m_fields[i] == Field::None && profile.filled > 0 && profile.money == profile.filled) {
                m_fields[i] = Field::Amount;
                return;
            }
        }
    }

    template <class Wanted> static void keepSomeIfAny(QList<qsizetype> &columns, Wanted wanted)
    {
        if (std::any_of(columns.begin(), columns.end(), wanted))
            columns.removeIf([&](qsizetype column) { return !wanted(column); });
    }

    const RawTable &m_table;
    const Sample m_sample;
    QList<HeaderWord> m_words;
    QList<Field> m_fields;
};

} // namespace

Columns recognised(const RawTable &table)
{
    return Guess(table).run();
}

Result<Columns> withRecipient(const Columns &columns)
{
    if (std::none_of(columns.fields.begin(), columns.fields.end(), isRecipient))
        return fail(ErrorCode::ListNotAList, u"no recipient"_s);
    return columns;
}

Columns blankColumns(const RawTable &table)
{
    return {QList<Field>(std::max(table.header.size(), table.rows.widest()), Field::None)};
}

Result<Columns> guessColumns(const RawTable &table)
{
    return withRecipient(recognised(table));
}

} // namespace hongbao::intake
