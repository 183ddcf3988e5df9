import type { Box } from '../box';

/** Rows or columns that go to another place. All 1-based; `before` is where they go, none of those that go. */
export type Move = {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
  readonly before: number;
};

/** Where a line stands after a move. */
export function displaced({ at, count, before }: Move, line: number): number {
  const inside = line >= at && line < at + count;
  if (before > at)
    return inside ? line + before - at - count : line >= at + count && line < before ? line - count : line;
  return inside ? line + before - at : line >= before && line < at ? line + count : line;
}

/** The lines that a move touches, from the first on: for each place the line, from 0, that comes to it. */
export function orderOf(move: Move): { readonly first: number; readonly order: readonly number[] } {
  const first = Math.min(move.at, move.before);
  const length = Math.max(move.at + move.count, move.before) - first;
  const order = new Array<number>(length).fill(0);
  for (let index = 0; index < length; index += 1) order[displaced(move, first + index) - first] = index;
  return { first, order };
}

/** Where the parts of a box stand after a move: at most three boxes. */
export function displaceBox(box: Box, move: Move): Box[] {
  const [start, length] = move.axis === 'row' ? [box.row, box.rows] : [box.column, box.columns];
  const lines = Array.from({ length }, (_, index) => displaced(move, start + index)).sort((a, b) => a - b);
  const starts = lines.filter((line, index) => line !== (lines[index - 1] ?? NaN) + 1);
  return starts.map((from, index) => {
    const until = starts[index + 1] ?? Infinity;
    const count = lines.filter((line) => line >= from && line < until).length;
    return move.axis === 'row' ? { ...box, row: from, rows: count } : { ...box, column: from, columns: count };
  });
}

/** Where a box stands that cannot come apart: the smallest that holds all its parts. */
export function displaceWhole(box: Box, move: Move): Box {
  const parts = displaceBox(box, move);
  const row = Math.min(...parts.map((part) => part.row));
  const column = Math.min(...parts.map((part) => part.column));
  const rows = Math.max(...parts.map((part) => part.row + part.rows)) - row;
  const columns = Math.max(...parts.map((part) => part.column + part.columns)) - column;
  return { sheet: box.sheet, row, column, rows, columns };
}
