import { readDay } from './birth-day';
import type { Campaign, Indicator } from './campaign';
import { cellText, isBlank, type Cell, type Grid } from './cell';
import type { Commune } from './commune';
import type { Day } from './day';
import { hasReached, STAGES } from './stage';
import { reached, type StageCounts, type Tally } from './tally';

/** What stands in the place of a unit for the whole commune, where everybody is counted once. */
export const WHOLE_COMMUNE = 'Toàn xã';

/**
 * A line of `Nhật ký`: how many of a unit, or of the commune, stood where on a day. Counts only. Either of a band, by
 * stages; or of an indicator, which the commune alone has.
 */
export type SnapshotLine = {
  readonly day: Day;
  readonly unit: string;
  /** The id of a band; `''` in the line of an indicator. */
  readonly band: string;
  /** The id of an indicator; `''` in the line of a band. */
  readonly indicator: string;
  /** Those in band, or of whom the indicator is a share; null where no list gives them. */
  readonly population: number | null;
  /** Null in the line of an indicator. */
  readonly stages: StageCounts | null;
  readonly done: number;
};

/** The columns of `Nhật ký` from the left: day, unit, band, indicator, population, a stage each, done. */
export const SNAPSHOT_WIDTH = 5 + STAGES.length + 1;

const bandLine = (day: Day, unit: string, band: string, tally: Tally): SnapshotLine => ({
  day,
  unit,
  band,
  indicator: '',
  population: tally.inBand,
  stages: tally.stages,
  done: tally.inBand - tally.gap,
});

/** The lines of a day: the commune by band, its indicators, then every unit by band. */
export function snapshotOf({ bands, indicators, units, on }: Commune): SnapshotLine[] {
  return [
    ...bands.map((tally) => bandLine(on, WHOLE_COMMUNE, tally.id, tally)),
    ...indicators.map(({ id, population, done }) => ({
      day: on,
      unit: WHOLE_COMMUNE,
      band: '',
      indicator: id,
      population,
      stages: null,
      done,
    })),
    ...units.flatMap(({ name, bands: own }) => own.map((tally) => bandLine(on, name, tally.name ?? '', tally))),
  ];
}

/** The cells of a line; null is empty. */
export const snapshotCells = (line: SnapshotLine): ({ readonly day: Day } | string | number | null)[] => [
  { day: line.day },
  line.unit,
  line.band,
  line.indicator,
  line.population,
  ...STAGES.map((stage) => line.stages && line.stages[stage]),
  line.done,
];

const countIn = (cell: Cell | undefined): number | null =>
  typeof cell === 'number' && Number.isInteger(cell) && cell >= 0 ? cell : null;

function stagesIn(cells: readonly Cell[]): StageCounts | null {
  const counts = cells.map(countIn);
  if (counts.some((count) => count === null)) return null;
  return Object.fromEntries(STAGES.map((stage, at) => [stage, counts[at]])) as StageCounts;
}

/** Whether the figures of a band agree with each other. */
const addsUp = (stages: StageCounts, population: number, done: number): boolean =>
  STAGES.reduce((sum, stage) => sum + stages[stage], 0) === population && done <= population;

function lineOf(row: readonly Cell[]): SnapshotLine | null {
  const [first = '', ...rest] = row;
  const [unit = '', band = '', indicator = ''] = rest.slice(0, 3).map((cell) => cellText(cell).trim());
  const [day, population, done] = [readDay(first), countIn(row[4]), countIn(row[SNAPSHOT_WIDTH - 1])];
  if (day === null || done === null || unit === '' || (band === '') === (indicator === '')) return null;
  if (indicator !== '')
    return population === null && !isBlank(row[4] ?? '')
      ? null
      : { day, unit, band, indicator, population, stages: null, done };
  const stages = stagesIn(row.slice(5, 5 + STAGES.length));
  if (stages === null || population === null || !addsUp(stages, population, done)) return null;
  return { day, unit, band, indicator, population, stages, done };
}

