#include "settings/ledger_book.h"

#include "ledger/marks.h"

namespace hongbao::ui {

namespace {
constexpr int tellMs = 100;
}

LedgerBook::LedgerBook(DeskOpener &opener, QObject *parent)
    : QObject(parent)
    , m_opener(opener)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowPriority);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietMs);
    m_tell.setInterval(tellMs);
    connect(&m_quiet, &QTimer::timeout, this, &LedgerBook::checkQuietly);
    connect(&m_tell, &QTimer::timeout, this, &LedgerBook::changed);
    connect(&m_opener, &DeskOpener::opened, this, &LedgerBook::followDesk);
    connect(&m_opener, &DeskOpener::failed, this, &LedgerBook::changed);
    connect(&m_opener, &DeskOpener::closing, this, [this] {
        m_quiet.stop();
        m_sending = false;
        if (m_quietly)
            stop();
    });
}

LedgerBook::~LedgerBook()
{
    stop();
    m_pool.waitForDone();
}

QString LedgerBook::path() const
{
    if (m_opener.profile().name.isEmpty())
        return {};
    return account::Profiles(m_opener.dataDir()).ledgerPath(m_opener.profile());
}

void LedgerBook::followDesk()
{
    if (m_lastPath != path())
        m_last.reset();
    const bool known = m_last.has_value();
    connect(m_opener.desk(), &desk::Desk::batchStarted, this, [this](desk::RequestId, const desk::BatchResult &batch) {
        if (!batch)
            return;
        m_sending = true;
        m_quiet.stop();
        if (m_quietly)
            stop();
        Q_EMIT changed();
    });
    connect(m_opener.desk(), &desk::Desk::batchEnded, this, [this] {
        m_sending = false;
        if (!m_last)
            m_quiet.start();
        Q_EMIT changed();
    });
    if (!known)
        m_quiet.start();
    Q_EMIT changed();
}

void LedgerBook::checkQuietly()
{
    if (m_work != Work::None || m_sending || !m_opener.desk())
        return;
    check();
    m_quietly = true;
}

template <class Job, class Deliver> void LedgerBook::run(Work work, Job job, Deliver deliver)
{
    if (m_work != Work::None)
        return;
    m_work = work;
    m_quietly = false;
    m_progress = std::make_shared<intake::Progress>();
    m_tell.start();
    m_pool.start([this, job = std::move(job), deliver = std::move(deliver), path = path(), progress = m_progress] {
        QMetaObject::invokeMethod(
            this,
            [this, deliver, path, result = job(path, progress.get())] {
                m_work = Work::None;
                m_tell.stop();
                deliver(path, result);
                Q_EMIT changed();
            },
            Qt::QueuedConnection);
    });
    Q_EMIT changed();
}

void LedgerBook::check()
{
    run(
        Work::Check, [](const QString &path, intake::Progress *progress) { return ledger::check(path, progress); },
        [this](const QString &path, const ChainResult &result) {
            m_lastPath = path;
            checkEnded(m_progress->stop ? fail(ErrorCode::LedgerWorkStopped) : result); // also at its very end
        });
}

// A stopped one has found nothing out.
void LedgerBook::checkEnded(const ChainResult &result)
{
    m_quietly = false;
    if (result || result.error().code != ErrorCode::LedgerWorkStopped)
        m_last = LastCheck {QDateTime::currentDateTimeUtc(), result};
    Q_EMIT checked(result);
}

void LedgerBook::backUp(const QString &file)
{
    run(
        Work::BackUp,
        [file](const QString &path, intake::Progress *progress) { return ledger::backUp(path, file, progress); },
        [this, file](const QString &, const BackupResult &result) { Q_EMIT backedUp(file, result); });
}

void LedgerBook::preview(const QString &file)
{
    const bool practice = m_opener.profile().world == account::World::Practice;
    run(
        Work::Restore,
        [file, practice](
            const QString &path, intake::Progress *) { return ledger::previewRestore(file, path, practice); },
        [this, file](const QString &, const PreviewResult &result) { Q_EMIT previewed(file, result); });
}

void LedgerBook::restore(const QString &file, ledger::Forgetting forgetting)
{
    if (m_work != Work::None || m_sending)
        return;
    const bool practice = m_opener.profile().world == account::World::Practice;
    m_opener.letGo();
    run(
        Work::Restore,
        [=](const QString &path, intake::Progress *progress) {
            return ledger::restore(file, path, practice, forgetting, QDateTime::currentDateTimeUtc(), progress);
        },
        [this](const QString &, const RestoreResult &result) {
            if (result)
                m_last.reset();
            Q_EMIT restored(result);
            m_opener.retry();
        });
}

void LedgerBook::beginAnew()
{
    m_opener.letGo();
    run(
        Work::Restore,
        [](const QString &path, intake::Progress *) {
            return ledger::beginAnew(path, QDateTime::currentDateTimeUtc());
        },
        [this](const QString &, const Done &done) {
            m_last.reset();
            Q_EMIT begun(done);
            m_opener.retry();
        });
}

void LedgerBook::stop()
{
    if (m_progress)
        m_progress->stop = true;
}

} // namespace hongbao::ui
