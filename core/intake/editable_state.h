#pragma once
// What stands behind an EditableList: what the operator has said, and what follows from it for each row.

#include "intake/compare.h"
#include "intake/editable_list.h"
#include "intake/key_index.h"

#include <QMap>

namespace hongbao::intake {

// All that the operator has said. The list is what the source, its columns, the ledger and these make of it.
struct Choices {
    QMap<qsizetype, Cells> repaired; // one row each
    QSet<qsizetype> leftOut;
    QMap<Problem, Decision> ofGroup;
    QMap<std::pair<Problem, qsizetype>, Decision> ofRow; // before the group's
    quint8 cleanUps = allCleanUps;
};

// Before a change; after it when it was undone.
struct Step {
    Choices choices;
    QList<qsizetype> rows; // that the change is about
};

struct EditableList::State {
    std::shared_ptr<const RawTable> table;
    JudgedList list;
    Choices choices;
    Known known;
    QList<Mark> own; // of each row by itself
    Keys keys;
    KeyIndex people;
    KeyIndex numbers;
    Endings endings;
    Totals totals;
    QList<Step> undo;
    QList<Step> redo;

    bool judgeAll(const Progress *progress = nullptr); // false: it was stopped, and the state is not to be used
    QList<qsizetype> change(Choices next, QList<qsizetype> rows);
    QList<qsizetype> step(const Choices &next, const QList<qsizetype> &rows);
    QList<qsizetype> exchange(QList<Step> &from, QList<Step> &to);
    Decision decisionOn(qsizetype row, Problem problem) const;
    int peopleAmong(const QList<qsizetype> &rows) const; // different ones

private:
    void judgeAlone(qsizetype row);
    void judgeAgain(const QList<qsizetype> &rows);
    void settle(const QList<qsizetype> &rows);
    void count(const QList<qsizetype> &rows, int by);
    void addRelated(const QList<qsizetype> &rows, QSet<qsizetype> &related) const;
};

} // namespace hongbao::intake
