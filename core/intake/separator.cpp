#include "intake/separator.h"

#include "intake/headers.h"
#include "intake/shape.h"
#include "intake/table.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <utility>

namespace hongbao::intake {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype sampleBytes = 256 * 1024;
constexpr qsizetype sampleLines = 100;
constexpr qsizetype headerLines = 20;
constexpr std::array<char16_t, 7> candidates {u'\t', u';', u',', u'，', u'|', u'；', u'、'};

QStringList firstLines(const QByteArray &utf8)
{
    QString sample = QString::fromUtf8(utf8.first(std::min(utf8.size(), sampleBytes)));
    sample.replace(u'\r', u'\n');
    QStringList lines;
    for (const QStringView line : QStringView(sample).split(u'\n')) {
        if (!isBlank(line))
            lines.append(line.toString());
        if (lines.size() == sampleLines)
            break;
    }
    return lines;
}

// Quotes are looked at within the line only: good enough to count, and one stray quote spoils no other line.
QStringList split(const QString &line, QChar separator)
{
    QStringList cells {QString()};
    bool quoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            quoted = !quoted;
        if (c == separator && !quoted)
            cells.append(QString());
        else
            cells.last().append(c);
    }
    for (QString &cell : cells)
        cell = cleaned(cell).text;
    return cells;
}

bool hasRecipientHeader(const QStringList &cells)
{
    return cells.size() > 1 && std::any_of(cells.begin(), cells.end(), [](const QString &cell) {
        return isRecipient(headerWord(cell).field);
    });
}

qsizetype linesWithRecipient(const QStringList &lines, QChar separator)
{
    return std::count_if(lines.begin(), lines.end(), [&](const QString &line) {
        const QStringList cells = split(line, separator);
        return std::any_of(cells.begin(), cells.end(), looksLikeRecipient);
    });
}

// "x","y": only a separator stands there.
bool standsBesideQuotes(const QStringList &lines, QChar separator)
{
    const QString before = QString(separator) + u'"';
    const QString after = u'"' + QString(separator);
    return std::any_of(
        lines.begin(), lines.end(), [&](const QString &line) { return line.contains(before) || line.contains(after); });
}

struct Score {
    QChar separator;
    qsizetype recipients = 0; // lines with one
    bool quoted = false;
};

// How many lines have the same number of separators, of the lines that have one.
qsizetype evenLines(const QStringList &lines, QChar separator)
{
    QHash<qsizetype, qsizetype> linesOfCount;
    qsizetype most = 0;
    for (const QString &line : lines) {
        const qsizetype count = split(line, separator).size() - 1;
        if (count > 0)
            most = std::max(most, ++linesOfCount[count]);
    }
    return most;
}

} // namespace

QStringList piecesOf(const QString &line)
{
    QString text = line;
    for (const char16_t candidate : candidates)
        text.replace(QChar(candidate), u'\n');
    QStringList pieces = text.split(u'\n', Qt::SkipEmptyParts);
    for (QString &piece : pieces)
        piece = cleaned(piece).text;
    return pieces;
}

QList<QChar> separators()
{
    return QList<QChar>(candidates.begin(), candidates.end());
}

QChar findSeparator(const QByteArray &utf8)
{
    const QStringList lines = firstLines(utf8);
    const QString told = lines.value(0); // "sep=;" is how one tells Excel
    if (told.size() == 5 && told.startsWith("sep="_L1) && separators().contains(told.back()))
        return told.back();
    for (const QString &line : lines.first(std::min(lines.size(), headerLines))) {
        for (const char16_t candidate : candidates) {
            if (hasRecipientHeader(split(line, candidate)))
                return candidate;
        }
    }
    // A null separator is in no line: this counts the lines that are one recipient and nothing else.
    Score best {.separator = QChar(), .recipients = linesWithRecipient(lines, QChar()), .quoted = false};
    for (const char16_t candidate : candidates) {
        const Score score {candidate, linesWithRecipient(lines, candidate), standsBesideQuotes(lines, candidate)};
        if (std::pair(score.recipients, score.quoted) > std::pair(best.recipients, best.quoted))
            best = score;
    }
    if (best.recipients > 0 || best.quoted)
        return best.separator;
    for (const char16_t candidate : candidates) {
        if (evenLines(lines, candidate) * 5 >= lines.size() * 4)
            return candidate;
    }
    return {};
}

} // namespace hongbao::intake
