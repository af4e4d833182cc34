#include "text/money_lines.h"

#include <QCoreApplication>

namespace hongbao::text {

namespace {
class MoneyLines {
    Q_DECLARE_TR_FUNCTIONS(MoneyLines)
};
} // namespace

QString moneyLine(Money money)
{
    switch (money) {
    case Money::NothingSent:
        return MoneyLines::tr("Nothing was sent.");
    case Money::NothingSentNow:
        return MoneyLines::tr("Nothing was sent now. Packets that were sent before are not concerned.");
    case Money::NothingCreated:
        return MoneyLines::tr("Nothing was created and no money moved.");
    case Money::NothingLeft:
        return MoneyLines::tr("Nothing left this computer, so nothing was sent.");
    case Money::NoPacket:
        return MoneyLines::tr("No packet was sent: this request cannot send any.");
    case Money::OnlyRecorded:
        return MoneyLines::tr(
            "What is not in the ledger was not sent. A packet without a recorded answer is asked about "
            "again with the same number and is not paid twice.");
    case Money::Untouched:
        return MoneyLines::tr("No money moved.");
    case Money::AsStateSays:
        return MoneyLines::tr(
            "Where the state says “Refused”, nothing was paid; where it says “Unconfirmed”, it is not "
            "known yet.");
    case Money::TriedLater:
        return MoneyLines::tr("It is tried again later with the same number and is not paid twice.");
    case Money::BatchHalted:
        return MoneyLines::tr("The batch was halted. Packets sent before stay sent; the row that met this is unsent or "
                              "unconfirmed, as its state says.");
    case Money::Sent:
        return MoneyLines::tr("This packet was sent.");
    case Money::NotPaid:
        return MoneyLines::tr("This packet was not paid.");
    case Money::NotSentYet:
        return MoneyLines::tr("This packet was not sent. When the batch goes on, it keeps its number.");
    case Money::MayHaveMoved:
        return MoneyLines::tr("It is not known yet whether this packet was sent. It is asked about again with the same "
                              "number and is not paid twice.");
    case Money::ByHand:
        return MoneyLines::tr("It is not known whether this packet was sent, and asking again cannot settle it.");
    }
    Q_UNREACHABLE();
}

} // namespace hongbao::text
