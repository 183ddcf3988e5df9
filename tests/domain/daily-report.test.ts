import { day } from '../../src/domain/day';
import { dailyReport, isDailyDue, type CountBefore } from '../../src/domain/daily-report';
import { orders } from '../helpers/orders';
import { campaign, commune, roster, row, TODAY, type Fields } from './builders';

const at = (state: string, number: string, fields: Fields = {}): Fields =>
  row({ 'Định danh mức 2': state, 'Số định danh': number, ...fields });

/** Two in the school and two in the village, one of whom is the same. */
const COUNTED = commune([
  roster('TH A', [at('Đã kích hoạt', '038215000001'), at('Đã thu nhận', '038215000002', { 'Họ và tên': 'Lê Thị Bé' })]),
  roster('Thôn 3', [at('', '038215000001'), at('Chưa đăng ký', '038215000003', { 'Họ và tên': 'Lê Văn Cả' })]),
  roster('Thôn 4', []),
]);

const before = (enrolled: number, activated: number): CountBefore => ({ day: day('2026-04-14'), enrolled, activated });

/** Lines as `newly enrolled/all, newly activated/all`. */
const told = (whole: CountBefore | null, units: Record<string, CountBefore> = {}): string[] => {
  const report = dailyReport(campaign, COUNTED, { whole, units: new Map(Object.entries(units)) });
  return [report.total, ...report.units].map(
    ({ newlyEnrolled, enrolled, newlyActivated, activated }) =>
      `${String(newlyEnrolled)}/${enrolled} ${String(newlyActivated)}/${activated}`,
  );
};

test('today is what came since the last count; a unit counts its list, the commune everybody once', () => {
  expect(told(before(1, 0), { 'TH A': before(0, 0), 'Thôn 3': before(0, 0) })).toEqual([
    '1/2 1/1',
    '2/2 1/1',
    '0/0 0/0',
    'null/0 null/0',
  ]);
});

test.each([
  { why: 'no count before', whole: null, says: 'null/2 null/1' },
  { why: 'the same as before', whole: before(2, 1), says: '0/2 0/1' },
  { why: 'fewer than before', whole: before(4, 2), says: '-2/2 -1/1' },
])('of the commune with $why', ({ whole, says }) => {
  expect(told(whole)[0]).toBe(says);
});

test('the day of the count before is told', () => {
  expect(dailyReport(campaign, COUNTED, { whole: before(1, 1), units: new Map() }).since).toBe('2026-04-14');
  expect(dailyReport(campaign, COUNTED, { whole: null, units: new Map() })).toMatchObject({ since: null, on: TODAY });
});

describe('a daily report is due', () => {
  test.each([
    { order: 'duc-tho', setting: '', on: '2026-04-07', due: false },
    { order: 'duc-tho', setting: '', on: '2026-04-08', due: true },
    { order: 'duc-tho', setting: 'Theo văn bản', on: '2026-05-08', due: true },
    { order: 'duc-tho', setting: '', on: '2026-05-09', due: false },
    { order: 'duc-tho', setting: 'không', on: '2026-04-20', due: false },
    { order: 'loc-hung', setting: '', on: '2025-12-30', due: true },
    { order: 'loc-hung', setting: '', on: '2025-12-31', due: false },
    { order: 'hoang-thanh', setting: '', on: '2026-04-20', due: false },
    { order: 'hoang-thanh', setting: 'co', on: '2026-04-20', due: true },
    { order: 'hung-yen', setting: '', on: '2026-04-20', due: false },
    { order: 'bac-quang', setting: '', on: '2026-06-01', due: false },
    { order: 'duc-tho', setting: 'chắc thế', on: '2026-04-20', due: true },
  ])('$order, “$setting”, on $on: $due', ({ order: id, setting, on, due }) => {
    const order = orders.find((each) => each.id === id) ?? campaign;
    expect(isDailyDue(order, setting, day(on))).toBe(due);
  });
});
