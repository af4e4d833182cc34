#pragma once
// Asks the system not to fall asleep by itself while packets are sent. Where the system has no way, nothing happens.

#include <QProcess>

namespace hongbao::payout {

class KeepAwake {
public:
    KeepAwake() = default;
    ~KeepAwake();
    Q_DISABLE_COPY_MOVE(KeepAwake)

    void hold();
    void release();

private:
    QProcess m_holder;
};

} // namespace hongbao::payout
