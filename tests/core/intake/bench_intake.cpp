// What a million rows cost: seconds and memory of reading, judging, comparing, and of one repair. No test: it asserts
// nothing.
//   bench_intake --make DIR [ROWS]     writes list.csv, list.xlsx (inline strings), shared.xlsx (shared strings)
//   bench_intake FILE                  one file a run, so that the memory's peak is that file's

#include "intake/editable_list.h"

#include <QElapsedTimer>
#include <QFile>

#include <xlsxwriter.h>

#include <cstdio>

using namespace hongbao;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray idOf(int row)
{
    return "2088" + QByteArray::number(qint64(row) * 7919 + 100000000000).rightJustified(12, '0');
}

void makeCsv(const QString &path, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write("用户ID,金额,姓名\n");
    for (int row = 0; row < rows; ++row)
        file.write(idOf(row) + ",5." + QByteArray::number(10 + row % 90) + ",会员" + QByteArray::number(row) + '\n');
}

void makeXlsx(const QString &path, int rows, bool shared)
{
    lxw_workbook_options options {};
    options.constant_memory = shared ? LXW_FALSE : LXW_TRUE;
    lxw_workbook *book = workbook_new_opt(path.toUtf8().constData(), &options);
    lxw_worksheet *sheet = workbook_add_worksheet(book, nullptr);
    worksheet_write_string(sheet, 0, 0, "用户ID", nullptr);
    worksheet_write_string(sheet, 0, 1, "金额", nullptr);
    worksheet_write_string(sheet, 0, 2, "姓名", nullptr);
    for (int row = 0; row < rows; ++row) {
        const auto line = lxw_row_t(row + 1);
        worksheet_write_string(sheet, line, 0, idOf(row).constData(), nullptr);
        worksheet_write_number(sheet, line, 1, 5 + (10 + row % 90) / 100.0, nullptr);
        worksheet_write_string(sheet, line, 2, QByteArray("会员" + QByteArray::number(row)).constData(), nullptr);
    }
    workbook_close(book);
}

QByteArray memory(const char *what)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf(what);
    return text.mid(at, text.indexOf('\n', at) - at).simplified();
}

void say(const char *what, QElapsedTimer &timer)
{
    std::printf("%-28s %7.3f s   %s, %s\n", what, double(timer.nsecsElapsed()) / 1e9, memory("VmRSS").constData(),
        memory("VmHWM").constData());
    timer.restart();
}

int measure(const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    const auto first = intake::readTableFile(path, {.firstRows = 200});
    if (!first) {
        std::printf("%s\n", qPrintable(toText(first.error().code) + u' ' + first.error().detail));
        return 1;
    }
    say("first rows", timer);
    auto table = intake::readTableFile(path);
    if (!table) {
        std::printf("%s\n", qPrintable(toText(table.error().code) + u' ' + table.error().detail));
        return 1;
    }
    say("read", timer);
    const auto columns = intake::guessColumns(*table);
    if (!columns)
        return 1;
    say("columns", timer);
    const auto shared = std::make_shared<const intake::RawTable>(std::move(*table));
    {
        const intake::JudgedList list = intake::judge(*shared, *columns, path);
        say("judge", timer);
        std::printf("rows %d, sendable %d\n", int(list.rows.size()), list.count(intake::Verdict::Sendable));
        say("count", timer);
        qsizetype letters = 0;
        for (const intake::Row &row : list.rows)
            letters += row.recipient.value.size();
        say("every row as a whole", timer);
        if (letters == 0)
            return 1;
    }
    intake::EditableList list(shared, *columns, path);
    say("editable list", timer);
    list.setCell(7, 0, list.list().rows.cells(3).value(0));
    say("repair", timer);
    list.leaveOut({3});
    say("skip", timer);
    list.undo();
    say("undo", timer);
    list.groups();
    say("groups", timer);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    if (words.size() >= 2 && words[0] == "--make"_L1) {
        const int rows = words.value(2, u"1000000"_s).toInt();
        makeCsv(words[1] + u"/list.csv"_s, rows);
        makeXlsx(words[1] + u"/list.xlsx"_s, rows, false);
        makeXlsx(words[1] + u"/shared.xlsx"_s, rows, true);
        return 0;
    }
    return words.isEmpty() ? 2 : measure(words[0]);
}
