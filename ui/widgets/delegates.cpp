#include "widgets/delegates.h"

#include "look/colors.h"
#include "text/words.h"
#include "widgets/marks.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace hongbao::ui {

namespace {

QString wordsOf(const Mark &mark)
{
    return mark.sign.isNull() ? mark.word : QString(mark.sign % u' ' % mark.word);
}

QSize badgeSize(const Mark &mark)
{
    const QFontMetrics metrics(look::font(look::Style::Caption));
    return {metrics.horizontalAdvance(wordsOf(mark)) + 2 * look::space(2) + 2, metrics.height() + look::space(1)};
}

} // namespace

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.rwidth() += 2 * look::space(3);
    size.setHeight(qMax(size.height(), look::space(10)));
    return size;
}

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state &= ~QStyle::State_HasFocus; // the whole row is what is chosen
}

QString CellDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const QString words = std::exchange(ground.text, {});
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    return words;
}

bool CellDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || index.data(Qt::ToolTipRole).isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const bool fits = sizeHint(option, index).width() <= view->visualRect(index).width();
    const QString whole = fits ? QString() : displayText(index.data(Qt::DisplayRole), option.locale);
    QToolTip::showText(event->globalPos(), whole, view);
    return true;
}

QString IdDelegate::displayText(const QVariant &value, const QLocale &) const
{
    return text::groupedId(value.toString());
}

QString MoneyDelegate::displayText(const QVariant &value, const QLocale &) const
{
    return value.canConvert<Fen>() ? text::yuan(value.value<Fen>()) : value.toString();
}

void MoneyDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    CellDelegate::initStyleOption(option, index);
    option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
}

void MarkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant value = index.data(MarkRole);
    if (!value.canConvert<Mark>()) {
        CellDelegate::paint(painter, option, index);
        return;
    }
    paintGround(painter, option, index);
    const auto mark = value.value<Mark>();
    QRect pill(QPoint(option.rect.left() + look::space(3), 0), badgeSize(mark));
    pill.setWidth(qMin(pill.width(), option.rect.right() - pill.left()));
    pill.moveTop(option.rect.center().y() - pill.height() / 2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter->setBrush(chosen ? look::color(look::Role::Surface) : look::tintOf(mark.role, look::isDark()));
    painter->drawRoundedRect(pill, look::space(2), look::space(2));
    painter->setPen(look::color(mark.role));
    painter->setFont(look::font(look::Style::Caption));
    const QRect inside = pill.adjusted(look::space(2), 0, -look::space(2), 0);
    const QString shown = painter->fontMetrics().elidedText(wordsOf(mark), Qt::ElideRight, inside.width() + 2);
    painter->drawText(inside, Qt::AlignCenter | Qt::TextDontClip, shown);
    painter->restore();
}

QSize MarkDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = CellDelegate::sizeHint(option, index);
    const QVariant value = index.data(MarkRole);
    if (value.canConvert<Mark>())
        size.setWidth(qMax(size.width(), badgeSize(value.value<Mark>()).width() + 2 * look::space(3)));
    return size;
}

} // namespace hongbao::ui
