#include "support/failing_disk.h"

#include <QByteArray>

#include <array>
#include <cerrno>
#include <climits>
#include <cstdio>
#include <sys/syscall.h>
#include <unistd.h>

namespace hongbao::test {

namespace {

using How = FailingDisk::How;

QByteArray g_folder;
int g_number = 0; // 0: nothing fails
int g_calls = 0;
bool g_failed = false;
How g_how = How::Once;

bool isWatched(int file)
{
    if (g_folder.isEmpty())
        return false;
    std::array<char, 32> link {};
    std::snprintf(link.data(), link.size(), "/proc/self/fd/%d", file);
    std::array<char, PATH_MAX> path {};
    const ssize_t length = readlink(link.data(), path.data(), path.size());
    return length > 0 && QByteArrayView(path.data(), length).startsWith(g_folder);
}

bool fails(int file)
{
    if (!isWatched(file))
        return false;
    ++g_calls;
    const bool full = g_how == How::FromThenOn || g_how == How::HalfWritten;
    if (g_number == 0 || g_calls < g_number || (!full && g_calls > g_number))
        return false;
    g_failed = true;
    errno = g_how == How::SyncLost ? EIO : ENOSPC;
    return true;
}

std::size_t halfOf(std::size_t bytes)
{
    return g_how == How::HalfWritten && g_calls == g_number ? bytes / 2 : 0;
}

} // namespace

FailingDisk::FailingDisk(const QString &folder, int number, How how)
{
    g_folder = folder.toUtf8();
    g_number = number;
    g_how = how;
    g_calls = 0;
    g_failed = false;
}

FailingDisk::~FailingDisk()
{
    g_folder.clear();
    g_number = 0;
}

int FailingDisk::calls()
{
    return g_calls;
}

bool FailingDisk::hasFailed()
{
    return g_failed;
}

} // namespace hongbao::test

// In place of the C library's.
extern "C" {

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t at)
{
    if (hongbao::test::fails(file)) {
        const int reason = errno;
        const size_t half = hongbao::test::halfOf(count);
        if (half > 0)
            return syscall(SYS_pwrite64, file, bytes, half, at);
        errno = reason;
        return -1;
    }
    return syscall(SYS_pwrite64, file, bytes, count, at);
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t at)
{
    return pwrite64(file, bytes, count, at);
}

int fdatasync(int file)
{
    return hongbao::test::fails(file) ? -1 : int(syscall(SYS_fdatasync, file));
}

int fsync(int file)
{
    return hongbao::test::fails(file) ? -1 : int(syscall(SYS_fsync, file));
}

int ftruncate64(int file, off64_t length) noexcept
{
    return hongbao::test::fails(file) ? -1 : int(syscall(SYS_ftruncate, file, length));
}

int ftruncate(int file, off_t length) noexcept
{
    return ftruncate64(file, length);
}
}