/** What a part of `Nhật ký` holds: its lines, and the rows in which something stands that is no line of ours. */
export type Snapshots = { readonly lines: readonly SnapshotLine[]; readonly unreadable: readonly number[] };

/**
 * Reads lines of `Nhật ký`. A row that was changed by hand so that it makes no sense is passed over and named.
 *
 * @param grid - Rows without the header.
 * @param firstRow - The 1-based row of the tab in which the first stands.
 */
export function readSnapshots(grid: Grid, firstRow: number): Snapshots {
  const lines: SnapshotLine[] = [];
  const unreadable: number[] = [];
  grid.forEach((row, at) => {
    const line = lineOf(row);
    if (line) lines.push(line);
    else if (row.some((cell) => !isBlank(cell))) unreadable.push(firstRow + at);
  });
  return { lines, unreadable };
}

/** How many of how many on a day. */
type Counted = { readonly day: Day; readonly done: number; readonly population: number | null };

/** Adds up lines by day, in the order of the days. */
function byDay(lines: readonly SnapshotLine[], doneOf: (line: SnapshotLine) => number): Counted[] {
  const days = new Map<Day, { done: number; population: number | null }>();
  for (const line of lines) {
    const before = days.get(line.day);
    const population = before && before.population === null ? null : line.population;
    days.set(line.day, {
      done: (before?.done ?? 0) + doneOf(line),
      population: population === null ? null : (before?.population ?? 0) + population,
    });
  }
  return [...days].map(([day, counted]) => ({ day, ...counted })).sort((one, other) => (one.day < other.day ? -1 : 1));
}

/** How an indicator of the commune stood day by day. */
export const indicatorHistory = (lines: readonly SnapshotLine[], id: string): Counted[] =>
  byDay(
    lines.filter(({ unit, indicator }) => unit === WHOLE_COMMUNE && indicator === id),
    ({ done }) => done,
  );

/**
 * How a unit stood day by day in what an indicator asks of those in band: in its band, or in all, at its stage or
 * further; the closing of the campaign where it asks for no stage.
 */
export function unitHistory(
  lines: readonly SnapshotLine[],
  name: string,
  { band: wanted, stage }: Pick<Indicator, 'band' | 'stage'>,
  { bands, closing }: Pick<Campaign, 'bands' | 'closing'>,
): Counted[] {
  const ids = new Set(bands.map(({ id }) => id).filter((id) => wanted === null || id === wanted));
  const own = lines.filter(({ unit, band, stages }) => unit === name && stages !== null && ids.has(band));
  return byDay(own, ({ stages, population }) =>
    stages ? reached({ inBand: population ?? 0, stages, gap: 0 }, stage ?? closing) : 0,
  );
}

/** How many of a unit had come so far on the last day before one; null where no line tells. */
export type Before = { readonly day: Day; readonly enrolled: number; readonly activated: number };

/** How each unit, and the commune, stood on the last day before `on` of which there are lines. */
export function standingBefore(lines: readonly SnapshotLine[], on: Day): ReadonlyMap<string, Before> {
  const last = lines.reduce<Day | null>(
    (latest, { day }) => (day < on && (latest === null || day > latest) ? day : latest),
    null,
  );
  const standing = new Map<string, Before>();
  for (const { day, unit, stages } of lines) {
    if (day !== last || !stages) continue;
    const before = standing.get(unit);
    const count = (least: 'enrolled' | 'activated') =>
      STAGES.reduce((sum, stage) => sum + (hasReached(stage, least) ? stages[stage] : 0), 0);
    standing.set(unit, {
      day,
      enrolled: (before?.enrolled ?? 0) + count('enrolled'),
      activated: (before?.activated ?? 0) + count('activated'),
    });
  }
  return standing;
}

/** The units of which lines tell, but which the workbook has no longer: renamed, or deleted. */
export function strayUnits(lines: readonly SnapshotLine[], units: readonly string[]): string[] {
  const known = new Set([WHOLE_COMMUNE, ...units]);
  return [...new Set(lines.map(({ unit }) => unit))].filter((unit) => !known.has(unit));
}
