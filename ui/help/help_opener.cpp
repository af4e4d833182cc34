#include "help/help_opener.h"

#include "help/help_window.h"
#include "widgets/help_link.h"

#include <QApplication>
#include <QDesktopServices>
#include <QUrl>

namespace hongbao::ui {

HelpOpener::HelpOpener(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
    QDesktopServices::setUrlHandler(QLatin1StringView(helpScheme), this, "open");
}

HelpOpener::~HelpOpener()
{
    QDesktopServices::unsetUrlHandler(QLatin1StringView(helpScheme));
}

void HelpOpener::open(const QUrl &link)
{
    QWidget *front = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : &m_window;
    if (m_help && m_help->parentWidget() != front)
        delete m_help;
    if (!m_help) {
        m_help = new HelpWindow(front);
        m_help->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_help, &HelpWindow::guideRequested, this, [this] {
            m_help->close();
            Q_EMIT guideRequested();
        });
    }
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
    m_help->showTopic(link.path());
}

} // namespace hongbao::ui
