#include "onboarding/service_step.h"

#include "look/look.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hongbao::ui {

ServiceStep::ServiceStep(Prompts &prompts, QWidget *parent)
    : WayStep(parent)
{
    QVBoxLayout *column = layOut(tr("Open the service 营销活动送红包"),
        tr("Alipay sends red packets only for merchants who have signed this service. Log in with the merchant's "
           "Alipay account, find 营销活动送红包 in the product centre, and sign it. Alipay looks at the application; "
           "until it has agreed you can go on here, and the last step tells whether it is open."));
    column->addWidget(pageButton(u"b.alipay.com"_s, prompts), 0, Qt::AlignLeft);
    column->addWidget(quietText(tr("To bring back: nothing. Is the service open already? Go on.")));
    column->addStretch();
}

} // namespace hongbao::ui
