#pragma once
// Third: the application's key pair, made here or brought along, and the mode Alipay has for the application.

#include "onboarding/way_step.h"
#include "settings/account_book.h"

class QFrame;
class QPlainTextEdit;
class QRadioButton;
class QToolButton;

namespace hongbao::ui {

class Busy;
class KeyField;

class KeyStep : public WayStep {
    Q_OBJECT

public:
    KeyStep(AccountBook &book, Prompts &prompts, QWidget *parent = nullptr);

    bool isReady() const override;
    bool usesCertificates() const;
    std::optional<alipay::PublicKey> publicHalf() const;
    void writeTo(account::NewAccount &account) const;

private:
    void buildMode(QVBoxLayout *column);
    void buildMaking(QVBoxLayout *column);
    void buildOwn(QVBoxLayout *column, AccountBook &book, Prompts &prompts);
    QWidget *buildPublicHalf(Prompts &prompts);
    void keyMade(const KeyPairResult &pair);
    void judged();
    void sayMode();

    AccountBook &m_book;
    QRadioButton *m_certificates;
    QRadioButton *m_publicKey;
    QPushButton *m_make;
    Busy *m_busy;
    QToolButton *m_fold;
    QWidget *m_own;
    KeyField *m_key;
    QWidget *m_sealed;
    QLineEdit *m_sealedPassphrase;
    QFrame *m_half;
    QLabel *m_halfWords;
    QPlainTextEdit *m_halfText;
};

} // namespace hongbao::ui
