#pragma once
// The second line of every error: what it means for the money. A closed list, so that no error has none.

#include <QString>

namespace hongbao::text {

enum class Money {
    NothingSent,
    NothingSentNow, // packets of earlier days are not concerned
    NothingCreated,
    NothingLeft, // the request never left this computer
    NoPacket, // questions about campaigns send no packets, whatever the answer was
    OnlyRecorded, // the ledger failed while a batch may be running
    Untouched,
    AsStateSays, // a refusal counts only when it was verified, and the state knows whether it was
    TriedLater, // nobody executed it; the same number again
    BatchHalted, // the row that met it is unsent, or unconfirmed where the notice was not signed
    Sent,
    NotPaid,
    NotSentYet,
    MayHaveMoved, // asked again with the same number
    ByHand, // asking again cannot settle it
};

QString moneyLine(Money money);

} // namespace hongbao::text
