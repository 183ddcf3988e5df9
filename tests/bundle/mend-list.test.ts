import { applyImport, lookAtLine, mend } from '../../build/bring-calls';
import { driveJob } from '../../build/add-in-calls';
import type { Host } from '../../host/host';
import { bringWorkbook, file, OTHER, UNIT } from './bring-workbook';
import { languageCell } from './workbook';

type Line = { row: number; column: number; print: string; sign: string; title: string; says: string[] };
type Seen = { tab: string; count: string; line: { row: number; title: string } | null; lines: Line[] };
type Told = { isDone: boolean; sentence: string };

let host: Host;

beforeEach(async () => {
  host = await bringWorkbook('mend-list', (made) => {
    applyImport(
      made,
      file(made, [
        ['1', 'Lê Văn An', '20/05/2015', 'Nam', '038215000001', '5A'],
        ['2', 'Trần Thị Bình', '03/02/2016', 'Nữ', '', '4B'],
        ['3', 'Hoàng Thị Hoà', '09/11/2014', 'Nữ', '038314000003', '6A'],
        ['4', 'Phạm Văn Cường', '31/02/2014', 'Nam', '038214000004', '6A'],
      ]),
    );
    // It lost its zero.
    made.type(UNIT, 'E4', '38314000003');
  });
});

afterEach(() => {
  expect(host.failures).toEqual([]);
  host.close();
});

const ask = (what: string, body: unknown): unknown =>
  JSON.parse(host.run('uiBring', what, JSON.stringify(body)) as string);
const look = () => ask('line', null) as Seen;
const go = (tab: string, { row, column, print }: Line) => ask('go', { tab, row, column, print }) as Seen & Told;

/** The line of a list that is somebody's. */
const lineOf = (name: string, { lines } = look()): Line => {
  const found = lines.find(({ title }) => title.endsWith(name));
  if (!found) throw new Error(`${name} is not listed`);
  return found;
};

test('lists whose lines are to be put right, the worst first, beside how many there are', () => {
  host.edit.open(UNIT, 'A1');
  const { count, lines } = look();
  expect(lines.map(({ sign, title }) => `${sign} ${title}`)).toEqual([
    '✗ Dòng 5: Phạm Văn Cường',
    '⚠ Dòng 3: Trần Thị Bình',
    ' Dòng 4: Hoàng Thị Hoà',
  ]);
  expect(lines.map(({ says }) => says.join(' | '))).toEqual([
    expect.stringContaining('31/02/2014'),
    expect.stringContaining('số định danh'),
    expect.stringMatching(/mất 1 số 0.*Phủ Xanh sửa giúp được 1 ô\./),
  ]);
  expect(count).toContain('3/4 · 75,00%');
});

test('a line of the list leads to the very cell, from any tab', () => {
  host.edit.open(UNIT, 'A1');
  const cuong = lineOf('Cường');
  host.edit.open(OTHER, 'B2');
  expect(go(UNIT, cuong)).toMatchObject({ tab: UNIT, line: { row: 5, title: 'Dòng 5: Phạm Văn Cường' } });
  expect(cuong.column).toBe(3);
  expect(look()).toMatchObject({ tab: UNIT, line: { row: 5 } });
});

test('a line that was moved meanwhile is found where it stands now', () => {
  host.edit.open(UNIT, 'A1');
  const cuong = lineOf('Cường');
  host.edit.insertRows(UNIT, 3, 2);
  expect(go(UNIT, cuong)).toMatchObject({ line: { row: 7 } });
  expect(look()).toMatchObject({ tab: UNIT, line: { row: 7 } });
});

test('a line that was changed meanwhile is not mistaken for another', () => {
  host.edit.open(UNIT, 'A1');
  const cuong = lineOf('Cường');
  host.type(UNIT, 'C5', '28/02/2014');
  host.edit.open(OTHER, 'B2');
  expect(go(UNIT, cuong)).toEqual({ isDone: false, sentence: expect.stringContaining('Dòng 5') as unknown });
  expect(look()).toMatchObject({ tab: OTHER, line: null });
});

test('a tab that was deleted meanwhile is said to be gone', () => {
  host.edit.open(UNIT, 'A1');
  const cuong = lineOf('Cường');
  host.edit.open(OTHER, 'A1');
  host.edit.deleteSheet(UNIT);
  expect(go(UNIT, cuong)).toEqual({
    isDone: false,
    sentence: expect.stringContaining('không còn trong bảng tính') as unknown,
  });
});

test('mending takes a line out of the list; an emptied list says so with its figures', () => {
  host.edit.open(UNIT, 'B4');
  expect(mend(host, UNIT, lookAtLine(host))).toMatchObject({ isDone: true });
  expect(look().lines.map(({ row }) => row)).toEqual([5, 3]);
  host.type(UNIT, 'C5', '28/02/2014');
  host.type(UNIT, 'E3', '038316000002');
  expect(look()).toMatchObject({ lines: [], count: `✓ ${UNIT}: không còn chỗ nào cần sửa trong 4 dòng.` });
});

test('what only other lines tell of a line is listed as well', () => {
  host.type(UNIT, 'E5', '038215000001');
  driveJob(host, { job: 'check', step: 'start' }, () => undefined);
  host.edit.open(UNIT, 'A1');
  expect(lineOf('Lê Văn An')).toMatchObject({ row: 2, sign: '✗', says: [expect.stringContaining('dòng 5')] });
});

test('what was marked in another language is not said twice', () => {
  host.type('Cấu hình', languageCell(host), 'en');
  host.edit.open(UNIT, 'C5');
  expect(lineOf('Cường').says).toEqual([expect.stringContaining('31/02/2014')]);
  expect(look().line).toMatchObject({ says: [expect.stringContaining('31/02/2014')] });
});
