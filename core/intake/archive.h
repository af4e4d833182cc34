#pragma once
// A zip file, read part by part with bounds on what a part may become. The only user of libzip.

#include "base/result.h"

#include <QByteArray>
#include <QIODevice>

#include <memory>

struct zip;
struct zip_file;

namespace hongbao::intake {

// What an archive may become. A sheet of a million rows and twenty columns of shared strings is 800 MB, one of three
// columns 100; sheets of one repeated row reach a ratio of some 150, and deflate itself ends at 1032.
struct ArchiveLimits {
    qint64 mostUnpacked = qint64(1024) * 1024 * 1024; // of one part
    qint64 mostInAll = qint64(2048) * 1024 * 1024; // of all that is read, again and again too
    qint64 mostRatio = 200;
    qint64 freeOfRatio = qint64(32) * 1024 * 1024; // up to here the ratio does not count
    qint64 mostWithoutRow = qint64(32) * 1024 * 1024; // of a sheet: blanks, remarks, elements that are nobody's cells
    qint64 mostElements = 60'000'000; // of a part: thirty columns of a million rows, each cell with its value
    qsizetype mostStringBytes = qsizetype(128) * 1024 * 1024; // of the shared strings
};

// One part, unpacked while it is read. Ends early at its bound, or where it is damaged: see failure().
class ArchivePart : public QIODevice {
    Q_OBJECT

public:
    ArchivePart(zip_file *file, const ArchiveLimits &limits, qint64 packed, std::shared_ptr<qint64> inAll);
    ~ArchivePart() override;

    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_ended && QIODevice::atEnd(); }
    qint64 unpacked() const { return m_unpacked; }
    const ArchiveLimits &limits() const { return m_limits; }
    std::optional<Error> failure() const { return m_failure; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    zip_file *m_file;
    ArchiveLimits m_limits;
    qint64 m_packed;
    std::shared_ptr<qint64> m_inAll; // unpacked of all parts
    qint64 m_unpacked = 0;
    bool m_ended = false;
    std::optional<Error> m_failure;
};

class Archive {
public:
    // ListDamaged, ListLocked (an encrypted archive). The bytes have to live as long.
    static Result<Archive> open(const QByteArray &bytes, const ArchiveLimits &limits = {});
    // Of a file that this program has made itself, read from the disk part by part.
    static Result<Archive> openOwn(const QString &path, const ArchiveLimits &limits);

    bool has(const QString &name) const; // in whatever case, with slashes of either kind, with or without a first one
    qint64 sizeOf(const QString &name) const; // unpacked, as the archive claims; 0: no such part
    const ArchiveLimits &limits() const { return m_limits; }
    // Null: there is none. ListDamaged.
    Result<std::unique_ptr<ArchivePart>> part(const QString &name) const;

private:
    struct Close {
        void operator()(zip *archive) const;
    };
    Archive(zip *opened, const ArchiveLimits &limits, qint64 size);
    qint64 find(const QString &name) const;

    std::unique_ptr<zip, Close> m_zip;
    ArchiveLimits m_limits;
    qint64 m_size; // of the whole archive
    std::shared_ptr<qint64> m_inAll;
};

} // namespace hongbao::intake
