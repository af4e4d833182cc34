#include "intake/compare.h"

#include "intake/first_rows.h"
#include "intake/known.h"
#include "intake/shape.h"

#include <algorithm>

namespace hongbao::intake {

namespace {

quint32 hashOf(const QString &text)
{
    return text.isEmpty() ? 0 : std::max<quint32>(1, quint32(qHash(text, 20261123)));
}

} // namespace

void Keys::resize(qsizetype rows)
{
    people.resize(rows);
    numbers.resize(rows);
}

void Keys::set(qsizetype row, const Judged &judged)
{
    people[row] = hashOf(comparable(judged.recipient));
    numbers[row] = hashOf(judged.outBizNo.value);
}

void Endings::count(const Mark &own, int by)
{
    if (!own.has(Mark::IsUserId))
        return;
    const bool zero = own.has(Mark::EndsInZero);
    ids += by;
    zeros += zero ? by : 0;
    if (own.has(Mark::FromNumber)) {
        numeric += by;
        numericZeros += zero ? by : 0;
    }
}

bool takesDecision(Problem problem)
{
    using enum Problem;
    return problem == DuplicateRecipient || problem == AlreadyPaid || problem == PaidLately || problem == RowTooShort
        || problem == RowTooLong || problem == UserIdsEndInZero || problem == UserIdRounded;
}

Comparison::Comparison(const Rows &rows, const Keys &keys, const Endings &endings)
    : m_rows(rows)
    , m_keys(keys)
    , m_endings(endings)
    , m_decisionOf([](qsizetype, Problem) { return Decision::Open; })
{
}

void Comparison::settle(const QList<qsizetype> &rows, QList<Mark> &marks) const
{
    QList<quint8> findings(rows.size());
    findNumbersTwice(rows, marks, findings);
    findPeopleTwice(rows, marks, findings);
    for (qsizetype i = 0; i < rows.size(); ++i)
        marks[i] = settled(rows[i], marks[i], findings[i]);
}

bool Comparison::isOut(const Mark &own) const
{
    return own.verdict == Verdict::CannotSend
        || (own.problem == Problem::UserIdRounded && !m_endings.saysNumbersAreWhole());
}

// One number is one packet: on rows of different people nobody can say whose it is.
void Comparison::findNumbersTwice(const QList<qsizetype> &rows, const QList<Mark> &marks, QList<quint8> &findings) const
{
    FirstRows firsts(rows.size());
    QHash<qsizetype, bool> disputed; // by the first row of a number that stands twice
    QList<std::pair<qsizetype, qsizetype>> again; // index of a later row, first row
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const qsizetype row = rows[i];
        if (m_keys.numbers[row] == 0 || marks[i].problem == Problem::LeftOut)
            continue;
        const qsizetype first = firsts.put(
            m_keys.numbers[row], row, [&](qsizetype other) { return m_rows.outBizNo(other) == m_rows.outBizNo(row); });
        if (first == row)
            continue;
        again.append({i, first});
        const QString person = comparable(m_rows.recipient(row));
        if (person.isEmpty() || person != comparable(m_rows.recipient(first)))
            disputed[first] = true;
    }
    for (const auto &[i, first] : again)
        findings[i] |= disputed.contains(first) ? NumberDisputed : NumberAgain;
    for (auto first = disputed.keyBegin(); first != disputed.keyEnd(); ++first)
        findings[std::lower_bound(rows.begin(), rows.end(), *first) - rows.begin()] |= NumberDisputed;
}

void Comparison::findPeopleTwice(const QList<qsizetype> &rows, const QList<Mark> &marks, QList<quint8> &findings) const
{
    FirstRows firsts(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const qsizetype row = rows[i];
        if (m_keys.people[row] == 0 || isOut(marks[i]) || (findings[i] & NumberDisputed))
            continue;
        const qsizetype first = firsts.put(m_keys.people[row], row,
            [&](qsizetype other) { return comparable(m_rows.recipient(other)) == comparable(m_rows.recipient(row)); });
        if (first != row && m_keys.numbers[row] == 0)
            findings[i] |= Twin;
    }
}

