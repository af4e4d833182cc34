#pragma once
// Opens the help over whatever stands in front: a modal dialog keeps the keyboard from all but its own windows.

#include <QObject>
#include <QPointer>

class QUrl;
class QWidget;

namespace hongbao::ui {

class HelpWindow;

class HelpOpener : public QObject {
    Q_OBJECT

public:
    explicit HelpOpener(QWidget &window); // of which it is a child
    ~HelpOpener() override;

public Q_SLOTS:
    void open(const QUrl &link); // of helpScheme

Q_SIGNALS:
    void guideRequested();

private:
    QWidget &m_window;
    QPointer<HelpWindow> m_help;
};

} // namespace hongbao::ui
