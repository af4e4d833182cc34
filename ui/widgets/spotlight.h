#pragma once
// A ring round one control, wherever it stands: in the window or in a dialog. Takes neither clicks nor keys.

#include <QPointer>
#include <QWidget>

namespace hongbao::ui {

class Spotlight : public QWidget {
    Q_OBJECT

public:
    explicit Spotlight(QWidget *target);

    const QWidget *target() const { return m_target; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // of the target: goes with it
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();

    QPointer<QWidget> m_target;
};

} // namespace hongbao::ui
