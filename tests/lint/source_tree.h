#pragma once
// The project's files as the lints read them.

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace hongbao::lint {

using namespace Qt::StringLiterals;

inline QString root()
{
    return QStringLiteral(HONGBAO_SOURCE_DIR);
}

inline QString read(const QString &path)
{
    QFile file(root() + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// Paths relative to the root, sorted.
inline QStringList sources(
    const QStringList &folders, const QStringList &patterns = {QStringLiteral("*.cpp"), QStringLiteral("*.h")})
{
    QStringList paths;
    for (const QString &folder : folders) {
        QDirIterator files(root() + u'/' + folder, patterns, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext())
            paths.append(QDir(root()).relativeFilePath(files.next()));
    }
    paths.sort();
    return paths;
}

// Comments become blank; literals keep their place but lose what stands in them.
inline QString code(const QString &text)
{
    // raw literals, literals, characters (but not the marks in 1'000), comments of both kinds
    static const QRegularExpression hidden(
        u"R\"(\\w*)\\(.*?\\)\\1\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"|(?<![0-9a-zA-Z])'(?:[^'\\\\\\n]|\\\\.)*'|//[^\\n]*|/\\*.*?\\*/"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QString out;
    qsizetype from = 0;
    for (auto match = hidden.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        out += QStringView(text).mid(from, found.capturedStart() - from);
        out += found.captured().startsWith(u'/') ? QStringLiteral(" ") : QStringLiteral("\"\"");
        from = found.capturedEnd();
    }
    return out + QStringView(text).mid(from);
}

// Those of the paths whose code, comments and literals left out, matches.
inline QStringList matching(const QStringList &paths, const QString &pattern)
{
    const QRegularExpression wanted(pattern);
    QStringList found;
    for (const QString &path : paths) {
        if (code(read(path)).contains(wanted))
            found.append(path);
    }
    return found;
}

} // namespace hongbao::lint
