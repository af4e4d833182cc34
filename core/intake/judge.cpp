// judge: every row by itself. The first thing wrong decides; a row with nothing wrong is sendable.

#include "intake/compare.h"
#include "intake/csv_records.h"
#include "intake/headers.h"
#include "intake/shape.h"

#include <algorithm>

namespace hongbao::intake {

namespace {

// alipay-api 1.2: each packet, whatever the campaign's own rule.
constexpr Fen leastPacket = Fen::of(20);
constexpr Fen mostPacket = Fen::of(200'00);

RecipientKind kindFor(Field field, QStringView text)
{
    if (field == Field::LoginId)
        return RecipientKind::LoginId;
    if (field == Field::OpenId)
        return RecipientKind::OpenId;
    return field == Field::AnyId ? kindOf(text).value_or(RecipientKind::UserId) : RecipientKind::UserId;
}

class RowJudge {
public:
    RowJudge(const RawTable &table, const Columns &columns)
        : m_table(table)
    {
        for (qsizetype i = 0; i < columns.fields.size(); ++i) {
            const Field field = columns.fields[i];
            if (isRecipient(field))
                m_recipients.append({i, field});
            else if (field != Field::None)
                m_columnOf.insert(field, i);
        }
    }

    Row judge(qsizetype index)
    {
        m_row = Row {};
        m_changes = 0;
        m_row.line = m_table.lineNumbers[index];
        m_row.cells = m_table.rows[index];
        if (m_table.broken.contains(m_row.line)) {
            blame(Problem::RowBroken, Verdict::CannotSend, 0);
        } else {
            readRecipient();
            readAmount();
            readOutBizNo();
            readWords();
            countCells();
        }
        m_row.cleaned = toWords(m_changes);
        return std::move(m_row);
    }

private:
    struct RecipientColumn {
        qsizetype column;
        Field field;
    };

    // The first problem that forbids sending stands; one that only wants a look gives way to it.
    void blame(Problem problem, Verdict verdict, qsizetype column)
    {
        if (m_row.verdict == Verdict::CannotSend || (m_row.verdict == verdict && m_row.problem != Problem::None))
            return;
        m_row.problem = problem;
        m_row.verdict = verdict;
        const QString header = m_table.header.value(column).trimmed();
        m_row.problemColumn = header.isEmpty() ? QString::number(column + 1) : header;
        m_row.problemValue = m_row.cells.value(column).left(80);
    }

    QString take(qsizetype column)
    {
        const Cleaned cell = cleaned(m_row.cells.value(column));
        if (!cell.text.isEmpty())
            m_changes |= cell.changes;
        return cell.text;
    }

    void readRecipient()
    {
        std::optional<RecipientColumn> found;
        QString value;
        for (const RecipientColumn &candidate : m_recipients) {
            const QString text = take(candidate.column);
            if (text.isEmpty())
                continue;
            if (found)
                return blame(Problem::RecipientAmbiguous, Verdict::CannotSend, candidate.column);
            found = candidate;
            value = text;
        }
        if (!found)
            return blameMissingRecipient();
        const Problem problem = recipientProblem(found->field, value);
        if (problem != Problem::None)
            return blame(problem, Verdict::CannotSend, found->column);
        m_row.recipient = {kindFor(found->field, value), value};
    }

    void blameMissingRecipient()
    {
        const qsizetype column = m_recipients.isEmpty() ? 0 : m_recipients.first().column; // a mapping may name none
        const bool tooShort = m_row.cells.size() <= column;
        blame(tooShort ? Problem::RowTooShort : Problem::RecipientMissing, Verdict::CannotSend, column);
    }

    void readAmount()
    {
        const qsizetype column = m_columnOf.value(Field::Amount, -1);
        const QString text = column < 0 ? QString() : take(column);
        if (text.isEmpty())
            return;
        const Result<Fen> amount = Fen::fromYuan(text);
        if (!amount)
            return blame(Problem::AmountMalformed, Verdict::CannotSend, column);
        if (*amount < leastPacket)
            return blame(Problem::AmountTooSmall, Verdict::CannotSend, column);
        if (*amount > mostPacket)
            return blame(Problem::AmountTooLarge, Verdict::CannotSend, column);
        m_row.amount = *amount;
    }

    void readOutBizNo()
    {
        const qsizetype column = m_columnOf.value(Field::OutBizNo, -1);
        const OutBizNo number {column < 0 ? QString() : take(column)};
        if (number.value.isEmpty())
            return;
        if (!isWellFormed(number))
            return blame(Problem::OutBizNoMalformed, Verdict::CannotSend, column);
        m_row.outBizNo = number;
    }

    void readWords()
    {
        m_row.name = m_row.cells.value(m_columnOf.value(Field::Name, -1)).trimmed();
        m_row.note = m_row.cells.value(m_columnOf.value(Field::Note, -1)).trimmed();
    }

    // An amount or a number that the row ends before is not the same as an empty one: the line may have been cut.
    void countCells()
    {
        for (const Field field : {Field::Amount, Field::OutBizNo}) {
            const qsizetype column = m_columnOf.value(field, -1);
            if (column >= m_row.cells.size())
                blame(Problem::RowTooShort, Verdict::NeedsLook, column);
        }
        const qsizetype width = m_table.header.size();
        for (qsizetype i = width; width > 0 && i < m_row.cells.size(); ++i) {
            if (!isBlank(m_row.cells[i]))
                blame(Problem::RowTooLong, Verdict::NeedsLook, i);
        }
    }

    const RawTable &m_table;
    QList<RecipientColumn> m_recipients;
    QHash<Field, qsizetype> m_columnOf;
    Row m_row;
    unsigned m_changes = 0;
};

} // namespace

JudgedList judge(const RawTable &table, const Columns &columns, const QString &sourceName)
{
    JudgedList list;
    list.sourceName = sourceName;
    list.sha256 = table.sha256;
    list.encoding = table.encoding;
    list.header = table.header;
    list.aside = table.aside;
    list.columns = columns;
    list.rows.reserve(table.rows.size());
    RowJudge judge(table, columns);
    for (qsizetype i = 0; i < table.rows.size(); ++i)
        list.rows.append(judge.judge(i));
    judgeAgainstItself(list);
    return list;
}

int JudgedList::count(Verdict verdict) const
{
    return int(std::count_if(rows.begin(), rows.end(), [&](const Row &row) { return row.verdict == verdict; }));
}

int JudgedList::cleanedCount() const
{
    return int(std::count_if(rows.begin(), rows.end(), [](const Row &row) { return !row.cleaned.isEmpty(); }));
}

} // namespace hongbao::intake
