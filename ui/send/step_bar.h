#pragma once
// The names of the steps of sending, with the one the operator is at.

#include "widgets/step_line.h"

namespace hongbao::ui {

enum class SendStep { Campaign, List, Confirm, Running, Result };

class StepBar : public StepLine {
    Q_OBJECT

public:
    explicit StepBar(QWidget *parent = nullptr);

    void setStep(SendStep step) { StepLine::setStep(int(step)); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};

} // namespace hongbao::ui
