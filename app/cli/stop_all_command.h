#pragma once
// campaign stop-all: the emergency stop. Pauses the campaign at Alipay and ends every batch on it, also one that
// another program is sending: it meets the paused campaign and stops by itself, which is waited for.

#include "cli/desk_command.h"

#include <QElapsedTimer>
#include <QTimer>

namespace hongbao::cli {

class StopAllCommand : public DeskCommand {
    Q_OBJECT

public:
    StopAllCommand(const Globals &globals, QString crowdNo);

protected:
    void work() override;
    void openFailed(const Error &error) override;

private:
    void paused(const desk::CampaignResult &campaign);
    void look();
    void looked(const desk::BatchesResult &batches);
    void tell(const QList<ledger::Batch> &batches, bool allStopped);

    CrowdNo m_crowdNo;
    ledger::Campaign m_campaign;
    bool m_elsewhere = false; // another program writes the ledger
    QElapsedTimer m_waiting;
    QTimer m_look {this};
};

} // namespace hongbao::cli
