#pragma once
// The provider's bill of packets (downloadable a day later, alipay-api 1.1): a table like any list, whose columns are
// found by their headers or said by the operator, read as packets that were paid. Pure.

#include "intake/table.h"

#include "base/money.h"

#include <QDateTime>

namespace hongbao::intake {

enum class BillField { None, OutBizNo, BizNo, Amount, Recipient, Campaign, Time };
QString toWord(BillField field); // "out_biz_no" ... "none", the words of a map
std::optional<BillField> billFieldFromWord(const QString &word);

struct BillRow {
    int line = 0; // as Excel shows it
    QString outBizNo;
    QString bizNo;
    QString recipient; // often masked: to read, never to match
    QString campaign; // a number or a name, empty if the bill does not say
    Fen amount;
    QDateTime at; // UTC; invalid if the bill does not say
};

struct Bill {
    QString name; // of its file, without folder
    QByteArray sha256;
    QList<BillRow> rows;
    QList<int> unreadable; // lines without a number or an amount: sums at the end, broken cells
};

// A list's header names people, a bill's need not: the header found among the first rows where the table has none.
RawTable withBillHeader(RawTable table);

// By their headers alone; one for each column.
QList<BillField> guessBillColumns(const RawTable &table);
// What a bill cannot be matched without: an amount, and one of the two numbers.
std::optional<BillField> missingBillField(const QList<BillField> &columns);
// By their headers, with "column=field,..." over them: fields out_biz_no, biz_no, amount, recipient, campaign, time,
// none; columns by header or number from 1. ListColumnUnknown: the map names what is not there, or nothing is an amount
// or a number (detail: the field that is missing).
Result<QList<BillField>> billColumns(const RawTable &table, const QString &map = {});
Bill readBill(const RawTable &table, const QList<BillField> &columns, const QString &name);

} // namespace hongbao::intake
