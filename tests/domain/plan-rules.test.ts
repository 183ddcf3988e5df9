import type { Campaign } from '../../src/domain/campaign';
import { day } from '../../src/domain/day';
import type { MilestoneLine } from '../../src/domain/milestone';
import { planOf, type Edited } from '../../src/domain/plan';
import type { PlanChoices } from '../../src/domain/plan-choice';
import { settledCampaign, settledLines, settlePlan } from '../../src/domain/settle-plan';
import { calendarOf, publicHolidays } from '../../src/domain/work-calendar';
import { campaign } from './builders';

type Milestone = Campaign['milestones'][number];

const task = (id: string, lastDay: string, fields: Partial<Milestone> = {}): Milestone => ({
  ...{ id, place: id, task: `Việc ${id}`, owner: 'Công an xã', start: null },
  deadline: { day: day(lastDay), strict: false },
  ...fields,
});

const line = (at: number, id: string, lastDay: string, done = false): MilestoneLine => ({
  ...{ line: at, task: `Việc ${id}`, owner: 'Công an xã', start: null, lastDay: day(lastDay), done },
});

/** A campaign from 16/4 to 15/5/2026 with nothing but the given in it. */
const of = (milestones: Milestone[], fields: Partial<Campaign> = {}): Campaign => ({
  ...{ ...campaign, id: 'x', basis: [], indicators: [], sessions: [], baselines: [], milestones },
  ...fields,
});

function settle(order: Campaign, choices: PlanChoices = {}, edited: Partial<Edited> = {}) {
  const plan = planOf(order, order.indicators[0]?.id ?? null, { lines: null, sessions: null, ...edited });
  return settlePlan(plan, calendarOf(publicHolidays()), choices);
}

const idsIn = (...given: Parameters<typeof settle>) => settle(...given).faults.map(({ id }) => id);
const daysIn = (...given: Parameters<typeof settle>) =>
  settle(...given).plan.items.map(({ id, lastDay }) => `${id} ${lastDay.slice(5)}`);

const about = 'pupils';

describe('what fits is not named', () => {
  test.each([
    { why: 'two tasks with two days', order: of([task('a', '2026-04-20'), task('b', '2026-04-21')]) },
    {
      why: 'one task twice by one day',
      order: of([task('a', '2026-04-20', { about }), task('b', '2026-04-20', { about })]),
    },
    { why: 'a task on the last day of the campaign', order: of([task('a', '2026-05-15')]) },
    { why: 'a task on its first day', order: of([task('a', '2026-04-16')]) },
    { why: 'any day where there is no peak', order: of([task('a', '2026-06-16')], { start: null, end: null }) },
    {
      why: 'a task on the day of what it needs',
      order: of([task('a', '2026-04-20', { needs: ['b'] }), task('b', '2026-04-20')]),
    },
    {
      why: 'a report on the day of what it covers',
      order: of([task('a', '2026-04-20', { covers: ['b'] }), task('b', '2026-04-20')]),
    },
    {
      why: 'a basis of the day before',
      order: of([task('a', '2026-04-20')], { basis: [{ name: 'KH 1', day: day('2026-04-15') }] }),
    },
    {
      why: 'a start on the day of its basis',
      order: of([task('a', '2026-04-20')], { basis: [{ name: 'KH 1', day: day('2026-04-16') }] }),
    },
    {
      why: 'a basis without a day',
      order: of([task('a', '2026-04-20')], { basis: [{ name: 'Đề án 06', day: null }] }),
    },
  ])('$why', ({ order }) => {
    expect(idsIn(order)).toEqual([]);
  });
});

describe('what does not fit is named', () => {
  test.each([
    {
      why: 'two days for one task',
      order: of([task('a', '2026-04-20', { about }), task('b', '2026-04-21', { about })]),
      ids: ['x/pupils'],
    },
    { why: 'the day after the end', order: of([task('a', '2026-05-18')]), ids: ['x/after-end/a'] },
    { why: 'the day before the start', order: of([task('a', '2026-04-15')]), ids: ['x/before-start/a'] },
    {
      why: 'a task before what it needs',
      order: of([task('a', '2026-04-20', { needs: ['b'] }), task('b', '2026-04-21')]),
      ids: ['x/needs/a'],
    },
    {
      why: 'a report before what it covers',
      order: of([task('a', '2026-04-20', { covers: ['b'] }), task('b', '2026-04-21')]),
      ids: ['x/report/a'],
    },
    { why: 'a holiday', order: of([task('a', '2026-04-30')]), ids: ['x/day-off/a'] },
    {
      why: 'a basis signed after the start',
      order: of([task('a', '2026-04-20')], { basis: [{ name: 'KH 1', day: day('2026-04-17') }] }),
      ids: ['x/basis/start'],
    },
    {
      why: 'a basis signed on the last day',
      order: of([task('a', '2026-04-20')], { start: null, basis: [{ name: 'KH 1', day: day('2026-04-20') }] }),
      ids: ['x/basis/a'],
    },
  ])('$why', ({ order, ids }) => {
    expect(idsIn(order)).toEqual(ids);
  });

  test('a line that the office has added, by its own days', () => {
    expect(idsIn(of([]), {}, { lines: [line(2, 'riêng', '2026-05-17')] })).toEqual([
      'x/after-end/line Việc riêng',
      'x/day-off/line Việc riêng',
    ]);
  });

  test('a session that the office has planned after the last day', () => {
    const [indicator] = campaign.indicators;
    const order = of([], { indicators: indicator ? [{ ...indicator, unstated: [] }] : [] });
    const session = { half: 'morning', unit: 'TH Hoàng Thanh', place: 'Nhà văn hóa' } as const;
    const on = (date: string) => [{ ...session, day: day(date) }];
    expect(idsIn(order, {}, { sessions: on('2026-05-15') })).toEqual([]);
    expect(idsIn(order, {}, { sessions: on('2026-05-16') })).toEqual(['x/session/TH Hoàng Thanh']);
  });

  test('subgroups that are the whole or more, and not those that leave somebody', () => {
    const figure = { counts: 'gap', scope: 'commune', asOf: null, source: 'Công an' } as const;
    const figures = (...parts: number[]): Campaign['baselines'] => [
      { ...figure, id: 'all', name: 'tất cả', value: 100 },
      ...parts.map((value) => ({ ...figure, partOf: 'all', name: `nhóm ${value}`, value })),
    ];
    expect(idsIn(of([], { baselines: figures(60, 40) }))).toEqual(['x/parts/all']);
    expect(idsIn(of([], { baselines: figures(60, 39) }))).toEqual([]);
    expect(idsIn(of([], { baselines: figures() }))).toEqual([]);
  });
});

