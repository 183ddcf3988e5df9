import type { Cell, Grid } from '../../src/domain/cell';
import { day } from '../../src/domain/day';
import { readHolidays } from '../../src/domain/holiday-table';
import { listedFaults, readChoices } from '../../src/domain/plan-choice';
import { readSessions } from '../../src/domain/session';
import { calendarOf, publicHolidays } from '../../src/domain/work-calendar';

const settings: readonly (readonly Cell[])[] = [
  ['Mục', 'Giá trị', 'Giải thích'],
  ['Chiến dịch', 'bac-quang', ''],
  ['Tên xã', 'xã Bắc Quang', ''],
  ['', '', ''],
];

/** `Cấu hình` with a table beside its settings. */
const beside = (...rows: readonly (readonly Cell[])[]): Grid =>
  settings.map((row, at) => [...row, '', ...(rows[at] ?? rows[0]?.map(() => '') ?? [])]);

const KINDS = ['Ngày nghỉ lễ', 'Nghỉ / Làm bù', 'Tên ngày', 'Căn cứ'];
const off = { day: day('2026-04-30') };

describe('the holidays of Cấu hình', () => {
  test('are the add-in’s own where there is no such table', () => {
    expect(readHolidays(settings)).toEqual({ calendar: calendarOf(publicHolidays()), faults: [] });
  });

  test.each<{ why: string; cells: readonly Cell[]; off: string[]; works: string[] }>([
    { why: 'a date', cells: [off, 'Nghỉ', 'Ngày Chiến thắng', ''], off: ['2026-04-30'], works: [] },
    { why: 'a day as text', cells: ['30/4/2026', 'Nghỉ', '', ''], off: ['2026-04-30'], works: [] },
    { why: 'no kind is off', cells: [off, '', '', ''], off: ['2026-04-30'], works: [] },
    { why: 'a kind without marks', cells: [off, 'lam bu', '', ''], off: [], works: ['2026-04-30'] },
    { why: 'no day', cells: ['', 'Nghỉ', 'xóa', ''], off: [], works: [] },
  ])('read $why', ({ cells, off: closed, works }) => {
    expect(readHolidays(beside(KINDS, cells))).toEqual({ calendar: { off: closed, works }, faults: [] });
  });

  test('name a line that cannot be read, and keep the others', () => {
    const { calendar, faults } = readHolidays(
      beside(KINDS, ['30 tháng 4', 'Nghỉ', '', ''], [off, 'Nghỉ', '', ''], [off, 'hội', '', '']),
    );
    expect(calendar.off).toEqual(['2026-04-30']);
    expect(faults).toEqual([
      { code: 'holiday-wrong', row: 2, text: '30 tháng 4' },
      { code: 'holiday-wrong', row: 4, text: 'hội' },
    ]);
  });

  test('are found wherever the office has moved them', () => {
    const grid = beside(['Căn cứ', ...KINDS.slice(0, 2)], ['luật', off, 'Nghỉ']);
    expect(readHolidays(grid).calendar.off).toEqual(['2026-04-30']);
  });
});

describe('the choices of Cấu hình', () => {
  const HEADERS = ['Chỗ chưa khớp trong kế hoạch', 'Cách xử lý đã chọn', 'Mã'];
  const choose = (cell: Cell) => readChoices(beside(HEADERS, ['…', cell, 'bac-quang/children']));

  test.each<{ cell: Cell; choice: string | undefined; wrong: boolean }>([
    { cell: 'Theo ngày 15/6/2026', choice: '2026-06-15', wrong: false },
    { cell: '15/6/2026', choice: '2026-06-15', wrong: false },
    { cell: { day: day('2026-06-20') }, choice: '2026-06-20', wrong: false },
    { cell: 'Để nguyên', choice: 'leave', wrong: false },
    { cell: 'de nguyen', choice: 'leave', wrong: false },
    { cell: '', choice: undefined, wrong: false },
    { cell: 'hỏi lại', choice: undefined, wrong: true },
    { cell: 'Theo ngày 31/6/2026', choice: undefined, wrong: true },
    { cell: 15, choice: undefined, wrong: true },
  ])('$cell', ({ cell, choice, wrong }) => {
    const { choices, faults } = choose(cell);
    expect(choices['bac-quang/children']).toBe(choice);
    expect(faults.map(({ code }) => code)).toEqual(wrong ? ['plan-choice-wrong'] : []);
  });

  test('are none where there is no such table', () => {
    expect(readChoices(settings)).toEqual({ choices: {}, faults: [] });
    expect(listedFaults(settings)).toEqual([]);
  });
});

test('sessions are read by their headers; a line without a day is passed over', () => {
  const grid: Grid = [
    ['Ngày', 'Buổi', 'Đơn vị', 'Địa điểm', 'Người phụ trách', 'Ghi chú'],
    [{ day: day('2026-06-02') }, 'Sáng', 'TH Nguyễn Trãi', 'Thôn 4', '', ''],
    ['3/6/2026', 'chieu', 'Lịch dự phòng', '', '', ''],
    ['', 'Sáng', 'TH Nguyễn Huệ', '', '', ''],
  ];
  expect(readSessions(grid)).toEqual([
    { day: '2026-06-02', half: 'morning', unit: 'TH Nguyễn Trãi', place: 'Thôn 4' },
    { day: '2026-06-03', half: 'afternoon', unit: null, place: '' },
  ]);
});
