#include "overview/count_table.h"

#include "look/look.h"
#include "text/words.h"

#include <QApplication>
#include <QPainter>

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

void BarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const QString words = std::exchange(ground.text, {});
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    const int wordsWidth = option.fontMetrics.horizontalAdvance(u"100.0 %"_s) + look::space(2);
    const QRect inside = option.rect.adjusted(look::space(3), 0, -look::space(2), 0);
    const int height = look::space(2);
    const auto room = qint64(qMax(0, inside.width() - wordsWidth));
    QRect bar(inside.left(), inside.center().y() - height / 2,
        int(room * index.data(CountTable::PartRole).toLongLong() / 1000), height);
    bar.setWidth(qMax(bar.width(), 2)); // what is there is seen
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(chosen ? option.palette.color(QPalette::HighlightedText)
                             : look::color(index.siblingAtColumn(CountTable::State).data(MarkRole).value<Mark>().role));
    painter->drawRoundedRect(bar, height / 2.0, height / 2.0);
    painter->setPen(option.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text));
    const QRect behind(bar.right() + look::space(2), inside.top(), wordsWidth, inside.height());
    painter->drawText(behind, Qt::AlignLeft | Qt::AlignVCenter, words);
    painter->restore();
}

QSize BarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return CellDelegate::sizeHint(option, index).expandedTo({look::space(40), 0});
}

} // namespace hongbao::ui
