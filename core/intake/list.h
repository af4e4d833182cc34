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

// What of the source is not a row. Records of the source = rows + blank + titles + (headerLine ? 1 : 0), always.
struct Aside {
    int headerLine = 0; // 0: the source has no header
    QStringList titles; // records above the header that name nobody: a sheet's title, the time of an export
    int blank = 0; // records without a single visible character
};

// As read, before any meaning: header found or not, cells as text.
// A line number is the row number Excel shows: records counted from 1, blank ones too; a quoted cell with line breaks
// is part of one record.
struct RawTable {
    QStringList header; // empty: the source has none
    QList<QStringList> rows;
    QList<int> lineNumbers; // of each row
    QSet<int> broken; // line numbers of rows that cannot be trusted: a quote never closes, a NUL byte
    Aside aside;
    QString encoding; // "UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"
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
    RowTooLong, // more cells than columns: a separator inside a cell has moved those behind it
    RowBroken, // a quote that never closes, a NUL byte
    UserIdsEndInZero, // nearly all ids of the list end in 0: their last digit was lost in a spreadsheet
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
    QString cleaned; // what safe clean-ups took away: "blanks", "invisible", "quotes", "formula", "fullwidth"; or empty
};

struct JudgedList {
    QString sourceName; // file name without folder, or empty for a paste
    QByteArray sha256;
    QString encoding;
    QStringList header;
    Aside aside;
    Columns columns;
    QList<Row> rows;

    int count(Verdict verdict) const;
    int cleanedCount() const;
};

// Bytes of a CSV, TSV or TXT file, or of a pasted block. ListNotAList (detail: what it is, "XLSX", "PDF", ...),
// ListEncodingUnknown, ListEmpty, ListTooLarge.
Result<RawTable> readTable(const QByteArray &bytes);

// By headers in Chinese and English, else by the shape of the first rows. ListNotAList when no column can be a
// recipient.
Result<Columns> guessColumns(const RawTable &table);
// "column=field,..." where column is a header or a number from 1 and field one of user_id, open_id, login_id, amount,
// out_biz_no, name, note, none. Columns it does not name keep what their header says, except that a recipient named
// here is the only one. ListColumnUnknown.
Result<Columns> mapColumns(const RawTable &table, const QString &map);

// Judges every row by itself and against the rest of the list; the ledger's knowledge comes in with judgeAgainst.
JudgedList judge(const RawTable &table, const Columns &columns, const QString &sourceName);

// What the ledger knows of this list's people and numbers.
struct Known {
    QSet<QString> paidRecipients; // values with a payout sent, unknown or unsent in this campaign
    QSet<QString> usedNumbers; // out_biz_no already in the ledger
};
// May be called again for the same campaign: a row marked AlreadyPaid before keeps the verdict the operator gave it.
// For another campaign start again from what judge() gave.
void judgeAgainst(JudgedList &list, const Known &known);

} // namespace hongbao::intake

Q_DECLARE_METATYPE(hongbao::intake::JudgedList)
