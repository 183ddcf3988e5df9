import { driveJob, setUp } from '../../build/add-in-calls';
import type { Host } from '../../host/host';
import { orders } from '../helpers/orders';
import { cellsOf, differencesOf, emptyHost, pictureOf, press, report } from './workbook';

const quiet = () => undefined;
const TAB = 'Cấu hình';

async function workbookOf(campaign: string, on: string): Promise<Host> {
  const host = await emptyHost(on);
  setUp(host, { campaign, units: ['TH Hoàng Thanh'], mail: 'chu-tich@xa.example' }, quiet);
  return host;
}

const update = (host: Host): void => {
  driveJob(host, { job: 'update', step: 'start' }, quiet);
};

/** The cells of a table of `Cấu hình` under its first header, line by line. */
function tableOf(host: Host, header: string, columns: number): { row: number; cells: (string | number | boolean)[] }[] {
  const cells = cellsOf(host, TAB);
  const column = Number([...cells].find(([, cell]) => cell === header)?.[0].split(':')[1] ?? 0);
  const rows = [...cells.keys()].map((place) => place.split(':').map(Number)).filter(([, at]) => at === column);
  return rows
    .map(([row = 0]) => row)
    .filter((row) => row > 1)
    .map((row) => ({
      row,
      cells: Array.from({ length: columns }, (_, at) => cells.get(`${row}:${column + at}`) ?? ''),
    }));
}

const planOf = (host: Host) => tableOf(host, 'Chỗ chưa khớp trong kế hoạch', 3);
const rowOf = (host: Host, id: string): number => planOf(host).find(({ cells }) => cells[2] === id)?.row ?? 0;

/** The column of the choices, `Cách xử lý đã chọn`. */
const CHOICE = 'K';
const choose = (host: Host, id: string, choice: string): void => {
  host.edit.type(TAB, `${CHOICE}${rowOf(host, id)}`, choice);
};

/** The lines of `Bắt đầu` on the plan. */
function toldAtHome(host: Host): string[] {
  const lines = [...cellsOf(host, 'Bắt đầu').values()].map(String);
  const at = lines.indexOf('Kế hoạch có chỗ chưa khớp');
  const end = lines.findIndex((line) => line.startsWith('Mở trang Cấu hình'));
  return at < 0 ? [] : lines.slice(at + 1, end);
}

/** A task's days left and state in `Mốc thời hạn`. */
function milestone(host: Host, owner: string): [daysLeft: unknown, state: unknown] {
  const cells = cellsOf(host, 'Mốc thời hạn');
  const row = [...cells].find(([, cell]) => cell === owner)?.[0].split(':')[0] ?? '';
  return [cells.get(`${row}:6`), cells.get(`${row}:7`)];
}

const lastDayOf = (host: Host, id: string) => report(host).summary.indicators.find((each) => each.id === id)?.lastDay;

describe('each of the five orders', () => {
  test.each([
    { id: 'hoang-thanh', on: '2026-04-20', listed: 1, first: 'Mục 7 không ghi hạn', told: 1 },
    { id: 'duc-tho', on: '2026-04-09', listed: 8, first: 'Chiến dịch bắt đầu ngày 08/4/2026', told: 4 },
    { id: 'hung-yen', on: '2026-05-04', listed: 3, first: 'Mục 3 nói trước ngày 15/5/2026', told: 3 },
    { id: 'bac-quang', on: '2026-06-01', listed: 7, first: 'Mục 1 (2) và mục 2.1 nói trước ngày 14/6/2026', told: 4 },
    { id: 'loc-hung', on: '2025-12-05', listed: 2, first: 'Mục V.1 giao', told: 2 },
  ])('$id lists what does not fit in Cấu hình, and tells of it on Bắt đầu', async ({ id, on, listed, first, told }) => {
    expect(orders.map((order) => order.id)).toContain(id);
    const host = await workbookOf(id, on);
    expect(planOf(host)).toHaveLength(listed);
    expect(String(planOf(host)[0]?.cells[0])).toContain(first);
    expect(planOf(host).every(({ cells }) => String(cells[2]).startsWith(`${id}/`) && cells[1] === '')).toBe(true);
    press(host, 'deadlines');
    expect(toldAtHome(host)).toHaveLength(told);
    expect(toldAtHome(host)[0]).toContain(first);
    expect(host.failures).toEqual([]);
    host.close();
  });
});

