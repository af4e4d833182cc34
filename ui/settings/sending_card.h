#pragma once
// How long a batch waits for a gateway that is out of reach.

#include "widgets/card.h"

class QComboBox;
class QLabel;

namespace hongbao::ui {

class Preferences;

class SendingCard : public Card {
    Q_OBJECT

public:
    explicit SendingCard(Preferences &preferences, QWidget *parent = nullptr);

Q_SIGNALS:
    void patienceChosen(int minutes);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_label;
    QComboBox *m_patience;
    QLabel *m_words;
};

} // namespace hongbao::ui
