#include "payout/keep_awake.h"

#include <QCoreApplication>
#include <QStandardPaths>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace hongbao::payout {

using namespace Qt::StringLiterals;

namespace {

struct Holder {
    QString program;
    QStringList arguments;
};

// Programs that hold the lock for as long as they run. They end with us, however we end: one waits for our process, the
// other reads from a pipe of ours.
Holder holder()
{
#ifdef Q_OS_MACOS
    return {u"caffeinate"_s, {u"-i"_s, u"-w"_s, QString::number(QCoreApplication::applicationPid())}};
#else
    return {u"systemd-inhibit"_s,
        {u"--what=sleep:idle"_s, u"--who=Hongbao Console"_s, u"--why=Sending red packets"_s, u"--mode=block"_s,
            u"cat"_s}};
#endif
}

} // namespace

KeepAwake::~KeepAwake()
{
    release();
}

#ifdef Q_OS_WIN

// Of the calling thread, and over when it ends.
void KeepAwake::hold()
{
    SetThreadExecutionState(ES_CONTINUOUS | ES_SYSTEM_REQUIRED);
}

void KeepAwake::release()
{
    SetThreadExecutionState(ES_CONTINUOUS);
}

#else

void KeepAwake::hold()
{
    const Holder wanted = holder();
    const QString program = QStandardPaths::findExecutable(wanted.program);
    if (program.isEmpty() || m_holder.state() != QProcess::NotRunning)
        return;
    m_holder.setStandardOutputFile(QProcess::nullDevice());
    m_holder.setStandardErrorFile(QProcess::nullDevice());
    m_holder.start(program, wanted.arguments);
}

void KeepAwake::release()
{
    if (m_holder.state() == QProcess::NotRunning)
        return;
    m_holder.closeWriteChannel();
    m_holder.kill();
    m_holder.waitForFinished(1'000);
}

#endif

} // namespace hongbao::payout
