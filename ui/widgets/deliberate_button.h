#pragma once
// A button for an act with money: pressed by mouse or space, never by Enter, and never a dialog's default.

#include <QPushButton>

namespace hongbao::ui {

class DeliberateButton : public QPushButton {
    Q_OBJECT

public:
    explicit DeliberateButton(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
};

} // namespace hongbao::ui
