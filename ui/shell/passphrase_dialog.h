#pragma once
// Asks for the passphrase of a sealed key. Opened, never waited for.

#include "base/secret.h"

#include <QDialog>

class QLineEdit;

namespace hongbao::ui {

class PassphraseDialog : public QDialog {
    Q_OBJECT

public:
    PassphraseDialog(const QString &account, bool wrong, QWidget *parent = nullptr);

Q_SIGNALS:
    void given(const hongbao::SecretBytes &passphrase);

private:
    void give();

    QLineEdit *m_field;
};

} // namespace hongbao::ui
