#include "intake/shape.h"

#include <algorithm>

namespace hongbao::intake {

namespace {

using namespace Qt::Literals::StringLiterals;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool allDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

bool isFullWidth(QChar c)
{
    return c >= u'！' && c <= u'～';
}

bool isPlain(QChar c)
{
    return c > u' ' && c < u'\x7F' && c != u'"' && c != u'\'' && c != u'=';
}

bool isPairOfQuotes(QChar first, QChar last)
{
    return (first == last && (first == u'"' || first == u'\'')) || (first == u'“' && last == u'”');
}

class Cleaner {
public:
    Cleaner(const QString &cell, quint8 allowed)
        : m_text(cell)
        , m_allowed(allowed)
    {
    }

    Cleaned run()
    {
        if (m_allowed & Invisible) {
            const qsizetype before = m_text.size();
            m_text.removeIf(isInvisible);
            note(Invisible, m_text.size() != before);
        }
        trim();
        peel();
        narrow();
        trim();
        return {m_text, m_changes};
    }

private:
    void note(CleanUp change, bool happened)
    {
        if (happened)
            m_changes = quint8(m_changes | change);
    }

    void trim()
    {
        if (!(m_allowed & Blanks))
            return;
        const qsizetype before = m_text.size();
        m_text = m_text.trimmed();
        note(Blanks, m_text.size() != before);
    }

    void peel()
    {
        const bool formula = m_text.size() > 3 && m_text.startsWith("=\""_L1) && m_text.endsWith(u'"');
        const bool pair = m_text.size() > 2 && isPairOfQuotes(m_text.front(), m_text.back());
        const bool apostrophe = m_text.size() > 1 && m_text.front() == u'\'';
        if (formula && (m_allowed & Formula)) {
            note(Formula, true);
            m_text = m_text.sliced(2).chopped(1);
        } else if (pair && (m_allowed & Quotes)) {
            note(Quotes, true);
            m_text = m_text.sliced(1).chopped(1);
        } else if (apostrophe && (m_allowed & Quotes)) {
            note(Quotes, true);
            m_text = m_text.sliced(1);
        }
    }

    void narrow()
    {
        const bool wide = std::any_of(m_text.cbegin(), m_text.cend(), isFullWidth);
        if (!wide || !(m_allowed & FullWidth))
            return;
        note(FullWidth, true);
        for (QChar &c : m_text) {
            if (isFullWidth(c))
                c = QChar(char16_t(c.unicode() - u'！' + u'!'));
        }
    }

    QString m_text;
    quint8 m_allowed;
    quint8 m_changes = 0;
};

Problem userIdProblem(QStringView text)
{
    if (isUserId(text))
        return Problem::None;
    if (isScientific(text))
        return Problem::UserIdScientific;
    const bool cut = allDigits(text) && text.startsWith(u"2088") && text.size() != 16;
    return cut ? Problem::UserIdCut : Problem::UserIdMalformed;
}

bool isMobileNumber(QStringView text)
{
    return text.size() == 11 && text.front() == u'1' && allDigits(text);
}

bool isMailAddress(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    if (at < 1 || text.size() > 150 || text.lastIndexOf(u'@') != at)
        return false;
    const QStringView domain = text.sliced(at + 1);
    const qsizetype dot = domain.lastIndexOf(u'.');
    const auto allowed = [](QChar c) { return c.isPrint() && !c.isSpace() && c != u',' && c != u';'; };
    return dot > 0 && dot + 1 < domain.size() && std::all_of(text.begin(), text.end(), allowed);
}

} // namespace

bool isInvisible(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0xFEFF || u == 0x00AD || (u >= 0x200B && u <= 0x200F) || (u >= 0x202A && u <= 0x202E)
        || (u >= 0x2060 && u <= 0x2064);
}

bool isBlank(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() || isInvisible(c); });
}

