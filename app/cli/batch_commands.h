#pragma once
// batch list | show | result.

#include "cli/export_command.h"

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

class BatchResult : public ExportCommand {
    Q_OBJECT

public:
    // only: "failed", "unknown", or empty for all rows
    BatchResult(const Globals &globals, qint64 batch, QString file, QString only);

    void start() override;

protected:
    void work() override;

private:
    BatchId m_batch;
    QString m_file;
    QString m_only;
    report::ResultRows m_rows = report::ResultRows::All;
};

} // namespace hongbao::cli