describe('Bắc Quang', () => {
  let host: Host;

  beforeEach(async () => {
    host = await workbookOf('bac-quang', '2026-06-01');
  });

  afterEach(() => {
    expect(host.failures).toEqual([]);
    host.close();
  });

  test('until the office has chosen the earlier day holds, and the working day before it is named', () => {
    press(host, 'deadlines');
    const [left, state] = milestone(host, 'Hiệu trưởng các trường');
    expect(left).toBe(12);
    expect(state).toContain('đang tính theo ngày 13/6/2026');
    expect(state).toContain('hạn cuối là thứ Bảy 13/6/2026, ngày nghỉ; ngày làm việc cuối cùng là thứ Sáu 12/6/2026');
    expect(cellsOf(host, 'Mốc thời hạn').get('3:4')).toBe(46188);
  });

  test.each([
    { choice: 'Theo ngày 15/6/2026', lastDay: '2026-06-15', left: 14 },
    { choice: 'Theo ngày 13/6/2026', lastDay: '2026-06-13', left: 12 },
    { choice: '19/6/2026', lastDay: '2026-06-19', left: 18 },
    { choice: 'Để nguyên', lastDay: '2026-06-13', left: 14 },
  ])('$choice makes $lastDay the last day of the children', ({ choice, lastDay, left }) => {
    expect(lastDayOf(host, 'activated-6-14')).toBe('2026-06-13');
    choose(host, 'bac-quang/children', choice);
    press(host, 'deadlines');
    expect(toldAtHome(host).join('\n')).not.toContain('mục 2.3 nói trước ngày');
    expect(milestone(host, 'Hiệu trưởng các trường')[0]).toBe(left);
    expect(lastDayOf(host, 'activated-6-14')).toBe(lastDay);
  });

  test('a choice that is none is named, and the earlier day holds still', () => {
    choose(host, 'bac-quang/children', 'chưa biết');
    press(host, 'deadlines');
    const home = [...cellsOf(host, 'Bắt đầu').values()].join('\n');
    expect(home).toContain(`Cấu hình, dòng ${rowOf(host, 'bac-quang/children')}`);
    expect(home).toContain('“chưa biết”');
    expect(toldAtHome(host)[0]).toContain('mục 2.3 nói trước ngày 16/6/2026');
    expect(lastDayOf(host, 'activated-6-14')).toBe('2026-06-13');
  });

  test('a session that is moved forward is no longer late', () => {
    const late = [...cellsOf(host, 'Lịch thu nhận')]
      .filter(([place, cell]) => place.endsWith(':1') && Number(cell) > 46186)
      .map(([place]) => place.split(':')[0] ?? '');
    expect(late).toHaveLength(5);
    for (const row of late) host.edit.type('Lịch thu nhận', `A${row}`, '12/6/2026');
    press(host, 'deadlines');
    expect([...cellsOf(host, 'Bắt đầu').values()].join('\n')).not.toContain('Lịch thu nhận:');
  });

  test('running everything again changes nothing', () => {
    choose(host, 'bac-quang/children', 'Theo ngày 15/6/2026');
    update(host);
    press(host, 'deadlines');
    const before = pictureOf(host);
    update(host);
    press(host, 'deadlines');
    setUp(host, { campaign: 'bac-quang', units: [], mail: '' }, quiet);
    press(host, 'deadlines');
    expect(differencesOf(before, pictureOf(host))).toEqual([]);
  });

  test('what the office changed beside the settings survives an update, which adds what is missing only', () => {
    choose(host, 'bac-quang/organisations', 'Để nguyên');
    const row = rowOf(host, 'bac-quang/children');
    host.edit.type(TAB, `J${row}`, 'Đã hỏi Công an tỉnh ngày 3/6');
    const gone = rowOf(host, 'bac-quang/unstated/among');
    host.edit.clear(TAB, `J${gone}:L${gone}`);
    host.edit.clear(TAB, 'E2:H2');
    host.edit.type(TAB, 'E60', '17/6/2026');
    const before = planOf(host).map(({ cells }) => cells[2]);
    const holidays = tableOf(host, 'Ngày nghỉ lễ', 4);
    update(host);
    expect(tableOf(host, 'Ngày nghỉ lễ', 4)).toEqual(holidays);
    expect(planOf(host).map(({ cells }) => cells[2])).toEqual([...before, 'bac-quang/unstated/among']);
    expect(planOf(host).find(({ cells }) => cells[2] === 'bac-quang/children')?.cells[0]).toBe(
      'Đã hỏi Công an tỉnh ngày 3/6',
    );
    expect(planOf(host).find(({ cells }) => cells[2] === 'bac-quang/organisations')?.cells[1]).toBe('Để nguyên');
  });

  test('the drop-down offers each day, in the order of the calendar, and to leave it', () => {
    const row = rowOf(host, 'bac-quang/children');
    const rule = host
      .workbook()
      .sheets.find(({ name }) => name === TAB)
      ?.validations.find(({ a1 }) => a1 === `${CHOICE}${row}`);
    expect(rule).toMatchObject({
      allowInvalid: true,
      values: ['Theo ngày 13/6/2026', 'Theo ngày 15/6/2026', 'Để nguyên'],
    });
  });
});

