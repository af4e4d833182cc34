#pragma once
// A new account: name, AppID, address, the two keys, and a passphrase for those who want one. Every problem stands at
// its field; nothing is stored unless all is right.

#include "settings/account_book.h"

#include <QDialog>
#include <QHash>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace hongbao::ui {

class Busy;
class ErrorPanel;
class FieldProblem;
class KeyField;
class Prompts;

class AccountForm : public QDialog {
    Q_OBJECT

public:
    AccountForm(AccountBook &book, Prompts &prompts, QWidget *parent = nullptr);

Q_SIGNALS:
    void stored(const QString &name);

private:
    void buildFields(QFormLayout *form);
    void buildKeys(QFormLayout *form, Prompts &prompts);
    void buildPassphrase(QFormLayout *form);
    QWidget *buildPublicHalf();
    QWidget *withProblem(const QString &field, QWidget *edit);
    void store();
    void added(const ProfileResult &profile);
    void keyMade(const KeyResult &key);
    FieldProblem *problemFor(const Error &error) const;
    QString address() const;

    AccountBook &m_book;
    QLineEdit *m_name;
    QLineEdit *m_appId;
    QComboBox *m_world;
    QLineEdit *m_address;
    KeyField *m_privateKey;
    KeyField *m_alipayKey;
    QLabel *m_sealedLabel;
    QLineEdit *m_sealedPassphrase;
    QWidget *m_publicHalf;
    QPlainTextEdit *m_publicText;
    QCheckBox *m_ownPassphrase;
    QLineEdit *m_passphrase;
    ErrorPanel *m_error;
    Busy *m_busy;
    QPushButton *m_store;
    QPushButton *m_make;
    QHash<QString, FieldProblem *> m_problems;
};

} // namespace hongbao::ui
