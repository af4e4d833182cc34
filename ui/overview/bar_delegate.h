#pragma once
// Draws a part of all (CountTable::Part) as a bar in the colour of its row's mark, with its words behind it.

#include "widgets/delegates.h"

namespace hongbao::ui {

class BarDelegate : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace hongbao::ui
