import fc from 'fast-check';
import type { Cell } from '../../src/domain/cell';
import { day } from '../../src/domain/day';
import {
  indicatorHistory,
  readSnapshots,
  snapshotCells,
  snapshotOf,
  standingBefore,
  strayUnits,
  unitHistory,
  WHOLE_COMMUNE,
  type SnapshotLine,
} from '../../src/domain/snapshot';
import { STAGES } from '../../src/domain/stage';
import { campaign, communeOf, unitOf } from '../view/report-sample';

const stages = (...counts: readonly number[]) =>
  Object.fromEntries(STAGES.map((stage, at) => [stage, counts[at] ?? 0])) as SnapshotLine['stages'];

const bandLine = (on: string, unit: string, activated: number, waiting: number, band = '6-18'): SnapshotLine => ({
  day: day(on),
  unit,
  band,
  indicator: '',
  population: activated + waiting,
  stages: stages(waiting, 0, 0, 0, 0, activated),
  done: activated,
});

const asRead = (line: SnapshotLine): Cell[] => snapshotCells(line).map((cell) => cell ?? '');

test('a day has a line for the commune by band, for each indicator, and for each unit by band', () => {
  const unit = unitOf('TH A', 20, 16);
  const commune = communeOf([{ ...unit, bands: [{ ...unit, name: '6-18' }] }]);
  const lines = snapshotOf(commune);
  expect(
    lines.map(({ unit: name, band, indicator, population, done }) => [name, band || indicator, population, done]),
  ).toEqual([
    ...commune.bands.map(({ id, inBand, gap }) => [WHOLE_COMMUNE, id, inBand, inBand - gap]),
    ...commune.indicators.map(({ id, population, done }) => [WHOLE_COMMUNE, id, population, done]),
    ['TH A', '6-18', 20, 16],
  ]);
});

test('what was written is read again (property)', () => {
  const count = fc.nat(9_999);
  const line = fc
    .record({
      unit: fc.constantFrom('TH A', 'Thôn 3', WHOLE_COMMUNE),
      counts: fc.tuple(count, count, count, count, count, count),
    })
    .map(({ unit, counts }): SnapshotLine => {
      const population = counts.reduce((sum, each) => sum + each, 0);
      return {
        day: day('2026-05-08'),
        unit,
        band: '6-18',
        indicator: '',
        population,
        stages: stages(...counts),
        done: counts[5],
      };
    });
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      expect(readSnapshots(lines.map(asRead), 2)).toEqual({ lines, unreadable: [] });
    }),
  );
});

describe('a row that somebody changed', () => {
  const good = asRead(bandLine('2026-05-08', 'TH A', 3, 2));
  const changed = (column: number, cell: Cell): Cell[] => good.map((each, at) => (at === column ? cell : each));
  test.each<{ why: string; row: Cell[]; unreadable: number[] }>([
    { why: 'left as it is', row: good, unreadable: [] },
    { why: 'emptied', row: good.map(() => ''), unreadable: [] },
    { why: 'without its day', row: changed(0, ''), unreadable: [7] },
    { why: 'with a word for a day', row: changed(0, 'hôm qua'), unreadable: [7] },
    { why: 'without its unit', row: changed(1, ''), unreadable: [7] },
    { why: 'with a word for a number', row: changed(4, 'năm'), unreadable: [7] },
    { why: 'with half a person', row: changed(10, 2.5), unreadable: [7] },
    { why: 'below nought', row: changed(11, -1), unreadable: [7] },
    { why: 'whose stages do not add up', row: changed(10, 4), unreadable: [7] },
    { why: 'with more reached than there are', row: changed(11, 6), unreadable: [7] },
    { why: 'with a band and an indicator', row: changed(3, 'activated'), unreadable: [7] },
    { why: 'cut short', row: good.slice(0, 5), unreadable: [7] },
  ])('$why: unreadable $unreadable', ({ row, unreadable }) => {
    const read = readSnapshots([row], 7);
    expect(read.unreadable).toEqual(unreadable);
    expect(read.lines).toHaveLength(unreadable.length === 0 && row.some((cell) => cell !== '') ? 1 : 0);
  });
});

const LINES = [
  bandLine('2026-05-06', 'TH A', 10, 40),
  bandLine('2026-05-06', WHOLE_COMMUNE, 30, 70),
  bandLine('2026-05-08', 'TH A', 14, 36),
  bandLine('2026-05-08', WHOLE_COMMUNE, 44, 56),
  { ...bandLine('2026-05-08', WHOLE_COMMUNE, 44, 56), band: '', indicator: 'activated', stages: null },
];

test('the history of a unit has its days, and none that was missed', () => {
  expect(unitHistory(LINES, 'TH A', { band: null, stage: 'activated' }, campaign)).toEqual([
    { day: '2026-05-06', done: 10, population: 50 },
    { day: '2026-05-08', done: 14, population: 50 },
  ]);
  expect(unitHistory(LINES, 'TH A', { band: 'another', stage: 'activated' }, campaign)).toEqual([]);
});

test('the history of an indicator is that of the commune', () => {
  expect(indicatorHistory(LINES, 'activated')).toEqual([{ day: '2026-05-08', done: 44, population: 100 }]);
});

test.each([
  { on: '2026-05-06', day: undefined, activated: undefined },
  { on: '2026-05-07', day: '2026-05-06', activated: 10 },
  { on: '2026-05-08', day: '2026-05-06', activated: 10 },
  { on: '2026-05-09', day: '2026-05-08', activated: 14 },
])('before $on the last count of TH A is that of $day', ({ on, day: last, activated }) => {
  const before = standingBefore(LINES, day(on)).get('TH A');
  expect([before?.day, before?.activated]).toEqual([last, activated]);
});

test('units that the workbook has no longer are named, the commune is not', () => {
  expect(strayUnits(LINES, ['Thôn 3'])).toEqual(['TH A']);
  expect(strayUnits(LINES, ['TH A'])).toEqual([]);
});
