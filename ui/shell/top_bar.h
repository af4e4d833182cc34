#pragma once
// One quiet line above every page: the practice world says what it is, and all times are said to be Beijing times once.

#include "account/profile.h"

#include <QFrame>

class QLabel;

namespace hongbao::ui {

class Badge;

class TopBar : public QFrame {
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    void setWorld(account::World world);
    void setClockOff(qint64 seconds); // 0: right

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    account::World m_world = account::World::Live;
    qint64 m_clockOff = 0;
    Badge *m_badge;
    QLabel *m_word;
    QLabel *m_times;
};

} // namespace hongbao::ui
