import { parseCampaign } from '../../src/domain/campaign';
import type { Commune, UnitTally } from '../../src/domain/commune';
import { day } from '../../src/domain/day';
import { measure } from '../../src/domain/indicator';
import type { MilestoneLine } from '../../src/domain/milestone';
import type { UnitQuality } from '../../src/domain/quality';
import { en } from '../../src/text/en';
import type { Text } from '../../src/text/text';
import { vi } from '../../src/text/vi';
import { warningsOn } from '../../src/domain/warning';
import { USUAL_STEPS } from '../../src/domain/reminder';
import { homeView } from '../../src/view/home';
import { campaign, communeOf, unitOf } from './report-sample';
import { below, listOf, told } from './told';

const APRIL = '2026-04-15';
const LAST_DAY = '2026-05-15';

/** A commune of some units on a day. */
function communeOn(on: string, units: readonly UnitTally[]): Commune {
  const commune = communeOf(units);
  const { inBand, gap } = commune.totals;
  const indicators = campaign.indicators.map((each) =>
    measure(each, { done: inBand - gap, population: inBand }, day(on)),
  );
  return { ...commune, on: day(on), indicators };
}

const QUIET = { warnings: [], qualities: [], faults: [], unsettled: [], notices: [], time: '08:00' };

type Told = { on?: string; milestones?: MilestoneLine[]; qualities?: UnitQuality[]; text?: Text };

/** What `Bắt đầu` tells of some units. */
function home(units: readonly UnitTally[], { on = APRIL, milestones = [], qualities, text = vi }: Told = {}): string[] {
  const commune = communeOn(on, units);
  const lists = qualities ?? units.map(({ name, rows, findings }) => listOf(name, rows, { errors: findings.error }));
  const warnings = warningsOn({
    ...{ on: day(on), steps: USUAL_STEPS, milestones, ordered: [], units: [], late: new Map() },
    lists,
  });
  return told(homeView({ ...QUIET, campaign, commune, warnings, qualities: lists }, text));
}

/** The headline, the bar, and the line of the last day. */
const headOf = (lines: readonly string[]) => lines.slice(2, 5);
const filled = (lines: readonly string[]) => (lines[3] ?? '').split('█').length - 1;

const unsent = (name: string) => unitOf(name, 0, 0, { rows: 0 });
const CLEAN = 'Đạt 80,00% – 16 trong 20 người. Còn thiếu 4 người.';

