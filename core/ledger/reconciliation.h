#pragma once
// Our books of a campaign held against the provider's: the sums, and line by line where there is a bill. Values, and
// the judgement over the sums.

#include "base/ids.h"
#include "base/money.h"

#include <QDateTime>
#include <QList>

namespace hongbao::ledger {

// What the ledger holds of one campaign.
struct Books {
    Fen booked; // arrived
    int packets = 0; // booked
    int unknown = 0; // rows that may have paid
    Fen unknownAtMost; // what they may have paid
    bool sending = false; // a batch is under way: the sums move
};

enum class SumsFinding {
    Agrees,
    Moving, // a batch is under way: compare when it has ended
    UnknownExplains, // the provider sent more, and rows whose outcome is unknown can explain it
    SentElsewhere, // the provider sent more than that: other programs send from this campaign
    ProviderShort, // the provider sent less than we booked: nothing explains that
};
SumsFinding judgeSums(const Books &books, Fen provider);
// Of SentElsewhere at least, of ProviderShort exactly; zero else.
Fen unexplained(const Books &books, Fen provider);

enum class DifferenceKind {
    SumElsewhere, // of the sums: theirs is what at least was sent elsewhere
    SumShort, // ours is what the provider does not know of
    OnlyInBill, // a packet that is not ours, or one of ours a second time
    NotInBill, // arrived by our books, in the bill's days, and not in it
    AmountDiffers,
    UnknownInBill, // our row is unconfirmed: the bill says it was paid
    NotSentButInBill, // refused or unsent here, and paid by the bill
};

QString toWord(DifferenceKind kind); // "only_in_bill"; the ledger's and the JSON's words

struct Difference {
    qint64 id = 0; // in the ledger
    DifferenceKind kind = DifferenceKind::SumElsewhere;
    BatchId batch {}; // of our row, if there is one
    PayoutId payout {};
    QString outBizNo {};
    QString bizNo {};
    QString recipient {};
    int line = 0; // in the bill, as Excel shows it
    Fen ours {};
    Fen theirs {};
    QString reason {}; // of who settled it; empty: open
    QDateTime settledAt {};

    bool isOpen() const { return reason.isEmpty(); }
};

struct BillFacts {
    QString name; // empty: only the sums were compared
    QByteArray sha256;
    int rows = 0;
    int matched = 0; // with our rows, to the fen
    int others = 0; // of other campaigns
    int unreadable = 0; // without a number or an amount
};

struct Reconciliation {
    qint64 id = 0;
    CrowdNo crowdNo;
    QDateTime madeAt;
    Books books;
    Fen provider; // the sum it says it has sent
    BillFacts bill;
    QList<Difference> differences;

    int open() const; // differences nobody has settled
};

} // namespace hongbao::ledger

Q_DECLARE_METATYPE(hongbao::ledger::Reconciliation)
