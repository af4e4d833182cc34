#pragma once
// What every bench tells and how it ends: a line of JSON, the memory of the process, and giving up.

#include <QByteArray>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <cstdio>
#include <cstdlib>

namespace hongbao::bench {

// The desk's threads are at work: nothing is destroyed.
[[noreturn]] inline void giveUp(const QString &why)
{
    std::printf("given up: %s\n", qPrintable(why));
    std::fflush(stdout);
    std::_Exit(1);
}

inline double mebibytes(const char *what) // of /proc/self/status: "VmHWM:" the most, "VmRSS:" now
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    return text.mid(text.indexOf(what)).split('\n').first().simplified().split(' ').value(1).toDouble() / 1024;
}

inline void tell(const QJsonObject &results)
{
    std::printf("%s\n", QJsonDocument(results).toJson(QJsonDocument::Compact).replace("\":", "\": ").constData());
}

} // namespace hongbao::bench
