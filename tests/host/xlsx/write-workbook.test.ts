import XLSX from '@e965/xlsx';
import { closed } from '../../../host/xlsx/rules';
import { tabNames, writableText } from '../../../host/xlsx/text';
import { cell, readBack, sheet, tab, write } from './builders';

test('values: text stays text, days are days, formulas keep what they showed', async () => {
  const cells = [
    cell(1, 1, '008310449183', { format: '@' }),
    cell(2, 1, '=HYPERLINK("https://xa.example","x")'),
    cell(3, 1, 42000, { format: 'dd/mm/yyyy' }),
    cell(4, 1, 0.8, { format: '0.00%' }),
    cell(5, 1, true),
    cell(6, 1, 7, { formula: '=SUM(B1:B9)' }),
    cell(7, 1, 11, { formula: '=TUOI(B7)' }),
    cell(8, 1, null, { background: '#ff0000' }),
    cell(9, 1, 24000, { format: 'dd/mm/yyyy' }),
  ];
  const values = tab(await readBack(sheet('Thôn 3', { cells })), 'Thôn 3')
    .getColumn(1)
    .values.slice(1);
  expect(values).toEqual([
    '008310449183',
    '=HYPERLINK("https://xa.example","x")',
    new Date(Date.UTC(2014, 11, 27)),
    0.8,
    true,
    { formula: 'SUM(B1:B9)', result: 7 },
    11,
    undefined,
    new Date(Date.UTC(1965, 8, 15)),
  ]);
  const other = XLSX.read(await write(sheet('Thôn 3', { cells })), { type: 'array', cellNF: true }).Sheets['Thôn 3'];
  expect(other?.['A1']).toMatchObject({ t: 's', v: '008310449183', z: '@' });
  expect(other?.['A2']).toMatchObject({ t: 's', v: '=HYPERLINK("https://xa.example","x")' });
  expect(other?.['A2']).not.toHaveProperty('f');
  expect(other?.['A3']).toMatchObject({ t: 'n', v: 42000, z: 'dd/mm/yyyy', w: '27/12/2014' });
});

test('a link of ours leads to the same cell of the same tab', async () => {
  const cells = [cell(1, 1, 'Thôn 3, dòng 12', { formula: '=HYPERLINK("#gid=7&range=B12","Thôn 3 ""A"", dòng 12")' })];
  const book = await readBack(sheet('Lỗi', { cells }), sheet("Thôn '3", { id: 7 }));
  expect(tab(book, 'Lỗi').getCell('A1').value).toEqual({
    formula: `HYPERLINK("#'Thôn ''3'!B12","Thôn 3 ""A"", dòng 12")`,
    result: 'Thôn 3 "A", dòng 12',
  });
});

test('looks', async () => {
  const cells = [
    cell(1, 1, 'x', { bold: true, size: 14, color: '#ffffff', background: '#0b6e4f', align: 'center', wrap: true }),
    cell(1, 2, null, { background: '#eeeeee' }),
  ];
  const found = tab(await readBack(sheet('A', { cells })), 'A');
  expect(found.getCell('A1').font).toMatchObject({ bold: true, size: 14, color: { argb: 'FFFFFFFF' } });
  expect(found.getCell('A1').fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FF0B6E4F' } });
  expect(found.getCell('A1').alignment).toMatchObject({ horizontal: 'center', wrapText: true });
  expect(found.getCell('B1').fill).toMatchObject({ fgColor: { argb: 'FFEEEEEE' } });
});

test('an empty cell below the content leaves its format to the column, one within keeps its look', async () => {
  const look = { format: '@', background: '#eeeeee' };
  const cells = [
    cell(1, 1, 'Số'),
    cell(2, 1, '038'),
    cell(2, 2, null, look),
    cell(3, 1, null, look),
    cell(900, 1, null, look),
  ];
  const found = tab(await readBack(sheet('A', { cells, rows: 2, columns: 2 })), 'A');
  expect(found.getCell('B2').fill).toMatchObject({ fgColor: { argb: 'FFEEEEEE' } });
  expect(found.rowCount).toBe(2);
  expect(found.getColumn(1).style.numFmt).toBe('@');
  expect(found.getCell('A1').numFmt).toBeUndefined();
});

test('panes, widths, hidden columns and tabs, colours, merges, filter, print', async () => {
  const book = await readBack(
    sheet('Ẩn', { id: 1, hidden: true }),
    sheet('Thôn 3', {
      id: 2,
      cells: [cell(3, 1, 'STT'), cell(1, 1, 'Danh sách')],
      frozenRows: 3,
      frozenColumns: 2,
      columnWidths: { 2: 180 },
      hiddenColumns: [4],
      tabColor: '#0b6e4f',
      merges: ['A1:C1'],
      filter: 'A3:E',
    }),
  );
  const found = tab(book, 'Thôn 3');
  expect(tab(book, 'Ẩn').state).toBe('hidden');
  expect(book.views[0]?.activeTab).toBe(1);
  expect(found.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 3 });
  expect(found.getColumn(2).width).toBe(25);
  expect(found.getColumn(4).hidden).toBe(true);
  expect(found.properties.tabColor).toEqual({ argb: 'FF0B6E4F' });
  expect(found.getCell('B1').master.address).toBe('A1');
  expect(found.autoFilter).toBe('A3:E20');
  expect(found.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 });
  expect(found.pageSetup.printTitlesRow).toBe('1:3');
});

