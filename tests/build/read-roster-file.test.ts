import XLSX from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRosterFile, unitName } from '../../build/read-roster-file';
import { viFile } from '../../src/text/vi-file';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rosters-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const put = (name: string, bytes: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};

const refused = (
  code:
    | 'archive'
    | 'damaged'
    | 'document'
    | 'empty'
    | 'ending'
    | 'locked'
    | 'no-spreadsheet'
    | 'pdf'
    | 'picture'
    | 'web-page',
) => viFile.refused({ code });

const cellsOf = (path: string, sheet = 0): unknown => {
  const read = readRosterFile(path);
  return 'error' in read ? read.error : read.sheets[sheet]?.cells;
};

const book = (
  rows: unknown[][],
  bookType: 'xlsx' | 'biff8',
  options: XLSX.SheetAOAOpts = {},
  more: object = {},
): Buffer => {
  const file = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(file, XLSX.utils.sheet_add_aoa({}, rows, options), 'Sheet1');
  const bytes: unknown = XLSX.write({ ...file, ...more }, { type: 'buffer', bookType });
  if (!Buffer.isBuffer(bytes)) throw new Error('no bytes');
  return bytes;
};

describe('the unit', () => {
  test.each([
    { file: 'TH  Hoàng Thanh.xlsx', unit: 'TH Hoàng Thanh' },
    { file: ' Thôn 3 .csv', unit: 'Thôn 3' },
    { file: 'Thôn 3'.normalize('NFD') + '.csv', unit: 'Thôn 3' },
    { file: 'TH&THCS số 1.2.xls', unit: 'TH&THCS số 1.2' },
  ])('of "$file" is "$unit"', ({ file, unit }) => {
    expect(unitName(file)).toBe(unit);
  });
});

describe.each([
  { bookType: 'xlsx', ending: 'xlsx' },
  { bookType: 'biff8', ending: 'xls' },
] as const)('an .$ending file', ({ bookType, ending }) => {
  test('keeps numbers, texts, booleans, errors, days and empty rows at the head', () => {
    const rows = [
      ['Họ và tên', 'Ngày sinh', 'Số định danh', 'x'],
      [],
      ['Lê Thị Bưởi', { t: 'n', v: 42000, z: 'dd/mm/yyyy' }, 8310449183, true],
      ['Trần Văn Cam', '01/03/2015', '008310449183', { t: 'e', v: 0x17, w: '#REF!' }],
      [null, { t: 'n', v: 0.5, z: 'h:mm' }, { t: 'n', v: 42000.75, z: 'dd/mm/yyyy hh:mm' }, ''],
      ['', '', '', ''],
    ];
    expect(cellsOf(put(`a.${ending}`, book(rows, bookType, { origin: 'B2' })))).toEqual([
      [null, null, null, null, null],
      [null, 'Họ và tên', 'Ngày sinh', 'Số định danh', 'x'],
      [null, null, null, null, null],
      [null, 'Lê Thị Bưởi', { day: '2014-12-27' }, 8310449183, true],
      [null, 'Trần Văn Cam', '01/03/2015', '008310449183', '#REF!'],
      [null, null, 0.5, { day: '2014-12-27' }, null],
    ]);
  });

  test('that counts from 1904 gives the same days', () => {
    const mac = book(
      [['x', { t: 'n', v: 40538, z: 'dd/mm/yyyy' }]],
      bookType,
      {},
      { Workbook: { WBProps: { date1904: true } } },
    );
    expect(cellsOf(put(`mac.${ending}`, mac))).toEqual([['x', { day: '2014-12-27' }]]);
  });

  test('gives a formula as the value last seen, text that begins with = as text', () => {
    const rows = [
      [
        { t: 'n', v: 7, f: 'SUM(A2:A3)' },
        { t: 's', v: '=HYPERLINK("x")' },
      ],
    ];
    expect(cellsOf(put(`f.${ending}`, book(rows, bookType)))).toEqual([[7, '=HYPERLINK("x")']]);
  });

  test('cut short is named', () => {
    const rows = Array.from({ length: 500 }, (_, row) => [row, `Nguyễn Văn ${row}`]);
    const bytes = book(rows, bookType);
    expect(cellsOf(put(`cut.${ending}`, bytes.subarray(0, bytes.length / 2)))).toBe(refused('damaged'));
    expect(cellsOf(put(`head.${ending}`, bytes.subarray(0, 100)))).toBe(refused('damaged'));
  });
});

