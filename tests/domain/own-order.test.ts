import fc from 'fast-check';
import { parseCampaign } from '../../src/domain/campaign';
import type { Cell, Grid } from '../../src/domain/cell';
import { day } from '../../src/domain/day';
import { INDICATOR_COLUMNS } from '../../src/domain/indicator-line';
import { editsOf, joinIndicators, withEdits } from '../../src/domain/own-order';
import { orderCells, readOrderSettings } from '../../src/domain/order-settings';
import { SETTING_LABELS, type SettingName } from '../../src/domain/settings';
import { indicatorsView } from '../../src/view/set-up';
import type { ViewCell } from '../../src/view/table';
import { vi } from '../../src/text/vi';
import { en } from '../../src/text/en';
import { orders } from '../helpers/orders';

const plain = (cell: ViewCell): Cell => (cell === null ? '' : typeof cell === 'object' && 'link' in cell ? '' : cell);
const tabOf = (campaign: (typeof orders)[number], text = vi): Cell[][] =>
  indicatorsView(campaign, text).rows.map(({ cells }) => INDICATOR_COLUMNS.map((_, at) => plain(cells[at] ?? null)));
const settingsOf = (cells: Readonly<Partial<Record<SettingName, Cell>>>): Grid => [
  ['Mục', 'Giá trị'],
  ...Object.entries(cells).map(([name, cell]) => [SETTING_LABELS[name as SettingName], cell]),
];

describe.each(orders)('what set-up writes of the order $id', (order) => {
  test('reads as that order, in both languages', () => {
    for (const text of [vi, en]) {
      const read = joinIndicators(order, {}, tabOf(order, text));
      expect(read.faults).toEqual([]);
      expect(read.campaign).toEqual(order);
      expect(editsOf(order, read.campaign)).toEqual({});
    }
    const settings = readOrderSettings(settingsOf(orderCells(order)), order);
    expect(settings.faults).toEqual([]);
    expect(withEdits(order, settings.order)).toEqual(order);
  });
});

const bacQuang = orders.find(({ id }) => id === 'bac-quang') ?? orders[0];
if (!bacQuang) throw new Error('no orders');

/** The line of an indicator with one cell written anew, as read: the indicator and the problem, if any. */
function edited(id: string, column: (typeof INDICATOR_COLUMNS)[number], cell: Cell) {
  const grid = tabOf(bacQuang as (typeof orders)[number]);
  const line = grid.findIndex(([first]) => first === id);
  (grid[line] as Cell[])[INDICATOR_COLUMNS.indexOf(column)] = cell;
  const { campaign, faults } = joinIndicators(bacQuang as (typeof orders)[number], {}, grid);
  const [fault] = faults;
  const told = fault?.code === 'cell-wrong' ? `${fault.line} ${fault.problem} ${fault.used}`.trim() : '';
  return { indicator: campaign.indicators[line - 1], told, line: line + 1 };
}

describe('a line of Chỉ tiêu', () => {
  test.each<{ column: (typeof INDICATOR_COLUMNS)[number]; cell: Cell; is: object; told?: string }>([
    { column: 'Chỉ tiêu giao (%)', cell: 90, is: { target: 90, comparison: 'at-least' } },
    { column: 'Chỉ tiêu giao (%)', cell: 0.9, is: { target: 90 } },
    { column: 'Chỉ tiêu giao (%)', cell: '87,5%', is: { target: 87.5 } },
    { column: 'Chỉ tiêu giao (%)', cell: 100, is: { target: 100, comparison: 'all' } },
    { column: 'Chỉ tiêu giao (%)', cell: 150, is: { target: 87 }, told: 'no-target 87%' },
    { column: 'Chỉ tiêu giao (%)', cell: 1.5, is: { target: 87 }, told: 'no-target 87%' },
    { column: 'Chỉ tiêu giao (%)', cell: 0, is: { target: 87 }, told: 'no-target 87%' },
    { column: 'Chỉ tiêu giao (%)', cell: '', is: { target: 87 }, told: 'no-target 87%' },
    { column: 'Hạn cuối', cell: { day: day('2026-11-13') }, is: { deadline: { day: '2026-11-14', strict: true } } },
    { column: 'Hạn cuối', cell: { day: day('2026-11-20') }, is: { deadline: { day: '2026-11-20', strict: false } } },
    { column: 'Hạn cuối', cell: '20/11/2026', is: { deadline: { day: '2026-11-20', strict: false } } },
    { column: 'Hạn cuối', cell: '15/5', is: { deadline: { day: '2026-11-14' } }, told: 'no-day 13/11/2026' },
    { column: 'Hạn cuối', cell: '', is: { deadline: null, monthly: false } },
    { column: 'Hạn cuối', cell: 'cuối mỗi tháng', is: { deadline: null, monthly: true } },
    { column: 'Nhóm tuổi', cell: '6-14', is: { band: '6-14' } },
    { column: 'Nhóm tuổi', cell: '', is: { band: null } },
    { column: 'Nhóm tuổi', cell: '6 đến dưới 18', is: { band: '14+' }, told: 'ages-unknown 14 tuổi trở lên' },
    { column: 'Nhóm tuổi', cell: '6 đến 14', is: { band: '14+' }, told: 'ages-ambiguous 14 tuổi trở lên' },
    { column: 'Bước tính', cell: 'đã phê duyệt', is: { stage: 'approved', papers: [] } },
    { column: 'Bước tính', cell: 'Đã có căn cước, BHYT', is: { stage: 'card', papers: ['BHYT'] } },
    { column: 'Bước tính', cell: 'xong', is: { stage: 'activated' }, told: 'no-counted Đã kích hoạt' },
    { column: 'Tính trên', cell: 'Nhân khẩu thường trú', is: { among: 'residents' } },
    { column: 'Tính trên', cell: 'ai cũng được', is: { among: 'in-band' }, told: 'no-among Công dân trong độ tuổi' },
    {
      column: 'Tính trên',
      cell: 'Giấy tờ đã được cấp',
      is: { stage: 'activated' },
      told: 'papers-alone Công dân trong độ tuổi',
    },
    { column: 'Chỉ tiêu', cell: 'Tên khác', is: { name: 'Tên khác', nameEn: 'Tên khác' } },
    { column: 'Chỉ tiêu', cell: '', is: { nameEn: 'People of 14 and older with an activated level-2 identity' }, told: 'no-name Công dân từ 14 tuổi trở lên đã kích hoạt định danh mức 2' }, // prettier-ignore
  ])('with $cell as $column', ({ column, cell, is, told = '' }) => {
    const read = edited('activated-14', column, cell);
    expect(read.indicator).toMatchObject(is);
    expect(read.told).toBe(told === '' ? '' : `${read.line} ${told}`);
  });
});

