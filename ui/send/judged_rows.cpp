#include "send/judged_rows.h"

#include "text/words.h"
#include "widgets/delegates.h"
#include "widgets/marks.h"

using namespace Qt::Literals::StringLiterals;

namespace hongbao::ui {

using intake::Verdict;

namespace {
Mark markOfVerdict(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Sendable:
        return {verdictWord(verdict), u'✓', look::Role::Good};
    case Verdict::NeedsLook:
        return {verdictWord(verdict), u'!', look::Role::Warning};
    case Verdict::CannotSend:
        break;
    }
    return {verdictWord(verdict), u'✕', look::Role::Bad};
}

bool holds(const intake::Row &row, const QString &search)
{
    return std::any_of(row.cells.begin(), row.cells.end(),
        [&](const QString &cell) { return cell.contains(search, Qt::CaseInsensitive); });
}
} // namespace

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Sendable:
        return JudgedRows::tr("Can be sent");
    case Verdict::NeedsLook:
        return JudgedRows::tr("Needs a look");
    case Verdict::CannotSend:
        break;
    }
    return JudgedRows::tr("Cannot be sent");
}

void JudgedRows::setList(const intake::JudgedList &list)
{
    beginResetModel();
    m_list = list;
    choose();
    endResetModel();
}

void JudgedRows::showOnly(std::optional<Verdict> verdict, const QString &search)
{
    beginResetModel();
    m_verdict = verdict;
    m_search = search.trimmed();
    choose();
    endResetModel();
}

void JudgedRows::choose()
{
    m_shown.clear();
    for (qsizetype i = 0; i < m_list.rows.size(); ++i) {
        const intake::Row &row = m_list.rows.at(i);
        if ((!m_verdict || row.verdict == *m_verdict) && (m_search.isEmpty() || holds(row, m_search)))
            m_shown.append(i);
    }
}

void JudgedRows::wordsChanged()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0, Check), index(rowCount() - 1, Problem));
}

int JudgedRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int JudgedRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstCell + int(m_list.columns.fields.size());
}

QString JudgedRows::textOf(const intake::Row &row, int column) const
{
    switch (column) {
    case Line:
        return text::count(row.line);
    case Check:
        return verdictWord(row.verdict);
    case Problem:
        return row.verdict == Verdict::Sendable ? QString() : text::rowProblem(row);
    default:
        return row.cells.value(column - FirstCell);
    }
}

QVariant JudgedRows::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const intake::Row &shown = row(index.row());
    if (role == MarkRole && index.column() == Check)
        return QVariant::fromValue(markOfVerdict(shown.verdict));
    if (role == Qt::TextAlignmentRole && index.column() == Line)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(textOf(shown, index.column())) : QVariant();
}

QVariant JudgedRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Line)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignBottom);
    if (role != Qt::DisplayRole)
        return {};
    if (section == Line)
        return tr("Row");
    if (section == Check)
        return tr("Check");
    if (section == Problem)
        return tr("What is wrong and what to do");
    const QString header = m_list.header.value(section - FirstCell).simplified();
    return header.isEmpty() ? tr("Column %1").arg(section - FirstCell + 1) : header;
}

} // namespace hongbao::ui