bool isBlank(QByteArrayView utf8)
{
    const auto shows = [](char c) { return c > ' ' && c != '\x7F'; };
    return std::none_of(utf8.begin(), utf8.end(), shows) && (utf8.isEmpty() || isBlank(toText(utf8)));
}

Cleaned cleaned(const QString &cell, quint8 allowed)
{
    if (std::all_of(cell.cbegin(), cell.cend(), isPlain))
        return {cell, 0};
    return Cleaner(cell, allowed).run();
}

Cleaned cleaned(QByteArrayView utf8, quint8 allowed)
{
    const auto plain = [](char c) { return isPlain(QLatin1Char(c)); };
    if (std::all_of(utf8.begin(), utf8.end(), plain))
        return {QString::fromLatin1(utf8), 0};
    return Cleaner(toText(utf8), allowed).run();
}

QString toWords(quint8 changes)
{
    if (changes == 0)
        return {};
    QStringList words;
    const auto say = [&](CleanUp change, QLatin1StringView word) {
        if (changes & change)
            words.append(word);
    };
    say(Blanks, "blanks"_L1);
    say(Invisible, "invisible"_L1);
    say(Quotes, "quotes"_L1);
    say(Formula, "formula"_L1);
    say(FullWidth, "fullwidth"_L1);
    return words.join(u' ');
}

bool isUserId(QStringView text)
{
    return text.size() == 16 && text.startsWith(u"2088") && allDigits(text);
}

bool isLoginId(QStringView text)
{
    return isMobileNumber(text) || isMailAddress(text);
}

bool isOpenId(QStringView text)
{
    const auto allowed = [](QChar c) { return isLetter(c) || isDigit(c) || c == u'_' || c == u'-'; };
    return text.size() >= 20 && text.size() <= 64 && std::all_of(text.begin(), text.end(), allowed)
        && std::any_of(text.begin(), text.end(), isLetter);
}

bool isScientific(QStringView text)
{
    const qsizetype e = text.indexOf(u'e', 0, Qt::CaseInsensitive);
    if (e < 1)
        return false;
    QStringView exponent = text.sliced(e + 1);
    if (exponent.startsWith(u'+'))
        exponent = exponent.sliced(1);
    const QStringView mantissa = text.first(e);
    const bool onePointAtMost = mantissa.count(u'.') <= 1;
    const auto allowed = [](QChar c) { return isDigit(c) || c == u'.'; };
    return isDigit(mantissa.front()) && onePointAtMost && std::all_of(mantissa.begin(), mantissa.end(), allowed)
        && allDigits(exponent) && exponent.size() <= 3;
}

std::optional<RecipientKind> kindOf(QStringView text)
{
    if (isUserId(text))
        return RecipientKind::UserId;
    if (isLoginId(text))
        return RecipientKind::LoginId;
    if (isOpenId(text))
        return RecipientKind::OpenId;
    return std::nullopt;
}

Problem recipientProblem(Field field, QStringView text)
{
    if (field == Field::LoginId)
        return isLoginId(text) ? Problem::None : Problem::LoginIdMalformed;
    if (field == Field::OpenId)
        return isOpenId(text) ? Problem::None : Problem::OpenIdMalformed;
    if (field == Field::AnyId) {
        if (kindOf(text))
            return Problem::None;
        if (text.contains(u'@'))
            return Problem::LoginIdMalformed;
    }
    return userIdProblem(text);
}

bool looksLikeUserId(QStringView text)
{
    const bool longNumber = text.size() >= 14 && text.size() <= 18 && allDigits(text);
    return isScientific(text) || (longNumber && (text.startsWith(u"2088") || text.size() == 16));
}

bool looksLikeRecipient(QStringView text)
{
    const bool digits = std::any_of(text.begin(), text.end(), isDigit);
    return isLoginId(text) || looksLikeUserId(text) || (digits && isOpenId(text));
}

} // namespace hongbao::intake
