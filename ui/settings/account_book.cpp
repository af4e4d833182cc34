#include "settings/account_book.h"

#include <QFile>

namespace hongbao::ui {

namespace {

constexpr qint64 largestKeyFile = 64 * 1024;

FileResult readSmallFile(const QString &path, const QString &field)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, path, field);
    if (file.size() > largestKeyFile)
        return fail(ErrorCode::KeyUnreadable, {}, field);
    return SecretBytes(file.readAll());
}

} // namespace

AccountBook::AccountBook(const QString &dataDir, QObject *parent)
    : QObject(parent)
    , m_profiles(dataDir)
{
    m_pool.setMaxThreadCount(1);
}

AccountBook::~AccountBook()
{
    m_pool.waitForDone();
}

template <class Work, class Deliver> void AccountBook::run(Work work, Deliver deliver)
{
    m_pool.start([this, work = std::move(work), deliver = std::move(deliver)]() mutable {
        QMetaObject::invokeMethod(
            this, [deliver, result = work()] { deliver(result); }, Qt::QueuedConnection);
    });
}

void AccountBook::list()
{
    run([profiles = m_profiles] { return profiles.list(); },
        [this](const ProfilesResult &result) { Q_EMIT listed(result); });
}

void AccountBook::find(const QString &name)
{
    run([profiles = m_profiles, name] { return profiles.find(name); },
        [this, name](const ProfileResult &result) { Q_EMIT found(name, result); });
}

void AccountBook::add(const account::NewAccount &account)
{
    run([profiles = m_profiles, account]() mutable { return profiles.add(account); },
        [this](const ProfileResult &result) { Q_EMIT added(result); });
}

void AccountBook::remove(const QString &name)
{
    run([profiles = m_profiles, name]() mutable { return profiles.remove(name); },
        [this, name](const Done &result) { Q_EMIT removed(name, result); });
}

void AccountBook::makeKey()
{
    run([] { return alipay::PrivateKey::generate(); }, [this](const KeyResult &result) { Q_EMIT keyMade(result); });
}

void AccountBook::readKeyFile(const QString &path, const QString &field)
{
    run([path, field] { return readSmallFile(path, field); },
        [this, field](const FileResult &result) { Q_EMIT keyFileRead(field, result); });
}

} // namespace hongbao::ui
