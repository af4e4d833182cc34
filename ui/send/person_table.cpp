#include "send/person_table.h"

#include "text/list_words.h"
#include "text/sentences.h"
#include "text/words.h"
#include "widgets/delegates.h"

namespace hongbao::ui {

PersonRow personRow(const payout::Payout &payout)
{
    PersonRow row;
    row.line = payout.line;
    row.receiver = payout.request.recipient.value;
    row.name = payout.name;
    row.amount = payout.state == payout::State::Sent ? payout.prize : payout.planned;
    row.mark = markOf(payout.state, payout.byHand);
    const text::Explained words = text::explain(payout);
    row.reason = text::sentences(words.what, words.remedy);
    return row;
}

PersonRow personRow(const intake::Row &leftOut)
{
    PersonRow row;
    row.line = leftOut.line;
    row.receiver = leftOut.recipient.value.isEmpty() ? leftOut.problemValue : leftOut.recipient.value;
    row.name = leftOut.name;
    row.amount = leftOut.amount.value_or(Fen());
    row.mark = {PersonTable::tr("Left out"), u'–', look::Role::MutedText};
    row.reason = text::asSentence(text::word(leftOut.problem));
    return row;
}

void PersonTable::setRows(const QList<PersonRow> &rows)
{
    setRows(rows.size(), [rows](qsizetype row) { return rows.at(row); });
}

void PersonTable::setRows(qsizetype count, const RowAt &rowAt)
{
    beginResetModel();
    m_count = count;
    m_rowAt = rowAt;
    m_shown.reset();
    endResetModel();
}

void PersonTable::showOnly(const QList<qint32> &rows)
{
    beginResetModel();
    m_shown = rows;
    endResetModel();
}

void PersonTable::showAll()
{
    if (!m_shown)
        return;
    beginResetModel();
    m_shown.reset();
    endResetModel();
}

int PersonTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown ? m_shown->size() : m_count);
}

int PersonTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PersonTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = Column(index.column());
    if (role == Qt::TextAlignmentRole && (column == Line || column == Amount))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole)
        return column == Receiver ? text::groupedId(data(index, Qt::DisplayRole).toString()) : QVariant();
    const bool isPlain = role == PlainRole && column == Amount;
    if (role != Qt::DisplayRole && !isPlain && (role != MarkRole || column != State))
        return {};
    const PersonRow row = m_rowAt(m_shown ? m_shown->at(index.row()) : index.row());
    if (role == MarkRole)
        return QVariant::fromValue(row.mark);
    if (isPlain)
        return row.amount.isZero() ? QString() : row.amount.toYuan();
    switch (column) {
    case Line:
        return text::count(row.line);
    case Receiver:
        return row.receiver;
    case Name:
        return row.name;
    case Amount:
        return row.amount.isZero() ? QVariant() : QVariant::fromValue(row.amount);
    case State:
        return row.mark.word;
    case Reason:
        return row.reason;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant PersonTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Line || section == Amount))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Line:
        return tr("Row");
    case Receiver:
        return tr("Recipient");
    case Name:
        return tr("Name");
    case Amount:
        return tr("Amount");
    case State:
        return tr("State");
    case Reason:
        return tr("Reason");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace hongbao::ui
