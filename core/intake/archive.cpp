#include "intake/archive.h"

#include "intake/libzip.h"

#include <QFile>
#include <QFileInfo>

namespace hongbao::intake {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype mostParts = 10'000;

// Before libzip, which takes a few hundred bytes for each part of the directory at the archive's end.
bool hasTooManyParts(const QByteArray &bytes)
{
    constexpr QByteArrayView listed("PK\x01\x02");
    qsizetype parts = 0;
    for (qsizetype at = bytes.indexOf(listed); at >= 0 && parts <= mostParts; at = bytes.indexOf(listed, at + 4))
        ++parts;
    return parts > mostParts;
}

} // namespace

ArchivePart::ArchivePart(zip_file *file, const ArchiveLimits &limits, qint64 packed, std::shared_ptr<qint64> inAll)
    : m_file(file)
    , m_limits(limits)
    , m_packed(packed)
    , m_inAll(std::move(inAll))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ArchivePart::~ArchivePart()
{
    libzip()->fclose(m_file);
}

qint64 ArchivePart::readData(char *data, qint64 most)
{
    if (m_ended)
        return -1;
    const zip_int64_t got = libzip()->fread(m_file, data, zip_uint64_t(most));
    if (got < 0)
        m_failure = Error {ErrorCode::ListDamaged, u"zip"_s, {}};
    m_unpacked += std::max<qint64>(0, got);
    *m_inAll += std::max<qint64>(0, got);
    const bool bomb = m_unpacked > m_limits.freeOfRatio && m_unpacked / m_limits.mostRatio > m_packed;
    if (m_unpacked > m_limits.mostUnpacked || *m_inAll > m_limits.mostInAll || bomb)
        m_failure = Error {ErrorCode::ListTooLarge, QString::number(m_unpacked), {}};
    m_ended = got <= 0 || m_failure;
    return m_failure || got <= 0 ? -1 : got;
}

void Archive::Close::operator()(zip *archive) const
{
    libzip()->discard(archive);
}

Result<Archive> Archive::open(const QByteArray &bytes, const ArchiveLimits &limits)
{
    if (!libzip())
        return fail(ErrorCode::FileUnreadable, u"libzip"_s);
    if (hasTooManyParts(bytes))
        return fail(ErrorCode::ListTooLarge, u"parts"_s);
    zip_error_t error;
    libzip()->errorInit(&error);
    zip_source_t *source = libzip()->sourceBufferCreate(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    zip_t *opened = source ? libzip()->openFromSource(source, ZIP_RDONLY, &error) : nullptr;
    if (source && !opened)
        libzip()->sourceFree(source);
    const int code = libzip()->errorCodeZip(&error);
    libzip()->errorFini(&error);
    if (!opened)
        return fail(ErrorCode::ListDamaged, code == ZIP_ER_MEMORY ? u"memory"_s : u"zip"_s);
    return Archive(opened, limits, bytes.size());
}

Result<Archive> Archive::openOwn(const QString &path, const ArchiveLimits &limits)
{
    if (!libzip())
        return fail(ErrorCode::FileUnreadable, u"libzip"_s);
    zip_t *opened = libzip()->open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr);
    if (!opened)
        return fail(ErrorCode::ListDamaged, path);
    return Archive(opened, limits, QFileInfo(path).size());
}

Archive::Archive(zip *opened, const ArchiveLimits &limits, qint64 size)
    : m_zip(opened)
    , m_limits(limits)
    , m_size(size)
    , m_inAll(std::make_shared<qint64>(0))
{
}

qint64 Archive::find(const QString &name) const
{
    QString plain = name;
    while (plain.startsWith(u'/'))
        plain.remove(0, 1);
    const zip_int64_t found = libzip()->nameLocate(m_zip.get(), plain.toUtf8().constData(), ZIP_FL_NOCASE);
    if (found >= 0)
        return found;
    return libzip()->nameLocate(m_zip.get(), plain.replace(u'/', u'\\').toUtf8().constData(), ZIP_FL_NOCASE);
}

bool Archive::has(const QString &name) const
{
    return find(name) >= 0;
}

qint64 Archive::sizeOf(const QString &name) const
{
    zip_stat_t stat;
    const qint64 index = find(name);
    if (index < 0 || libzip()->statIndex(m_zip.get(), zip_uint64_t(index), 0, &stat) != 0
        || !(stat.valid & ZIP_STAT_SIZE))
        return 0;
    return qint64(stat.size);
}

Result<std::unique_ptr<ArchivePart>> Archive::part(const QString &name) const
{
    const qint64 index = find(name);
    if (index < 0)
        return std::unique_ptr<ArchivePart>();
    zip_stat_t stat;
    if (libzip()->statIndex(m_zip.get(), zip_uint64_t(index), 0, &stat) != 0)
        return fail(ErrorCode::ListDamaged, name);
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
        return fail(ErrorCode::ListLocked, name);
    zip_file_t *file = libzip()->fopenIndex(m_zip.get(), zip_uint64_t(index), 0);
    if (!file)
        return fail(ErrorCode::ListDamaged, name);
    // What the archive claims of a part cannot be more than all of it.
    const quint64 claimed = (stat.valid & ZIP_STAT_COMP_SIZE) ? stat.comp_size : 0;
    const qint64 packed = qint64(std::min<quint64>(claimed, quint64(m_size)));
    return std::make_unique<ArchivePart>(file, m_limits, packed, m_inAll);
}

} // namespace hongbao::intake