describe('a line of Cấu hình', () => {
  const read = (cells: Parameters<typeof settingsOf>[0]) => {
    const { order, faults } = readOrderSettings(settingsOf(cells), orders[0] as (typeof orders)[number]);
    return { order, told: faults.map(({ problem, used }) => `${problem} ${used}`.trim()) };
  };
  test.each<{ cells: Parameters<typeof settingsOf>[0]; is: object; told?: string[] }>([
    { cells: { closing: 'đã thu nhận' }, is: { closing: 'enrolled' } },
    { cells: { closing: 'xong' }, is: { closing: 'activated' }, told: ['no-stage Đã kích hoạt'] },
    { cells: { start: '' }, is: { start: null } },
    { cells: { end: 'tháng 5' }, is: { end: '2026-05-15' }, told: ['no-day 15/5/2026'] },
    { cells: { end: '01/04/2026' }, is: { start: '2026-04-16', end: '2026-05-15' }, told: ['ends-early 15/5/2026'] },
    { cells: { bands: '6 đến 18' }, is: { bands: orders[0]?.bands }, told: ['ages-ambiguous 6 đến dưới 18 tuổi'] },
    { cells: { bands: '6-14; 10-18' }, is: { bands: orders[0]?.bands }, told: ['ages-overlap 6 đến dưới 18 tuổi'] },
    { cells: { bands: '6-14', parts: '' }, is: { bands: [{ id: '6-14', fromAge: 6, untilAge: 14, parts: [] }] } },
    { cells: { bands: '6-14', parts: '6-20' }, is: {}, told: ['ages-outside 6 đến dưới 14 tuổi'] },
    { cells: { title: ' ' }, is: { title: orders[0]?.title } },
  ])('reading $cells', ({ cells, is, told = [] }) => {
    expect(read(cells).order).toMatchObject(is);
    expect(read(cells).told).toEqual(told);
  });
});

test('whatever stands in the tabs, a campaign comes of it', () => {
  const cell = fc.oneof(
    fc.constantFrom<Cell[]>(
      '',
      '6-14',
      '14+',
      'Đã kích hoạt',
      'BHYT',
      'Giấy tờ đã được cấp',
      'Cuối mỗi tháng',
      '1/1/2026',
    ),
    fc.string({ maxLength: 8 }),
    fc.double({ noNaN: true }),
    fc.constant({ day: day('2026-01-31') }),
    fc.boolean(),
  );
  const line = fc.array(cell, { minLength: 10, maxLength: 10 });
  const settings = fc.record({
    title: cell,
    order: cell,
    start: cell,
    end: cell,
    closing: cell,
    bands: cell,
    parts: cell,
  });
  fc.assert(
    fc.property(fc.constantFrom(...orders), settings, fc.array(line, { maxLength: 6 }), (order, cells, lines) => {
      const base = withEdits(order, readOrderSettings(settingsOf(cells), order).order);
      const { campaign } = joinIndicators(base, {}, [...tabOf(base), ...lines]);
      expect(parseCampaign(campaign)).toEqual(campaign);
      expect(withEdits(order, editsOf(order, campaign))).toEqual(campaign);
    }),
  );
});
