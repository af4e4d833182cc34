#include "payout/machine.h"

namespace hongbao::payout {

namespace {

using alipay::Disposition;
using alipay::TriggerNotSent;
using alipay::TriggerSent;

constexpr Position unsent {State::Unsent, false, false};
constexpr Position sent {State::Sent, false, false};
constexpr Position refused {State::Refused, false, false};
constexpr Position unknown {State::Unknown, true, false};
constexpr Position byHand {State::Unknown, true, true};

// An answer that proves its own attempt was not executed leaves the row as it was before that attempt.
Position asBefore(const Position &asking)
{
    return asking.open ? unknown : unsent;
}

Step answered(const Position &position, const TriggerNotSent &answer)
{
    switch (answer.disposition) {
    case Disposition::Retry:
        return {asBefore(position), Next::AskAgain};
    case Disposition::Final:
        return {refused, Next::Nothing};
    case Disposition::FinalUnlessUnknown:
        return {position.open ? byHand : refused, Next::Nothing};
    case Disposition::Unknown:
        return {unknown, Next::AskAgain};
    case Disposition::ByHand:
        return {byHand, Next::Nothing};
    case Disposition::Stop:
        return {asBefore(position), Next::StopBatch};
    case Disposition::StopUnproven:
        return {unknown, Next::StopBatch};
    case Disposition::StopUnlessUnknown:
        return {position.open ? byHand : unsent, Next::StopBatch};
    }
    Q_UNREACHABLE();
}

struct Rules {
    Position position;

    Step operator()(const AttemptRecorded &) const
    {
        const bool mayLeave = position.state == State::Unsent || position.state == State::Unknown;
        if (!mayLeave)
            return {position, Next::Nothing};
        return {{State::Asking, position.open, false}, Next::Nothing};
    }

    Step operator()(const Answered &event) const
    {
        // A verified "sent" wins over everything we believed, and nothing ever takes it back.
        if (std::holds_alternative<TriggerSent>(event.outcome) || position.state == State::Sent)
            return {sent, Next::Nothing};
        // Only "sent" settles a payout by way of an earlier attempt, because the number is the same for all of them.
        if (position.state != State::Asking || !event.toLastAttempt)
            return {position, Next::Nothing};
        return answered(position, std::get<TriggerNotSent>(event.outcome));
    }

    // Only what is open and out of the gateway's hands. Settled for paid it stays so, whatever comes.
    Step operator()(const SettledByHand &event) const
    {
        if (position.state != State::Unknown)
            return {position, Next::Nothing};
        return {event.paid ? sent : refused, Next::Nothing};
    }

    Step operator()(const Recovered &) const
    {
        switch (position.state) {
        case State::Asking:
            return {unknown, Next::AskAgain};
        case State::Unsent:
            return {position, Next::AskAgain};
        case State::Unknown:
            return {position, position.byHand ? Next::Nothing : Next::AskAgain};
        case State::Sent:
        case State::Refused:
            return {position, Next::Nothing};
        }
        Q_UNREACHABLE();
    }
};

} // namespace

Step advance(const Position &position, const Event &event)
{
    return std::visit(Rules {position}, event);
}

} // namespace hongbao::payout
