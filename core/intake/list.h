#pragma once
// A table becomes judged rows. Pure: values in, values out; run it off the window's thread.
// Every row of the source ends as exactly one of: sendable, needs a look, cannot be sent (house law 5).

#include "intake/rows.h"
#include "intake/table.h"

#include <QDateTime>
#include <QHash>

namespace hongbao::intake {

enum class Field { None, UserId, OpenId, LoginId, AnyId, Amount, OutBizNo, Name, Note };
bool isRecipient(Field field);
QString toWord(Field field); // "user_id" ... "none", the words of mapColumns

struct Columns {
    QList<Field> fields; // one per column; None columns are kept with the row
    friend bool operator==(const Columns &, const Columns &) = default;
};

struct JudgedList {
    QString sourceName; // file name without folder, or empty for a paste
    QByteArray sha256;
    QString encoding;
    QStringList header;
    Aside aside;
    Columns columns;
    Rows rows;
    Format format = Format::Text;
    QString sheet {}; // of a workbook
    bool partial = false; // of the first rows only: to look at, never to be sent
    int paidWithinDays = 30; // who was paid in another campaign since then wants a look; 0: nobody is asked about

    int count(Verdict verdict) const;
    int count(Problem problem) const;
    int cleanedCount() const;
    int cleanedCount(CleanUp kind) const;
};

// By headers in Chinese and English, else by the shape of the first rows. ListNotAList when no column can be a
// recipient.
Result<Columns> guessColumns(const RawTable &table);
// "column=field,..." where column is a header or a number from 1 and field one of user_id, open_id, login_id, account
// (any of the three), amount, out_biz_no, name, note, none. Columns it does not name keep what their header says,
// except that a recipient named here is the only one. ListColumnUnknown.
Result<Columns> mapColumns(const RawTable &table, const QString &map);
// One for each column, none of which means anything yet.
Columns blankColumns(const RawTable &table);

// Judges every row by itself and against the rest of the list; the ledger's knowledge comes in with judgeAgainst.
// Columns without a recipient are taken too: then every row lacks one.
JudgedList judge(
    const RawTable &table, const Columns &columns, const QString &sourceName, quint8 cleanUps = allCleanUps);
// The same, to be stopped: ListStopped within a fraction of a second.
Result<JudgedList> judge(const RawTable &table, const Columns &columns, const QString &sourceName, Progress &progress);

// A payout of the past that a row may repeat.
struct PaidBefore {
    QString campaign; // its name
    QDateTime at;
};

// What the ledger knows of this list's people and numbers, and what the campaign allows.
struct Known {
    QSet<QString> paidRecipients; // values with a payout sent, unknown or unsent in this campaign
    QSet<QString> usedNumbers; // out_biz_no already in the ledger
    QHash<QString, PaidBefore> paidLately {}; // in other campaigns of the account within the days asked for
    Fen leastAmount {}; // a row's own amount is to lie between; zero: only the provider's limits count
    Fen mostAmount {};
};
// May be called again for the same campaign: a row the operator has decided on keeps its verdict.
// For another campaign start again from what judge() gave.
void judgeAgainst(JudgedList &list, const Known &known);

} // namespace hongbao::intake

Q_DECLARE_METATYPE(hongbao::intake::JudgedList)
