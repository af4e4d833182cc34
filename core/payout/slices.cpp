#include "payout/slices.h"

#include <algorithm>

namespace hongbao::payout {

namespace {

constexpr qsizetype rowsOfASlice = 500;

void putEscaped(QByteArray &text, char c)
{
    constexpr char digits[] = "0123456789abcdef";
    if (c == '"' || c == '\\') {
        text += '\\';
        text += c;
    } else {
        text += "\\u00";
        text += digits[static_cast<unsigned char>(c) >> 4];
        text += digits[static_cast<unsigned char>(c) & 0xF];
    }
}

bool needsEscape(char c)
{
    return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20;
}

void put(QByteArray &text, QByteArrayView utf8)
{
    text += '"';
    if (std::none_of(utf8.begin(), utf8.end(), needsEscape)) {
        text += utf8;
    } else {
        for (const char c : utf8) {
            if (needsEscape(c))
                putEscaped(text, c);
            else
                text += c;
        }
    }
    text += '"';
}

void put(QByteArray &text, const QString &value)
{
    put(text, QByteArrayView(value.toUtf8()));
}

void put(QByteArray &text, qint64 number)
{
    text += QByteArray::number(number);
}

void put(QByteArray &text, const intake::Cells::Cell &cell)
{
    put(text, cell.utf8);
}

template <class Value> void put(QByteArray &text, const QList<Value> &values)
{
    text += '[';
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (i > 0)
            text += ',';
        put(text, values[i]);
    }
    text += ']';
}

void put(QByteArray &text, const std::optional<Fen> &amount)
{
    if (amount)
        put(text, amount->count());
    else
        text += "null";
}

// A row in brackets, after the one before it.
template <class... Values> void putRow(QByteArray &text, const Values &...values)
{
    text += text.isEmpty() ? "[[" : ",[";
    bool first = true;
    const auto putNext = [&](const auto &value) {
        if (!first)
            text += ',';
        first = false;
        put(text, value);
    };
    (putNext(values), ...);
    text += ']';
}

template <class Cell> void put(Slice &slice, const Payout &payout, const QList<Cell> &cells)
{
    const alipay::TriggerRequest &request = payout.request;
    putRow(slice.payouts, qint64(payout.line), qint64(request.recipient.kind), request.recipient.value,
        request.orderPrice, request.outBizNo.value, payout.planned.count(), payout.name, payout.note, cells);
}

void put(Slice &slice, intake::Row row)
{
    row.problemValue.replace(QChar(QChar::Null), QChar(QChar::ReplacementCharacter)); // SQL's texts end there
    putRow(slice.excluded, qint64(row.line), qint64(row.problem), row.problemColumn, row.problemValue, row.cells);
}

// A million texts are not made of cells that are UTF-8 already.
void putPayout(Slice &slice, const Payouts &payouts, qsizetype index)
{
    if (payouts.isAsInSource(index)) {
        put(slice, payouts.withoutCells(index), payouts.cellViews(index));
    } else {
        const Payout payout = payouts.at(index);
        put(slice, payout, payout.cells);
    }
}

void close(QByteArray &text)
{
    text += text.isEmpty() ? "[]" : "]";
}

} // namespace

Done eachSlice(const intake::Rows &rows, const Payouts &payouts, const PutSlice &putSlice)
{
    qsizetype next = 0;
    for (qsizetype start = 0; start < rows.size(); start += rowsOfASlice) {
        Slice slice;
        for (qsizetype row = start; row < std::min(start + rowsOfASlice, rows.size()); ++row) {
            if (next == payouts.size() || payouts.rowOf(next) != row)
                put(slice, rows.at(row));
            else
                putPayout(slice, payouts, next++);
        }
        close(slice.payouts);
        close(slice.excluded);
        if (const Done done = putSlice(slice); !done)
            return done;
    }
    return next == payouts.size() ? Done() : fail(ErrorCode::ConfirmationVoid);
}

void addTo(Sha256 &hash, const Slice &slice)
{
    for (const QByteArray &text : {slice.payouts, slice.excluded}) {
        hash.add(QByteArray::number(text.size()));
        hash.add(":");
        hash.add(text);
    }
}

} // namespace hongbao::payout
