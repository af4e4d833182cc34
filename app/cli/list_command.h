#pragma once
// list check FILE: every row that is not plainly sendable, with its reason. Sends nothing, asks nobody.

#include "cli/desk_command.h"

namespace hongbao::cli {

class ListCheck : public DeskCommand {
    Q_OBJECT

public:
    struct Options {
        QString file;
        QString map;
        QString crowdNo; // empty: the list by itself
    };
    ListCheck(const Globals &globals, Options options);

    void start() override;

protected:
    void work() override;

private:
    void tell(const intake::JudgedList &list);

    Options m_options;
    intake::JudgedList m_list;
};

} // namespace hongbao::cli
