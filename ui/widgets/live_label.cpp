#include "widgets/live_label.h"

#include <QEvent>

namespace hongbao::ui {

LiveLabel::LiveLabel(Words words, QWidget *parent)
    : QLabel(parent)
    , m_words(std::move(words))
{
    setTextFormat(Qt::PlainText);
    setText(m_words());
}

void LiveLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setText(m_words());
    QLabel::changeEvent(event);
}

} // namespace hongbao::ui
