#pragma once
// After how many minutes without a key or a mouse the window locks itself.

#include "widgets/card.h"

class QComboBox;
class QPushButton;

namespace hongbao::ui {

class Preferences;

class LockCard : public Card {
    Q_OBJECT

public:
    explicit LockCard(Preferences &preferences, QWidget *parent = nullptr);

Q_SIGNALS:
    void lockRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_label;
    QComboBox *m_minutes;
    QPushButton *m_now;
};

} // namespace hongbao::ui
