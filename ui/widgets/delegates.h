#pragma once
// How cells are drawn: ids in groups of four, money to the right, states as badges, nothing cut without a tool tip.
// A model gives plain values: the id without blanks, the money as Fen (roles below), the state as Mark.

#include <QStyledItemDelegate>

namespace hongbao::ui {

enum CellRole {
    MarkRole = Qt::UserRole + 100, // Mark
    PlainRole, // what "copy" takes: ids without blanks, money without separators
};

// Draws the cell and shows its whole text as a tool tip where it does not fit.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    // The cell without its words, for whoever draws something else into it; gives the words.
    QString paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

// Display text: a long number. Shown grouped, with tabular digits.
class IdDelegate : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;
    QString displayText(const QVariant &value, const QLocale &locale) const override;
};

// Display value: Fen, or a text that is shown as it is.
class MoneyDelegate : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;
    QString displayText(const QVariant &value, const QLocale &locale) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

// MarkRole: Mark, drawn as a badge. A cell without one is drawn as text.
class MarkDelegate : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace hongbao::ui
