import { importRoster, setUp } from '../../build/add-in-calls';
import type { Host } from '../../host/host';
import { sampleCommune, usualSeed } from '../../samples/commune';
import { lastDayFor } from '../../src/domain/indicator';
import { day } from '../../src/domain/day';
import { orders } from '../helpers/orders';
import { cellsOf, emptyHost, listsOf, press, report } from './workbook';

const quiet = () => undefined;

/** Where each campaign stands on a day before its end. */
const DAYS: Readonly<Record<string, string>> = {
  'hoang-thanh': '2026-04-15',
  'duc-tho': '2026-04-20',
  'hung-yen': '2026-05-04',
  'bac-quang': '2026-06-01',
  'loc-hung': '2025-12-05',
};

const valueBeside = (host: Host, tab: string, label: string): unknown => {
  const cells = cellsOf(host, tab);
  const place = [...cells].find(([, cell]) => cell === label)?.[0];
  return cells.get(`${place?.split(':')[0] ?? ''}:2`);
};

describe.each(orders)('the order $id', (order) => {
  const on = DAYS[order.id] ?? '';
  const sample = sampleCommune({ campaign: order.id, on, seed: usualSeed, scale: 0.05 });
  const lists = listsOf(sample);
  let host: Host;
  let summary: ReturnType<typeof report>['summary'];

  beforeAll(async () => {
    host = await emptyHost(on);
    setUp(host, { campaign: order.id, units: Object.keys(lists), mail: '' }, quiet);
    host.edit.type('Cấu hình', 'B3', 'xã Mẫu');
    for (const [unit, cells] of Object.entries(lists))
      importRoster(host, unit, { name: unit, cells: cells.map((row) => [...row]) });
    press(host, 'check');
    press(host, 'gaps');
    host.edit.type('Cấu hình', 'B4', 'ubnd@mau.example');
    ({ summary } = report(host));
  });

  afterAll(() => {
    expect(host.failures).toEqual([]);
    host.close();
  });

  test('counts as the commune was made, by its own bands and its own closing stage', () => {
    expect(summary.totals).toEqual(sample.expected.totals);
    expect(summary.bands).toEqual(sample.expected.bands);
  });

  test('measures every indicator by its last day', () => {
    expect(summary.indicators.map(({ id, target, lastDay }) => ({ id, target, lastDay }))).toEqual(
      order.indicators.map((each) => ({ id: each.id, target: each.target, lastDay: lastDayFor(each, day(on)) })),
    );
  });

  test('measures its main indicator over the people in band', () => {
    const [band] = sample.expected.bands;
    const main = summary.indicators.find(({ id }) => {
      const found = order.indicators.find((each) => each.id === id);
      return found?.among === 'in-band' && found.stage === order.closing && found.band === band?.id;
    });
    expect(main).toMatchObject({ done: (band?.inBand ?? 0) - (band?.gap ?? 0), population: band?.inBand });
  });

  test('stands in the tabs: indicators, milestones, and the commune as the office names it', () => {
    const names = [...cellsOf(host, 'Chỉ tiêu').values()];
    for (const { name } of order.indicators) expect(names).toContain(name);
    const tasks = [...cellsOf(host, 'Mốc thời hạn').values()];
    for (const { task } of order.milestones) expect(tasks).toContain(task);
    expect([...cellsOf(host, 'Bắt đầu').values()].join('\n')).toContain('PHỦ XANH – XÃ MẪU');
    expect(host.outbox.map(({ subject }) => subject).join()).toContain('xã Mẫu');
  });
});

test('the calendar of Bắc Quang stands half day by half day', async () => {
  const host = await emptyHost();
  setUp(host, { campaign: 'bac-quang', units: [], mail: '' }, quiet);
  const lines = new Map<number, string[]>();
  for (const { row, value } of host.tab('Lịch thu nhận').cells)
    if (value !== null && value !== '') lines.set(row, [...(lines.get(row) ?? []), String(value)]);
  const told = [...lines.values()].map((cells) => cells.slice(0, 3).join(' '));
  expect(told).toHaveLength(1 + 22 + 5);
  expect(told.slice(0, 3)).toEqual(['Ngày Buổi Đơn vị', '46175 Sáng TH Nguyễn Trãi', '46175 Chiều TH Nguyễn Huệ']);
  expect(told.slice(-2)).toEqual(['46188 Chiều Lịch dự phòng', '46189 Sáng Lịch dự phòng']);
  host.close();
});

test('the papers that Bắc Quang counts stand in its lists, and in no other order’s', async () => {
  const papers = ['BHYT', 'Sổ sức khỏe', 'An sinh xã hội', 'GPLX', 'Đăng ký xe', 'BHXH'];
  for (const { id } of orders) {
    const host = await emptyHost();
    setUp(host, { campaign: id, units: ['Thôn 1', 'Thôn 2'], mail: '' }, quiet);
    for (const unit of ['Thôn 1', 'Thôn 2']) {
      const header = [...cellsOf(host, unit).values()];
      expect(papers.filter((paper) => header.includes(paper))).toEqual(id === 'bac-quang' ? papers : []);
    }
    expect(valueBeside(host, 'Cấu hình', 'Chiến dịch')).toBe(id);
    host.close();
  }
});
