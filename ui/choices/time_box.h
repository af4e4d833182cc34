#pragma once
// Chooses a time by its name: today, this week, from day to day.

#include "choices/time_range.h"

#include <QComboBox>

namespace hongbao::ui {

class TimeBox : public QComboBox {
    Q_OBJECT

public:
    explicit TimeBox(const QString &name, QWidget *parent = nullptr);

    TimePreset preset() const { return currentData().value<TimePreset>(); }
    void choose(TimePreset preset);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};

} // namespace hongbao::ui
