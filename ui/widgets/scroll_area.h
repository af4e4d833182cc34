#pragma once
// A page that is longer than the window.

#include <QScrollArea>

namespace hongbao::ui {

// Scrolls down only, as wide as its page. The wheel scrolls and never changes the choice or the number that the pointer
// happens to be over: nobody would see what was changed.
class ScrollArea : public QScrollArea {
    Q_OBJECT

public:
    explicit ScrollArea(QWidget *page, QWidget *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace hongbao::ui
