#include "practice/mishap.h"

#include <QJsonArray>

namespace hongbao::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr int requestsWithoutNetwork = 12; // fewer than what stops a batch
constexpr int slowMs = 1'500;

QJsonArray triggersOf(Mishap mishap, const Person &person)
{
    // Half an answer rather than none: a request without any is sent again below us (see faults.h).
    const QJsonObject lost {{u"who"_s, person.id}, {u"at"_s, 1}, {u"do"_s, u"cut_body"_s}};
    switch (mishap) {
    case Mishap::None:
        return {};
    case Mishap::AnswerLost:
        return {lost};
    case Mishap::LeftUnconfirmed: // the limit counts the packet whose answer was lost
        return {lost,
            QJsonObject {{u"who"_s, person.id}, {u"from"_s, 2}, {u"do"_s, u"refuse"_s},
                {u"sub_code"_s, u"USER_ACCESS_TOTAL_LIMIT"_s}}};
    case Mishap::RefusedByRisk:
        return {QJsonObject {{u"who"_s, person.id}, {u"do"_s, u"refuse"_s}, {u"sub_code"_s, u"CTU_HAS_RISK"_s}}};
    case Mishap::BudgetGone:
        return {QJsonObject {
            {u"from"_s, person.place}, {u"do"_s, u"refuse"_s}, {u"sub_code"_s, u"CASH_CAMP_BUDGET_INSUFFICIENT"_s}}};
    case Mishap::NetworkAway:
        return {QJsonObject {{u"from"_s, person.place}, {u"until"_s, person.place + requestsWithoutNetwork - 1},
            {u"do"_s, u"drop_request"_s}}};
    case Mishap::SlowGateway:
        return {QJsonObject {{u"do"_s, u"late"_s}, {u"ms"_s, slowMs}}};
    }
    Q_UNREACHABLE();
}

} // namespace

Faults faultsOf(Mishap mishap, const Person &person)
{
    if (mishap == Mishap::None)
        return {};
    return {QJsonObject {{u"trigger"_s, triggersOf(mishap, person)}}};
}

} // namespace hongbao::practice