describe('what a chairman reads first', () => {
  test.each([
    {
      why: 'nobody has sent a list',
      units: [unsent('Thôn 1'), unsent('Thôn 2')],
      says: 'Chưa có danh sách nào, nên chưa có số liệu.',
      then: 'Hạn cuối 15/5/2026, còn 30 ngày.',
      blocks: 0,
    },
    {
      why: 'lists have come, but nobody in them is of the age',
      units: [unitOf('MN Hoàng Thanh', 0, 0, { rows: 12 })],
      says: 'Các danh sách chưa có ai trong độ tuổi, nên chưa có số liệu.',
      then: 'Hạn cuối 15/5/2026, còn 30 ngày.',
      blocks: 0,
    },
    {
      why: 'one unit, some missing',
      units: [unitOf('Thôn 1', 20, 16)],
      says: CLEAN,
      then: 'Hạn cuối 15/5/2026, còn 30 ngày. Chưa đủ số liệu để biết có kịp không. Muốn kịp hạn, 30 ngày tới cần thêm 4 người.',
      blocks: 40,
    },
    {
      why: 'thousands are parted',
      units: [unitOf('Thôn 1', 4000, 1000), unitOf('Thôn 2', 3549, 33)],
      says: 'Đạt 13,68% – 1.033 trong 7.549 người. Còn thiếu 6.516 người.',
      then: 'Hạn cuối 15/5/2026, còn 30 ngày. Chưa đủ số liệu để biết có kịp không. Muốn kịp hạn, từ ngày mai mỗi ngày cần thêm 217,2 người.',
      blocks: 6,
    },
    {
      why: 'one missing of many is not all',
      units: [unitOf('Thôn 1', 25_000, 24_999)],
      says: 'Đạt 99,99% – 24.999 trong 25.000 người. Còn thiếu 1 người.',
      then: 'Hạn cuối 15/5/2026, còn 30 ngày. Chưa đủ số liệu để biết có kịp không. Muốn kịp hạn, 30 ngày tới cần thêm 1 người.',
      blocks: 49,
    },
    {
      why: 'all are done',
      units: [unitOf('Thôn 1', 20, 20)],
      says: 'Đạt 100,00% – 20 trong 20 người. Không còn ai thiếu.',
      then: '✓ Hạn cuối 15/5/2026, còn 30 ngày. Đã đạt chỉ tiêu.',
      blocks: 50,
    },
  ])('$why', ({ units, says, then, blocks }) => {
    const lines = home(units);
    expect([headOf(lines)[0], headOf(lines)[2]]).toEqual([says, then]);
    expect(filled(lines)).toBe(blocks);
  });

  test.each([
    { on: '2026-05-14', done: 16, says: /^Hạn cuối 15\/5\/2026, còn 1 ngày\. Chưa đủ số liệu/ },
    { on: LAST_DAY, done: 16, says: /^Hạn cuối 15\/5\/2026\. Hôm nay là ngày cuối, còn 4 người\.$/ },
    { on: '2026-05-20', done: 16, says: /^✗ Hạn cuối 15\/5\/2026\. Đã quá hạn 5 ngày, còn 4 người chưa xong\.$/ },
    { on: LAST_DAY, done: 20, says: /^✓ Hạn cuối 15\/5\/2026, hôm nay là ngày cuối\. Đã đạt chỉ tiêu\.$/ },
    { on: '2026-05-20', done: 20, says: /^✓ Hạn cuối 15\/5\/2026\. Đã đạt chỉ tiêu\.$/ },
    { on: '2026-05-20', done: null, says: /^✗ Hạn cuối 15\/5\/2026, đã quá 5 ngày\.$/ },
  ])('of the last day on $on with $done of 20 done, said once', ({ on, done, says }) => {
    const units = done === null ? [unsent('Thôn 1')] : [unitOf('Thôn 1', 20, done)];
    expect(headOf(home(units, { on }))[2]).toMatch(says);
  });

  test('in English in the same lines', () => {
    const lines = headOf(home([unitOf('Thôn 1', 25_000, 24_999)], { text: en, on: '2026-05-14' }));
    expect(lines[0]).toBe('99.99% reached – 24,999 of 25,000 people. 1 missing.');
    expect(lines[2]).toMatch(/^Last day 15 May 2026, 1 day left\. /);
  });
});

describe('the slowest', () => {
  const slowest = (units: readonly UnitTally[]) => below(home(units), vi.guide.slowest);

  test('are told of nowhere, before there is anybody to compare', () => {
    expect(slowest([unsent('Thôn 1')])).toEqual(['Chưa có số liệu để so các đơn vị.']);
  });

  test('are none when all are done', () => {
    expect(slowest([unitOf('Thôn 1', 20, 20), unsent('Thôn 2')])).toEqual(['✓ Không còn nơi nào thiếu.']);
  });

  test('are five at most, the smallest share first; of equal shares the larger gap, then by name', () => {
    const units = [
      unitOf('Thôn 10', 10, 5),
      unitOf('Thôn 9', 10, 5, { error: 2 }),
      unitOf('Thôn 3', 20, 10),
      unitOf('Thôn 4', 10, 0),
      unitOf('Thôn 5', 10, 9),
      unitOf('Thôn 6', 10, 8),
      unitOf('Thôn 7', 10, 10),
      unsent('Thôn 8'),
    ];
    expect(slowest(units).slice(1)).toEqual([
      'Thôn 4 | 0 | 10 | 0,00% | 10 | 7 | ✓ 10 dòng, không có lỗi',
      'Thôn 3 | 10 | 20 | 50,00% | 10 | 4 | ✓ 20 dòng, không có lỗi',
      'Thôn 9 | 5 | 10 | 50,00% | 5 | 4 | ⚠ 10 dòng, 2 lỗi phải sửa',
      'Thôn 10 | 5 | 10 | 50,00% | 5 | 4 | ✓ 10 dòng, không có lỗi',
      'Thôn 6 | 8 | 10 | 80,00% | 2 | 3 | ✓ 10 dòng, không có lỗi',
    ]);
  });
});

