#pragma once
// account passphrase | backup | restore | line: what changes about an account after it was added.

#include "account/keyring.h"
#include "cli/account_add.h"

namespace hongbao::cli {

class AccountPassphrase : public Command {
    Q_OBJECT

public:
    struct Options {
        QString name;
        QString newPassphraseFile;
        bool none = false; // back to the data folder's own seal
        bool keyring = false; // keep it in the system's key store
        bool noKeyring = false;
    };
    AccountPassphrase(const Globals &globals, Options options);

    void start() override;

private:
    bool changesWord() const;
    void change(const account::Profile &profile, const SecretBytes &current);
    void settleKeyring(const SecretBytes &word);
    void finish();
    void finishKeyring(bool inKeyring, const Done &done);

    Options m_options;
    SecretBytes m_next;
    bool m_wasInKeyring = false;
    account::Keyring m_keyring;
};

class AccountBackup : public Command {
    Q_OBJECT

public:
    AccountBackup(const Globals &globals, QString name, QString file, QString wordFile);

    void start() override;

private:
    void backUp(const SecretBytes &passphrase);

    QString m_name;
    QString m_file;
    QString m_wordFile;
};

class AccountRestore : public Command {
    Q_OBJECT

public:
    AccountRestore(const Globals &globals, QString file, QString wordFile);

    void start() override;

private:
    QString m_file;
    QString m_wordFile;
};

class AccountLine : public Command {
    Q_OBJECT

public:
    AccountLine(const Globals &globals, QString name, LineOptions options);

    void start() override;

private:
    QString m_name;
    LineOptions m_options;
};

} // namespace hongbao::cli
