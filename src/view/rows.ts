import type { RowStyle, ViewCell, ViewRow } from './table';

/** A row of a view. */
export const viewRow = (style: RowStyle, ...cells: readonly ViewCell[]): ViewRow => ({ style, cells });

/** An empty row between two parts of a view. */
export const gapRow: ViewRow = { style: 'body', cells: [] };

/** A share for a percent column: a fraction, or null (shown as "–") where there is nobody to be a share of. */
export const share = (count: number, population: number): ViewCell => (population > 0 ? count / population : '–');

const LETTERS = 26;

/**
 * The letters of a column.
 *
 * @param column - 1-based.
 * @example columnLetters(28) //=> 'AB'
 */
export function columnLetters(column: number): string {
  const rest = (column - 1) % LETTERS;
  const before = Math.floor((column - 1) / LETTERS);
  return (before > 0 ? columnLetters(before) : '') + String.fromCharCode('A'.charCodeAt(0) + rest);
}
