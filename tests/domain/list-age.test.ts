import { day } from '../../src/domain/day';
import { findHeader } from '../../src/domain/header';
import { agesOn, listPrint, packAges, unpackAges, type ListAges } from '../../src/domain/list-age';
import { asksForList } from '../../src/domain/milestone';
import type { Grid } from '../../src/domain/cell';
import { date, grid, roster, row, type Fields } from './builders';

const printOf = (cells: Grid): string => {
  const header = findHeader(cells);
  if (!header) throw new Error('No header');
  return listPrint(cells, header);
};
const printOfRows = (...rows: Fields[]): string => printOf(grid(rows));
const LIST = printOfRows(row(), row({ 'Họ và tên': 'Lê Thị Bé' }));

test.each([
  { why: 'a name', rows: [row(), row({ 'Họ và tên': 'Lê Thị Bê' })] },
  { why: 'a birth day', rows: [row({ 'Ngày sinh': date('2015-05-21') }), row({ 'Họ và tên': 'Lê Thị Bé' })] },
  { why: 'the order', rows: [row({ 'Họ và tên': 'Lê Thị Bé' }), row()] },
  { why: 'a line less', rows: [row()] },
  { why: 'a column more', rows: [row({ 'Ghi chú': '' }), row({ 'Họ và tên': 'Lê Thị Bé' })] },
  { why: 'a text in another column', rows: [row({ 'Giới tính': '', 'Số định danh': 'Nam' })] },
])('$why makes it another list', ({ rows }) => {
  expect(printOfRows(...rows)).not.toBe(LIST);
});

test('titles above, empty lines below and columns that no header names are none of the list', () => {
  const plain = grid([row(), row({ 'Họ và tên': 'Lê Thị Bé' })]);
  const more = [
    ['DANH SÁCH', ...Array.from({ length: 6 }, () => '')],
    ...plain.map((cells, at) => [...cells, at === 1 ? 'tự ghi' : '']),
    Array.from({ length: 7 }, () => ''),
  ];
  expect(printOf(more)).toBe(LIST);
});

describe('the age of a list', () => {
  const seen = (print: string, people = 1) => [{ ...roster('Thôn 3', people ? [row()] : [{}]), print }];
  const before: ListAges = new Map([['Thôn 3', { print: 'a', since: day('2026-03-28') }]]);
  const sinceOf = (ages: ListAges) => ages.get('Thôn 3')?.since ?? null;

  test.each([
    { why: 'unchanged', known: before, rosters: seen('a'), since: '2026-03-28' },
    { why: 'changed', known: before, rosters: seen('b'), since: '2026-04-08' },
    { why: 'not seen before', known: new Map(), rosters: seen('a'), since: '2026-04-08' },
    { why: 'seen on a day to come', known: new Map([['Thôn 3', { print: 'a', since: day('2026-05-01') }]]), rosters: seen('a'), since: '2026-04-08' }, // prettier-ignore
    { why: 'empty', known: before, rosters: seen('a', 0), since: null },
    { why: 'without a header', known: before, rosters: [roster('Thôn 3', [row()])], since: null },
  ])('$why', ({ known, rosters, since }) => {
    const ages = agesOn(known, rosters, day('2026-04-08'));
    expect(sinceOf(ages)).toBe(since);
    expect(unpackAges(packAges(ages))).toEqual(ages);
  });

  test('nothing is known where nothing is remembered', () => {
    expect(unpackAges(null).size).toBe(0);
  });
});

test.each([
  { task: 'Lập danh sách học sinh gửi Công an xã', asks: true },
  { task: 'Rà soát, lập danh sách, sắp xếp thời gian và địa điểm, thông báo phụ huynh', asks: true },
  { task: 'Các trường nộp lại danh sách.', asks: true },
  { task: 'Rà soát phòng ban, cơ quan chưa thu nhận định danh tổ chức', asks: false },
  { task: 'Thu nhận theo danh sách', asks: false },
])('“$task” asks for a list: $asks', ({ task, asks }) => {
  expect(asksForList(task)).toBe(asks);
});
