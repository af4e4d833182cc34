#pragma once
// One judged row: whom it names, what is wrong with it, whether it can be sent.

#include "base/ids.h"
#include "base/money.h"

#include <QStringList>

#include <optional>

namespace hongbao::intake {

enum class Verdict : quint8 { Sendable, NeedsLook, CannotSend };

enum class Problem : quint8 {
    None,
    RecipientMissing,
    RecipientAmbiguous, // more than one id in the row
    UserIdMalformed,
    UserIdScientific, // "2.0881E+15": the number is lost
    UserIdCut, // digits, but not 16
    LoginIdMalformed,
    OpenIdMalformed,
    AmountMalformed,
    AmountTooSmall, // below 0.20, or what the campaign allows
    AmountTooLarge, // above 200, or what the campaign allows
    OutBizNoMalformed,
    OutBizNoTwice, // the number stands on another row too
    OutBizNoUsed, // the ledger knows the number already
    DuplicateRecipient, // the same person on an earlier row, without a number of their own
    AlreadyPaid, // this person has a payout in this campaign already
    RowTooShort, // fewer cells than needed
    RowTooLong, // more cells than columns: a separator inside a cell has moved those behind it
    RowBroken, // a quote that never closes, a NUL byte
    UserIdsEndInZero, // nearly all ids of the list end in 0: their last digit was lost in a spreadsheet
    UserIdRounded, // a numeric cell of sixteen digits that ends in 0: Excel keeps fifteen (see number.h)
    PaidLately, // this person was paid in another campaign of the account within the days asked for
    OutBizNoRounded, // a numeric cell of more digits than a spreadsheet keeps
    LeftOut, // the operator skipped the row
};

// What a safe clean-up took away. None of them can change which id is meant.
enum CleanUp : quint8 {
    Blanks = 1, // around the value
    Invisible = 2, // byte order marks, zero-width and direction characters
    Quotes = 4, // one pair around the value, or Excel's leading apostrophe
    Formula = 8, // ="2088...": how exports keep Excel from turning an id into a number
    FullWidth = 16, // digits and letters of Chinese input methods
};
constexpr quint8 allCleanUps = Blanks | Invisible | Quotes | Formula | FullWidth;
constexpr CleanUp cleanUpKinds[] = {Blanks, Invisible, Quotes, Formula, FullWidth};

struct Row {
    int line = 0; // as Excel shows it
    Recipient recipient;
    std::optional<Fen> amount;
    OutBizNo outBizNo; // from the file; empty: made when the batch is planned
    QString name;
    QString note;
    QStringList cells; // all of them, as read or as repaired
    Verdict verdict = Verdict::Sendable;
    Problem problem = Problem::None; // stands beside Sendable where the operator decided to send all the same
    QString problemColumn; // header of the column at fault, or its number
    QString problemValue;
    QString cleaned; // what safe clean-ups took away: "blanks", "invisible", "quotes", "formula", "fullwidth"; or empty
};

} // namespace hongbao::intake
