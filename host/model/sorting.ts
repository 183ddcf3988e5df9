import type { Box } from '../box';
import type { Scalar } from './cells';

/** A column to sort by, 1-based in its sheet. */
export type SortKey = { readonly column: number; readonly ascending: boolean };

const collator = new Intl.Collator('vi');

/**
 * The order of the rows of a box when sorted: numbers and dates, then texts, then FALSE and TRUE; empty cells last in
 * either direction; equal rows keep their order.
 *
 * @param values - The box's cells row by row.
 * @returns For each place the row, from 0, that comes to it.
 */
export function sortedRows(box: Box, values: readonly Scalar[], keys: readonly SortKey[]): number[] {
  const valueAt = (row: number, { column }: SortKey): Scalar => values[row * box.columns + column - box.column] ?? null;
  const compared = (a: number, b: number): number => {
    for (const key of keys) {
      const order = compareValues(valueAt(a, key), valueAt(b, key), key.ascending ? 1 : -1);
      if (order !== 0) return order;
    }
    return a - b;
  };
  return Array.from({ length: box.rows }, (_, row) => row).sort(compared);
}

function compareValues(a: Scalar, b: Scalar, direction: 1 | -1): number {
  const [kindA, kindB] = [kindOf(a), kindOf(b)];
  if (kindA === 3 || kindB === 3) return kindA - kindB;
  if (kindA !== kindB) return (kindA - kindB) * direction;
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b) * direction;
  return (Number(a) - Number(b)) * direction;
}

function kindOf(value: Scalar): 0 | 1 | 2 | 3 {
  if (value === null || value === '') return 3;
  if (typeof value === 'number') return 0;
  return typeof value === 'string' ? 1 : 2;
}