test('drop-downs: short ones in the rule, those with commas in a hidden tab', async () => {
  const rule = { kind: 'list' as const, allowInvalid: true, help: 'Chọn một' };
  const validations = [
    { ...rule, a1: 'B2:B', values: ['Nam', 'Nữ'], allowInvalid: false },
    { ...rule, a1: 'C2:C5', values: ['Khác', 'Vắng mặt, hẹn lại'] },
    { ...rule, a1: 'D2:D5', values: ['Khác', 'Vắng mặt, hẹn lại'] },
    { ...rule, a1: 'E2:E5', kind: 'other' as const, values: [] },
  ];
  const book = await readBack(sheet('A', { validations }));
  const found = tab(book, 'A');
  expect(found.getCell('B20').dataValidation).toMatchObject({
    type: 'list',
    formulae: ['"Nam,Nữ"'],
    errorStyle: 'stop',
  });
  const long = { formulae: ["'Danh sách lựa chọn'!$A$1:$A$2"], errorStyle: 'warning', prompt: 'Chọn một' };
  expect(found.getCell('C5').dataValidation).toMatchObject(long);
  expect(found.getCell('D2').dataValidation).toMatchObject(long);
  expect(found.getCell('E2').dataValidation).toBeUndefined();
  const lists = tab(book, 'Danh sách lựa chọn');
  expect(lists.state).toBe('veryHidden');
  expect(lists.getColumn(1).values).toEqual([undefined, 'Khác', 'Vắng mặt, hẹn lại']);
});

test('notes and conditional formats', async () => {
  const book = await readBack(
    sheet('A', {
      cells: [cell(2, 3, 'x')],
      notes: [{ row: 2, column: 3, text: 'Gọi lại\nPhủ Xanh: trùng số' }],
      conditionalFormats: [
        { a1: ['A2:A9', 'C2:C'], formula: '=$B2="x"', background: '#ffeeee', color: '#990000', bold: true },
      ],
    }),
  );
  const note = tab(book, 'A').getCell('C2').note;
  expect(typeof note === 'string' ? note : note.texts?.map(({ text }) => text).join('')).toBe(
    'Gọi lại\nPhủ Xanh: trùng số',
  );
  const formats: unknown = Reflect.get(tab(book, 'A'), 'conditionalFormattings');
  expect(formats).toMatchObject([{ ref: 'A2:A9 C2:C20', rules: [{ type: 'expression', formulae: ['$B2="x"'] }] }]);
});

test('what XML and Excel cannot hold never breaks the file', async () => {
  const texts = [
    'a\u0000\u0008\u000b\uffffb',
    '\ud83d\ude00 \ud83d x',
    '_x0041_',
    'a\nb\tc',
    '<&>"\'',
    'x'.repeat(40_000),
  ];
  const book = XLSX.read(await write(sheet('A', { cells: texts.map((text, row) => cell(row + 1, 1, text)) })), {
    type: 'array',
  });
  const read = texts.map((_, row): unknown => book.Sheets['A']?.[`A${row + 1}`] as unknown);
  expect(read).toMatchObject(
    ['ab', '😀  x', '_x0041_', 'a\nb\tc', '<&>"\'', `${'x'.repeat(32_766)}…`].map((v) => ({ v })),
  );
  expect(writableText(`${'x'.repeat(32_765)}😀😀`)).toBe(`${'x'.repeat(32_765)}…`);
});

test.each([
  { names: ['Thôn 1/2', 'THÔN 1 2'], safe: ['Thôn 1 2', 'THÔN 1 2 (2)'] },
  { names: ['x'.repeat(40), 'X'.repeat(31)], safe: ['x'.repeat(31), `${'X'.repeat(27)} (2)`] },
  { names: ["'Thôn'", '[]', 'History'], safe: ['Thôn', 'Tab', 'History (2)'] },
])('tab names $names', ({ names, safe }) => {
  expect(tabNames(names)).toEqual(safe);
});

test.each([
  { a1: 'B2:C9', range: 'B2:C9' },
  { a1: '$B$2:C', range: 'B2:C40' },
  { a1: 'B2', range: 'B2' },
])('the range $a1 in 40 rows is $range', ({ a1, range }) => {
  expect(closed(a1, 40)).toBe(range);
});

test('the clerk who opens it sees the same bytes for the same sheets, but for the times in the zip', async () => {
  const first = XLSX.read(await write(sheet('A', { cells: [cell(1, 1, 'x')] })), { type: 'array' });
  expect(first.Props).toMatchObject({ Author: 'Phủ Xanh', CreatedDate: new Date('2026-04-15T00:00:00Z') });
});

test('a wrapped line is as high as its text asks, where nobody looks at the cell to see how high', async () => {
  const long = 'Số định danh thiếu 1 chữ số; số đúng có 12 chữ số.';
  const cells = [cell(1, 1, long, { wrap: true }), cell(2, 1, long), cell(3, 1, 'ngắn', { wrap: true })];
  const read = tab(await readBack(sheet('A', { cells, columnWidths: { 1: 120 } })), 'A');
  expect([1, 2, 3].map((row) => (read.getRow(row).height || 15) > 15)).toEqual([true, false, false]);
});
