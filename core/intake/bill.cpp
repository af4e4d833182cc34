#include "intake/bill.h"

#include "base/clock.h"
#include "intake/columns.h"
#include "intake/shape.h"

#include <algorithm>
#include <array>

namespace hongbao::intake {

namespace {

using namespace Qt::Literals::StringLiterals;

struct FieldWords {
    BillField field;
    QLatin1StringView word;
    QStringView headers; // cleaned, lower case, without blanks and "_"
};

constexpr std::array fields {
    FieldWords {
        BillField::OutBizNo, "out_biz_no"_L1, u"outbizno 商户单号 商户订单号 商家订单号 外部单号 业务单号 外部流水号"},
    FieldWords {BillField::BizNo, "biz_no"_L1,
        u"bizno 红包单号 红包编号 支付宝单号 支付宝交易号 支付宝流水号 流水号 交易号 红包流水号 业务流水号"},
    FieldWords {
        BillField::Amount, "amount"_L1, u"amount 金额 金额(元) 红包金额 红包金额(元) 发放金额 发放金额(元) 支出(元)"},
    FieldWords {BillField::Recipient, "recipient"_L1,
        u"recipient userid 收款账号 收款人 领取人 领取账号 领取用户 对方账号 对方账户 用户id 用户"},
    FieldWords {BillField::Campaign, "campaign"_L1, u"campaign crowdno 活动编号 活动号 活动id"},
    FieldWords {BillField::Campaign, {}, u"活动名称 红包名称 活动"}, // where no column has the number
    FieldWords {BillField::Time, "time"_L1, u"time 时间 领取时间 发放时间 发送时间 交易时间 到账时间 创建时间"},
    FieldWords {BillField::None, "none"_L1, u""},
};

QString plain(const QString &header)
{
    QString text = cleaned(header).text.toLower();
    text.removeIf([](QChar c) { return c.isSpace() || c == u'_'; });
    return text.replace(u'（', u'(').replace(u'）', u')');
}

// The first column of a meaning has it: a bill may tell an amount twice.
QList<BillField> byHeaders(const QStringList &header)
{
    QList<BillField> columns(header.size(), BillField::None);
    for (const FieldWords &known : fields) {
        const QList<QStringView> words = known.headers.split(u' ', Qt::SkipEmptyParts);
        const auto says = [&](const QString &text) { return words.contains(plain(text)); };
        const auto found = std::find_if(header.begin(), header.end(), says);
        if (found != header.end() && !columns.contains(known.field))
            columns[found - header.begin()] = known.field;
    }
    return columns;
}

Done say(QList<BillField> &columns, const RawTable &table, const QString &part)
{
    const qsizetype equals = part.lastIndexOf(u'=');
    const auto field = billFieldFromWord(part.sliced(equals + 1).trimmed());
    const auto column = columnCalled(table, part.first(std::max<qsizetype>(equals, 0)).trimmed(), columns.size());
    if (equals < 1 || !field || !column)
        return fail(ErrorCode::ListColumnUnknown, part.trimmed().left(80), u"map"_s);
    std::replace(columns.begin(), columns.end(), *field, BillField::None);
    columns[*column] = *field;
    return {};
}

// "2026-11-22 10:00:00" with whatever stands behind, or a day
QDateTime momentOf(const QString &text)
{
    const auto exact = fromBeijingText(text.first(std::min<qsizetype>(text.size(), 19)).replace(u'/', u'-'));
    if (exact)
        return *exact;
    const QDate day
        = QDate::fromString(text.first(std::min<qsizetype>(text.size(), 10)).replace(u'/', u'-'), Qt::ISODate);
    return day.isValid() ? beijingDateTime(day, QTime(0, 0)) : QDateTime();
}

// "合计" at the end of a column of numbers is none.
bool isNumber(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

class RowReader {
public:
    RowReader(const RawTable &table, const QList<BillField> &columns)
        : m_table(table)
        , m_columns(columns)
    {
    }

    std::optional<BillRow> read(qsizetype index) const
    {
        BillRow row;
        row.line = m_table.lineNumbers.value(index);
        row.outBizNo = text(index, BillField::OutBizNo);
        row.bizNo = text(index, BillField::BizNo);
        row.recipient = text(index, BillField::Recipient);
        row.campaign = text(index, BillField::Campaign);
        row.at = momentOf(text(index, BillField::Time));
        QString money = text(index, BillField::Amount);
        if (money.startsWith(u'-') || money.startsWith(u'+')) // money that leaves an account may be written so
            money.remove(0, 1);
        const Result<Fen> amount = Fen::fromYuan(money);
        const bool numbered = isNumber(row.outBizNo) || isNumber(row.bizNo);
        if (!amount || !numbered || m_table.broken.contains(row.line))
            return std::nullopt;
        row.amount = *amount;
        return row;
    }

private:
    QString text(qsizetype row, BillField field) const
    {
        const qsizetype column = m_columns.indexOf(field);
        return column < 0 ? QString() : cleaned(m_table.rows.text(row, column)).text;
    }

    const RawTable &m_table;
    const QList<BillField> &m_columns;
};

} // namespace

QString toWord(BillField field)
{
    return std::find_if(fields.begin(), fields.end(), [&](const FieldWords &f) { return f.field == field; })->word;
}

std::optional<BillField> billFieldFromWord(const QString &word)
{
    const auto known = std::find_if(fields.begin(), fields.end(),
        [&](const FieldWords &f) { return word.compare(f.word, Qt::CaseInsensitive) == 0; });
    return known == fields.end() ? std::nullopt : std::optional(known->field);
}

std::optional<BillField> missingBillField(const QList<BillField> &columns)
{
    if (!columns.contains(BillField::Amount))
        return BillField::Amount;
    const bool numbered = columns.contains(BillField::OutBizNo) || columns.contains(BillField::BizNo);
    return numbered ? std::nullopt : std::optional(BillField::OutBizNo);
}

RawTable withBillHeader(RawTable table)
{
    constexpr qsizetype sample = 20;
    for (qsizetype i = 0; table.header.isEmpty() && i < std::min(table.rows.size(), sample); ++i) {
        if (missingBillField(byHeaders(table.rows.at(i))))
            continue;
        table.header = table.rows.at(i);
        table.aside.headerLine = table.lineNumbers.value(i);
        table.rows.removeFirst(i + 1);
        table.lineNumbers.remove(0, i + 1);
    }
    return table;
}

QList<BillField> guessBillColumns(const RawTable &table)
{
    QList<BillField> columns = byHeaders(table.header);
    columns.resize(std::max(table.header.size(), table.rows.widest()), BillField::None);
    return columns;
}

Result<QList<BillField>> billColumns(const RawTable &table, const QString &map)
{
    QList<BillField> columns = guessBillColumns(table);
    const QStringList parts = map.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (const Done said = say(columns, table, part); !said)
            return fail(said.error());
    }
    if (const auto field = missingBillField(columns))
        return fail(ErrorCode::ListColumnUnknown, toWord(*field), u"map"_s);
    return columns;
}

Bill readBill(const RawTable &table, const QList<BillField> &columns, const QString &name)
{
    Bill bill;
    bill.name = name;
    bill.sha256 = table.sha256;
    const RowReader reader(table, columns);
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        if (const auto row = reader.read(i))
            bill.rows.append(*row);
        else
            bill.unreadable.append(table.lineNumbers.value(i));
    }
    return bill;
}

} // namespace hongbao::intake
