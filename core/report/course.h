#pragma once
// How far a file is that is being written, and its stop. Asked at every row; speaks at most ten times a second.

#include "base/result.h"

#include <QElapsedTimer>

#include <functional>

namespace hongbao::report {

class Course {
public:
    Course() = default; // to its end, and nobody listens
    Course(std::function<bool()> isStopped, std::function<void(qint64 done, qint64 all)> tell);

    void expect(qint64 rows);
    qint64 expected() const { return m_all; }
    Done step(); // one row more; FileStopped
    Done check() const; // FileStopped

private:
    void tell();

    std::function<bool()> m_isStopped;
    std::function<void(qint64, qint64)> m_tell;
    qint64 m_done = 0;
    qint64 m_all = 0;
    QElapsedTimer m_sinceTold;
};

} // namespace hongbao::report
