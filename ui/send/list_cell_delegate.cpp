#include "send/list_cell_delegate.h"

#include "look/look.h"

#include <QLineEdit>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace hongbao::ui {

void ListCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    CellDelegate::paint(painter, option, index);
    if (!option.state.testFlag(QStyle::State_HasFocus) || !index.flags().testFlag(Qt::ItemIsEditable))
        return;
    painter->save();
    painter->setPen(look::color(look::Role::Waiting));
    painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    painter->restore();
}

QWidget *ListCellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(u"cellEditor"_s);
    editor->setFrame(false);
    editor->setAccessibleName(
        tr("Repair %1").arg(index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString()));
    return editor;
}

// Asked again whenever the row is told as changed
void ListCellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const auto *line = qobject_cast<const QLineEdit *>(editor);
    if (!line || !line->isModified())
        CellDelegate::setEditorData(editor, index);
}

} // namespace hongbao::ui
