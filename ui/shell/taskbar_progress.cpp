#include "shell/taskbar_progress.h"

#ifdef HONGBAO_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QGuiApplication>
#endif

namespace hongbao::ui {

#ifdef HONGBAO_HAS_DBUS

using namespace Qt::StringLiterals;

void showTaskbarProgress(int done, int all)
{
    // Without an address the library would start a bus of its own and wait for it.
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return;
    const auto fraction = all > 0 ? done * 1.0 / all : 0.0; // as the interface has it
    const QVariantMap state {{u"progress"_s, fraction}, {u"progress-visible"_s, all > 0}};
    QDBusMessage update = QDBusMessage::createSignal(
        u"/org/hongbaoconsole/console"_s, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s);
    update << u"application://%1.desktop"_s.arg(QGuiApplication::desktopFileName()) << state;
    QDBusConnection::sessionBus().send(update);
}

#else

void showTaskbarProgress(int, int) { }

#endif

} // namespace hongbao::ui
