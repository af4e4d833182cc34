// Money, ids, moments and the running line as people read them.
#include "text/words.h"

#include "base/clock.h"
#include "text/masking.h"

#include <QCoreApplication>
#include <QLocale>

namespace hongbao::text {

namespace {

class Format {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

// Groups of three with a comma in both languages, whatever the machine's locale.
template <class Number> QString grouped(Number number)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(number);
}

quint64 magnitude(Fen amount)
{
    return amount.count() < 0 ? quint64(0) - quint64(amount.count()) : quint64(amount.count());
}

constexpr QStringView digits = u"零壹贰叁肆伍陆柒捌玖";

// Digit by digit; a zero is spoken once, before the next digit that is not zero.
QString capitalsOfYuan(quint64 yuan)
{
    constexpr QStringView inGroup[] = {u"", u"拾", u"佰", u"仟"};
    constexpr QStringView ofGroup[] = {u"", u"万", u"亿", u"万", u"亿"};
    const QString number = yuan == 0 ? QString() : QString::number(yuan);
    QString out;
    bool gap = false;
    bool groupSpoken = false;
    for (qsizetype i = 0; i < number.size(); ++i) {
        const qsizetype place = number.size() - 1 - i;
        const int digit = number[i].digitValue();
        if (digit != 0) {
            out += (gap ? digits.left(1) : QStringView()) + digits.mid(digit, 1) + inGroup[place % 4];
            groupSpoken = true;
        }
        gap = digit == 0;
        const bool spoken = groupSpoken || place == 8; // 亿 also closes the 万 before it
        if (place % 4 == 0 && spoken)
            out += ofGroup[place / 4];
        groupSpoken = groupSpoken && place % 4 != 0;
    }
    return out.isEmpty() ? out : out + u'元';
}

QString minutesLeft(int seconds)
{
    if (seconds < 60)
        return Format::tr("less than a minute left");
    return Format::tr("about %1 min left").arg((seconds + 59) / 60);
}

} // namespace

QString yuan(Fen amount)
{
    if (masked())
        return u'¥' + hidden(QStringLiteral("0.00"));
    const quint64 size = magnitude(amount);
    const QString sign = amount.count() < 0 ? QStringLiteral("-") : QString();
    return sign + u'¥' + grouped(size / 100) + u'.' + QString::number(size % 100).rightJustified(2, u'0');
}

QString count(qint64 number)
{
    return grouped(number);
}

// The banks' rule for bills: 整 where nothing follows yuan or jiao, 零 for every gap of zeros.
QString capitals(Fen amount)
{
    if (masked())
        return hidden(QStringLiteral("元"));
    const quint64 size = magnitude(amount);
    const quint64 jiao = size / 10 % 10;
    const quint64 fen = size % 10;
    QString out = capitalsOfYuan(size / 100);
    if (out.isEmpty() && jiao == 0 && fen == 0)
        return QStringLiteral("零元整");
    if (jiao > 0)
        out += digits[qsizetype(jiao)] + QStringLiteral("角");
    else if (fen > 0 && !out.isEmpty())
        out += digits[0];
    if (fen > 0)
        out += digits[qsizetype(fen)] + QStringLiteral("分");
    else
        out += u'整';
    return (amount.count() < 0 ? QStringLiteral("负") : QString()) + out;
}

QString groupedId(const QString &id)
{
    if (masked())
        return hidden(id);
    const bool allDigits = std::all_of(id.begin(), id.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!allDigits || id.size() < 12) // a phone number keeps its look
        return id;
    QString out;
    for (qsizetype i = 0; i < id.size(); i += 4)
        out += (i > 0 ? QStringLiteral(" ") : QString()) + id.mid(i, 4);
    return out;
}

QString moment(const QDateTime &utc)
{
    return utc.isValid() ? toBeijingText(utc) : QString();
}

QString progressLine(const Running &running)
{
    QStringList parts {
        Format::tr("Handled %1 of %2").arg(grouped(running.processed), grouped(running.payouts)),
        Format::tr("sent %1").arg(grouped(running.sent)),
        yuan(running.paid),
        Format::tr("refused %1").arg(grouped(running.refused)),
        Format::tr("unconfirmed %1").arg(grouped(running.unknown)),
    };
    if (running.secondsLeft >= 0)
        parts << minutesLeft(running.secondsLeft);
    return parts.join(QStringLiteral(" · "));
}

} // namespace hongbao::text
