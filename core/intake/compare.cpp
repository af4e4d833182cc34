#include "intake/compare.h"

#include "intake/headers.h"

#include <algorithm>

namespace hongbao::intake {

namespace {

// Mail addresses are one whatever their case; other ids are exact.
QString comparable(const Recipient &recipient)
{
    return recipient.kind == RecipientKind::LoginId ? recipient.value.toLower() : recipient.value;
}

bool hasRecipient(const Row &row)
{
    return !row.recipient.value.isEmpty();
}

class Comparison {
public:
    explicit Comparison(JudgedList &list)
        : m_list(list)
    {
        const qsizetype width = list.columns.fields.size();
        for (qsizetype i = width - 1; i >= 0; --i) {
            if (isRecipient(list.columns.fields[i]))
                m_recipientColumn = i;
            if (list.columns.fields[i] == Field::OutBizNo)
                m_numberColumn = i;
        }
    }

    // One number is one packet: on rows of different people nobody can say whose it is.
    void findNumbersTwice()
    {
        QHash<QString, Numbered> byNumber;
        for (Row &row : m_list.rows) {
            if (row.outBizNo.value.isEmpty())
                continue;
            Numbered &first = byNumber[row.outBizNo.value];
            if (++first.rows == 1)
                first.recipient = row.recipient;
            else if (!hasRecipient(row) || comparable(row.recipient) != comparable(first.recipient))
                first.disputed = true;
        }
        QSet<QString> seen;
        for (Row &row : m_list.rows) {
            const Numbered &numbered = byNumber.value(row.outBizNo.value);
            const bool again = seen.contains(row.outBizNo.value);
            if (numbered.rows > 1)
                seen.insert(row.outBizNo.value);
            if (numbered.disputed)
                blame(row, Problem::OutBizNoTwice, Verdict::CannotSend, m_numberColumn, row.outBizNo.value);
            else if (again)
                blame(row, Problem::OutBizNoTwice, Verdict::NeedsLook, m_numberColumn, row.outBizNo.value);
        }
    }

    void findPeopleTwice()
    {
        QSet<QString> seen;
        seen.reserve(m_list.rows.size());
        for (Row &row : m_list.rows) {
            if (row.verdict == Verdict::CannotSend)
                continue;
            const QString recipient = comparable(row.recipient);
            if (row.outBizNo.value.isEmpty() && seen.contains(recipient))
                blameRecipient(row, Problem::DuplicateRecipient, Verdict::NeedsLook);
            seen.insert(recipient);
        }
    }

    // A spreadsheet keeps 15 digits of a number and fills up with 0; honest ids end in 0 once in ten.
    void findLostDigits()
    {
        const auto isWhole
            = [](const Row &row) { return hasRecipient(row) && row.recipient.kind == RecipientKind::UserId; };
        const auto endsInZero = [&](const Row &row) { return isWhole(row) && row.recipient.value.endsWith(u'0'); };
        const auto all = std::count_if(m_list.rows.begin(), m_list.rows.end(), isWhole);
        const auto zeros = std::count_if(m_list.rows.begin(), m_list.rows.end(), endsInZero);
        if (all < 20 || zeros * 10 < all * 9)
            return;
        for (Row &row : m_list.rows) {
            if (endsInZero(row) && row.verdict == Verdict::Sendable)
                blameRecipient(row, Problem::UserIdsEndInZero, Verdict::NeedsLook);
        }
    }

    void findKnown(const Known &known)
    {
        QSet<QString> paid = known.paidRecipients;
        for (const QString &recipient : known.paidRecipients) {
            if (recipient.contains(u'@'))
                paid.insert(recipient.toLower());
        }
        for (Row &row : m_list.rows) {
            if (known.usedNumbers.contains(row.outBizNo.value))
                blame(row, Problem::OutBizNoUsed, Verdict::CannotSend, m_numberColumn, row.outBizNo.value);
            else if (row.outBizNo.value.isEmpty() && hasRecipient(row) && paid.contains(comparable(row.recipient)))
                blamePaid(row);
        }
    }

private:
    struct Numbered {
        int rows = 0;
        Recipient recipient; // of the first row
        bool disputed = false;
    };

    void blame(Row &row, Problem problem, Verdict verdict, qsizetype column, const QString &value)
    {
        if (row.verdict == Verdict::CannotSend)
            return;
        row.problem = problem;
        row.verdict = verdict;
        const QString header = m_list.header.value(column).trimmed();
        row.problemColumn = header.isEmpty() ? QString::number(column + 1) : header;
        row.problemValue = value;
    }

    void blameRecipient(Row &row, Problem problem, Verdict verdict)
    {
        blame(row, problem, verdict, columnOf(row), row.recipient.value);
    }

    // A twin in the list is a decision of its own, and one the operator has made stays made.
    void blamePaid(Row &row)
    {
        const bool decided = row.problem == Problem::AlreadyPaid;
        const bool twin = row.problem == Problem::DuplicateRecipient;
        if (!decided && !twin)
            blameRecipient(row, Problem::AlreadyPaid, Verdict::NeedsLook);
    }

    // The first recipient column with something in it; a row that got this far has only one.
    qsizetype columnOf(const Row &row) const
    {
        for (qsizetype i = m_recipientColumn; i < m_list.columns.fields.size(); ++i) {
            if (isRecipient(m_list.columns.fields[i]) && !row.cells.value(i).trimmed().isEmpty())
                return i;
        }
        return m_recipientColumn;
    }

    JudgedList &m_list;
    qsizetype m_recipientColumn = 0;
    qsizetype m_numberColumn = 0;
};

} // namespace

void judgeAgainstItself(JudgedList &list)
{
    Comparison comparison(list);
    comparison.findNumbersTwice();
    comparison.findPeopleTwice();
    comparison.findLostDigits();
}

void judgeAgainst(JudgedList &list, const Known &known)
{
    Comparison(list).findKnown(known);
}

} // namespace hongbao::intake
