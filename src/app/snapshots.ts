import { readDay } from '../domain/birth-day';
import { cellText, isBlank, type Cell } from '../domain/cell';
import type { Commune } from '../domain/commune';
import type { Day } from '../domain/day';
import {
  readSnapshots,
  snapshotCells,
  snapshotOf,
  SNAPSHOT_WIDTH,
  type SnapshotLine,
  type Snapshots,
} from '../domain/snapshot';
import { logView } from '../view/auto-tabs';
import type { ViewCell } from '../view/table';
import { keyOfCells, readLast, rememberLast, type GrowingTab, type LastLines } from './growing-tab';
import type { StepWorld } from './job';
import { provideTab, TAB_COLOURS } from './provide-tab';

/** Days of lines from which a pace, a week and a day before are told. */
const DAYS = 43;
const LEAST = 60;

const TAB = 'Nhật ký';

const keyOf = (row: readonly Cell[]) => keyOfCells(row.slice(0, 4));

const growing = (linesADay: number): GrowingTab => ({
  tab: TAB,
  width: SNAPSHOT_WIDTH,
  most: Math.max(LEAST, DAYS * linesADay),
  keyOf,
});

const isOf = (on: Day) => (row: readonly Cell[]) => readDay(row[0] ?? '') === on;
const isEmpty = (row: readonly Cell[]) => row.every(isBlank);

/** A cell that stands in the tab, as it is written back. */
const asWritten = (cell: Cell): ViewCell => (typeof cell === 'boolean' ? cellText(cell) : cell === '' ? null : cell);

/** What is to be written where, so that the lines of a day are the last ones. */
type Writing = {
  readonly row: number;
  readonly cells: readonly (readonly ViewCell[])[];
  readonly lastRow: number;
  readonly keys: readonly string[];
};

/** A row that somebody narrowed is as wide as the others again. */
const asRow = (row: readonly Cell[]): ViewCell[] =>
  Array.from({ length: SNAPSHOT_WIDTH }, (_, at) => asWritten(row[at] ?? ''));

const plainCell = (cell: ViewCell): Cell => (cell === null || (typeof cell === 'object' && 'link' in cell) ? '' : cell);

function writingOf({ grid, firstRow }: LastLines, fresh: readonly (readonly ViewCell[])[], on: Day): Writing {
  const freshKeys = fresh.map((cells) => keyOf(cells.map(plainCell)));
  const at = grid.findIndex(isOf(on));
  const isLast = at < 0 || grid.slice(at).every((row) => isOf(on)(row) || isEmpty(row));
  const from = isLast ? (at < 0 ? grid.length : at) : 0;
  const kept = isLast ? [] : grid.filter((row) => !isOf(on)(row) && !isEmpty(row));
  const cells = [...kept.map(asRow), ...fresh];
  const before = grid.slice(0, from).map(keyOf);
  const surplus = Math.max(0, grid.length - from - cells.length);
  return {
    row: firstRow + from,
    cells: [...cells, ...Array.from({ length: surplus }, () => asRow([]))],
    lastRow: firstRow + from + cells.length - 1,
    keys: [...before, ...kept.map(keyOf), ...freshKeys],
  };
}

const sameDay = (lines: readonly SnapshotLine[], fresh: readonly SnapshotLine[]): boolean =>
  JSON.stringify(lines) === JSON.stringify(fresh);

const withDay = (lines: readonly SnapshotLine[], fresh: readonly SnapshotLine[], on: Day): SnapshotLine[] => [
  ...lines.filter(({ day }) => day !== on),
  ...fresh,
];

/** The lines that keeping the counts of a day would leave, and nothing written. */
export function foreseeSnapshot({ ports }: StepWorld, commune: Commune): SnapshotLine[] {
  const fresh = snapshotOf(commune);
  const last = readLast(ports, growing(fresh.length));
  return withDay(readSnapshots(last.grid, last.firstRow).lines, fresh, commune.on);
}

/**
 * Keeps the counts of a day in `Nhật ký`: those that an earlier run of the day kept are replaced. A day without a run
 * has no lines.
 *
 * @returns The lines of the last six weeks, this day's included.
 */
export function keepSnapshot({ ports, text }: StepWorld, commune: Commune): Snapshots {
  provideTab(ports, logView(text), TAB_COLOURS.output);
  const fresh = snapshotOf(commune);
  const shape = growing(fresh.length);
  const last = readLast(ports, shape);
  const { lines, unreadable } = readSnapshots(last.grid, last.firstRow);
  const { row, cells, keys, lastRow } = writingOf(last, fresh.map(snapshotCells), commune.on);
  const present = lines.filter(({ day }) => day === commune.on);
  if (!sameDay(present, fresh)) ports.writeLines(TAB, row, 1, cells);
  rememberLast(ports, shape, keys, lastRow);
  return { lines: withDay(lines, fresh, commune.on), unreadable };
}
