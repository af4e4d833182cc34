#pragma once
// A campaign before it exists: the form's values, their arithmetic and every limit of alipay-api 1.2, as pure
// functions.

#include "alipay/cash_campaign.h"

#include <QList>

namespace hongbao::campaign {

// What the form holds, still as typed.
struct Draft {
    QString name;
    QString total; // yuan
    QString count;
    alipay::PrizeType type = alipay::PrizeType::Fixed;
    QString message;
    QString start; // "now" or "yyyy-MM-dd HH:mm:ss" (Beijing)
    QString end; // "yyyy-MM-dd HH:mm:ss" (Beijing)
    QString frequency; // "L1", "D3|L10"; empty = L1
    QString link;
};

// Every problem at once, at most one a field, with Error::field one of
// "name", "total", "count", "message", "start", "end", "frequency", "link". A packet's problems stand at "total".
// Error::detail is the offending value: as typed, the packet in yuan, or "100.00/3" for what does not divide.
using DraftResult = tl::expected<alipay::CreateRequest, QList<Error>>;
DraftResult judge(const Draft &draft, const QDateTime &now);

// What the form computes while one types; absent where the fields do not allow it yet.
struct Arithmetic {
    std::optional<Fen> each; // fixed: every packet; random: the average, rounded down
    std::optional<Fen> rest; // fixed: what does not divide
    std::optional<Fen> least; // random: 0.5 of the average, rounded down; below 0.20 is worth a warning, no more
    std::optional<Fen> most; // random: 1.5 of the average, rounded up
    std::optional<int> days; // of the window, begun days count
    std::optional<Fen> perPersonMost; // most one person can get in the campaign's life
};
Arithmetic compute(const Draft &draft, const QDateTime &now);

// What no rule forbids and somebody should know before creating.
enum class Caution {
    CountMayDiffer, // random: packets are drawn until the money is used up
    LeastBelowUsual, // random: half of the average is below 0.20, of which alipay-api 1.2 says nothing sure
    OneTakesAll, // by the frequency one person could get all the money
};
QList<Caution> cautions(const Draft &draft, const Arithmetic &sums);

} // namespace hongbao::campaign
