#pragma once
// How long nobody has touched keyboard or mouse. Says so again and again while it lasts: whoever cannot lock yet, since
// a batch is at work, does it the next time.

#include "base/clock.h"

#include <QObject>
#include <QTimer>

namespace hongbao::ui {

class Preferences;

class IdleWatch : public QObject {
    Q_OBJECT

public:
    IdleWatch(const Clock &clock, const Preferences &preferences, QObject *parent = nullptr);

    void look();

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // of the application

private:
    const Clock &m_clock;
    const Preferences &m_preferences;
    QDateTime m_touched;
    QTimer m_timer;
};

} // namespace hongbao::ui
