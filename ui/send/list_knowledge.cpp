#include "send/list_knowledge.h"

#include "intake/known.h"

#include <algorithm>

namespace hongbao::ui {

void ListKnowledge::wantAll()
{
    m_open = Open::Nothing;
    m_all = true;
    m_rows.clear();
}

void ListKnowledge::wantRows(const QList<qsizetype> &rows)
{
    if (!m_all)
        m_rows.unite(QSet<qsizetype>(rows.begin(), rows.end()));
}

std::optional<intake::JudgedList> ListKnowledge::ask(const intake::JudgedList &list)
{
    if (m_open != Open::Nothing || (!m_all && m_rows.isEmpty()))
        return std::nullopt;
    if (m_all) {
        m_open = Open::All;
        m_all = false;
        return list;
    }
    m_open = Open::Rows;
    QList<qsizetype> rows(m_rows.begin(), m_rows.end());
    m_rows.clear();
    std::sort(rows.begin(), rows.end());
    intake::JudgedList part;
    part.header = list.header;
    part.columns = list.columns;
    for (const qsizetype row : rows)
        part.rows.append(list.rows.at(row));
    return part;
}

bool ListKnowledge::take(const intake::Known &answer)
{
    const Open open = std::exchange(m_open, Open::Nothing);
    if (open == Open::All) {
        const bool same = intake::isEmpty(answer) && intake::isEmpty(m_known);
        m_known = answer;
        return !same;
    }
    const qsizetype before = m_known.paidRecipients.size() + m_known.usedNumbers.size() + m_known.paidLately.size();
    m_known.paidRecipients.unite(answer.paidRecipients);
    m_known.usedNumbers.unite(answer.usedNumbers);
    m_known.paidLately.insert(answer.paidLately);
    return before != m_known.paidRecipients.size() + m_known.usedNumbers.size() + m_known.paidLately.size();
}

} // namespace hongbao::ui
