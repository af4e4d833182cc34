#pragma once
// A file or a pasted block becomes judged rows. Pure: bytes and options in, values out; run it off the window's thread.
// Every row of the source ends as exactly one of: sendable, needs a look, cannot be sent (house law 5).

#include "base/ids.h"
#include "base/money.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMetaType>
#include <QSet>
#include <QStringList>

#include <optional>

namespace hongbao::intake {

// As read, before any meaning: header found or not, cells as text.
struct RawTable {
    QStringList header; // empty: the source has none
    QList<QStringList> rows;
    QList<int> lineNumbers; // of each row, as Excel shows it, from 1
    QString encoding; // "UTF-8", "GB18030", "UTF-16LE", ...
    QChar separator; // null: one value a line
    QByteArray sha256; // hex of the source's bytes
};

enum class Field { None, UserId, OpenId, LoginId, AnyId, Amount, OutBizNo, Name, Note };

struct Columns {
    QList<Field> fields; // one per column; None columns are kept with the row
};

enum class Verdict { Sendable, NeedsLook, CannotSend };

enum class Problem {
    None,
    RecipientMissing,
    RecipientAmbiguous, // more than one id in the row
    UserIdMalformed,
    UserIdScientific, // "2.0881E+15": the number is lost
    UserIdCut, // digits, but not 16
    LoginIdMalformed,
    OpenIdMalformed,
    AmountMalformed,
    AmountTooSmall, // below 0.20
    AmountTooLarge, // above 200
    OutBizNoMalformed,
    OutBizNoTwice, // the number stands on another row too
    OutBizNoUsed, // the ledger knows the number already
    DuplicateRecipient, // the same person on an earlier row, without a number of their own
    AlreadyPaid, // this person has a payout in this campaign already
    RowTooShort, // fewer cells than needed
    RowBroken, // a quote that never closes, a NUL byte
};

struct Row {
    int line = 0; // as Excel shows it
    Recipient recipient;
    std::optional<Fen> amount;
    OutBizNo outBizNo; // from the file; empty: made when the batch is planned
    QString name;
    QString note;
    QStringList cells; // all of them, as read
    Verdict verdict = Verdict::Sendable;
    Problem problem = Problem::None;
    QString problemColumn; // header of the column at fault, or its number
    QString problemValue;
    QString cleaned; // what a safe clean-up changed, empty if nothing
};

struct JudgedList {
    QString sourceName; // file name without folder, or empty for a paste
    QByteArray sha256;
    QString encoding;
    QStringList header;
    Columns columns;
    QList<Row> rows;

    int count(Verdict verdict) const;
};

// Bytes of a CSV, TSV or TXT file, or of a pasted block. ListNotAList, ListEncodingUnknown, ListEmpty, ListTooLarge.
Result<RawTable> readTable(const QByteArray &bytes);

// By headers in Chinese and English, else by the shape of the first rows. ListNotAList when no column can be a
// recipient.
Result<Columns> guessColumns(const RawTable &table);
// "column=field,..." where column is a header or a number from 1. ListColumnUnknown.
Result<Columns> mapColumns(const RawTable &table, const QString &map);

// Judges every row by itself and against the rest of the list; the ledger's knowledge comes in with judgeAgainst.
JudgedList judge(const RawTable &table, const Columns &columns, const QString &sourceName);

// What the ledger knows of this list's people and numbers.
struct Known {
    QSet<QString> paidRecipients; // values with a payout sent, unknown or unsent in this campaign
    QSet<QString> usedNumbers; // out_biz_no already in the ledger
};
void judgeAgainst(JudgedList &list, const Known &known);

} // namespace hongbao::intake

Q_DECLARE_METATYPE(hongbao::intake::JudgedList)
