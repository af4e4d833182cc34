#pragma once
// account list | check | remove.

#include "cli/desk_command.h"

namespace hongbao::cli {

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
    void doesNotWork(const desk::Check &check);
    void explain(const desk::Check &check);
};

} // namespace hongbao::cli
