#pragma once
// A campaign and its packets as the gateway keeps them, and the campaign's state by the clock (alipay-api 1.7). Pure.

#include "base/money.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace hongbao::practice {

// What one packet may hold (alipay-api 1.2)
inline constexpr qint64 leastPacketFen = 20;
inline constexpr qint64 mostPacketFen = 20'000;

// Packets a user may get: in the campaign's life, and in each period. Read here apart from the console's own parser, so
// that a mistake there is not made twice.
struct Limits {
    QChar period; // D, W, M, or null
    int inPeriod = 0;
    int inLife = 1;

    friend bool operator==(const Limits &, const Limits &) = default;
};

std::optional<Limits> limitsFromWire(const QString &text); // "L1", "D3|L10" (alipay-api 1.2)

struct Campaign {
    QString crowdNo;
    QString originCrowdNo;
    QString name;
    QString message;
    bool random = false;
    Fen total;
    qint64 count = 0;
    QDateTime start;
    QDateTime end;
    Limits limits;
    QString link;
    QDateTime createdAt;
    QDateTime paidAt; // invalid: unpaid
    QDateTime closedAt; // invalid: not closed by hand
    bool paused = false;
    Fen sent;
};

struct Packet {
    QString crowdNo;
    QString user; // kind and id
    QString outBizNo;
    Fen orderPrice; // zero: the campaign's rule
    Fen prize;
    QString bizNo;
    QDateTime givenAt;
};

enum class Status { Created, Paid, Ready, Paused, Closed, Settled };

Status statusAt(const Campaign &campaign, const QDateTime &now);
QString statusInDetail(Status status); // SETTLED
QString statusInList(Status status); // SETTLE: the list's spelling (alipay-api 1.7)
std::optional<Status> statusFromWire(const QString &text);

// The pay page's link lives 24 hours (alipay-api 1.1).
enum class Payable { Yes, AlreadyPaid, LinkExpired, Over };
Payable payableAt(const Campaign &campaign, const QDateTime &now);

// Begin of the Beijing day, week (Monday) or month that `now` lies in.
QDateTime periodStart(QChar period, const QDateTime &now);

} // namespace hongbao::practice
