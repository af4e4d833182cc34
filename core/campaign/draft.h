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

// Every problem at once, each with Error::field one of
// "name", "total", "count", "type", "message", "start", "end", "frequency", "link".
using DraftResult = tl::expected<alipay::CreateRequest, QList<Error>>;
DraftResult judge(const Draft &draft, const QDateTime &now);

// What the form computes while one types; absent where the fields do not allow it yet.
struct Arithmetic {
    std::optional<Fen> each; // fixed: every packet; random: the average, rounded down
    std::optional<Fen> rest; // fixed: what does not divide
    std::optional<Fen> least; // random: 0.5 of the average
    std::optional<Fen> most; // random: 1.5 of the average
    std::optional<int> days; // of the window, begun days count
    std::optional<Fen> perPersonMost; // most one person can get in the campaign's life
};
Arithmetic compute(const Draft &draft, const QDateTime &now);

} // namespace hongbao::campaign