test('rich text is plain text, a hidden sheet comes after those that people see', async () => {
  const file = new ExcelJS.Workbook();
  file.addWorksheet('Danh mục', { state: 'hidden' }).addRow(['ẩn']);
  const seen = file.addWorksheet('Lớp 1');
  seen.getCell('A1').value = { richText: [{ text: 'Lê ' }, { font: { bold: true }, text: 'Mận' }] };
  seen.getCell('B1').value = { text: 'xem', hyperlink: 'https://xa.example' };
  seen.getCell('C1').value = new Date(Date.UTC(1968, 0, 1));
  const path = put('rich.xlsx', new Uint8Array(await file.xlsx.writeBuffer()));
  expect(cellsOf(path, 0)).toEqual([['Lê Mận', 'xem', { day: '1968-01-01' }]]);
  expect(cellsOf(path, 1)).toEqual([['ẩn']]);
});

describe('a CSV file', () => {
  test.each([
    { why: 'with commas', text: 'Họ và tên,Ngày sinh,Số\nLê Na,01/03/2021,008310449183\n' },
    { why: 'with semicolons', text: 'Họ và tên;Ngày sinh;Số\nLê Na;01/03/2021;008310449183\n' },
    { why: 'with tabs', text: 'Họ và tên\tNgày sinh\tSố\nLê Na\t01/03/2021\t008310449183\n' },
    { why: 'with a mark', text: '\uFEFFHọ và tên,Ngày sinh,Số\r\nLê Na,01/03/2021,008310449183\r\n' },
    { why: 'with old line ends', text: 'Họ và tên,Ngày sinh,Số\rLê Na,01/03/2021,008310449183\r' },
    { why: 'quoted', text: '"Họ và tên","Ngày sinh","Số"\n"Lê Na","01/03/2021","008310449183"' },
    {
      why: 'with empty cells and rows at the end',
      text: 'Họ và tên,Ngày sinh,Số,,\nLê Na,01/03/2021,008310449183,,\n,,,,\n\n',
    },
  ])('$why gives text exactly as written', ({ text }) => {
    expect(cellsOf(put('a.csv', text))).toEqual([
      ['Họ và tên', 'Ngày sinh', 'Số'],
      ['Lê Na', '01/03/2021', '008310449183'],
    ]);
  });

  test('keeps spaces, decomposed letters, quotes, line breaks and commas in cells', () => {
    const nfd = 'Nguyễn'.normalize('NFD');
    const text = `UBND XÃ, TỈNH\n\nSTT;Tên;Ghi chú\n1; ${nfd} ;"a ""b""; c\nd"\n2;Lê "Tí" Na;1,5\n`;
    expect(cellsOf(put('b.csv', text))).toEqual([
      ['UBND XÃ, TỈNH', null, null],
      [null, null, null],
      ['STT', 'Tên', 'Ghi chú'],
      ['1', ` ${nfd} `, 'a "b"; c\nd'],
      ['2', 'Lê "Tí" Na', '1,5'],
    ]);
  });

  test.each(['utf-16le', 'utf-16be'])('in %s is read by its mark', (encoding) => {
    const bytes = Buffer.from('\uFEFFHọ và tên\tNgày sinh\nLê Na\t1/2/2015', 'utf16le');
    expect(cellsOf(put('u.csv', encoding === 'utf-16le' ? bytes : bytes.swap16()))).toEqual([
      ['Họ và tên', 'Ngày sinh'],
      ['Lê Na', '1/2/2015'],
    ]);
  });

  test('of one column is one column', () => {
    expect(cellsOf(put('one.csv', 'Họ và tên\nLê Na\n'))).toEqual([['Họ và tên'], ['Lê Na']]);
  });

  test('of 60,000 letters in a cell keeps them', () => {
    expect(cellsOf(put('long.csv', `a,b\n${'x'.repeat(60_000)},1`))).toEqual([
      ['a', 'b'],
      ['x'.repeat(60_000), '1'],
    ]);
  });
});

