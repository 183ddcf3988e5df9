import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixtureFiles } from '../../../build/fixture-files';
import type { Fixture } from '../../../samples/fixtures/fixture';
import { cellText, type Cell } from '../../../src/domain/cell';
import { day } from '../../../src/domain/day';
import { readSource } from '../../../src/domain/source/read-source';
import { readFile } from '../../../src/reading/read-file';
import type { IncomingLine, LinePlace, Mapping, SourceReading, SourceSheet } from '../../../src/domain/source/source';

type Expected = Pick<Fixture, 'name' | 'about' | 'format' | 'asItStands' | 'truth'>;

const folder = join(__dirname, '../../fixtures');
const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected[];
const on = day('2026-04-15');

function sheetsOf(name: string, bytes: Uint8Array = readFileSync(join(folder, name))): SourceSheet[] {
  const file = readFile(name, bytes);
  if ('error' in file) throw new Error(file.error.code);
  return file.sheets.map((sheet) => ({
    name: sheet.name,
    grid: sheet.cells.map((row) => row.map((cell) => (cell ?? '') as Cell)),
  }));
}

function read(name: string, mapping?: Mapping): Extract<SourceReading, { kind: 'read' }> {
  const reading = readSource(sheetsOf(name), mapping ? { on, mapping } : { on });
  if (reading.kind !== 'read') throw new Error(`${name} is ${reading.kind}`);
  return reading;
}

/** What a person says of the list without a header. */
const said: Readonly<Record<string, Mapping>> = {
  'no-header.xlsx': { A: 'Họ và tên', B: 'Ngày sinh', C: 'Giới tính', D: 'Số định danh', E: 'Lớp' },
};

const shown = (cell: Cell): string => (typeof cell === 'object' ? cell.day : cellText(cell));

const person = ({ row, school, cells, remarks }: IncomingLine): Expected['truth']['people'][number] => ({
  row,
  school,
  given: Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, shown(cell)])),
  remarks: [...remarks].sort(),
});

const byRow = (one: { row: number }, other: { row: number }) => one.row - other.row;

/** What is said of a line but in which sheet and table it stands: all of a fixture stand in one. */
const inTable = <T extends LinePlace>({ sheet, table, ...rest }: T): Omit<T, 'sheet' | 'table'> => {
  expect([sheet, table]).toEqual([expect.any(Number), 0]);
  return rest;
};

/** How often each kind of structure is there, as `3 header`. */
function counted(structure: readonly { kind: string }[]): string {
  const counts = new Map<string, number>();
  for (const { kind } of structure) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => `${count} ${kind}`).join(', ');
}

/** File, rows read, lines, those not taken and why, structure. */
const table: readonly (readonly [string, number, number, string, string])[] = [
  ['csdl-ver2.xls', 40, 36, '', '2 title, 1 blank, 1 header'],
  ['csdl-ver3.xlsx', 26, 24, '26 no-name', '1 header'],
  ['csdl-commune.xlsx', 33, 30, '', '1 title, 1 blank, 1 header'],
  ['vnedu.xlsx', 29, 20, '', '3 title, 2 blank, 2 header, 2 signature'],
  ['birth-columns.xlsx', 17, 16, '', '1 header'],
  ['class-allocation.xlsx', 47, 27, '', '2 title, 3 class, 3 header, 4 total, 4 blank, 3 signature, 1 note'],
  ['tcvn3.xls', 31, 24, '', '2 title, 1 header, 2 class, 1 total, 1 signature'],
  ['vni.xls', 31, 24, '', '2 title, 1 header, 2 class, 1 total, 1 signature'],
  ['serials.csv', 17, 16, '', '1 header'],
  ['one-row.xlsx', 2, 1, '', '1 header'],
  ['wide.xlsx', 7, 6, '', '1 header'],
  ['twice.xlsx', 7, 6, '', '1 header'],
  ['no-header.xlsx', 6, 6, '', ''],
  ['web-page.xls', 16, 14, '', '1 title, 1 header'],
];

test('every file is in the table', () => {
  expect(table.map(([name]) => name)).toEqual(expected.map(({ name }) => name));
});

test.each(table)('%s: %d rows, %d lines, not taken: %s, structure: %s', (name, rows, lines, rejected, structure) => {
  const reading = read(name, said[name]);
  const grid = sheetsOf(name)[reading.table.sheet]?.grid ?? [];
  expect(grid).toHaveLength(rows);
  expect(reading.lines).toHaveLength(lines);
  expect(reading.rejected.map(({ row, reason }) => `${row} ${reason}`).join(', ')).toBe(rejected);
  expect(counted(reading.structure)).toBe(structure);
});

describe.each(expected)('$name ($about)', ({ name, format, asItStands, truth }) => {
  const reading = read(name, said[name]);

  test('is known for what it is', () => {
    expect(reading.table).toMatchObject({ format, sheet: truth.sheet });
    expect(reading.asItStands).toBe(asItStands);
  });

  test('gives its people', () => {
    expect(reading.lines.map(person)).toEqual(
      truth.people.map((each) => ({ ...each, remarks: [...each.remarks].sort() })),
    );
  });

  test('gives the rest', () => {
    expect(reading.rejected.map(inTable)).toMatchObject(truth.rejected);
    expect([...reading.structure].sort(byRow).map(inTable)).toEqual(truth.structure);
  });
});

test('the files hold what the generator makes', () => {
  for (const [name, content] of Object.entries(fixtureFiles())) {
    const made = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    if (name === 'expected.json') expect(JSON.parse(content.toString())).toEqual(expected);
    else expect([name, sheetsOf(name, made)]).toEqual([name, sheetsOf(name)]);
  }
});
