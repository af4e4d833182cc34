#include "cli/terminal.h"

#include "text/words.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace hongbao::cli {

namespace {

void write(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

bool Terminal::isWatched()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDERR_FILENO) != 0;
#endif
}

void Terminal::json(const QJsonObject &value)
{
    writeJson(QJsonDocument(value).toJson(QJsonDocument::Compact));
}

void Terminal::json(const QJsonArray &value)
{
    writeJson(QJsonDocument(value).toJson(QJsonDocument::Compact));
}

void Terminal::writeJson(const QByteArray &text)
{
    endProgress();
    if (m_json)
        write(stdout, QString::fromUtf8(text) + u'\n');
}

void Terminal::say(const QString &line)
{
    endProgress();
    if (!m_json)
        write(stdout, line + u'\n');
}

void Terminal::note(const QString &line)
{
    endProgress();
    write(stderr, line + u'\n');
}

void Terminal::error(const Error &error)
{
    QString option = error.field;
    if (!option.isEmpty())
        option = u"--" + option.replace(u'_', u'-') + u": ";
    explained(text::explain(error), option);
}

void Terminal::explained(const text::Explained &words, const QString &start)
{
    note(start + words.what);
    note(u"  " + words.money);
    note(u"  " + words.remedy);
    note(u"  (" + words.details + u')');
}

void Terminal::progress(const QString &line)
{
    if (m_sinceProgress.isValid() && m_sinceProgress.elapsed() < 1'000)
        return;
    m_sinceProgress.start();
    if (!isWatched())
        return write(stderr, line + u'\n');
    write(stderr, u"\r\x1b[K" + line);
    m_lineOpen = true;
}

void Terminal::endProgress()
{
    if (m_lineOpen)
        write(stderr, QStringLiteral("\n"));
    m_lineOpen = false;
}

} // namespace hongbao::cli
