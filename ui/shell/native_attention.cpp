#include "shell/native_attention.h"

#include "shell/taskbar_progress.h"

#include <QApplication>

namespace hongbao::ui {

NativeAttention::NativeAttention(QWidget &window)
    : m_window(window)
{
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            m_tray.reset(); // whoever it was for is here
    });
}

void NativeAttention::showProgress(int done, int all)
{
    showTaskbarProgress(done, all);
}

void NativeAttention::call(const QString &title, const QString &text)
{
    if (QApplication::activeWindow())
        return;
    if (!QSystemTrayIcon::isSystemTrayAvailable()) {
        QApplication::alert(&m_window);
        return;
    }
    m_tray = std::make_unique<QSystemTrayIcon>(QApplication::windowIcon());
    const auto come = [this] {
        m_window.raise();
        m_window.activateWindow();
    };
    connect(m_tray.get(), &QSystemTrayIcon::messageClicked, this, come);
    connect(m_tray.get(), &QSystemTrayIcon::activated, this, come);
    m_tray->setToolTip(title);
    m_tray->show();
    m_tray->showMessage(title, text);
}

} // namespace hongbao::ui