describe('the holidays of Cấu hình', () => {
  test('stand for three years with their source, and move the last working day when the office changes them', async () => {
    const host = await workbookOf('loc-hung', '2025-12-05');
    const holidays = tableOf(host, 'Ngày nghỉ lễ', 4);
    expect(holidays).toHaveLength(45);
    expect(holidays[0]?.cells).toEqual([45658, 'Nghỉ', 'Tết Dương lịch', 'Bộ luật Lao động 2019, Điều 112']);
    press(host, 'deadlines');
    expect(String(milestone(host, 'Công an xã; các trường; trưởng các ấp')[1])).not.toContain(
      'ngày làm việc cuối cùng',
    );
    host.edit.type(TAB, 'E60', '30/12/2025');
    host.edit.type(TAB, 'F60', 'Nghỉ');
    press(host, 'deadlines');
    expect(milestone(host, 'Công an xã; các trường; trưởng các ấp')[1]).toContain(
      'hạn cuối là thứ Ba 30/12/2025, ngày nghỉ; ngày làm việc cuối cùng là thứ Hai 29/12/2025',
    );
    host.close();
  });

  test('a day that is none is named and the others count', async () => {
    const host = await workbookOf('duc-tho', '2026-04-09');
    host.edit.type(TAB, 'E60', 'ngày hội làng');
    press(host, 'deadlines');
    expect([...cellsOf(host, 'Bắt đầu').values()].join('\n')).toContain(
      'Cấu hình, dòng 60, bảng ngày nghỉ lễ: “ngày hội làng”',
    );
    expect(milestone(host, 'Các trường học')[1]).toContain('ngày làm việc cuối cùng là thứ Sáu 10/4/2026');
    host.close();
  });

  test('come to a workbook of the version before, beside what somebody wrote there', async () => {
    const host = await workbookOf('bac-quang', '2026-06-01');
    host.edit.clear(TAB, 'E1:L60');
    host.edit.type(TAB, 'F4', 'Số máy văn phòng');
    update(host);
    expect(cellsOf(host, TAB).get('4:6')).toBe('Số máy văn phòng');
    expect(cellsOf(host, TAB).get('1:8')).toBe('Ngày nghỉ lễ');
    expect(tableOf(host, 'Ngày nghỉ lễ', 4)).toHaveLength(45);
    expect(planOf(host)).toHaveLength(7);
    expect(host.failures).toEqual([]);
    host.close();
  });
});
