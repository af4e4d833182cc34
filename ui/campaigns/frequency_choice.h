#pragma once
// How many packets one person may get, by choices: in all, and if wanted in each day, week or month.

#include "alipay/cash_campaign.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSpinBox;

namespace hongbao::ui {

class FrequencyChoice : public QWidget {
    Q_OBJECT

public:
    explicit FrequencyChoice(QWidget *parent = nullptr);

    alipay::Frequency frequency() const;
    void setFrequency(alipay::Frequency frequency);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void follow(); // what was chosen decides the limits and the words

    QLabel *m_inAllLabel;
    QSpinBox *m_life;
    QComboBox *m_period;
    QSpinBox *m_count;
    QLabel *m_words;
};

} // namespace hongbao::ui
