import type { NamePlace } from '../domain/name-place';
import { percentOf } from '../domain/tally';
import type { RowStyle, ViewCell, ViewRow } from './table';

/** A row of a view. */
export const viewRow = (style: RowStyle, ...cells: readonly ViewCell[]): ViewRow => ({ style, cells });

/** An empty row between two parts of a view. */
export const gapRow: ViewRow = { style: 'body', cells: [] };

/** A share for a percent column: a fraction that is what two decimals of percent show; "–" where there is nobody. */
export function share(count: number, population: number): ViewCell {
  const percent = percentOf(count, population);
  return percent === null ? '–' : Math.round(percent * 100) / 10_000;
}

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

/** The number of a line, which leads to the name in it. */
export const nameLink = ({ tab, row, column }: NamePlace): ViewCell => ({
  link: { tab, a1: `${columnLetters(column)}${row}`, label: String(row) },
});
