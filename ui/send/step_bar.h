#pragma once
// The names of the steps of sending, with the one the operator is at.

#include <QList>
#include <QWidget>

class QLabel;

namespace hongbao::ui {

enum class SendStep { Campaign, List, Confirm, Running, Result };

class StepBar : public QWidget {
    Q_OBJECT

public:
    explicit StepBar(QWidget *parent = nullptr);

    void setStep(SendStep step);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QList<QLabel *> m_names;
    SendStep m_step = SendStep::Campaign;
};

} // namespace hongbao::ui
