#pragma once
// list check FILE: every row that is not plainly sendable, with its reason. Sends nothing, asks nobody.

#include "cli/desk_command.h"
#include "cli/list_file.h"

namespace hongbao::cli {

class ListCheck : public DeskCommand {
    Q_OBJECT

public:
    struct Options {
        QString file;
        ListOptions reading;
        QString crowdNo; // empty: the list by itself
        bool report = false; // JSON: an object about the whole list instead of the array of rows
    };
    ListCheck(const Globals &globals, Options options);

    void start() override;

protected:
    void work() override;

private:
    void tell(const intake::JudgedList &list);

    QJsonObject report(const intake::JudgedList &list, const QJsonArray &problems) const;

    Options m_options;
    intake::RawTable m_table;
    intake::JudgedList m_list;
};

} // namespace hongbao::cli
