#pragma once
// A turning ring beside a word: something is being waited for. Hidden while nothing is.

#include <QBasicTimer>
#include <QWidget>

namespace hongbao::ui {

class Busy : public QWidget {
    Q_OBJECT

public:
    explicit Busy(QWidget *parent = nullptr);

    void start(const QString &what); // shows itself
    void stop(); // hides itself
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QString m_what;
    QBasicTimer m_timer;
    int m_turn = 0; // degrees
};

} // namespace hongbao::ui
