#include "payout/slices.h"

#include <algorithm>
#include <charconv>
#include <deque>
#include <future>
#include <thread>

namespace hongbao::payout {

namespace {

constexpr qsizetype rowsOfASlice = 500;
constexpr qsizetype usualBytesOfARow = 160; // an id, an amount and a name make 128

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
    char digits[24];
    const std::to_chars_result end = std::to_chars(std::begin(digits), std::end(digits), number);
    text.append(digits, end.ptr - digits);
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

bool standOnRows(const Payouts &payouts, qsizetype rows)
{
    qint32 before = -1;
    for (qsizetype i = 0; i < payouts.size(); ++i) {
        if (payouts.rowOf(i) <= before)
            return false;
        before = payouts.rowOf(i);
    }
    return before < rows;
}

Slice sliceFrom(const intake::Rows &rows, const Payouts &payouts, qsizetype start, qsizetype nextPayout)
{
    const qsizetype end = std::min(start + rowsOfASlice, rows.size());
    Slice slice;
    slice.payouts.reserve((end - start) * usualBytesOfARow);
    for (qsizetype row = start; row < end; ++row) {
        if (nextPayout == payouts.size() || payouts.rowOf(nextPayout) != row)
            put(slice, rows.at(row));
        else
            putPayout(slice, payouts, nextPayout++);
    }
    close(slice.payouts);
    close(slice.excluded);
    return slice;
}

// Slices are made on every core, a few ahead of the one that is taken.
class SliceMaker {
public:
    SliceMaker(const intake::Rows &rows, const Payouts &payouts)
        : m_rows(rows)
        , m_payouts(payouts)
    {
        for (unsigned i = 0; i < std::thread::hardware_concurrency() + 1; ++i)
            begin();
    }
    Q_DISABLE_COPY_MOVE(SliceMaker)

    bool hasNext() const { return !m_begun.empty(); }

    Slice next()
    {
        const Slice slice = m_begun.front().get();
        m_begun.pop_front();
        begin();
        return slice;
    }

private:
    void begin()
    {
        if (m_start >= m_rows.size())
            return;
        m_begun.push_back(std::async(std::launch::async,
            [this, start = m_start, payout = m_payout] { return sliceFrom(m_rows, m_payouts, start, payout); }));
        m_start += rowsOfASlice;
        while (m_payout < m_payouts.size() && m_payouts.rowOf(m_payout) < m_start)
            ++m_payout;
    }

    const intake::Rows &m_rows;
    const Payouts &m_payouts;
    qsizetype m_start = 0; // of the slice to begin next
    qsizetype m_payout = 0; // the first one in it or after
    std::deque<std::future<Slice>> m_begun; // at its end it waits for them: they read what the caller owns
};

} // namespace

Done eachSlice(const intake::Rows &rows, const Payouts &payouts, const PutSlice &putSlice)
{
    if (!standOnRows(payouts, rows.size()))
        return fail(ErrorCode::ConfirmationVoid);
    SliceMaker slices(rows, payouts);
    while (slices.hasNext()) {
        if (const Done done = putSlice(slices.next()); !done)
            return done;
    }
    return {};
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
