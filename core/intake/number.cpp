#include "intake/number.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <optional>

namespace hongbao::intake {

namespace {

constexpr qsizetype shownDigits = 15;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

struct Decimal {
    bool negative = false;
    QByteArray whole; // without leading zeros
    QByteArray fraction; // without trailing zeros
};

QByteArray takeDigits(QByteArrayView text, qsizetype &at)
{
    const qsizetype start = at;
    while (at < text.size() && isDigit(text[at]))
        ++at;
    return text.sliced(start, at - start).toByteArray();
}

std::optional<int> takeExponent(QByteArrayView text, qsizetype &at)
{
    if (at == text.size())
        return 0;
    if (text[at] != 'e' && text[at] != 'E')
        return std::nullopt;
    ++at;
    const bool negative = at < text.size() && text[at] == '-';
    if (at < text.size() && (text[at] == '-' || text[at] == '+'))
        ++at;
    const QByteArray digits = takeDigits(text, at);
    if (digits.isEmpty() || digits.size() > 3 || at != text.size())
        return std::nullopt;
    return negative ? -digits.toInt() : digits.toInt();
}

std::optional<Decimal> decimalOf(QByteArrayView text)
{
    Decimal decimal;
    qsizetype at = 0;
    if (at < text.size() && text[at] == '-') {
        decimal.negative = true;
        ++at;
    }
    QByteArray whole = takeDigits(text, at);
    QByteArray fraction;
    if (at < text.size() && text[at] == '.') {
        ++at;
        fraction = takeDigits(text, at);
    }
    const std::optional<int> exponent = takeExponent(text, at);
    if (!exponent || whole.size() + fraction.size() == 0)
        return std::nullopt;
    const auto shift = qsizetype(*exponent);
    if (shift > fraction.size())
        fraction.append(shift - fraction.size(), '0');
    if (-shift > whole.size())
        whole.prepend(QByteArray(-shift - whole.size(), '0'));
    const qsizetype point = whole.size() + shift;
    const QByteArray digits = whole + fraction;
    decimal.whole = digits.first(point);
    decimal.fraction = digits.sliced(point);
    while (decimal.whole.startsWith('0'))
        decimal.whole.remove(0, 1);
    while (decimal.fraction.endsWith('0'))
        decimal.fraction.chop(1);
    return decimal;
}

// Half up, on the digits.
void roundToShown(Decimal &decimal)
{
    qsizetype leading = 0;
    while (decimal.whole.isEmpty() && leading < decimal.fraction.size() && decimal.fraction[leading] == '0')
        ++leading;
    const qsizetype keep = shownDigits - decimal.whole.size() + leading;
    if (decimal.whole.size() >= shownDigits || decimal.fraction.size() <= keep)
        return;
    const bool up = decimal.fraction[keep] >= '5';
    QByteArray digits = decimal.whole + decimal.fraction.first(keep);
    qsizetype at = digits.size();
    while (up && --at >= 0) {
        if (digits[at] != '9') {
            ++digits[at];
            break;
        }
        digits[at] = '0';
    }
    if (up && at < 0)
        digits.prepend('1');
    decimal.whole = digits.first(digits.size() - keep);
    decimal.fraction = digits.last(keep);
    while (decimal.fraction.endsWith('0'))
        decimal.fraction.chop(1);
}

bool isWhole(QByteArrayView text)
{
    return !text.isEmpty() && text.front() != '0' && std::all_of(text.begin(), text.end(), isDigit);
}

} // namespace

QByteArray numberText(QByteArrayView stored)
{
    if (isWhole(stored))
        return stored.toByteArray();
    std::optional<Decimal> decimal = decimalOf(stored);
    if (!decimal)
        return stored.toByteArray();
    roundToShown(*decimal);
    QByteArray text = decimal->whole.isEmpty() ? QByteArray("0") : decimal->whole;
    if (!decimal->fraction.isEmpty())
        text += '.' + decimal->fraction;
    return decimal->negative && text != "0" ? '-' + text : text;
}

bool mayHaveLostDigits(QStringView digits)
{
    const bool allDigits = std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!allDigits || digits.size() <= shownDigits)
        return false;
    constexpr QStringView mostExact = u"9007199254740992";
    const bool exact = digits.size() < mostExact.size() || (digits.size() == mostExact.size() && digits <= mostExact);
    return !exact || digits.endsWith(u'0');
}

QByteArray dateText(QByteArrayView stored, bool from1904)
{
    constexpr double endOfTime = 2958466; // 9999-12-31 is the day before
    bool isNumber = false;
    const double serial = stored.toByteArray().toDouble(&isNumber);
    if (!isNumber || !(serial >= 0) || serial >= endOfTime)
        return numberText(stored);
    auto days = qint64(std::floor(serial));
    qint64 seconds = std::llround((serial - std::floor(serial)) * 86400);
    days += seconds / 86400;
    seconds %= 86400;
    const QByteArray time = QTime::fromMSecsSinceStartOfDay(int(seconds * 1000)).toString(Qt::ISODate).toLatin1();
    if (days == 0)
        return time;
    const bool beforeFalseLeapDay = !from1904 && days < 60; // Excel believes in 29 February 1900
    const QDate start = from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, beforeFalseLeapDay ? 31 : 30);
    const QByteArray day = start.addDays(days).toString(Qt::ISODate).toLatin1();
    return seconds == 0 ? day : day + ' ' + time;
}

QString dateText(const QString &iso)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d:\\d\\d:\\d\\d)(\\.\\d+)?Z?$"));
    const QRegularExpressionMatch match = form.match(iso.trimmed());
    if (!match.hasMatch())
        return iso;
    const QString time = match.captured(2);
    return time == QStringLiteral("00:00:00") ? match.captured(1) : QString(match.captured(1) + u' ' + time);
}

bool isDateFormat(QStringView code)
{
    bool quoted = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i].toLower();
        if (c == u'"') {
            quoted = !quoted;
        } else if (quoted) {
            continue;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i; // the next one stands for itself
        } else if (c == u'[') {
            const QChar next = i + 1 < code.size() ? code[i + 1].toLower() : QChar();
            const qsizetype close = code.indexOf(u']', i);
            const bool elapsed = (next == u'h' || next == u'm' || next == u's') && close >= 0 && close - i <= 3;
            if (elapsed)
                return true;
            i = close < 0 ? code.size() : close; // a colour, a currency or a language
        } else if (c == u'y' || c == u'm' || c == u'd' || c == u'h' || c == u's') {
            return true;
        } else if (c == u'g' && code.sliced(i).startsWith(u"General", Qt::CaseInsensitive)) {
            i += 6;
        }
    }
    return false;
}

bool isDateFormat(int builtIn)
{
    return (builtIn >= 14 && builtIn <= 22) || (builtIn >= 27 && builtIn <= 36) || (builtIn >= 45 && builtIn <= 47)
        || (builtIn >= 50 && builtIn <= 58);
}

} // namespace hongbao::intake
