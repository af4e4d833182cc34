#include "text/masking.h"

#include <QCoreApplication>
#include <QEvent>
#include <QRegularExpression>

#include <atomic>

namespace hongbao::text {

namespace {

constexpr QChar dot(0x2022);
constexpr int dots = 4;
constexpr qsizetype shownEnd = 4; // enough to tell two ids apart, too little to know one
constexpr qsizetype shortest = 3 * shownEnd; // of which an end is shown

std::atomic_bool isMasked = false; // papers are drawn on a thread of the pool

} // namespace

bool masked()
{
    return isMasked;
}

void setMasked(bool masked)
{
    if (isMasked.exchange(masked) == masked)
        return;
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(qApp, &change);
}

QString hidden(const QString &value)
{
    if (!isMasked || value.isEmpty())
        return value;
    const QString end = value.size() < shortest ? QString() : value.right(shownEnd);
    return QString(dots, dot) + (end.isEmpty() ? end : QString(u' ' + end));
}

QString hiddenIn(const QString &words)
{
    if (!isMasked)
        return words;
    static const QRegularExpression secret(QStringLiteral("(-?¥)[0-9][0-9,]*(\\.[0-9]+)?|[0-9]{12,}"));
    QString result;
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : secret.globalMatch(words)) {
        const QString sign = match.captured(1);
        result += words.mid(from, match.capturedStart() - from);
        result += sign.isEmpty() ? hidden(match.captured()) : QString(sign.right(1) + QString(dots, dot));
        from = match.capturedEnd();
    }
    return result + words.mid(from);
}

} // namespace hongbao::text
