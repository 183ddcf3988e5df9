import type { Grid } from '../../src/domain/cell';
import { day } from '../../src/domain/day';
import { findHeader } from '../../src/domain/header';
import { headerFaults } from '../../src/domain/header-fault';
import { headerLine } from '../../src/domain/header-line';
import { memoryOf, packMemories, unpackMemories } from '../../src/domain/roster-memory';

const HEADER = ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Căn cước', 'Ghi chú', 'Nơi sinh'];
const ROWS: Grid = [
  [1, 'Lê Văn An', { day: day('2015-09-01') }, 'Nam', 'Đã có', 'x', 'Hà Nội'],
  [2, 'Lê Thị Bé', '05/4/2016', 'Nữ', 'Chưa có', '', 'Hà Nội'],
];
const whole: Grid = [HEADER, ...ROWS];
const header = findHeader(whole);
if (!header) throw new Error('no header');
const memory = memoryOf(7, header);

const codes = (grid: Grid) =>
  headerFaults('Thôn 3', grid, findHeader(grid), memory).map((fault) =>
    'column' in fault ? `${fault.code} ${fault.column}` : fault.code,
  );
const renamed = (changes: Readonly<Record<string, string>>): Grid => [
  HEADER.map((text) => changes[text] ?? text),
  ...ROWS,
];

describe('a header', () => {
  test.each([
    { why: 'as it was', grid: whole, found: [] },
    { why: 'further down, below a title', grid: [HEADER.map(() => ''), ...whole], found: [] },
    { why: 'by a synonym', grid: renamed({ 'Ngày sinh': 'Năm sinh' }), found: [] },
    { why: 'renamed', grid: renamed({ 'Ngày sinh': 'Sinh hôm nào' }), found: ['column-renamed Ngày sinh'] },
    { why: 'deleted', grid: renamed({ 'Ngày sinh': '' }), found: ['column-nameless Ngày sinh'] },
    { why: 'of free text renamed: nobody can tell', grid: renamed({ 'Ghi chú': 'Nhận xét' }), found: [] },
    { why: 'of free text deleted', grid: renamed({ 'Ghi chú': '' }), found: ['column-nameless Ghi chú'] },
    { why: 'doubled', grid: renamed({ 'Nơi sinh': 'Giới tính' }), found: ['column-twice Giới tính'] },
    {
      why: 'of another list altogether',
      grid: [['Họ và tên', 'Sinh hôm nào', 'Chợ'], ...ROWS.map((row) => row.slice(1, 4))],
      found: [],
    },
    { why: 'gone', grid: ROWS, found: ['header-missing'] },
    { why: 'of an empty tab', grid: [['', '']], found: [] },
  ])('$why', ({ grid, found }) => {
    expect(codes(grid)).toEqual(found);
  });

  test('without a memory is not judged by what it was', () => {
    const grid = renamed({ 'Ngày sinh': 'Sinh hôm nào' });
    expect(headerFaults('Thôn 3', grid, findHeader(grid), null)).toEqual([]);
  });

  test('is written again from what is remembered, a person’s own column left empty', () => {
    expect(headerLine(memory)).toEqual(HEADER.slice(0, 6));
    expect(headerLine({ ...memory, own: 7 })).toEqual([
      ...HEADER.slice(0, 6),
      '',
      'Tuổi',
      'Nhóm tuổi',
      'Kiểm tra',
      'Mã dòng',
    ]);
  });

  test('is remembered as it was through a document property', () => {
    const [entry] = unpackMemories(packMemories(new Map([['Thôn “3”\n', memory]])));
    expect(entry?.[0]).toBe('Thôn “3”\n');
    expect(entry?.[1]).toMatchObject({ sheet: 7, index: 0, own: null });
    expect(headerLine(entry?.[1] ?? memory)).toEqual(headerLine(memory));
    expect(unpackMemories(null).size).toBe(0);
  });
});
