#pragma once
// How `practice serve` tells other processes its address: served.json, believed only while the process that wrote it
// holds serve.lock.

#include "base/result.h"

#include <QLockFile>

#include <memory>

namespace hongbao::practice {

class Publication {
public:
    // PracticeUnavailable when another process serves this folder
    static Result<std::unique_ptr<Publication>> claim(const QString &dir);
    ~Publication(); // takes the notice down
    Publication(const Publication &) = delete;
    Publication &operator=(const Publication &) = delete;

    Done announce(quint16 port);

private:
    explicit Publication(const QString &dir);

    QLockFile m_lock;
    QString m_notice;
};

} // namespace hongbao::practice
