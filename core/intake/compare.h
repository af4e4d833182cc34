#pragma once
// Rows against each other and against what the ledger knows: the same number or person twice, ids that lost their last
// digit, people paid before. Runs over the whole list, or over the few rows that a repair can touch.

#include "intake/basis.h"
#include "intake/decision.h"

#include <functional>

namespace hongbao::intake {

// What each row is compared by, as hashes; 0 where it has none. Equal hashes are looked at again in full.
struct Keys {
    QList<quint32> people;
    QList<quint32> numbers;

    void resize(qsizetype rows);
    void set(qsizetype row, const Judged &judged);
};

// How the user ids of a list end, by the marks of its rows by themselves.
struct Endings {
    qsizetype ids = 0;
    qsizetype zeros = 0;
    qsizetype numeric = 0; // of ids: from numeric cells
    qsizetype numericZeros = 0;

    void count(const Mark &own, int by); // by 1 or -1
    // A spreadsheet keeps 15 digits of a number and fills up with 0; honest ids end in 0 once in ten.
    bool saysDigitsWereLost() const { return ids >= 20 && zeros * 10 >= ids * 9; }
    // Most numeric ids end otherwise: a program wrote them whole, and one in ten ends in 0 honestly.
    bool saysNumbersAreWhole() const { return numeric >= 20 && numericZeros * 4 <= numeric; }
};

class Comparison {
public:
    using DecisionOf = std::function<Decision(qsizetype row, Problem problem)>;

    Comparison(const Rows &rows, const Keys &keys, const Endings &endings);
    void setKnown(const Known *known) { m_known = known; }
    void setDecisions(DecisionOf decisionOf) { m_decisionOf = std::move(decisionOf); }

    // The rows' own marks become their final ones. The rows are ascending, and hold with each row all those of its
    // person and of its number.
    void settle(const QList<qsizetype> &rows, QList<Mark> &marks) const;

private:
    enum Finding : quint8 { NumberAgain = 1, NumberDisputed = 2, Twin = 4 };

    bool isOut(const Mark &own) const;
    void findNumbersTwice(const QList<qsizetype> &rows, const QList<Mark> &marks, QList<quint8> &findings) const;
    void findPeopleTwice(const QList<qsizetype> &rows, const QList<Mark> &marks, QList<quint8> &findings) const;
    Mark settled(qsizetype row, Mark own, quint8 finding) const;
    Problem forbidden(const Mark &own, quint8 finding, const Judged *judged) const;
    QList<Problem> warnings(const Mark &own, quint8 finding, const Judged *judged) const;
    quint16 columnFor(Problem problem, qsizetype row, const Mark &own) const;
    qsizetype recipientColumn(qsizetype row) const;

    const Rows &m_rows;
    const Keys &m_keys;
    const Endings &m_endings;
    const Known *m_known = nullptr;
    DecisionOf m_decisionOf;
};

} // namespace hongbao::intake
