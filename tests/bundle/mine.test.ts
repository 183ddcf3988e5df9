import type { Host } from '../../host/host';
import { cellsOf, pictureOf, press, workbookWith } from './workbook';

const HEADER = ['STT', 'Họ và tên', 'Ngày sinh', 'Căn cước', 'Định danh mức 2', 'Vướng mắc', 'Màu áo'];
const born = { day: '2015-05-20' };

/** Five people: two missing, one done (in small letters), one gone, one out of band; a class line and a total. */
const LIST = [
  ['THÔN 3', null, null, null, null, null, null],
  HEADER,
  [null, 'LỚP 4A', null, null, null, null, null],
  [1, 'Lê Văn An', born, 'Đã có', 'Chưa đăng ký', null, 'xanh'],
  [2, 'Lê Văn Bình', born, 'Đã có', 'đã kích hoạt', null, 'đỏ'],
  [3, 'Lê Văn Cường', born, 'Đã có', 'Đã thu nhận', null, 'đỏ'],
  [4, 'Lê Văn Dũng', born, 'Đã có', null, 'Chuyển đi', 'đỏ'],
  [5, 'Lê Văn Giang', { day: '1980-01-01' }, 'Đã có', null, null, 'đỏ'],
  [null, 'Tổng số: 5', null, null, null, null, null],
];
const TAB = 'Thôn 3';

const opened = async (): Promise<Host> => {
  const host = await workbookWith({ [TAB]: LIST });
  press(host, 'check');
  return host;
};

/** The texts of the name column that the tab's filter leaves in sight. */
const shownNames = (host: Host): string[] => {
  const { filter, filterRules, cells } = host.tab(TAB);
  const hides = (row: number) =>
    filter !== null &&
    filterRules.some(({ column, hidden }) => {
      const value = cells.find((cell) => cell.row === row && cell.column === column)?.value ?? '';
      return hidden.includes(String(value));
    });
  return [...cellsOf(host, TAB)]
    .filter(([place, value]) => place.endsWith(':2') && typeof value === 'string' && !hides(Number.parseInt(place)))
    .map(([, value]) => String(value));
};

const said = (host: Host): string => host.ui.toasts().at(-1)?.message ?? '';

test('a click shows who is still missing, and leaves classes and totals in sight', async () => {
  const host = await opened();
  host.edit.open(TAB);
  host.run('menuMine');
  expect(shownNames(host)).toEqual(['Họ và tên', 'LỚP 4A', 'Lê Văn An', 'Lê Văn Cường', 'Tổng số: 5']);
  expect(said(host)).toMatch(/^Đang hiện 2 người còn thiếu của Thôn 3\. Ai đang mở/);
  host.close();
});

test('a second click leaves the workbook as it was', async () => {
  const host = await opened();
  host.edit.open(TAB);
  const before = pictureOf(host).get(TAB);
  host.run('menuMine');
  host.run('menuMine');
  expect(pictureOf(host).get(TAB)).toBe(before);
  expect(said(host)).toContain('hiện lại tất cả');
  host.close();
});

test('who is elsewhere is led to the tab of the own unit, by an address of Đơn vị', async () => {
  const host = await opened();
  host.type('Đơn vị', 'F2', 'truong-thon-3@xa.example, khac@xa.example');
  host.edit.open('Bắt đầu');
  host.user('Truong-Thon-3@xa.example');
  host.run('menuMine');
  expect(shownNames(host)).toHaveLength(5);
  expect(said(host)).toContain('Thôn 3');
  host.close();
});

test('who is elsewhere and has no unit is told what to do, and nothing is filtered', async () => {
  const host = await opened();
  host.edit.open('Bắt đầu');
  host.run('menuMine');
  expect(said(host)).toContain('Mở trang của đơn vị mình');
  expect(host.tab(TAB).filter).toBeNull();
  host.close();
});

describe("a person's own filter is never lost", () => {
  test('it carries ours beside its own columns, says so, and is as it was after the second click', async () => {
    const host = await opened();
    host.edit.filter(TAB, 'A2:K9', { 7: ['xanh'], 5: ['Chưa đăng ký'] });
    host.edit.open(TAB);
    const before = host.tab(TAB);
    host.run('menuMine');
    expect(shownNames(host)).toEqual(['Họ và tên', 'LỚP 4A', 'Lê Văn Cường', 'Tổng số: 5']);
    expect(said(host)).toContain('Bộ lọc sẵn có');
    host.run('menuMine');
    expect(host.tab(TAB)).toEqual(before);
    host.close();
  });

  test.each([
    { why: 'begins at another line', range: 'A4:K9' },
    { why: 'misses one of our columns', range: 'A2:D9' },
    { why: 'ends above the last line', range: 'A2:K6' },
  ])('one that $why stays as it is, and that is said', async ({ range }) => {
    const host = await opened();
    host.edit.filter(TAB, range, { 2: ['Lê Văn An'] });
    host.edit.open(TAB);
    const before = pictureOf(host).get(TAB);
    host.run('menuMine');
    expect(pictureOf(host).get(TAB)).toBe(before);
    expect(said(host)).toContain('giữ nguyên');
    host.close();
  });

  test('one set by hand in place of ours is not taken away by the next click', async () => {
    const host = await opened();
    host.edit.open(TAB);
    host.run('menuMine');
    host.edit.unfilter(TAB);
    host.edit.filter(TAB, 'A2:K9', { 7: ['xanh'] });
    host.run('menuMine');
    host.run('menuMine');
    expect(host.tab(TAB).filterRules).toEqual([{ column: 7, hidden: ['xanh'], kind: null, values: [] }]);
    host.close();
  });
});

test('with nobody missing nothing is filtered', async () => {
  const host = await workbookWith({ [TAB]: LIST.filter((_, at) => at !== 3 && at !== 5) });
  press(host, 'check');
  host.edit.open(TAB);
  host.run('menuMine');
  expect(host.tab(TAB).filter).toBeNull();
  expect(said(host)).toContain('không còn ai thiếu');
  host.close();
});

test('a row without a birth day stays in sight and is counted apart', async () => {
  const host = await opened();
  host.type(TAB, 'C8', 'chưa rõ');
  host.edit.open(TAB);
  host.run('menuMine');
  expect(said(host)).toMatch(/2 người còn thiếu.*1 dòng chưa rõ/);
  host.close();
});

test('it costs the same for ten times the rows', async () => {
  const costOf = async (rows: number) => {
    const people = Array.from({ length: rows }, (_, at) => [at, 'Lê Văn An', born, 'Đã có', null, null, null]);
    const host = await workbookWith({ [TAB]: [HEADER, ...people] });
    host.edit.open(TAB);
    host.calls.clear();
    host.run('menuMine');
    host.close();
    return host.calls.list().length;
  };
  const few = await costOf(10);
  expect(await costOf(100)).toBe(few);
  expect(few).toBeLessThanOrEqual(16);
});
