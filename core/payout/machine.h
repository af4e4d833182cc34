#pragma once
// advance(state, event) -> (state, commands): the rules of one payout as a pure table, no I/O. The ledger stores the
// state, the engine carries the commands out; a crash between any two of them is just the event Recovered.

#include "alipay/outcome.h"
#include "payout/payout.h"

namespace hongbao::payout {

// The part of a payout the rules look at.
struct Position {
    State state = State::Unsent;
    bool open = false; // an earlier attempt is unanswered or was answered unclearly: it may have paid
    bool byHand = false;

    friend bool operator==(const Position &, const Position &) = default;
};

struct AttemptRecorded { }; // the intent is on disk, its request may leave
struct Answered {
    alipay::TriggerOutcome outcome;
    bool toLastAttempt = true; // else a later one is out, or has said its own word
};
struct SettledByHand { // a person looked at the provider's bill
    bool paid = false;
};
struct Recovered { }; // the program starts again and finds this payout

using Event = std::variant<AttemptRecorded, Answered, SettledByHand, Recovered>;

enum class Next {
    Nothing, // settled, or waits for a hand
    AskAgain, // later, with the same number
    StopBatch, // halt everything; this row stays as it is
};

struct Step {
    Position position;
    Next next = Next::Nothing;
};

Step advance(const Position &position, const Event &event);

} // namespace hongbao::payout
