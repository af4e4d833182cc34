#include "overview/bar_delegate.h"

#include "look/look.h"
#include "overview/count_table.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

void BarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString words = paintGround(painter, option, index);
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
