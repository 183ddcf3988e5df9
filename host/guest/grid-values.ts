import type { Box } from '../box';
import type { Block, Scalar } from '../model/cells';
import { Exception, wrongArguments } from './exception';
import { dateOfSerial, serialOfDate } from './realm-date';
import { plainText } from './plain-text';

/** Cuts a flat list into the rows of a box. */
export function rowsOf<T>(flat: readonly T[], columns: number): T[][] {
  const rows: T[][] = [];
  for (let start = 0; start < flat.length; start += columns) {
    const row: T[] = [];
    for (let index = start; index < start + columns; index += 1) row.push(flat[index] as T);
    rows.push(row);
  }
  return rows;
}

/** What a script reads: '' for an empty cell, a Date of this realm for a date. */
export function guestValues(block: Block, columns: number): unknown[][] {
  const { values, dates } = block;
  const rows: unknown[][] = [];
  for (let start = 0; start < values.length; start += columns) {
    const row: unknown[] = [];
    for (let index = start; index < start + columns; index += 1) row.push(values[index] ?? '');
    rows.push(row);
  }
  for (let index = 0; index < dates.length; index += 1) {
    const place = dates[index] ?? 0;
    const row = rows[Math.floor(place / columns)];
    if (row) row[place % columns] = dateOfSerial(values[place] as number);
  }
  return rows;
}

/** A script's values as they cross; null and undefined empty a cell, any other object is its text. */
export function plainBlock(values: readonly unknown[]): Block {
  const plain: Scalar[] = [];
  const dates: number[] = [];
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index];
    if (value instanceof Date) {
      dates.push(index);
      plain.push(serialOfDate(value));
    } else plain.push(plainValue(value));
  }
  return { values: plain, dates };
}

function plainValue(value: unknown): Scalar {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : '#NUM!';
  return typeof value === 'boolean' ? value : plainText(value);
}

/**
 * Makes one list of a script's rows.
 *
 * @throws {Exception} Not rows, or rows that do not fit the box; in Google's words.
 */
export function flatRows(method: string, rows: unknown, box: Box): unknown[] {
  if (!Array.isArray(rows)) throw wrongArguments(`SpreadsheetApp.${method}`, [rows]);
  refuseCount('rows', rows.length, box.rows);
  const flat: unknown[] = [];
  for (const row of rows as unknown[]) {
    if (!Array.isArray(row)) throw wrongArguments(`SpreadsheetApp.${method}`, [rows]);
    refuseCount('columns', row.length, box.columns);
    for (let index = 0; index < row.length; index += 1) flat.push(row[index]);
  }
  return flat;
}

function refuseCount(what: 'rows' | 'columns', given: number, asked: number): void {
  if (given === asked) return;
  throw new Exception(
    `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${given} but the range has ${asked}.`,
  );
}
