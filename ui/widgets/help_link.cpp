#include "widgets/help_link.h"

#include <QDesktopServices>
#include <QUrl>

namespace hongbao::ui {

void openHelp(const QString &topic)
{
    QUrl link;
    link.setScheme(QLatin1StringView(helpScheme));
    link.setPath(topic);
    QDesktopServices::openUrl(link);
}

} // namespace hongbao::ui
