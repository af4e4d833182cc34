#pragma once
// Language and light or dark, switched at once.

#include "widgets/card.h"

class QComboBox;

namespace hongbao::ui {

class Preferences;

class LookCard : public Card {
    Q_OBJECT

public:
    explicit LookCard(Preferences &preferences, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Preferences &m_preferences;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QLabel *m_schemeLabel;
    QComboBox *m_scheme;
};

} // namespace hongbao::ui
