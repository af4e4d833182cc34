#pragma once
// How a campaign stands at a moment: what is left, until when, what comes back and when, and what somebody should be
// reminded of (alipay-api 1.1, 1.7). Pure.

#include "alipay/cash_campaign.h"

#include <QUrl>

namespace hongbao::campaign {

enum class Reminder {
    None,
    EndsWithMoney, // it ends within two days and has money left
    PayLinkEnds, // not paid, and the link dies within two hours
};

struct Standing {
    Fen left; // of the money
    // Of packets by the rule; absent where the provider's sum does not say: random ones, and packets of own prices.
    std::optional<qint64> packetsSent;
    std::optional<qint64> packetsLeft;
    std::optional<qint64> secondsLeft; // until the end; absent when it is over or was never paid
    Fen returns; // what comes back to the account when nothing more is sent
    QDateTime returnsAt; // about; invalid where nobody can say: closed by hand, or nothing comes back
    Reminder reminder = Reminder::None;
};

// `createdAt` is when it was created here; invalid for others, whose pay link nobody here knows.
Standing standingOf(const alipay::CampaignDetail &detail, const QDateTime &createdAt, const QDateTime &now);

// --- paying (alipay-api 1.2): a link lives 24 hours
QDateTime payUntil(const QDateTime &createdAt);
// How long to wait before the next look at whether it was paid: quick at first, then slower (alipay-api 1.7).
qint64 secondsToNextLook(const QDateTime &watchedSince, const QDateTime &now);
// Alipay's own pages; pages of the gateway's host or of this computer only where the gateway is not Alipay's.
bool isPayPage(const QUrl &page, const QUrl &gateway);

} // namespace hongbao::campaign
