#pragma once
// A list as it was at one moment, with all that is told of it. Taken on the pool and never changed, so that the window
// can look at it while the pool works on the next.

#include "intake/editable_list.h"

#include <QMap>

#include <functional>

namespace hongbao::ui {

struct ListSnapshot {
    std::shared_ptr<const intake::EditableList> list; // null: there is none
    QMap<intake::Verdict, int> counts;
    QMap<intake::CleanUp, int> cleaned; // rows from which each kind took something
    QList<intake::Group> groups;
    int undecided = 0; // rows that will not be sent, and the operator has not said so
    QString mapping {}; // the name under which its columns are remembered; empty: they are not
    bool mappedByHand = false; // the operator has said what a column means, and it is not remembered

    bool isEmpty() const { return !list || list->list().rows.isEmpty(); }
    const intake::JudgedList &judged() const; // an empty one where there is none
};

ListSnapshot snapshotOf(const intake::EditableList &list);

// Which rows are wanted on the screen.
struct ListFilter {
    std::optional<intake::Verdict> verdict {};
    std::optional<intake::Problem> problem {};
    quint8 cleaned = 0; // any of these intake::CleanUp
    QString search {}; // in any cell, whatever the case

    friend bool operator==(const ListFilter &, const ListFilter &) = default;
};

// Ascending. `stopped` is asked now and then; what is found up to then comes back.
QList<qsizetype> rowsFor(
    const intake::JudgedList &list, const ListFilter &filter, const std::function<bool()> &stopped);

} // namespace hongbao::ui
