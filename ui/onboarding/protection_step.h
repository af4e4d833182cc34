#pragma once
// Fifth: how the private key is sealed on this computer.

#include "onboarding/way_step.h"
#include "settings/account_book.h"

class QCheckBox;
class QRadioButton;

namespace hongbao::ui {

class ProtectionStep : public WayStep {
    Q_OBJECT

public:
    explicit ProtectionStep(QWidget *parent = nullptr);

    bool isReady() const override;
    bool keepsInKeyring() const;
    SecretBytes passphrase() const; // empty: none is wanted
    void writeTo(account::NewAccount &account) const;

private:
    QRadioButton *addChoice(const QString &objectName, const QString &words);
    void follow();

    QRadioButton *m_typed;
    QRadioButton *m_kept;
    QRadioButton *m_none;
    QWidget *m_words;
    QLineEdit *m_passphrase;
    QLineEdit *m_again;
    QCheckBox *m_see;
};

} // namespace hongbao::ui
