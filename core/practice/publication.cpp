#include "practice/publication.h"

#include "practice/practice_gateway.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <QUrlQuery>

namespace hongbao::practice {

using namespace Qt::StringLiterals;

namespace {

// servedAddress() of another process holds the lock for a moment when it looks.
constexpr int waitForLookersMs = 1'000;

QString lockPath(const QString &dir)
{
    return dir + u"/serve.lock"_s;
}

QString noticePath(const QString &dir)
{
    return dir + u"/served.json"_s;
}

QJsonObject readNotice(const QString &dir)
{
    QFile file(noticePath(dir));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

Publication::Publication(const QString &dir)
    : m_lock(lockPath(dir))
    , m_notice(noticePath(dir))
{
    m_lock.setStaleLockTime(
        0); // never by age: a gateway may serve for days. A dead process's lock is still taken over.
}

Publication::~Publication()
{
    if (m_lock.isLocked())
        QFile::remove(m_notice);
}

Result<std::unique_ptr<Publication>> Publication::claim(const QString &dir)
{
    if (!QDir().mkpath(dir))
        return fail(ErrorCode::PracticeUnavailable, dir);
    std::unique_ptr<Publication> publication(new Publication(dir));
    if (!publication->m_lock.tryLock(waitForLookersMs))
        return fail(ErrorCode::PracticeUnavailable, lockPath(dir));
    return publication;
}

Done Publication::announce(quint16 port)
{
    const QJsonObject notice {{u"port"_s, port}, {u"pid"_s, QCoreApplication::applicationPid()}};
    QSaveFile file(m_notice);
    const QByteArray text = QJsonDocument(notice).toJson(QJsonDocument::Compact);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
    return written ? Done() : fail(ErrorCode::PracticeUnavailable, m_notice);
}

std::optional<QUrl> servedAddress(const QString &dir)
{
    const QJsonObject notice = readNotice(dir);
    const int port = notice.value(u"port"_s).toInt();
    if (port <= 0)
        return std::nullopt;
    QLockFile lock(lockPath(dir));
    lock.setStaleLockTime(0);
    if (lock.tryLock(0))
        return std::nullopt;
    // A new server may hold the lock while the notice is still a dead one's.
    qint64 holder = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&holder, &host, &program) || holder != notice.value(u"pid"_s).toInteger())
        return std::nullopt;
    return QUrl(u"http://127.0.0.1:%1/gateway.do"_s.arg(port));
}

QUrl payAddress(const QUrl &gateway, const QString &crowdNo)
{
    QUrl address = gateway;
    address.setPath(u"/pay"_s);
    QUrlQuery query;
    query.addQueryItem(u"crowdNo"_s, crowdNo);
    address.setQuery(query);
    return address;
}

QUrl restBase(const QUrl &gateway)
{
    return gateway.adjusted(QUrl::RemovePath);
}

} // namespace hongbao::practice
