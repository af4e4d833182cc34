#pragma once
// archive: what was put away; with --before, what could be; with --yes too, puts it away.

#include "cli/desk_command.h"

namespace hongbao::cli {

struct ArchiveOptions {
    QString before; // a day in Beijing time
    QString file;
    bool yes = false;
};

class ArchiveCommand : public DeskCommand {
    Q_OBJECT

public:
    ArchiveCommand(const Globals &globals, ArchiveOptions options);
    void start() override;

protected:
    void work() override;

private:
    void list();
    void preview();
    void archive();
    void tell(const ledger::Archive &archive);

    ArchiveOptions m_options;
    QDateTime m_before;
};

} // namespace hongbao::cli
