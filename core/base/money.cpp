#include "base/money.h"

#include <QStringList>

namespace hongbao {

namespace {

// Full-width digits, separators and currency signs become their ASCII twins; a sign we know is dropped.
QString normalised(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text.trimmed()) {
        const char16_t u = c.unicode();
        if (u >= u'０' && u <= u'９')
            out += QChar(char16_t(u - u'０' + u'0'));
        else if (u == u'．')
            out += u'.';
        else if (u == u'，')
            out += u',';
        else
            out += c;
    }
    if (out.startsWith(u'¥') || out.startsWith(u'￥'))
        out = out.sliced(1).trimmed();
    if (out.endsWith(u'元'))
        out = out.chopped(1).trimmed();
    return out;
}

bool allDigits(QStringView text)
{
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return false;
    }
    return !text.isEmpty();
}

// "1,234,567" has groups of three after the first; "12,34" is a typing error, not 1234.
bool stripSeparators(QString &whole)
{
    if (!whole.contains(u','))
        return true;
    const QStringList groups = whole.split(u',');
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const bool lengthFits = i == 0 ? (groups[i].size() >= 1 && groups[i].size() <= 3) : groups[i].size() == 3;
        if (!lengthFits)
            return false;
    }
    whole.remove(u',');
    return true;
}

} // namespace

Result<Fen> Fen::fromYuan(QStringView text)
{
    const auto malformed = [&] { return fail(ErrorCode::AmountMalformed, text.toString().left(40)); };
    const QString clean = normalised(text);
    const qsizetype point = clean.indexOf(u'.');
    QString whole = point < 0 ? clean : clean.left(point);
    const QString fraction = point < 0 ? QString() : clean.sliced(point + 1);
    if (!stripSeparators(whole) || !allDigits(whole) || whole.size() > 15)
        return malformed();
    if (point >= 0 && (!allDigits(fraction) || fraction.size() > 2))
        return malformed();
    const qint64 cents = fraction.isEmpty() ? 0 : fraction.leftJustified(2, u'0').toLongLong();
    return Fen::of(whole.toLongLong() * 100 + cents);
}

QString Fen::toYuan() const
{
    const quint64 size = m_fen < 0 ? quint64(0) - quint64(m_fen) : quint64(m_fen);
    return (m_fen < 0 ? QStringLiteral("-") : QString()) + QString::number(size / 100) + u'.'
        + QString::number(size % 100).rightJustified(2, u'0');
}

std::optional<Fen> checkedAdd(Fen a, Fen b)
{
    qint64 sum = 0;
    if (__builtin_add_overflow(a.m_fen, b.m_fen, &sum))
        return std::nullopt;
    return Fen::of(sum);
}

std::optional<Fen> checkedMultiply(Fen a, qint64 times)
{
    qint64 product = 0;
    if (__builtin_mul_overflow(a.m_fen, times, &product))
        return std::nullopt;
    return Fen::of(product);
}

} // namespace hongbao
