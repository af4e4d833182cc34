// A row by itself. The first thing wrong decides; a row with nothing wrong is sendable.

#include "intake/basis.h"

#include "intake/number.h"
#include "intake/shape.h"

namespace hongbao::intake {

namespace {

// alipay-api 1.2: each packet, whatever the campaign's own rule.
constexpr Fen leastPacket = Fen::of(20);
constexpr Fen mostPacket = Fen::of(200'00);

using RowCells = QList<Cells::Cell>;

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
    RowJudge(const Basis &basis, const RowCells &cells)
        : m_basis(basis)
        , m_cells(cells)
    {
    }

    Judged run()
    {
        readRecipient();
        readAmount();
        readOutBizNo();
        countCells();
        return std::move(m_judged);
    }

private:
    // The first problem that forbids sending stands; one that only wants a look gives way to it.
    void blame(Problem problem, Verdict verdict, qsizetype column)
    {
        Mark &mark = m_judged.mark;
        if (mark.verdict == Verdict::CannotSend || (mark.verdict == verdict && mark.problem != Problem::None))
            return;
        mark.problem = problem;
        mark.verdict = verdict;
        mark.column = quint16(column);
    }

    QString take(qsizetype column)
    {
        if (column < 0 || column >= m_cells.size())
            return {};
        Cleaned cell = cleaned(m_cells[column].utf8, m_basis.cleanUps);
        if (!cell.text.isEmpty())
            m_judged.mark.changes = quint8(m_judged.mark.changes | cell.changes);
        return std::move(cell.text);
    }

    void readRecipient()
    {
        std::optional<RecipientColumn> found;
        QString value;
        for (const RecipientColumn &candidate : m_basis.recipients) {
            QString text = take(candidate.column);
            if (text.isEmpty())
                continue;
            if (found)
                return blame(Problem::RecipientAmbiguous, Verdict::CannotSend, candidate.column);
            found = candidate;
            value = std::move(text);
        }
        if (!found)
            return blameMissingRecipient();
        const Problem problem = recipientProblem(found->field, value);
        if (problem != Problem::None)
            return blame(problem, Verdict::CannotSend, found->column);
        m_judged.recipient = {kindFor(found->field, value), std::move(value)};
        noteTraits(m_cells[found->column].isNumber);
        // Whether it may be sent all the same is seen from the whole list: number.h, compare.cpp.
        if (m_judged.mark.has(Mark::EndsInZero) && m_judged.mark.has(Mark::FromNumber))
            blame(Problem::UserIdRounded, Verdict::NeedsLook, found->column);
    }

    void noteTraits(bool fromNumber)
    {
        Mark &mark = m_judged.mark;
        mark.note(Mark::HasRecipient);
        if (fromNumber)
            mark.note(Mark::FromNumber);
        if (m_judged.recipient.kind != RecipientKind::UserId)
            return;
        mark.note(Mark::IsUserId);
        if (m_judged.recipient.value.endsWith(u'0'))
            mark.note(Mark::EndsInZero);
    }

    void blameMissingRecipient()
    {
        // a mapping may name none
        const qsizetype column = m_basis.recipients.isEmpty() ? 0 : m_basis.recipients.first().column;
        const bool tooShort = m_cells.size() <= column;
        blame(tooShort ? Problem::RowTooShort : Problem::RecipientMissing, Verdict::CannotSend, column);
    }

    void readAmount()
    {
        const qsizetype column = m_basis.columnOf(Field::Amount);
        const QString text = take(column);
        if (text.isEmpty())
            return;
        const Result<Fen> amount = Fen::fromYuan(text);
        if (!amount)
            return blame(Problem::AmountMalformed, Verdict::CannotSend, column);
        if (*amount < leastPacket)
            return blame(Problem::AmountTooSmall, Verdict::CannotSend, column);
        if (*amount > mostPacket)
            return blame(Problem::AmountTooLarge, Verdict::CannotSend, column);
        m_judged.amount = *amount;
        m_judged.mark.fen = quint16(amount->count());
    }

    void readOutBizNo()
    {
        const qsizetype column = m_basis.columnOf(Field::OutBizNo);
        const OutBizNo number {take(column)};
        if (number.value.isEmpty())
            return;
        if (!isWellFormed(number))
            return blame(Problem::OutBizNoMalformed, Verdict::CannotSend, column);
        if (m_cells[column].isNumber && mayHaveLostDigits(number.value))
            return blame(Problem::OutBizNoRounded, Verdict::CannotSend, column);
        m_judged.outBizNo = number;
    }

    // An amount or a number that the row ends before is not the same as an empty one: the line may have been cut.
    // A workbook's row ends with its last cell that holds something, so it says nothing there.
    void countCells()
    {
        const Format format = m_basis.table.format;
        for (const Field field : {Field::Amount, Field::OutBizNo}) {
            const qsizetype column = m_basis.columnOf(field);
            if (column >= m_cells.size() && format == Format::Text)
                blame(Problem::RowTooShort, Verdict::NeedsLook, column);
        }
        const qsizetype width = m_basis.table.header.size();
        for (qsizetype i = width; width > 0 && i < m_cells.size(); ++i) {
            if (!cleaned(m_cells[i].utf8).text.isEmpty())
                blame(Problem::RowTooLong, Verdict::NeedsLook, i);
        }
    }

    const Basis &m_basis;
    const RowCells &m_cells;
    Judged m_judged;
};

} // namespace

Basis::Basis(RawTable rawTable, Columns meanings, quint8 allowed)
    : table(std::move(rawTable))
    , columns(std::move(meanings))
    , cleanUps(allowed)
{
    m_columnOf.fill(-1);
    for (qsizetype i = 0; i < columns.fields.size(); ++i) {
        const Field field = columns.fields[i];
        if (isRecipient(field))
            recipients.append({i, field});
        else
            m_columnOf[size_t(field)] = i;
    }
    m_columnOf[size_t(Field::None)] = -1;
}

QString Basis::nameOf(qsizetype column) const
{
    const QString header = table.header.value(column).trimmed();
    return header.isEmpty() ? QString::number(column + 1) : header;
}

Judged Basis::judge(const RowCells &cells) const
{
    return RowJudge(*this, cells).run();
}

bool Basis::isBroken(qsizetype row) const
{
    return !table.broken.isEmpty() && table.broken.contains(table.lineNumbers[row]);
}

Judged Basis::judgeRow(qsizetype row) const
{
    if (isBroken(row)) {
        Judged judged;
        judged.mark.verdict = Verdict::CannotSend;
        judged.mark.problem = Problem::RowBroken;
        return judged;
    }
    return judge(table.rows.row(row));
}

QString Basis::wordIn(const RowCells &cells, Field field) const
{
    const qsizetype column = columnOf(field);
    return column >= 0 && column < cells.size() ? toText(cells[column].utf8).trimmed() : QString();
}

QString Basis::valueOf(const Mark &mark, const Row &row) const
{
    switch (mark.problem) {
    case Problem::None:
    case Problem::LeftOut:
        return {};
    case Problem::OutBizNoTwice:
    case Problem::OutBizNoUsed:
        return row.outBizNo.value;
    case Problem::DuplicateRecipient:
    case Problem::AlreadyPaid:
    case Problem::PaidLately:
    case Problem::UserIdsEndInZero:
        return row.recipient.value;
    case Problem::RecipientMissing:
    case Problem::RecipientAmbiguous:
    case Problem::UserIdMalformed:
    case Problem::UserIdScientific:
    case Problem::UserIdCut:
    case Problem::LoginIdMalformed:
    case Problem::OpenIdMalformed:
    case Problem::AmountMalformed:
    case Problem::AmountTooSmall:
    case Problem::AmountTooLarge:
    case Problem::OutBizNoMalformed:
    case Problem::RowTooShort:
    case Problem::RowTooLong:
    case Problem::RowBroken:
    case Problem::UserIdRounded:
    case Problem::OutBizNoRounded:
        break;
    }
    return row.cells.value(mark.column).left(80);
}

QString comparable(const Recipient &recipient)
{
    return recipient.kind == RecipientKind::LoginId ? recipient.value.toLower() : recipient.value;
}

} // namespace hongbao::intake
