#include "shell/window_keys.h"

#include "widgets/help_link.h"

#include <QApplication>
#include <QKeyEvent>
#include <QShortcut>

namespace hongbao::ui {

namespace {

constexpr QKeyCombination lockKeys = Qt::CTRL | Qt::Key_L;
constexpr QKeyCombination maskKeys = Qt::CTRL | Qt::SHIFT | Qt::Key_M;
constexpr QKeyCombination helpKeys = Qt::Key_F1;

} // namespace

WindowKeys::WindowKeys(QWidget &window)
    : QObject(&window)
{
    const Page pages[] = {Page::Campaigns, Page::Send, Page::History, Page::Overview, Page::Settings};
    for (const Page page : pages) {
        const QKeySequence keys(Qt::ALT | Qt::Key(Qt::Key_1 + int(page)));
        connect(new QShortcut(keys, &window), &QShortcut::activated, this, [this, page] { Q_EMIT pageChosen(page); });
    }
    connect(new QShortcut(lockKeys, &window), &QShortcut::activated, this, &WindowKeys::lockRequested);
    connect(new QShortcut(maskKeys, &window), &QShortcut::activated, this, &WindowKeys::maskRequested);
    connect(new QShortcut(helpKeys, &window), &QShortcut::activated, this, [] { openHelp(); });
    connect(new QShortcut(Qt::Key_F5, &window), &QShortcut::activated, this, &WindowKeys::refreshRequested);
    connect(new QShortcut(QKeySequence::Find, &window), &QShortcut::activated, this, &WindowKeys::searchRequested);
    qApp->installEventFilter(this);
}

// Whoever leaves the desk with a dialog or the help open still wants to lock, to mask what stands there, or to read the
// help on it.
bool WindowKeys::eventFilter(QObject *watched, QEvent *event)
{
    const QWidget *front = QApplication::activeWindow();
    const bool isCovered = QApplication::activeModalWidget() || (front && front != parent());
    if (event->type() != QEvent::KeyPress || !isCovered)
        return QObject::eventFilter(watched, event);
    const QKeyCombination keys = static_cast<QKeyEvent *>(event)->keyCombination();
    if (keys == lockKeys)
        Q_EMIT lockRequested();
    else if (keys == maskKeys)
        Q_EMIT maskRequested();
    else if (keys == helpKeys)
        openHelp();
    else
        return QObject::eventFilter(watched, event);
    return true;
}

} // namespace hongbao::ui
