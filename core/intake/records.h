#pragma once
// What every reader of a format makes of its bytes, before a header is looked for.

#include "intake/table.h"

namespace hongbao::intake {

constexpr int mostRows = 2'000'000;
constexpr int mergesLookedAt = 40; // lines: only those of a header matter
constexpr qsizetype mostColumns = 16'384; // a spreadsheet's own limit

struct Records {
    Cells cells;
    QList<int> lines;
    QSet<int> broken; // line numbers
    int blank = 0;
    int hidden = 0; // read like the others
    bool more = false; // not all were read: only the first were asked for

    struct Merge {
        int top = 0; // line
        int bottom = 0;
        qsizetype left = 0;
    };
    QList<Merge> merges {}; // of several lines, near the sheet's top
};

// What a reader may take and whom it tells.
struct Reading {
    qsizetype mostRecords = mostRows;
    qsizetype wanted = 0; // enough after so many records; 0: all
    bool isBeginning = false; // the bytes are the first of a longer text
    Progress *progress = nullptr;

    bool isStopped() const { return progress && progress->stop; }
    void tell(qsizetype done, qsizetype all) const
    {
        if (progress && all > 0)
            progress->permille = int(std::min<qsizetype>(1000, done * 1000 / all));
    }
};

// One row at a time into Records: counts blank ones, leaves out empty cells at a row's end, refuses what is too much.
class RecordWriter {
public:
    explicit RecordWriter(const Reading &reading)
        : m_reading(reading)
    {
    }

    void beginRow();
    void addCell(QByteArrayView utf8, bool isNumber = false);
    // A cell for the column; those left out before it are empty. False when the column is taken or absurd.
    bool addCellAt(qsizetype column, QByteArrayView utf8, bool isNumber = false);
    qsizetype width() const { return m_width; } // of the row begun
    Done endRow(int line); // ListTooLarge, ListStopped
    void skipRows(int rows) { m_pendingBlank += rows; } // that the source does not write down
    bool hasEnough() const { return m_reading.wanted > 0 && m_records.cells.size() >= m_reading.wanted; }
    Records take() { return std::move(m_records); }
    Records &records() { return m_records; }

private:
    Reading m_reading;
    Records m_records;
    qsizetype m_width = 0; // cells seen, empty ones too
    qsizetype m_written = 0;
    int m_pendingBlank = 0; // counted when a row follows: a sheet may be empty down to its last line
    bool m_shows = false;
};

// A sheet of a workbook, or a table of a page.
struct Workbook {
    QList<Sheet> sheets;
    int sheet = -1; // the one read
    Records records;
};

// The sheet the options name, by name or by number from 1. ListSheetUnknown.
Result<int> findSheet(const QList<Sheet> &sheets, const QString &wanted);
// The sheet the options name; else the first one to be seen that has somebody in it, else that has anything. `read`
// takes a sheet's index and a Reading.
template <class Read>
Result<Workbook> readSheet(const QList<Sheet> &sheets, const ReadOptions &options, const Reading &reading, Read read);

bool namesSomeone(const QStringList &cells);
bool namesSomeone(const Records &records);

// What of the records is a header, what stands above it, what is a row. ListEmpty.
Result<RawTable> tableFrom(Records records, const ReadOptions &options);

template <class Read>
Result<Workbook> readSheet(const QList<Sheet> &sheets, const ReadOptions &options, const Reading &reading, Read read)
{
    constexpr qsizetype look = 200;
    constexpr qsizetype mostLooks = 100; // sheets
    int chosen = -1;
    if (!options.sheet.isEmpty()) {
        const Result<int> found = findSheet(sheets, options.sheet);
        if (!found)
            return fail(found.error());
        chosen = *found;
    }
    const qsizetype looks = options.sheet.isEmpty() && sheets.size() > 1 ? std::min(mostLooks, sheets.size()) : 0;
    for (int i = 0; i < looks; ++i) {
        if (sheets[i].hidden)
            continue;
        const Result<Records> first = read(i, Reading {.wanted = look, .progress = reading.progress});
        if (!first && first.error().code == ErrorCode::ListStopped)
            return fail(first.error());
        if (!first || first->cells.isEmpty())
            continue;
        const bool someone = namesSomeone(*first);
        if (chosen < 0 || someone)
            chosen = i;
        if (someone)
            break;
    }
    chosen = std::max(chosen, 0);
    if (sheets.isEmpty())
        return fail(ErrorCode::ListEmpty);
    Result<Records> records = read(chosen, reading);
    if (!records)
        return fail(records.error());
    return Workbook {sheets, chosen, std::move(*records)};
}

} // namespace hongbao::intake
