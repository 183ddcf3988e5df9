import ExcelJS from 'exceljs';
import { readFile } from '../../src/reading/read-file';
import { book, cellsOf, pageReader, utf8, withTexts, type BookType, type Reader } from './files';

let onPage: Reader;

beforeAll(async () => {
  onPage = await pageReader();
});

/** The first sheet's cells, which are the same in a page. */
const read = (name: string, bytes: Uint8Array, sheet = 0): unknown => {
  const cells = cellsOf(readFile(name, bytes), sheet);
  expect(cellsOf(onPage(name, bytes), sheet)).toEqual(cells);
  return cells;
};

const spreadsheets: readonly { bookType: BookType; ending: string }[] = [
  { bookType: 'xlsx', ending: 'xlsx' },
  { bookType: 'biff8', ending: 'xls' },
  { bookType: 'biff5', ending: 'xls' },
  { bookType: 'xlml', ending: 'xls' },
];

describe.each(spreadsheets)('an .$ending file ($bookType)', ({ bookType, ending }) => {
  const legacy = bookType === 'biff5';
  const [name, word] = legacy ? ['Le Na', 'Ho va ten'] : ['Lê Thị Bưởi', 'Họ và tên'];

  test('keeps numbers, texts, booleans, errors, days and empty rows at the head', () => {
    const rows = [
      [word, 'Ngay sinh', 'So', 'x'],
      [],
      [name, { t: 'n', v: 42000, z: 'dd/mm/yyyy' }, 8310449183, true],
      [name, '01/03/2015', '008310449183', { t: 'e', v: 0x17, w: '#REF!' }],
      [null, { t: 'n', v: 0.5, z: 'h:mm' }, { t: 'n', v: 42000.75, z: 'dd/mm/yyyy hh:mm' }, ''],
      ['', '', '', ''],
    ];
    expect(read(`a.${ending}`, book(rows, bookType, { origin: 'B2' }))).toEqual([
      [null, null, null, null, null],
      [null, word, 'Ngay sinh', 'So', 'x'],
      [null, null, null, null, null],
      [null, name, { day: '2014-12-27' }, 8310449183, true],
      [null, name, '01/03/2015', '008310449183', '#REF!'],
      [null, null, 0.5, { day: '2014-12-27' }, null],
    ]);
  });

  test('that counts from 1904 gives the same days', () => {
    const mac = book(
      [['x', { t: 'n', v: bookType === 'xlml' ? 42000 : 40538, z: 'dd/mm/yyyy' }]],
      bookType,
      {},
      bookType === 'xlml' ? {} : { Workbook: { WBProps: { date1904: true } } },
    );
    expect(read(`mac.${ending}`, mac)).toEqual([['x', { day: '2014-12-27' }]]);
  });

  test('gives a formula as the value last seen, text that begins with = as text', () => {
    const rows = [
      [
        { t: 'n', v: 7, f: 'SUM(A2:A3)' },
        { t: 's', v: '=HYPERLINK("x")' },
      ],
    ];
    expect(read(`f.${ending}`, book(rows, bookType))).toEqual([[7, '=HYPERLINK("x")']]);
  });

  test('in a font of the nineties keeps its letters, soft hyphens too', () => {
    const rows = [['Hä vµ tªn'], ['NguyÔn Thu H\u00adêng'], ['Trßnh ¸nh']];
    // The library does not write such letters into the oldest format: they are put there afterwards.
    const plain = book(legacy ? rows.map(([text = '']) => [text.replace(/[^ -~]/g, '_')]) : rows, bookType);
    expect(read(`n.${ending}`, legacy ? withTexts(plain, rows.flat()) : plain)).toEqual(rows);
  });

  test('cut short is named', () => {
    const rows = Array.from({ length: 500 }, (_, row) => [row, `Nguyen Van ${row}`]);
    const bytes = book(rows, bookType);
    expect(read(`cut.${ending}`, bytes.subarray(0, bytes.length / 2))).toEqual({ code: 'damaged' });
    expect(read(`head.${ending}`, bytes.subarray(0, 100))).toEqual({
      code: bookType === 'xlml' ? 'no-spreadsheet' : 'damaged',
    });
  });
});

