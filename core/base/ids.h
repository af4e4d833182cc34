#pragma once
// Numbers and names that must not be mixed up, each a type of its own.

#include <QMetaType>
#include <QString>

#include <compare>

namespace hongbao {

template <class Tag, class Value> struct Id {
    Value value {};
    friend auto operator<=>(const Id &, const Id &) = default;
};

using BatchId = Id<struct BatchTag, qint64>; // row number in the ledger, 0 = none
using PayoutId = Id<struct PayoutTag, qint64>; // row number in the ledger, 0 = none

// A campaign's number at the provider: opaque, case-sensitive, up to 128 characters (alipay-api 1.2).
struct CrowdNo {
    QString value;
    friend bool operator==(const CrowdNo &, const CrowdNo &) = default;
    friend bool operator<(const CrowdNo &a, const CrowdNo &b) { return a.value < b.value; }
};

// Our number of one payout: 1 to 96 letters, digits and underscores (alipay-api 1.3).
struct OutBizNo {
    QString value;
    friend bool operator==(const OutBizNo &, const OutBizNo &) = default;
    friend bool operator<(const OutBizNo &a, const OutBizNo &b) { return a.value < b.value; }
};

bool isWellFormed(const OutBizNo &number);

// A fresh number, unique over everything: "hb" + 128 random bits in hex.
OutBizNo makeOutBizNo();

enum class RecipientKind { UserId, OpenId, LoginId };

struct Recipient {
    RecipientKind kind = RecipientKind::UserId;
    QString value;
    friend bool operator==(const Recipient &, const Recipient &) = default;
};

} // namespace hongbao

Q_DECLARE_METATYPE(hongbao::BatchId)
Q_DECLARE_METATYPE(hongbao::PayoutId)
Q_DECLARE_METATYPE(hongbao::CrowdNo)
