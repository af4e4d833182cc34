#include "settings/self_check_work.h"

#include <utility>

namespace hongbao::ui {

SelfCheckWork::SelfCheckWork(QString program, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
    , m_home(new QObject)
{
    m_thread.setObjectName(QStringLiteral("self-check"));
    m_home->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_home, &QObject::deleteLater);
    m_thread.start();
}

SelfCheckWork::~SelfCheckWork()
{
    stop();
    m_thread.quit();
    m_thread.wait();
}

void SelfCheckWork::start(int people, int kills)
{
    stop();
    m_run = ++m_runs;
    QMetaObject::invokeMethod(
        m_home,
        [this, run = m_run, people, kills] {
            auto *check = new desk::SelfCheck(m_program, people, kills, m_home);
            connect(check, &desk::SelfCheck::given, this, [this, run](qint64 packets) {
                if (run == m_run)
                    Q_EMIT given(packets);
            });
            connect(check, &desk::SelfCheck::killed, this, [this, run](int count, qint64) {
                if (run == m_run)
                    Q_EMIT killed(count);
            });
            connect(check, &desk::SelfCheck::ended, this, [this, run](const SelfCheckResult &result) {
                if (run != m_run)
                    return;
                m_run = 0;
                Q_EMIT ended(result);
            });
            connect(check, &desk::SelfCheck::ended, check, &QObject::deleteLater);
            check->start();
        },
        Qt::QueuedConnection);
}

void SelfCheckWork::stop()
{
    if (std::exchange(m_run, 0) != 0)
        QMetaObject::invokeMethod(
            m_home, [this] { qDeleteAll(m_home->findChildren<desk::SelfCheck *>()); }, Qt::QueuedConnection);
}

} // namespace hongbao::ui
