// Prints a list as the console reads and judges it, a line for each row, for tests with other makers' files.

#include "intake/list.h"

#include <QFile>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace hongbao;

namespace {

QString joined(const QStringList &cells)
{
    return cells.join(u'|').replace(u'\n', u"\\n"_s);
}

void tell(QTextStream &out, const intake::RawTable &table)
{
    const intake::Columns columns = intake::guessColumns(table).value_or(intake::blankColumns(table));
    out << table.aside.headerLine << u" header: "_s << joined(table.header) << Qt::endl;
    for (const intake::Row &row : intake::judge(table, columns, {}).rows) {
        const bool isSendable = row.verdict == intake::Verdict::Sendable;
        out << row.line << (isSendable ? u" yes: "_s : u" no: "_s) << joined(row.cells) << Qt::endl;
    }
}

} // namespace

int main(int argc, char **argv)
{
    QTextStream out(stdout);
    const auto table = intake::readTableFile(QFile::decodeName(argc > 1 ? argv[1] : "-"));
    if (table)
        tell(out, *table);
    else
        out << toText(table.error().code) << u' ' << table.error().detail << Qt::endl;
    return table ? 0 : 1;
}
