#pragma once
// Sentences one after the other, as each language sets them: after a Chinese full stop there is no blank.

#include <QString>
#include <QStringList>

namespace hongbao::text {

inline QString sentences(const QString &first, const QString &second)
{
    const bool blank = !first.isEmpty() && !second.isEmpty() && !first.endsWith(u'。');
    return blank ? QString(first + u' ' + second) : QString(first + second);
}

inline QString sentences(const QStringList &all)
{
    QString joined;
    for (const QString &next : all)
        joined = sentences(joined, next);
    return joined;
}

} // namespace hongbao::text
