#pragma once
// verify: is the ledger's hash chain whole, and do its sums agree with the provider's.

#include "cli/desk_command.h"

namespace hongbao::cli {

class VerifyCommand : public DeskCommand {
    Q_OBJECT

public:
    explicit VerifyCommand(const Globals &globals);

protected:
    void work() override;

private:
    void tell(const desk::Verification &verification);
    void tell(const desk::CampaignSums &sums);
};

} // namespace hongbao::cli
