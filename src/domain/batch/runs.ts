import type { Cell } from '../cell';
import type { Stroke } from './carry-out';

/** Cells of one column, one below the other; `row` 1-based, `at` 0-based. */
export type Run = { readonly row: number; readonly at: number; readonly cells: readonly Cell[] };

/** Stretches of neighbouring rows, the last first. */
export function stretchesOf(rows: readonly number[]): { readonly first: number; readonly count: number }[] {
  const stretches: { first: number; count: number }[] = [];
  for (const row of [...rows].sort((one, other) => other - one)) {
    const last = stretches[stretches.length - 1];
    if (last?.first === row + 1) [last.first, last.count] = [row, last.count + 1];
    else stretches.push({ first: row, count: 1 });
  }
  return stretches;
}

/** More calls than these are not made for one column, where what lies between can be written again as it is. */
const MOST_RUNS = 10;

/** Runs of neighbouring cells. */
function neighbours(strokes: readonly Stroke[]): Run[] {
  const runs: { row: number; at: number; cells: Cell[] }[] = [];
  for (const { row, at, cell } of [...strokes].sort((one, other) => one.row - other.row)) {
    const last = runs[runs.length - 1];
    if (last && last.row + last.cells.length === row) last.cells.push(cell);
    else runs.push({ row, at, cells: [cell] });
  }
  return runs;
}

/** A cell that stands between runs, or null where writing it again might change it. */
export type Between = (row: number, at: number) => Cell | null;

function bridged(runs: readonly Run[], between: Between): Run[] {
  const joined: { row: number; at: number; cells: Cell[] }[] = [];
  for (const { row, at, cells } of runs) {
    const last = joined[joined.length - 1];
    const end = last ? last.row + last.cells.length : row;
    const gap = Array.from({ length: row - end }, (_, place) => between(end + place, at));
    const known = gap.filter((cell) => cell !== null);
    if (last && known.length === gap.length) last.cells.push(...known, ...cells);
    else joined.push({ row, at, cells: [...cells] });
  }
  return joined;
}

/**
 * The runs in which cells are written, column by column. Only these cells are written where that takes few calls; in
 * a column with many, the cells between are written again as they are, where that is safe.
 */
export function runsOf(strokes: readonly Stroke[], between: Between): Run[] {
  const byColumn = new Map<number, Stroke[]>();
  for (const stroke of strokes) byColumn.set(stroke.at, [...(byColumn.get(stroke.at) ?? []), stroke]);
  return [...byColumn.values()].flatMap((column) => {
    const runs = neighbours(column);
    return runs.length <= MOST_RUNS ? runs : bridged(runs, between);
  });
}
