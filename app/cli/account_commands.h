#pragma once
// account add | list | check | remove.

#include "cli/desk_command.h"

namespace hongbao::cli {

class AccountAdd : public Command {
    Q_OBJECT

public:
    struct Options {
        QString name;
        QString appId;
        QString privateKeyFile;
        QString alipayKeyFile;
        QString gateway;
        QString appAuthToken;
        QString caFile;
    };
    AccountAdd(const Globals &globals, Options options);

    void start() override;

private:
    Result<account::NewAccount> read() const;
    void tell(const account::Profile &profile);

    Options m_options;
};

class AccountList : public Command {
    Q_OBJECT

public:
    explicit AccountList(const Globals &globals);

    void start() override;
};

class AccountRemove : public Command {
    Q_OBJECT

public:
    AccountRemove(const Globals &globals, QString name);

    void start() override;

private:
    QString m_name;
};

class AccountCheck : public DeskCommand {
    Q_OBJECT

public:
    AccountCheck(const Globals &globals, const QString &name);

protected:
    void work() override;
    void openFailed(const Error &error) override;

private:
    void tell(const desk::Check &check);
    void doesNotWork(const Error &error);
};

} // namespace hongbao::cli
