#pragma once
// The system's own ways to be told: a message of the tray where there is one, else the window asks for attention in its
// taskbar; progress on the taskbar's entry where the system draws it.

#include "shell/attention.h"

#include <QSystemTrayIcon>
#include <QWidget>

#include <memory>

namespace hongbao::ui {

class NativeAttention : public QObject, public Attention {
    Q_OBJECT

public:
    explicit NativeAttention(QWidget &window);

    void showProgress(int done, int all) override;
    void call(const QString &title, const QString &text) override;

private:
    QWidget &m_window;
    std::unique_ptr<QSystemTrayIcon> m_tray; // only while there is something to say
};

} // namespace hongbao::ui
