#include "widgets/notice_column.h"

#include "look/look.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace hongbao::ui {

NoticeColumn::NoticeColumn(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::space(6), look::space(3), look::space(6), 0);
    column->setSpacing(look::space(2));
    hide();
}

void NoticeColumn::add(QWidget *notice)
{
    m_notices.append(notice);
    notice->installEventFilter(this);
    layout()->addWidget(notice);
}

bool NoticeColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        setVisible(std::ranges::any_of(m_notices, [](const QWidget *one) { return !one->isHidden(); }));
    return QWidget::eventFilter(watched, event);
}

} // namespace hongbao::ui
