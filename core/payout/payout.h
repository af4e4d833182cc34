#pragma once
// One packet to one person, and the states it goes through (house plan, section 8).

#include "alipay/cash_campaign.h"

#include <QDateTime>
#include <QStringList>

namespace hongbao::payout {

enum class State {
    Unsent, // no attempt may have paid
    Asking, // an attempt is on disk and not answered: it may have paid
    Sent, // a verified answer said so
    Refused, // a verified answer said no, and no earlier attempt is open
    Unknown, // may have paid; asked again with the same number, or by hand
};

QString toText(State state); // "unsent" "asking" "sent" "refused" "unknown"; the ledger's and the JSON's words
std::optional<State> stateFromText(QStringView text);

struct Payout {
    PayoutId id;
    BatchId batch;
    int line = 0; // the row in the source, as Excel shows it
    alipay::TriggerRequest request;
    Fen planned; // what this packet is expected to cost
    QString name;
    QString note;
    QStringList cells; // the source row
    State state = State::Unsent;
    bool byHand = false; // unknown, and asking again cannot settle it
    int attempts = 0;
    Fen prize; // booked, only when sent
    QString bizNo;
    QString code; // why it is not sent
    QString reason; // the provider's text
    QDateTime createdAt;
    QDateTime settledAt; // invalid while open
};

} // namespace hongbao::payout
