#pragma once
// What the ledger is asked about a list, and what it has said: once about all of it, then only about rows that the
// operator has repaired. One question is open at a time.

#include "intake/list.h"

#include <QSet>

namespace hongbao::ui {

class ListKnowledge {
public:
    void wantAll(); // of another list, or for another campaign: earlier answers count no more
    void wantRows(const QList<qsizetype> &rows);

    // The next question: the list, or those of its rows that are wanted. None while one is open or nothing is wanted.
    std::optional<intake::JudgedList> ask(const intake::JudgedList &list);
    bool take(const intake::Known &answer); // whether more is known now than before

    bool isAsking() const { return m_open != Open::Nothing; }
    bool isComplete() const { return m_open == Open::Nothing && !m_all && m_rows.isEmpty(); }
    const intake::Known &known() const { return m_known; }

private:
    enum class Open { Nothing, All, Rows };

    Open m_open = Open::Nothing;
    bool m_all = false; // wanted
    QSet<qsizetype> m_rows; // wanted
    intake::Known m_known;
};

} // namespace hongbao::ui
