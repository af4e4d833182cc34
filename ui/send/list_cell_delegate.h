#pragma once
// The cell that the keyboard is at has a line around it: it is the one that F2 opens. What
// is being typed stays, whatever the list learns meanwhile.

#include "widgets/delegates.h"

namespace hongbao::ui {

class ListCellDelegate : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
};

} // namespace hongbao::ui
