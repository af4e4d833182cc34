#pragma once
// When a batch may send, and how fast. Sends nothing.

#include "base/clock.h"
#include "payout/confirm.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QFormLayout;
class QLabel;
class QPushButton;
class QRadioButton;
class QSpinBox;
class QTimeEdit;

namespace hongbao::ui {

class SendingDialog : public QDialog {
    Q_OBJECT

public:
    SendingDialog(const payout::SendOptions &options, const Clock &clock, QWidget *parent = nullptr);

    payout::SendOptions options() const;

Q_SIGNALS:
    void chosen(const hongbao::payout::SendOptions &options);

private:
    void buildStart(QFormLayout *form);
    void buildHours(QFormLayout *form);
    void buildPace(QFormLayout *form);
    void showOptions(const payout::SendOptions &options);
    QString problem() const; // empty: none
    void follow();

    const Clock &m_clock;
    payout::SendOptions m_options;
    QRadioButton *m_now;
    QRadioButton *m_later;
    QDateTimeEdit *m_start; // Beijing time, whatever the machine's zone
    QCheckBox *m_hours;
    QTimeEdit *m_from;
    QTimeEdit *m_until;
    QSpinBox *m_rate;
    QSpinBox *m_inFlight;
    QComboBox *m_firstAlone;
    QLabel *m_words;
    QPushButton *m_use;
};

} // namespace hongbao::ui
