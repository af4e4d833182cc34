#pragma once
// batch list | show | result.

#include "cli/desk_command.h"

namespace hongbao::cli {

class BatchList : public DeskCommand {
    Q_OBJECT

public:
    explicit BatchList(const Globals &globals);

protected:
    void work() override;
};

class BatchShow : public DeskCommand {
    Q_OBJECT

public:
    BatchShow(const Globals &globals, qint64 batch);

protected:
    void work() override;

private:
    BatchId m_batch;
};

class BatchResult : public DeskCommand {
    Q_OBJECT

public:
    BatchResult(const Globals &globals, qint64 batch, QString file);

    void start() override;

protected:
    void work() override;

private:
    BatchId m_batch;
    QString m_file;
};

} // namespace hongbao::cli
