#pragma once
// Where a running batch stands, as counts that always add up.

#include "base/ids.h"
#include "base/money.h"

#include <QMetaType>

namespace hongbao::payout {

struct Progress {
    BatchId batch;
    int payouts = 0; // = sent + refused + unknown + unsent
    int sent = 0;
    int refused = 0;
    int unknown = 0; // in flight included
    int unsent = 0;
    int inFlight = 0;
    Fen paid;
    bool stopping = false; // finishing what is in flight
    qint64 waitMs = 0; // the provider asked us to slow down: quiet for this long, 0 if not
    qint64 opensInMs = 0; // the batch's own timetable: nothing leaves for this long, 0 if it may
    qint64 givesUpInMs = 0; // the gateway is out of reach: the batch stops after this long without it, 0 if it is not
    double perSecond = 0; // settled rows a second, over the last few seconds; a display figure only

    int unconfirmed() const { return unknown - inFlight; } // 待确认: asked, and no clear answer yet
    int processed() const { return sent + refused + unconfirmed(); }
};

} // namespace hongbao::payout

Q_DECLARE_METATYPE(hongbao::payout::Progress)
