#pragma once
// One line under a list: when and how fast it will be sent, and the way to change it.

#include "base/clock.h"
#include "payout/confirm.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace hongbao::ui {

class SendingChoice : public QWidget {
    Q_OBJECT

public:
    explicit SendingChoice(QWidget *parent = nullptr);

    const payout::SendOptions &options() const { return m_options; }
    void startAnew(); // at once; the pace stays as it was chosen

protected:
    void changeEvent(QEvent *event) override;

private:
    void change();
    void retranslate();

    SystemClock m_clock;
    payout::SendOptions m_options;
    QLabel *m_words;
    QPushButton *m_change;
};

} // namespace hongbao::ui
