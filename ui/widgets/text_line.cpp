#include "widgets/text_line.h"

#include <QBoxLayout>
#include <QLabel>

namespace hongbao::ui {

QLabel *addTextLine(QVBoxLayout *column, const QString &name)
{
    auto *line = new QLabel;
    line->setObjectName(name);
    line->setWordWrap(true);
    line->setTextFormat(Qt::PlainText);
    line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(line);
    return line;
}

} // namespace hongbao::ui
