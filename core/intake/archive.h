#pragma once
// A zip file in memory, read part by part with bounds on what a part may become. The only user of libzip.

#include "base/result.h"

#include <QByteArray>
#include <QIODevice>

#include <memory>

struct zip;
struct zip_file;

namespace hongbao::intake {

// One part, unpacked while it is read. Ends early at its bound, or where it is damaged: see failure().
class ArchivePart : public QIODevice {
    Q_OBJECT

public:
    ArchivePart(zip_file *file, qint64 most, qint64 packed);
    ~ArchivePart() override;

    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_ended && QIODevice::atEnd(); }
    qint64 unpacked() const { return m_unpacked; }
    std::optional<Error> failure() const { return m_failure; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    zip_file *m_file;
    qint64 m_most;
    qint64 m_packed;
    qint64 m_unpacked = 0;
    bool m_ended = false;
    std::optional<Error> m_failure;
};

class Archive {
public:
    // ListDamaged, ListLocked (an encrypted archive). The bytes have to live as long.
    static Result<Archive> open(const QByteArray &bytes);

    bool has(const QString &name) const; // in whatever case, with slashes of either kind, with or without a first one
    qint64 sizeOf(const QString &name) const; // unpacked, as the archive claims; 0: no such part
    // Null: there is none. ListDamaged.
    Result<std::unique_ptr<ArchivePart>> part(const QString &name) const;

private:
    struct Close {
        void operator()(zip *archive) const;
    };
    qint64 find(const QString &name) const;

    std::unique_ptr<zip, Close> m_zip;
};

} // namespace hongbao::intake
