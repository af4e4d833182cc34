#pragma once
// campaign reconcile | settle: our books against Alipay's sums and its bill, and what a person decides about the rest.

#include "cli/desk_command.h"
#include "cli/list_file.h"

namespace hongbao::cli {

class ReconcileCommand : public DeskCommand {
    Q_OBJECT

public:
    struct Options {
        QString crowdNo;
        QString bill; // a file; empty: the sums only
        ListOptions reading;
    };
    ReconcileCommand(const Globals &globals, Options options);

    void start() override; // reads the bill before a key is opened

protected:
    void work() override;

private:
    Options m_options;
    std::optional<intake::Bill> m_bill;
};

class SettleDifferences : public DeskCommand {
    Q_OBJECT

public:
    struct Options {
        QString crowdNo;
        qint64 difference = 0;
        bool all = false; // that are open
        QString reason;
    };
    SettleDifferences(const Globals &globals, Options options);

    void start() override;

protected:
    void work() override;

private:
    void settle(const QList<qint64> &differences);

    Options m_options;
};

QJsonObject toJson(const ledger::Reconciliation &made);
// One line of the sums, then one for each difference.
void tell(Terminal &out, const ledger::Reconciliation &made);
QString sumsSentence(const ledger::Reconciliation &made);

} // namespace hongbao::cli
