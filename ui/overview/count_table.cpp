#include "overview/count_table.h"

#include "text/words.h"
#include "widgets/delegates.h"

using namespace Qt::StringLiterals;

namespace hongbao::ui {

void CountTable::setCounted(const QString &what, const QString &countHeader, const QList<Counted> &counted)
{
    m_what = what;
    m_countHeader = countHeader;
    m_all = 0;
    for (const Counted &one : counted)
        m_all += one.count;
    setRows(counted);
}

qint64 CountTable::thousandths(const Counted &counted) const
{
    return m_all == 0 ? 0 : (counted.count * 2000 + m_all) / (2 * m_all); // rounded
}

QVariant CountTable::cell(const Counted &one, int column, int role) const
{
    if (role == MarkRole && column == State)
        return QVariant::fromValue(one.mark);
    if (role == PartRole && column == Part)
        return thousandths(one);
    if (role == PlainRole && column == Count)
        return QString::number(one.count);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case State:
        return one.mark.word;
    case What:
        return one.words;
    case Count:
        return text::count(one.count);
    case Part: {
        const qint64 part = thousandths(one);
        return QString(QString::number(part / 10) % u'.' % QString::number(part % 10) % u" %");
    }
    default:
        return {};
    }
}

QString CountTable::header(int column) const
{
    switch (column) {
    case State:
        return tr("State");
    case What:
        return m_what;
    case Count:
        return m_countHeader;
    case Part:
        return tr("Part of all");
    default:
        return {};
    }
}

} // namespace hongbao::ui
