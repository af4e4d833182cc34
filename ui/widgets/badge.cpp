#include "widgets/badge.h"

#include "look/look.h"

using namespace Qt::StringLiterals;

namespace hongbao::ui {

Badge::Badge(QWidget *parent)
    : QLabel(parent)
{
    look::setBadge(this);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Badge::setMark(const Mark &mark)
{
    look::setRole(this, mark.role);
    setText(mark.sign.isNull() ? mark.word : QString(mark.sign % u' ' % mark.word));
}

void keepRoom(QWidget *widget)
{
    QSizePolicy policy = widget->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    widget->setSizePolicy(policy);
}

} // namespace hongbao::ui