test("an .xls of the nineties in Windows' Vietnamese code page has its letters", () => {
  const bytes = Buffer.from(
    withTexts(book([['Nguy__n __, H__', 'x']], 'biff5'), ['Nguy\xea\xden \xd0\xf4, H\x93\x94']),
  );
  expect(cellsOf(readFile('w.xls', bytes))).toEqual([['Nguyê\xden \xd0ô, H“”', 'x']]);
  const page = bytes.indexOf(Buffer.from([0x42, 0x00, 0x02, 0x00]));
  bytes.writeUInt16LE(1258, page + 4);
  expect(read('w.xls', bytes)).toEqual([['Nguyê\u0303n Đô, H“”', 'x']]);
});

test('rich text is plain text, a note is none, a hidden sheet comes after those that people see', async () => {
  const file = new ExcelJS.Workbook();
  file.addWorksheet('Danh mục', { state: 'hidden' }).addRow(['ẩn']);
  const seen = file.addWorksheet('Lớp 1');
  seen.getCell('A1').value = { richText: [{ text: 'Lê ' }, { font: { bold: true }, text: 'Mận' }] };
  seen.getCell('B1').value = { text: 'xem', hyperlink: 'https://xa.example' };
  seen.getCell('C1').value = new Date(Date.UTC(1968, 0, 1));
  seen.getCell('D1').note = 'Cô Na: xem lại';
  const bytes = new Uint8Array(await file.xlsx.writeBuffer());
  expect(read('rich.xlsx', bytes, 0)).toEqual([['Lê Mận', 'xem', { day: '1968-01-01' }]]);
  expect(read('rich.xlsx', bytes, 1)).toEqual([['ẩn']]);
  expect(readFile('rich.xlsx', bytes)).toMatchObject({
    sheets: [{ name: 'Lớp 1' }, { name: 'Danh mục', isHidden: true }],
  });
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
    expect(read('a.csv', utf8(text))).toEqual([
      ['Họ và tên', 'Ngày sinh', 'Số'],
      ['Lê Na', '01/03/2021', '008310449183'],
    ]);
  });

  test('keeps spaces, decomposed letters, quotes, line breaks and commas in cells', () => {
    const nfd = 'Nguyễn'.normalize('NFD');
    const text = `UBND XÃ, TỈNH\n\nSTT;Tên;Ghi chú\n1; ${nfd} ;"a ""b""; c\nd"\n2;Lê "Tí" Na;1,5\n3;"Tí" Na;"Na\n`;
    expect(read('b.csv', utf8(`${text}"`))).toEqual([
      ['UBND XÃ, TỈNH', null, null],
      [null, null, null],
      ['STT', 'Tên', 'Ghi chú'],
      ['1', ` ${nfd} `, 'a "b"; c\nd'],
      ['2', 'Lê "Tí" Na', '1,5'],
      ['3', '"Tí" Na', 'Na\n'],
    ]);
  });

  test.each(['utf-16le', 'utf-16be'])('in %s is read by its mark', (encoding) => {
    const bytes = Buffer.from('\uFEFFHọ và tên\tNgày sinh\nLê Na\t1/2/2015', 'utf16le');
    expect(read('u.csv', encoding === 'utf-16le' ? bytes : bytes.swap16())).toEqual([
      ['Họ và tên', 'Ngày sinh'],
      ['Lê Na', '1/2/2015'],
    ]);
  });

  test('of one column is one column', () => {
    expect(read('one.csv', utf8('Họ và tên\nLê Na\n'))).toEqual([['Họ và tên'], ['Lê Na']]);
  });

  test('of 60,000 letters in a cell keeps them', () => {
    expect(read('long.csv', utf8(`a,b\n${'x'.repeat(60_000)},1`))).toEqual([
      ['a', 'b'],
      ['x'.repeat(60_000), '1'],
    ]);
  });
});
