// judgeAgainst: rows against what the ledger knows.

#include "intake/known.h"

namespace hongbao::intake {

namespace {

bool repeats(const Judged &judged)
{
    return judged.outBizNo.value.isEmpty() && !judged.recipient.value.isEmpty();
}

class Blaming {
public:
    Blaming(JudgedList &list, const Known &known)
        : m_list(list)
        , m_known(known)
    {
        const QList<Field> &fields = list.columns.fields;
        m_numberColumn = std::max<qsizetype>(0, fields.indexOf(Field::OutBizNo));
        m_amountColumn = std::max<qsizetype>(0, fields.indexOf(Field::Amount));
        const auto recipient = std::find_if(fields.begin(), fields.end(), isRecipient);
        m_recipientColumn = recipient == fields.end() ? 0 : recipient - fields.begin();
    }

    void judge(qsizetype row)
    {
        const Mark mark = m_list.rows.mark(row);
        if (mark.verdict == Verdict::CannotSend)
            return;
        const Judged judged = m_list.rows.judgedAlone(row);
        const Problem forbidden = forbiddenBy(m_known, judged);
        if (forbidden == Problem::OutBizNoUsed)
            blame(row, forbidden, Verdict::CannotSend, m_numberColumn);
        else if (forbidden != Problem::None)
            blame(row, forbidden, Verdict::CannotSend, m_amountColumn);
        else if (isPaid(m_known, judged) && mayBlame(mark, Problem::AlreadyPaid, Mark::KnownAsPaid))
            blame(row, Problem::AlreadyPaid, Verdict::NeedsLook, recipientColumn(row));
        else if (isPaidLately(m_known, judged) && mayBlame(mark, Problem::PaidLately, Mark::KnownAsPaidLately))
            blame(row, Problem::PaidLately, Verdict::NeedsLook, recipientColumn(row));
    }

private:
    // A twin in the list is a decision of its own, and one the operator has made stays made.
    static bool mayBlame(const Mark &mark, Problem problem, Mark::Trait decided)
    {
        const bool openTwin = mark.problem == Problem::DuplicateRecipient && mark.verdict == Verdict::NeedsLook;
        return !mark.has(decided) && mark.problem != problem && !openTwin;
    }

    void blame(qsizetype row, Problem problem, Verdict verdict, qsizetype column)
    {
        const QString header = m_list.header.value(column).trimmed();
        m_list.rows.blame(row, problem, verdict, column, header.isEmpty() ? QString::number(column + 1) : header);
    }

    // The one with something in it.
    qsizetype recipientColumn(qsizetype row) const
    {
        const QStringList cells = m_list.rows.cells(row);
        for (qsizetype i = m_recipientColumn; i < m_list.columns.fields.size(); ++i) {
            if (isRecipient(m_list.columns.fields[i]) && !cells.value(i).trimmed().isEmpty())
                return i;
        }
        return m_recipientColumn;
    }

    JudgedList &m_list;
    const Known &m_known;
    qsizetype m_numberColumn = 0;
    qsizetype m_amountColumn = 0;
    qsizetype m_recipientColumn = 0;
};

} // namespace

bool isEmpty(const Known &known)
{
    return known.paidRecipients.isEmpty() && known.usedNumbers.isEmpty() && known.paidLately.isEmpty()
        && known.leastAmount.isZero() && known.mostAmount.isZero();
}

Problem forbiddenBy(const Known &known, const Judged &judged)
{
    if (!judged.outBizNo.value.isEmpty() && known.usedNumbers.contains(judged.outBizNo.value))
        return Problem::OutBizNoUsed;
    if (judged.amount && *judged.amount < known.leastAmount)
        return Problem::AmountTooSmall;
    if (judged.amount && !known.mostAmount.isZero() && *judged.amount > known.mostAmount)
        return Problem::AmountTooLarge;
    return Problem::None;
}

bool isPaid(const Known &known, const Judged &judged)
{
    return repeats(judged) && known.paidRecipients.contains(comparable(judged.recipient));
}

bool isPaidLately(const Known &known, const Judged &judged)
{
    return repeats(judged) && known.paidLately.contains(comparable(judged.recipient));
}

Known withComparablePeople(const Known &known)
{
    Known all = known;
    for (const QString &recipient : known.paidRecipients) {
        if (recipient.contains(u'@'))
            all.paidRecipients.insert(recipient.toLower());
    }
    for (auto paid = known.paidLately.begin(); paid != known.paidLately.end(); ++paid) {
        if (paid.key().contains(u'@'))
            all.paidLately.insert(paid.key().toLower(), paid.value());
    }
    return all;
}

void judgeAgainst(JudgedList &list, const Known &known)
{
    if (isEmpty(known))
        return;
    const Known all = withComparablePeople(known);
    Blaming blaming(list, all);
    for (qsizetype i = 0; i < list.rows.size(); ++i)
        blaming.judge(i);
}

} // namespace hongbao::intake