describe('named with its reason', () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  const container = (paths: string[], fileType: 'zip' | 'cfb'): Uint8Array => {
    const { CFB } = XLSX as {
      CFB: {
        utils: { cfb_new(): object; cfb_add(c: object, p: string, b: Buffer): void };
        write(c: object, o: object): Uint8Array;
      };
    };
    const made = CFB.utils.cfb_new();
    for (const path of paths) CFB.utils.cfb_add(made, path, Buffer.alloc(600));
    return CFB.write(made, { type: 'buffer', fileType });
  };

  test.each([
    { why: 'a picture', name: 'p.xlsx', bytes: png, error: refused('no-spreadsheet') },
    { why: 'a picture named CSV', name: 'p.csv', bytes: png, error: refused('no-spreadsheet') },
    { why: 'text named .xlsx', name: 't.xlsx', bytes: 'Họ và tên,Ngày sinh\n', error: refused('no-spreadsheet') },
    { why: 'text named .xls', name: 't.xls', bytes: 'Họ và tên,Ngày sinh\n', error: refused('no-spreadsheet') },
    { why: 'a PDF named CSV', name: 'pdf.csv', bytes: '%PDF-1.7\n', error: refused('no-spreadsheet') },
    { why: 'a web page', name: 'w.xls', bytes: '\n<html><table></table>', error: refused('web-page') },
    {
      why: 'a Word file',
      name: 'd.xlsx',
      bytes: container(['/word/document.xml'], 'zip'),
      error: refused('no-spreadsheet'),
    },
    {
      why: 'an old Word file',
      name: 'd.xls',
      bytes: container(['/WordDocument'], 'cfb'),
      error: refused('no-spreadsheet'),
    },
    {
      why: 'a locked file',
      name: 'l.xlsx',
      bytes: container(['/EncryptionInfo', '/EncryptedPackage'], 'cfb'),
      error: refused('locked'),
    },
    { why: 'nothing', name: 'e.xlsx', bytes: '', error: refused('empty') },
    { why: 'a mark and blanks', name: 'e.csv', bytes: '\uFEFF \r\n', error: refused('empty') },
    {
      why: 'Windows letters',
      name: 'w.csv',
      bytes: Buffer.from('Họ và tên,Ngày sinh\n', 'latin1'),
      error: fileErrors.encoding,
    },
    {
      why: 'an open quote',
      name: 'q.csv',
      bytes: 'a,b\n"c,d\n',
      error: viFile.refused({ code: 'open-quote', line: 2 }),
    },
    { why: 'another ending', name: 'a.txt', bytes: 'a,b', error: refused('ending') },
  ])('$why', ({ name, bytes, error }) => {
    expect(readRosterFile(put(name, bytes))).toEqual({ name, unit: unitName(name), error });
  });

  test('no such file, and a folder', () => {
    expect(readRosterFile(join(folder, 'Thôn 9.csv'))).toEqual({
      name: 'Thôn 9.csv',
      unit: 'Thôn 9',
      error: viFile.missing,
    });
    mkdirSync(join(folder, 'Thôn 8.xlsx'));
    expect(cellsOf(join(folder, 'Thôn 8.xlsx'))).toBe(viFile.folder);
  });
});
