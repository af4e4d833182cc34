# results.py FOLDER: result.xlsx and history.xlsx as openpyxl opens them
import sys

import openpyxl

PEOPLE = ["2088000000000017", "2088000000000025", "2088000000000033"]
NAMES = ["=1+1", "+2", "-3"]
folder = sys.argv[1]


def rows(name):
    cells = [list(row) for row in openpyxl.load_workbook(f"{folder}/{name}").active.iter_rows()]
    for row in cells:
        for cell in row:
            assert cell.data_type != "f", f"{name} {cell.coordinate} is a formula"
    return cells


result = rows("result.xlsx")
assert [row[0].value for row in result[1:]] == PEOPLE, "ids of the result"
assert [row[1].value for row in result[1:]] == NAMES, "names of the result"
assert all(cell.data_type in "sn" and (cell.value is None or isinstance(cell.value, str)) for row in result for cell in row)

history = rows("history.xlsx")
assert sorted(row[1].value for row in history[1:]) == PEOPLE, "ids of the history"
assert sum(row[4].value for row in history[1:]) == 600, "fen can be added up"
print("openpyxl read them as they are")
