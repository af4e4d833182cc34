#pragma once
// One quiet line above every page: the account and its world, and all times are said to be Beijing times once.

#include "account/profile.h"

#include <QFrame>

class QLabel;

namespace hongbao::ui {

class Badge;

class TopBar : public QFrame {
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    void setAccount(const QString &name, account::World world);
    void setClockOff(qint64 seconds); // 0: right

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_name;
    account::World m_world = account::World::Live;
    qint64 m_clockOff = 0;
    Badge *m_badge;
    QLabel *m_word;
    QLabel *m_masked; // while it is so
    QLabel *m_times;
};

} // namespace hongbao::ui
