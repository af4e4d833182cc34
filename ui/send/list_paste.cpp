#include "send/list_paste.h"

#include <QMimeData>

namespace hongbao::ui {

namespace {
constexpr qsizetype longText = 50'000; // characters
}

void ListPaste::insertFromMimeData(const QMimeData *source)
{
    const QString text = source->text();
    if (text.size() > longText)
        Q_EMIT longTextPasted(text);
    else
        QPlainTextEdit::insertFromMimeData(source);
}

} // namespace hongbao::ui
