#pragma once
// First: the merchant has to open the service at Alipay. Nothing is asked here.

#include "onboarding/way_step.h"

namespace hongbao::ui {

class ServiceStep : public WayStep {
    Q_OBJECT

public:
    explicit ServiceStep(Prompts &prompts, QWidget *parent = nullptr);
};

} // namespace hongbao::ui
