// lists.cjs WRITER FOLDER: the list of lists.sh as exceljs and SheetJS write it, in each of their ways.

const [writer, folder] = process.argv.slice(2);
const at = (hour) => new Date(Date.UTC(2026, 10, 22, hour));
const rows = (formula) => [
    ['名单'],
    ['用户ID', '金额', '备注', '日期', '公式', '真'],
    ['2088000000000001', 5, '中文, "quoted"', at(10), formula('"a"&" and b"', 'a and b'), true],
    [2088000000000012, 8.8, 'two\nlines', at(0), formula('1+1', 2), false],
    [],
    ['2088000000000003', 0.1 + 0.2, ' blanks '],
    [],
    ['合计', 14.1],
];

async function exceljs() {
    const { Workbook, stream } = require('exceljs');
    const fill = (book, done) => {
        const old = book.addWorksheet('旧', { state: 'hidden' });
        [['用户ID'], ['2088000000000099']].forEach((row) => done(old.addRow(row)));
        const sheet = book.addWorksheet('名单');
        rows((formula, result) => ({ formula, result })).forEach((row) => done(sheet.addRow(row)));
        return [old, sheet];
    };
    const book = new Workbook();
    const sheet = fill(book, () => {})[1];
    sheet.getCell('C3').value = { richText: [{ text: '中文, ' }, { font: { bold: true }, text: '"quoted"' }] };
    sheet.mergeCells('A1:F1');
    await book.xlsx.writeFile(`${folder}/memory.xlsx`);
    for (const useSharedStrings of [true, false]) {
        const filename = `${folder}/stream-${useSharedStrings ? 'shared' : 'inline'}.xlsx`;
        const writing = new stream.xlsx.WorkbookWriter({ filename, useStyles: true, useSharedStrings });
        fill(writing, (row) => row.commit()).forEach((each) => each.commit());
        await writing.commit();
    }
}

function sheetjs() {
    const { utils, writeFile } = require('xlsx');
    const serial = (day) => ({ t: 'n', v: day / 86400000 + 25569, z: 'yyyy-mm-dd hh:mm:ss' });
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([['用户ID'], ['2088000000000099']]), '旧');
    const cells = rows((f, v) => ({ t: typeof v === 'number' ? 'n' : 's', v, f }))
        .map((row) => row.map((cell) => (cell instanceof Date ? serial(cell) : cell)));
    utils.book_append_sheet(book, utils.aoa_to_sheet(cells), '名单');
    book.Workbook = { Sheets: [{ Hidden: 1 }, {}] };
    writeFile(book, `${folder}/plain.xlsx`, { bookType: 'xlsx' });
    writeFile(book, `${folder}/shared.xlsx`, { bookType: 'xlsx', bookSST: true, compression: true });
    writeFile(book, `${folder}/macros.xlsm`, { bookType: 'xlsm' });
    writeFile(book, `${folder}/old.xls`, { bookType: 'biff8' });
    writeFile(book, `${folder}/old-shared.xls`, { bookType: 'biff8', bookSST: true });
}

({ exceljs, sheetjs })[writer]();
