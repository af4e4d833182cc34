#pragma once
// campaign list | show | pause | resume | close.

#include "cli/desk_command.h"
#include "cli/stop_signal.h"

namespace hongbao::cli {

class CampaignList : public DeskCommand {
    Q_OBJECT

public:
    CampaignList(const Globals &globals, bool refresh);

protected:
    void work() override;

private:
    void listed(const QList<ledger::Campaign> &campaigns);

    bool m_refresh;
    desk::Refreshing m_progress;
    StopSignal m_stop {this};
};

class CampaignShow : public DeskCommand {
    Q_OBJECT

public:
    CampaignShow(const Globals &globals, QString crowdNo);

protected:
    void work() override;

private:
    CrowdNo m_crowdNo;
};

class CampaignModify : public DeskCommand {
    Q_OBJECT

public:
    CampaignModify(const Globals &globals, QString crowdNo, alipay::CampaignStatus target, bool confirmed);

    void start() override;

protected:
    void work() override;

private:
    CrowdNo m_crowdNo;
    alipay::CampaignStatus m_target;
    bool m_confirmed;
};

QString hours(qint64 seconds); // "23 h 59 min"

} // namespace hongbao::cli
