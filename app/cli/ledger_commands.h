#pragma once
// ledger begin, trust: the two decisions about a ledger that only a person can make.

#include "cli/command.h"

namespace hongbao::cli {

class LedgerBegin : public Command {
    Q_OBJECT

public:
    LedgerBegin(const Globals &globals, bool yes);
    void start() override;

private:
    bool m_yes;
};

class LedgerTrust : public Command {
    Q_OBJECT

public:
    LedgerTrust(const Globals &globals, QString reason, bool yes);
    void start() override;

private:
    QString m_reason;
    bool m_yes;
};

} // namespace hongbao::cli
