import type { Box } from '../box';

/** Rows or columns that come or go. `at` is the first of them, 1-based. */
export type Shift = {
  readonly kind: 'insert' | 'delete';
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
  /** For an insert: whose looks the new ones take, those before or behind them; without it none. */
  readonly like?: 'before' | 'behind';
};

/** Where a box stands after a shift in its sheet; null when it is deleted altogether. */
export function shiftBox(box: Box, shift: Shift): Box | null {
  const [start, length] = shift.axis === 'row' ? [box.row, box.rows] : [box.column, box.columns];
  const [from, until] = shiftSpan(start, length, shift);
  if (until <= from) return null;
  return shift.axis === 'row'
    ? { ...box, row: from, rows: until - from }
    : { ...box, column: from, columns: until - from };
}

/** Where rows or columns stand after a shift along them: the first, and the one behind the last. */
export function shiftSpan(start: number, length: number, shift: Shift): [from: number, until: number] {
  return shift.kind === 'insert' ? inserted(start, length, shift) : deleted(start, length, shift);
}

function inserted(start: number, length: number, { at, count }: Shift): [number, number] {
  const end = start + length;
  return [start >= at ? start + count : start, end > at ? end + count : end];
}

function deleted(start: number, length: number, { at, count }: Shift): [number, number] {
  const place = (edge: number): number => (edge <= at ? edge : Math.max(at, edge - count));
  return [place(start), place(start + length)];
}
