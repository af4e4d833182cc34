#pragma once
// The keys that hold in the whole window. A dialog, or the help, keeps the window's shortcuts from it; those that are
// wanted there, too, get through.

#include "shell/sidebar.h"

#include <QObject>

namespace hongbao::ui {

class WindowKeys : public QObject {
    Q_OBJECT

public:
    explicit WindowKeys(QWidget &window);

Q_SIGNALS:
    void pageChosen(hongbao::ui::Page page);
    void lockRequested();
    void maskRequested();
    void refreshRequested();
    void searchRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // of the application
};

} // namespace hongbao::ui
