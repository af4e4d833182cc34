#pragma once
// In the middle of its width. An alignment would give it the height of words that do not wrap.

#include <QHBoxLayout>

namespace hongbao::ui {

inline QHBoxLayout *centredRow(QWidget *inside)
{
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(inside);
    row->addStretch();
    return row;
}

} // namespace hongbao::ui
