#pragma once
// Things that go wrong with one batch, to be practised: each as the accidents that bring it about.

#include "practice/practice_gateway.h"

namespace hongbao::practice {

enum class Mishap {
    None,
    AnswerLost, // one person's answer is lost; asking again by itself settles it
    LeftUnconfirmed, // one person's answer is lost, and what the next one says proves nothing
    RefusedByRisk, // one person's packet is refused by risk control
    BudgetGone, // from this person on the money is gone
    NetworkAway, // from this person on a dozen requests get no answer at all
    SlowGateway, // every answer takes its time
};

struct Person {
    QString id; // as in the list
    int place = 1; // in the batch
};

Faults faultsOf(Mishap mishap, const Person &person);

} // namespace hongbao::practice
