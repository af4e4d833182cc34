#include "report/course.h"

namespace hongbao::report {

namespace {
constexpr int betweenMs = 100;
}

Course::Course(std::function<bool()> isStopped, std::function<void(qint64, qint64)> tell)
    : m_isStopped(std::move(isStopped))
    , m_tell(std::move(tell))
{
}

void Course::expect(qint64 rows)
{
    m_all = rows;
    tell();
}

Done Course::step()
{
    ++m_done;
    if (m_done == m_all || m_sinceTold.hasExpired(betweenMs))
        tell();
    return check();
}

Done Course::check() const
{
    return m_isStopped && m_isStopped() ? fail(ErrorCode::FileStopped) : Done();
}

void Course::tell()
{
    m_sinceTold.start();
    if (m_tell)
        m_tell(m_done, m_all);
}

} // namespace hongbao::report
