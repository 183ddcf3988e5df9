import { setUp } from '../../build/add-in-calls';
import { cellsOf, notesOf, press, report, workbookWith } from './workbook';

const HEADER = ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Số định danh', 'Căn cước', 'Định danh mức 2'];

const listOf = (...rows: (string | number | boolean | null)[][]) => ({ 'TH Hoàng Thanh': [HEADER, ...rows] });

describe('a strange cell never stops a check', () => {
  test.each([
    { why: 'a text of 50,000 characters as a name', name: 'x'.repeat(50_000) },
    { why: 'an error text as a name', name: '#REF!' },
    { why: 'a boolean as a name', name: true },
    { why: 'a number as a name', name: 12345 },
    { why: 'an emoji as a name', name: '😀' },
    { why: 'a formula typed as a name', name: '=HYPERLINK("http://x.example","An")' },
    { why: 'a name in loose marks', name: 'Nguyễn Thị Hoà'.normalize('NFD') },
  ])('$why', async ({ name }) => {
    const host = await workbookWith(listOf([1, name, '01/09/2015', 'Nam', '038215000123', 'Đã có', 'Đã thu nhận']));
    for (const action of ['check', 'gaps', 'deadlines'] as const) press(host, action);
    const { summary } = report(host);
    expect(summary.totals).toMatchObject({ rows: 1, people: 1, inBand: 1, gap: 1 });
    expect(cellsOf(host, 'TH Hoàng Thanh').get('2:2')).toBe(name);
    host.close();
  });
});

test('a formula typed as a unit, a name and a village stays text everywhere', async () => {
  const formula = '=HYPERLINK("http://x.example","An")';
  const header = [...HEADER, 'Thôn', 'Lớp'];
  const host = await workbookWith({
    [formula]: [header, [1, formula, '01/09/2015', 'Nam', '038215000123', 'Đã có', formula, formula, formula]],
  });
  for (const action of ['check', 'gaps', 'deadlines'] as const) press(host, action);
  report(host);
  const formulas = host.workbook().sheets.flatMap(({ cells }) => cells.filter((cell) => Boolean(cell.formula)));
  expect(formulas.filter((cell) => !String(cell.formula).startsWith('=HYPERLINK("#gid='))).toEqual([]);
  expect(host.outbox[0]?.htmlBody).not.toContain('<a ');
  host.close();
});

test('a list without birth dates is reported once and its people still count', async () => {
  const host = await workbookWith({
    'Thôn 3': [
      ['Họ và tên', 'Giới tính'],
      ['Lê Văn An', 'Nam'],
      ['Lê Thị Bé', 'Nữ'],
    ],
  });
  press(host, 'check');
  const { summary } = report(host);
  expect(summary.findings.map(({ code, row, column }) => [code, row, column])).toEqual([
    ['column-missing', null, 'Ngày sinh'],
  ]);
  expect(summary.totals).toMatchObject({ rows: 2, people: 2, undetermined: 2 });
  host.close();
});

test('what a person wrote stays: values, notes, extra columns', async () => {
  const host = await workbookWith({
    'TH Hoàng Thanh': [
      [...HEADER, 'Nơi sinh'],
      [1, 'Lê Văn An', '31/02/2015', 'Nam', '38215000123', 'Đã có', '', 'Hoàng Thanh'],
    ],
  });
  const before = cellsOf(host, 'TH Hoàng Thanh');
  press(host, 'check');
  const after = cellsOf(host, 'TH Hoàng Thanh');
  for (const [place, value] of before) expect([place, after.get(place)]).toEqual([place, value]);
  const note = notesOf(host, 'TH Hoàng Thanh').get('2:3');
  expect(note).toMatch(/^Phủ Xanh: Ngày sinh “31\/02\/2015”/);
  host.close();
});

test('a mended cell loses our note, and ours only', async () => {
  const host = await workbookWith(listOf([1, 'Lê Văn An', '31/02/2015', 'Nam', '038215000123', 'Đã có', '']));
  press(host, 'check');
  expect(notesOf(host, 'TH Hoàng Thanh').size).toBe(1);
  host.type('TH Hoàng Thanh', 'C2', '28/02/2015');
  press(host, 'check');
  expect(notesOf(host, 'TH Hoàng Thanh').size).toBe(0);
  host.close();
});

describe('a number and a day reach the tab as they were written', () => {
  test('text stays text, a lost zero stays lost', async () => {
    const host = await workbookWith(
      listOf(
        [1, 'Lê Văn An', '01/03/2021', 'Nam', '008310449183', '', ''],
        [2, 'Lê Thị Bé', '5/3/2015', 'Nữ', 38315000124, '', ''],
      ),
    );
    const cells = cellsOf(host, 'TH Hoàng Thanh');
    expect(cells.get('2:5')).toBe('008310449183');
    expect(cells.get('2:3')).toBe('01/03/2021');
    expect(cells.get('3:5')).toBe(38315000124);
    host.close();
  });
});

test('a workbook of nobody comes through: nothing sent, no percentage', async () => {
  const host = await workbookWith({});
  for (const action of ['check', 'gaps', 'deadlines'] as const) press(host, action);
  const { summary, sent } = report(host);
  expect(sent).toBe(false);
  expect(summary.indicators[0]).toMatchObject({ percent: null, population: 0, verdict: 'too-little-data' });
  expect(host.outbox).toHaveLength(0);
  host.close();
});

test('set-up run again keeps what people typed and adds the new unit', async () => {
  const host = await workbookWith(listOf([1, 'Lê Văn An', '01/09/2015', 'Nam', '038215000123', '', '']));
  host.type('Đơn vị', 'C2', 'Cô Lan');
  const before = cellsOf(host, 'TH Hoàng Thanh');
  setUp(host, { campaign: 'hoang-thanh', units: ['TH Hoàng Thanh', 'Thôn 9'], mail: '' }, () => undefined);
  expect(cellsOf(host, 'TH Hoàng Thanh')).toEqual(before);
  expect(cellsOf(host, 'Đơn vị').get('2:3')).toBe('Cô Lan');
  expect(cellsOf(host, 'Đơn vị').get('3:1')).toBe('Thôn 9');
  expect(host.tab('Thôn 9').cells.length).toBeGreaterThan(10);
  host.close();
});
