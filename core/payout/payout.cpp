#include "payout/payout.h"

#include <array>
#include <utility>

namespace hongbao::payout {

namespace {

constexpr std::array<std::pair<State, QLatin1StringView>, 5> names {{
    {State::Unsent, QLatin1StringView("unsent")},
    {State::Asking, QLatin1StringView("asking")},
    {State::Sent, QLatin1StringView("sent")},
    {State::Refused, QLatin1StringView("refused")},
    {State::Unknown, QLatin1StringView("unknown")},
}};

} // namespace

QString toText(State state)
{
    for (const auto &[value, name] : names) {
        if (value == state)
            return name;
    }
    Q_UNREACHABLE();
}

std::optional<State> stateFromText(QStringView text)
{
    for (const auto &[value, name] : names) {
        if (text == name)
            return value;
    }
    return std::nullopt;
}

} // namespace hongbao::payout
