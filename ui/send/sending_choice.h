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
    void startAnew(); // as soon as may be; the pace stays as it was chosen
    void setNotBefore(const QDateTime &start); // a campaign that begins then; invalid: one that runs

protected:
    void changeEvent(QEvent *event) override;

private:
    void change();
    void retranslate();

    SystemClock m_clock;
    payout::SendOptions m_options;
    QDateTime m_notBefore;
    QLabel *m_words;
    QPushButton *m_change;
};

} // namespace hongbao::ui