describe('the units', () => {
  test.each([
    {
      why: 'nobody of the age has no share',
      unit: unitOf('Thôn 1', 0, 0, { rows: 3 }),
      says: /^Thôn 1 \| 0 \| 0 \| – \| 0 \|/,
    },
    { why: 'nearly all is not all', unit: unitOf('Thôn 1', 25_000, 24_999), says: /\| 99,99% \| 1 \|/ },
    { why: 'all is all', unit: unitOf('Thôn 1', 25_000, 25_000), says: /\| 100,00% \| 0 \|/ },
  ])('$why', ({ unit, says }) => {
    expect(below(home([unit]), vi.guide.units)[1]).toMatch(says);
  });

  test.each([
    { why: 'without a due day', daysLate: null, due: null, says: 'Thôn 1 | 0 | 0 | – | 0 |  | ⚠ Chưa có danh sách' },
    {
      why: 'not due yet',
      daysLate: 0,
      due: day('2026-04-20'),
      says: 'Thôn 1 | 0 | 0 | – | 0 | 2026-04-20 | ⚠ Chưa có danh sách',
    },
    {
      why: 'overdue',
      daysLate: 5,
      due: day('2026-04-10'),
      says: 'Thôn 1 | 0 | 0 | – | 0 | 2026-04-10 | ✗ Chưa có danh sách, quá hạn 5 ngày',
    },
  ])('a list that is missing, $why', ({ daysLate, due, says }) => {
    const lines = home([unsent('Thôn 1')], { qualities: [listOf('Thôn 1', 0, { daysLate, due })] });
    expect(below(lines, vi.guide.units)[1]).toBe(says);
  });
});

test('nothing outstanding is told as such, and what is stands behind its sign', () => {
  const line = { line: 2, task: 'Rà soát', owner: '', start: null, lastDay: day('2026-04-10'), done: false };
  const warned = (milestones: MilestoneLine[]) =>
    below(home([unitOf('Thôn 1', 20, 16)], { milestones }), vi.home.warnings);
  expect(warned([])).toEqual(['✓ Không có việc nào quá hạn hoặc sắp tới hạn.']);
  expect(warned([line])).toEqual(['✗ Rà soát: hạn cuối 10/4/2026, đã quá 5 ngày.']);
});

test('several indicators stand in a table: missing to the target, and no figures where no list gives them', () => {
  const [first] = campaign.indicators;
  const given = parseCampaign({
    ...campaign,
    indicators: [
      first,
      { ...first, id: 'most', name: 'Phần lớn', target: 87 },
      { ...first, id: 'organisations', name: 'Cơ quan', among: 'organisations', deadline: null },
    ],
  });
  const commune = communeOf([unitOf('Thôn 1', 20, 16)]);
  const indicators = given.indicators.map((each) =>
    measure(
      each,
      each.among === 'organisations' ? { done: 0, population: null } : { done: 16, population: 20 },
      day(APRIL),
    ),
  );
  const view = homeView({ ...QUIET, campaign: given, commune: { ...commune, indicators } }, vi);
  expect(below(told(view), vi.home.state).slice(1)).toEqual([
    `${first?.name ?? ''} | 16 | 20 | 80,00% | 4 | 2026-05-15 | Chưa đủ số liệu để dự báo; còn 30 ngày`,
    'Phần lớn | 16 | 20 | 80,00% | 2 | 2026-05-15 | Chưa đủ số liệu để dự báo; còn 30 ngày',
    'Cơ quan |  |  | – |  |  | Chưa có số liệu; thường xuyên',
  ]);
});
