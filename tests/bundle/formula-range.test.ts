import { openHost, type Host } from '../../host/host';
import { addIn } from './workbook';

const rows = 10_000;

/** Fills a sheet of its own with so many children, ages 0 to 27, stages in turn. */
const fill = `function fill() {
  const sheet = SpreadsheetApp.getActive().insertSheet('Nhiều');
  sheet.insertRowsAfter(1000, ${rows});
  const accounts = ['', 'Đã thu nhận', 'Đã phê duyệt', 'Đã kích hoạt'];
  const cells = Array.from({ length: ${rows} }, (_, at) => [new Date(1999 + (at % 28), at % 12, (at % 28) + 1), 'Đã có', accounts[at % 4], '', '038220000123', 'Nam']);
  sheet.getRange(2, 1, ${rows}, 6).setValues(cells);
}`;

let host: Host;

beforeAll(async () => {
  const bundle = await addIn();
  host = openHost({ ...bundle, code: `${bundle.code}\n${fill}` }, { now: '2026-04-15T08:00' });
  host.run('fill');
  host.type('Nhiều', 'H1', '15/04/2026');
});

afterAll(() => {
  host.close();
});

const range = (letters: string) => `${letters}2:${letters}${rows + 1}`;

test.each([
  { formula: `=TUOI(${range('A')}; $H$1)`, at: 'J2' },
  { formula: `=NHOMTUOI(${range('A')}; $H$1)`, at: 'K2' },
  { formula: `=KIEMTRASODINHDANH(${range('E')}; ${range('F')}; ${range('A')})`, at: 'L2' },
  { formula: `=CONLAI(${range('A')}; $H$1)`, at: 'M2' },
  { formula: `=KHOANGTRONG(${range('A')}; ${range('B')}; ${range('C')}; ${range('D')}; $H$1)`, at: 'O2' },
])('$formula is one execution, and a quick one', ({ formula, at }) => {
  const before = host.formulaRuns.length;
  host.type('Nhiều', at, formula);
  const calls = host.calls.list().length;
  const cells = host.tab('Nhiều').cells;
  const runs = host.formulaRuns.slice(before);
  expect(runs).toMatchObject([{ a1: at, error: null }]);
  expect(runs[0]?.ms).toBeLessThan(2000);
  expect(host.calls.list().length).toBe(calls);
  const filled = cells.filter(
    ({ column, value }) => column === at.charCodeAt(0) - 64 && value !== null && value !== '',
  );
  expect(filled).toHaveLength(formula.startsWith('=KHOANGTRONG') ? 8 : rows);
});
