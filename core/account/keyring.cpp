#include "account/keyring.h"

#include <QDir>
#include <QTimer>

#include <qt6keychain/keychain.h>

namespace hongbao::account {

namespace {

const QString service = QStringLiteral("hongbao-console");

Done doneOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError:
    case QKeychain::EntryNotFound: // to read: there is none; to forget: nothing to do
        return {};
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return fail(ErrorCode::KeyringUnavailable, job.errorString());
}

} // namespace

Keyring::Keyring(const QString &dataDir, QObject *parent)
    : QObject(parent)
    , m_folder(QDir(dataDir).absolutePath())
{
}

void Keyring::setPatience(int milliseconds)
{
    m_patienceMs = milliseconds;
}

QString Keyring::entryOf(const QString &account) const
{
    return account + u'@' + m_folder;
}

void Keyring::keep(const QString &account, const SecretBytes &passphrase)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setBinaryData(passphrase.view().toByteArray());
    start(job, account, [this, account](const Done &done) { Q_EMIT kept(account, done); });
}

void Keyring::recall(const QString &account)
{
    auto *job = new QKeychain::ReadPasswordJob(service);
    start(job, account, [this, account, job](const Done &done) {
        if (!done)
            Q_EMIT recalled(account, fail(done.error()));
        else
            Q_EMIT recalled(account, SecretBytes(job->binaryData()));
    });
}

void Keyring::forget(const QString &account)
{
    auto *job = new QKeychain::DeletePasswordJob(service);
    start(job, account, [this, account](const Done &done) { Q_EMIT forgotten(account, done); });
}

// A store that waits for a person cannot be called back: the job is left to end by itself, its answer is not heard.
void Keyring::start(QKeychain::Job *job, const QString &account, std::function<void(const Done &)> answer)
{
    auto *patience = new QTimer(this);
    patience->setSingleShot(true);
    connect(patience, &QTimer::timeout, this, [patience, answer] {
        patience->deleteLater();
        answer(fail(ErrorCode::KeyringUnavailable));
    });
    connect(job, &QKeychain::Job::finished, patience, [patience, answer](QKeychain::Job *ended) {
        if (!patience->isActive())
            return;
        patience->stop();
        patience->deleteLater();
        answer(doneOf(*ended));
    });
    job->setInsecureFallback(false); // never a plain file
    job->setKey(entryOf(account));
    patience->start(m_patienceMs);
    job->start();
}

} // namespace hongbao::account
