#pragma once
// The disk of this process, failing on demand: the system calls that change a file are counted for files below one
// folder, and the one that is asked for fails. Linux; needs the program's symbols exported (ENABLE_EXPORTS), so that
// SQLite's calls come here.

#include <QString>

namespace hongbao::test {

class FailingDisk {
public:
    enum class How {
        Once, // this call fails with "no space left", later ones work
        FromThenOn, // the disk is full
        HalfWritten, // half of the bytes are written, then it is full
        SyncLost, // this call fails with "I/O error": what was written before may be there or not
    };

    // The number-th changing call from now on, for files whose path begins so.
    FailingDisk(const QString &folder, int number, How how);
    ~FailingDisk(); // works again
    Q_DISABLE_COPY_MOVE(FailingDisk)

    static int calls(); // since the last one was made
    static bool hasFailed();
};

} // namespace hongbao::test
