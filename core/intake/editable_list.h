#pragma once
// A list on the operator's desk: cells are repaired, rows skipped, one decision taken for a group; all of it can be
// undone. Nothing of the source is overwritten. A change judges again only the rows it can touch; it tells which.
// A plain value: judge a million rows on a pool (constructor, setKnown, setColumns), change single rows on the window's
// thread.

#include "intake/decision.h"
#include "intake/list.h"

#include <memory>

namespace hongbao::intake {

// Rows with one problem.
struct Group {
    Problem problem = Problem::None;
    int rows = 0;
    int people = 0; // different ids among them; rows without one are not counted
    bool takesDecision = false; // all of it can be sent all the same; else rows are repaired or skipped
    Decision decision = Decision::Open; // the one that stands for all its rows; Open too where rows were decided apart
};

// One person on several rows without numbers of their own.
struct Twins {
    Recipient person;
    QList<qsizetype> rows; // ascending; the first is sent without being asked about
};

// Of the rows that will be sent.
struct Totals {
    int rows = 0;
    int people = 0;
    Fen named; // sum of the rows' own amounts
    int unnamed = 0; // rows without one: they get what the campaign's rule gives
};

class EditableList {
public:
    EditableList();
    // Where `progress` is stopped meanwhile: a list without rows.
    EditableList(std::shared_ptr<const RawTable> table, const Columns &columns, const QString &sourceName,
        Progress *progress = nullptr);
    EditableList(const EditableList &);
    EditableList(EditableList &&) noexcept;
    EditableList &operator=(const EditableList &);
    EditableList &operator=(EditableList &&) noexcept;
    ~EditableList();

    const JudgedList &list() const; // with repairs and decisions in
    const RawTable &table() const;
    Totals totals() const;

    // Of every problem there is: those that wait for a decision first, by the number of their rows.
    QList<Group> groups() const;
    QList<qsizetype> rowsOf(Problem problem) const;
    QList<Twins> twins() const;

    bool isRepaired(qsizetype row, qsizetype column) const; // the cell differs from the source's
    bool isLeftOut(qsizetype row) const;
    Decision decisionOn(qsizetype row) const; // its own, else its group's

    // Each is one step to undo and answers with the rows whose cells, verdict or problem are others now, ascending.
    // A step that changes nothing is none.
    QList<qsizetype> setCell(qsizetype row, qsizetype column, const QString &text);
    QList<qsizetype> takeBackRepairs(qsizetype row); // the row as in the source
    QList<qsizetype> leaveOut(const QList<qsizetype> &rows, bool out = true);
    QList<qsizetype> decide(Problem problem, Decision decision); // for the whole group
    QList<qsizetype> decideRows(const QList<qsizetype> &rows, Decision decision); // for these alone, for example twins

    // Which clean-ups are allowed (of CleanUp); all of them at first. Judges everything again.
    QList<qsizetype> setCleanUps(quint8 kinds);
    quint8 cleanUps() const;

    bool canUndo() const;
    bool canRedo() const;
    QList<qsizetype> undo();
    QList<qsizetype> redo();

    // How far back people paid in other campaigns want a look (JudgedList::paidWithinDays). Judges nothing: the ledger
    // has to be asked again, and setKnown told.
    void setPaidWithinDays(int days);

    // Not steps. Repairs, skipped rows and decisions stay.
    void setKnown(const Known &known);
    void setColumns(const Columns &columns);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace hongbao::intake
