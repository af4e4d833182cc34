#pragma once
// A state as a word, a sign and a role: never told by colour alone.

#include "ledger/records.h"
#include "look/look.h"

#include <QMetaType>

namespace hongbao::ui {

struct Mark {
    QString word;
    QChar sign; // null: none
    look::Role role = look::Role::MutedText;
};

Mark markOf(payout::State state, bool byHand);
Mark markOf(ledger::BatchState state);
Mark markOf(alipay::CampaignStatus status);

} // namespace hongbao::ui

Q_DECLARE_METATYPE(hongbao::ui::Mark)
