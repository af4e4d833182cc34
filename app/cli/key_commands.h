#pragma once
// key make | inspect.

#include "alipay/key.h"
#include "cli/command.h"

namespace hongbao::cli {

class KeyMake : public Command {
    Q_OBJECT

public:
    KeyMake(const Globals &globals, QString folder);

    void start() override;

private:
    Done write(const QString &path, QByteArrayView bytes, bool secret);

    QString m_folder;
};

class KeyInspect : public Command {
    Q_OBJECT

public:
    KeyInspect(const Globals &globals, QString file);

    void start() override;

private:
    QString words(const alipay::KeyDescription &description) const;

    QString m_file;
};

} // namespace hongbao::cli
