#pragma once
// campaign create: from words, a template or an earlier campaign; --check computes and judges and asks nobody.

#include "cli/desk_command.h"

namespace hongbao::cli {

class CampaignCreate : public DeskCommand {
    Q_OBJECT

public:
    struct Options {
        campaign::Draft typed; // what was said; empty: of the template or the earlier campaign
        QString type;
        QString templateId;
        QString like; // a crowd_no
        bool check = false;
    };
    CampaignCreate(const Globals &globals, Options options);

    void start() override;

protected:
    void work() override;

private:
    void known(const desk::CampaignsResult &campaigns);
    void judge(const campaign::Draft &base);
    void tellSums() const;
    void goOn();
    void created(const desk::CreateResult &result);

    Options m_options;
    campaign::Draft m_draft; // whole
};

} // namespace hongbao::cli
