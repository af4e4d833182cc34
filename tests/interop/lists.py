# lists.py FOLDER: the list of lists.sh as openpyxl writes it, from memory and as a stream.

import datetime
import sys

import openpyxl

DAY = datetime.datetime(2026, 11, 22, 10, 0)
ROWS = [
    ["名单"],
    ["用户ID", "金额", "备注", "日期", "公式", "真"],
    ["2088000000000001", 5, '中文, "quoted"', DAY, "a and b", True],
    [2088000000000012, 8.8, "two\nlines", DAY.date(), 2, False],
    [],
    ["2088000000000003", 0.1 + 0.2, " blanks "],
    [],
    ["合计", 14.1],
]


def save(name, write_only=False, iso=False, epoch=None):
    book = openpyxl.Workbook(write_only=write_only)
    book.iso_dates = iso
    if epoch:
        book.epoch = epoch
    if not write_only:
        book.remove(book.active)
    old = book.create_sheet("旧")
    old.append(["用户ID"])
    old.append(["2088000000000099"])
    old.sheet_state = "hidden"
    sheet = book.create_sheet("名单")
    for row in ROWS:
        sheet.append(row)
    if not write_only:
        sheet.merge_cells("A1:F1")
    book.active = 1
    book.save(f"{sys.argv[1]}/{name}.xlsx")


save("memory")
save("stream", write_only=True)
save("iso", iso=True)
save("from1904", epoch=openpyxl.utils.datetime.CALENDAR_MAC_1904)
