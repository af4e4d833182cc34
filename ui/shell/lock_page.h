#pragma once
// Stands instead of everything while the window is locked: no data, and one field for the passphrase.

#include "account/profile.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace hongbao::ui {

class Busy;
class ErrorPanel;
class FieldProblem;

class LockPage : public QWidget {
    Q_OBJECT

public:
    explicit LockPage(QWidget *parent = nullptr);

    void setAccount(const account::Profile &account);
    void refuse(bool wrong); // the passphrase was wrong, or there was none
    void explain(const Error &error);

Q_SIGNALS:
    void unlockRequested(const hongbao::SecretBytes &passphrase);

protected:
    void changeEvent(QEvent *event) override;

private:
    void unlock();
    void open(); // takes words again
    void retranslate();

    account::Profile m_account;
    QLabel *m_title;
    QLabel *m_words;
    QLineEdit *m_passphrase;
    FieldProblem *m_problem;
    QPushButton *m_unlock;
    Busy *m_busy;
    ErrorPanel *m_error;
};

} // namespace hongbao::ui
