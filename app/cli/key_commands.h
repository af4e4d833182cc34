#pragma once
// key make | inspect.

#include "account/clinic.h"
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
    struct Options {
        QString file;
        QString as; // the place it should fit; empty: any
        QString keyFile; // the application's private key
        QString appId;
    };
    KeyInspect(const Globals &globals, Options options);

    void start() override;

private:
    Result<account::Surroundings> readSurroundings() const;
    void tell(const account::Finding &finding);

    Options m_options;
};

} // namespace hongbao::cli