describe('of two days for one task', () => {
  const order = of([task('a', '2026-04-21', { about }), task('b', '2026-04-20', { about }), task('c', '2026-04-22')]);

  test.each<{ why: string; choices: PlanChoices; days: string[]; open: number }>([
    { why: 'the earlier holds', choices: {}, days: ['a 04-20', 'b 04-20', 'c 04-22'], open: 1 },
    {
      why: 'the chosen one holds',
      choices: { 'x/pupils': day('2026-04-21') },
      days: ['a 04-21', 'b 04-21', 'c 04-22'],
      open: 0,
    },
    {
      why: 'a third day holds that the office typed',
      choices: { 'x/pupils': day('2026-04-23') },
      days: ['a 04-23', 'b 04-23', 'c 04-22'],
      open: 0,
    },
    {
      why: 'each keeps its own where that is chosen',
      choices: { 'x/pupils': 'leave' },
      days: ['a 04-21', 'b 04-20', 'c 04-22'],
      open: 0,
    },
    {
      why: 'a choice for another order changes nothing',
      choices: { 'y/pupils': day('2026-04-21') },
      days: ['a 04-20', 'b 04-20', 'c 04-22'],
      open: 1,
    },
  ])('$why', ({ choices, days, open }) => {
    expect(daysIn(order, choices)).toEqual(days);
    expect(settle(order, choices).open).toHaveLength(open);
  });

  test('the chosen one goes through the other rules', () => {
    expect(idsIn(order, { 'x/pupils': day('2026-05-16') })).toEqual([
      'x/pupils',
      'x/after-end/pupils',
      'x/day-off/pupils',
    ]);
  });

  test('the day that holds stands in the campaign and in the lines, each with its own words elsewhere', () => {
    const lines = [line(2, 'b', '2026-04-20'), line(5, 'a', '2026-04-21'), line(6, 'c', '2026-04-22')];
    const { plan } = settle(order, {}, { lines });
    expect(settledLines(lines, plan).map(({ line: at, lastDay }) => `${at} ${lastDay}`)).toEqual([
      '2 2026-04-20',
      '5 2026-04-20',
      '6 2026-04-22',
    ]);
    expect(settledCampaign(order, plan).milestones.map(({ deadline }) => deadline.day)).toEqual([
      '2026-04-20',
      '2026-04-20',
      '2026-04-22',
    ]);
  });

  test('the office settles it by moving a line, too', () => {
    const lines = [line(2, 'a', '2026-04-20'), line(3, 'b', '2026-04-20')];
    expect(idsIn(order, {}, { lines })).toEqual([]);
  });

  test('nothing is left to settle when both are done', () => {
    const lines = [line(2, 'a', '2026-04-21', true), line(3, 'b', '2026-04-20', true)];
    expect(idsIn(order, {}, { lines })).toEqual([]);
  });
});

test('a task that was left with two days off is named for each, under a code of its own', () => {
  const order = of([task('a', '2026-04-18', { about }), task('b', '2026-04-19', { about })]);
  expect(idsIn(order, { 'x/pupils': 'leave' })).toEqual(['x/pupils', 'x/day-off/pupils', 'x/day-off/pupils (2)']);
});

test('a day for the commune and one for the province stay apart until the office chooses', () => {
  const order = of([task('a', '2026-04-20', { about }), task('b', '2026-04-24', { about, level: 'province' })]);
  expect(idsIn(order)).toEqual(['x/levels/pupils']);
  expect(daysIn(order)).toEqual(['a 04-20', 'b 04-24']);
  expect(daysIn(order, { 'x/levels/pupils': day('2026-04-20') })).toEqual(['a 04-20', 'b 04-20']);
});

test('lines of one task are told apart by their owners', () => {
  const same = { task: 'Thu nhận' };
  const order = of([
    task('a', '2026-04-20', { ...same, owner: 'Xã' }),
    task('b', '2026-04-24', { ...same, owner: 'Tỉnh' }),
  ]);
  const of2 = (at: number, owner: string, lastDay: string) => ({ ...line(at, '', lastDay), task: 'Thu nhận', owner });
  const { plan } = settle(order, {}, { lines: [of2(2, 'Tỉnh', '2026-04-24'), of2(3, 'Xã', '2026-04-20')] });
  expect(plan.items.map(({ id, line: at, place }) => `${id} ${at ?? ''} ${place ?? ''}`)).toEqual(['b 2 b', 'a 3 a']);
});