Mark Comparison::settled(qsizetype row, Mark own, quint8 finding) const
{
    if (own.verdict == Verdict::CannotSend)
        return own;
    const bool asksLedger = m_known && !isEmpty(*m_known);
    const Judged judged = asksLedger ? m_rows.judgedAlone(row) : Judged();
    const auto say = [&](Problem problem, Verdict verdict) {
        own.column = columnFor(problem, row, own);
        own.problem = problem;
        own.verdict = verdict;
        return own;
    };
    if (const Problem problem = forbidden(own, finding, asksLedger ? &judged : nullptr); problem != Problem::None)
        return say(problem, Verdict::CannotSend);
    if (own.verdict == Verdict::Sendable && finding == 0 && !asksLedger && !m_endings.saysDigitsWereLost())
        return own;
    Problem open = Problem::None;
    Problem sent = Problem::None;
    for (const Problem problem : warnings(own, finding, asksLedger ? &judged : nullptr)) {
        const Decision decision = m_decisionOf(row, problem);
        if (decision == Decision::LeaveOut)
            return say(problem, Verdict::CannotSend);
        const bool sends = decision == Decision::Send && takesDecision(problem);
        Problem &first = sends ? sent : open;
        first = first == Problem::None ? problem : first;
        if (sends && problem == Problem::AlreadyPaid)
            own.note(Mark::KnownAsPaid);
        if (sends && problem == Problem::PaidLately)
            own.note(Mark::KnownAsPaidLately);
    }
    return open != Problem::None ? say(open, Verdict::NeedsLook) : say(sent, Verdict::Sendable);
}

Problem Comparison::forbidden(const Mark &own, quint8 finding, const Judged *judged) const
{
    if (isOut(own))
        return Problem::UserIdRounded;
    if (finding & NumberDisputed)
        return Problem::OutBizNoTwice;
    return judged ? forbiddenBy(*m_known, *judged) : Problem::None;
}

// The heaviest first: it is the one shown. A row can be sent when each of them is decided.
QList<Problem> Comparison::warnings(const Mark &own, quint8 finding, const Judged *judged) const
{
    using enum Problem;
    QList<Problem> all;
    const auto add = [&](Problem problem, bool holds) {
        if (holds)
            all.append(problem);
    };
    add(UserIdRounded, own.problem == UserIdRounded);
    add(DuplicateRecipient, finding & Twin);
    add(AlreadyPaid, judged && isPaid(*m_known, *judged));
    add(PaidLately, judged && isPaidLately(*m_known, *judged));
    add(OutBizNoTwice, finding & NumberAgain);
    add(own.problem, own.problem == RowTooShort || own.problem == RowTooLong);
    add(UserIdsEndInZero, own.has(Mark::EndsInZero) && m_endings.saysDigitsWereLost());
    return all;
}

quint16 Comparison::columnFor(Problem problem, qsizetype row, const Mark &own) const
{
    if (problem == own.problem)
        return own.column;
    const Basis &basis = m_rows.basis();
    if (problem == Problem::OutBizNoTwice || problem == Problem::OutBizNoUsed)
        return quint16(basis.columnOf(Field::OutBizNo));
    if (problem == Problem::AmountTooSmall || problem == Problem::AmountTooLarge)
        return quint16(basis.columnOf(Field::Amount));
    return quint16(recipientColumn(row));
}

// The first with something in it; a row that got this far has only one.
qsizetype Comparison::recipientColumn(qsizetype row) const
{
    const QList<RecipientColumn> &columns = m_rows.basis().recipients;
    const QList<Cells::Cell> cells = columns.size() > 1 ? m_rows.cellViews(row) : QList<Cells::Cell>();
    for (const RecipientColumn &candidate : columns) {
        if (candidate.column < cells.size() && !isBlank(cells[candidate.column].utf8))
            return candidate.column;
    }
    return columns.isEmpty() ? 0 : columns.first().column;
}

} // namespace hongbao::intake
