import { type SampleCommune, sampleCommune, usualSeed } from '../../samples/commune';
import { columns, headings } from '../../samples/columns';
import { type SampleCell } from '../../samples/people';
import { plain } from '../../samples/names';

type Sheet = SampleCommune['files'][number]['sheet'];

const commune = sampleCommune({ campaign: 'hoang-thanh', on: '2026-04-15', seed: usualSeed });
const { files, expected } = commune;

function meanings(row: readonly SampleCell[]): (string | null)[] {
  return headings(row.map((cell) => (typeof cell === 'string' ? cell : '')).join('|')).map(({ column }) => column);
}

function text(cell: SampleCell | undefined): string {
  return typeof cell === 'object' ? (cell?.day ?? '') : String(cell ?? '');
}

function headerRow(sheet: Sheet): number {
  return sheet.findIndex((row) => meanings(row).filter((column) => column !== null).length > 5);
}

const lists = new Map(
  files.map(({ name, format, sheet }) => {
    const header = meanings(sheet[headerRow(sheet)] ?? []);
    return [name.slice(0, -format.length - 1), { sheet, header }];
  }),
);

/** The cells of a row by canonical column. */
function cellsOf(unit: string, row: number): Map<string | null, SampleCell> {
  const { sheet, header } = lists.get(unit) ?? { sheet: [], header: [] };
  return new Map((sheet[row - 1] ?? []).map((cell, index) => [header[index] ?? null, cell]));
}

test('a header stands within the first five rows, and every row is as wide as it', () => {
  for (const { sheet } of files) {
    expect(headerRow(sheet)).toBeGreaterThanOrEqual(0);
    expect(headerRow(sheet)).toBeLessThan(5);
    expect(new Set(sheet.map((row) => row.length)).size).toBe(1);
  }
});

test('findings stand in rows that hold a person, in columns that the list has', () => {
  for (const { unit, row, column } of expected.findings) {
    expect(columns).toContain(column);
    if (row === null) continue;
    const cells = cellsOf(unit, row);
    expect([...cells.keys()]).toContain(column);
    const held = ['Họ và tên', 'Ngày sinh', 'Số định danh'].map((name) => cells.get(name) ?? null);
    expect(held.filter((cell) => cell !== null).length).toBeGreaterThan(0);
  }
});

test.each([
  { code: 'name-missing', cell: (cell: SampleCell) => cell === null },
  { code: 'birth-day-missing', cell: (cell: SampleCell) => cell === null },
  { code: 'number-missing', cell: (cell: SampleCell) => cell === null },
  { code: 'number-length', cell: (cell: SampleCell) => !/^0\d{11}$/.test(text(cell)) },
  { code: 'number-zero-restored', cell: (cell: SampleCell) => /^[1-9]\d{9,10}$/.test(text(cell)) },
  { code: 'number-not-digits', cell: (cell: SampleCell) => /\D/.test(text(cell)) },
  { code: 'birth-day-from-serial', cell: (cell: SampleCell) => /^[34]\d{4}$/.test(text(cell)) },
])('$code is seen in its cell', ({ code, cell }) => {
  const planted = expected.findings.filter((finding) => finding.code === code);
  expect(planted.length).toBeGreaterThan(1);
  for (const { unit, row, column } of planted) expect(cell(cellsOf(unit, row ?? 0).get(column) ?? null)).toBe(true);
});

test('a CSV file is nothing but text', () => {
  const cells = files.filter(({ format }) => format === 'csv').flatMap(({ sheet }) => sheet.flat());
  expect(cells.filter((cell) => cell !== null && typeof cell !== 'string')).toEqual([]);
});

test('workbooks hold real dates, lost zeros and booleans too', () => {
  const cells = files.filter(({ format }) => format === 'xlsx').flatMap(({ sheet }) => sheet.flat());
  const kinds = new Set(cells.map((cell) => (cell === null ? 'null' : typeof cell)));
  expect(kinds).toEqual(new Set(['null', 'string', 'number', 'boolean', 'object']));
});

test('rows that hold somebody are the rows counted, structure aside', () => {
  const aside = /^(LỚP|Tổng|Họ tên$|Họ và tên$)/;
  for (const [unit, { sheet }] of lists) {
    const signature = sheet.findIndex((row) => row.includes('Người lập biểu'));
    const last = signature < 0 ? sheet.length : signature;
    let rows = 0;
    for (let row = headerRow(sheet) + 2; row <= last; row += 1) {
      const cells = cellsOf(unit, row);
      const held = ['Họ và tên', 'Ngày sinh', 'Số định danh'].map((column) => cells.get(column) ?? null);
      const [name = null] = held;
      if (held.some((cell) => cell !== null) && !aside.test(text(name))) rows += 1;
    }
    expect([unit, rows]).toEqual([unit, expected.units.find((one) => one.name === unit)?.rows]);
  }
});

test('no two people share a name and a birth day unless that is planted', () => {
  const numbers = new Map<string, Set<string>>();
  const planted = new Set(
    expected.findings.filter(({ code }) => code !== 'out-of-band').map(({ unit, row }) => `${unit} ${row}`),
  );
  for (const { name: file, format, sheet } of files) {
    const unit = file.slice(0, -format.length - 1);
    const names = meanings(sheet[headerRow(sheet)] ?? []);
    const at = (row: SampleCell[], column: string): SampleCell => row[names.indexOf(column)] ?? null;
    sheet.forEach((row, index) => {
      const [name, birth, number] = [at(row, 'Họ và tên'), at(row, 'Ngày sinh'), at(row, 'Số định danh')];
      if (typeof name !== 'string' || birth === null || typeof number !== 'string') return;
      if (planted.has(`${unit} ${index + 1}`) || index <= headerRow(sheet)) return;
      const day = typeof birth === 'object' ? birth.day.split('-').reverse() : text(birth).split(/\D/);
      const key = `${plain(name)} ${day.map(Number).join('/')}`;
      numbers.set(key, (numbers.get(key) ?? new Set()).add(number));
    });
  }
  expect(numbers.size).toBeGreaterThan(7000);
  expect([...numbers].filter(([, held]) => held.size > 1 && !held.has('Số ĐDCN'))).toEqual([]);
});
