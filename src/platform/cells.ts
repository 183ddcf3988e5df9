import type { Area } from '../domain/area';
import type { Cell, Grid } from '../domain/cell';
import { dayOf } from '../domain/day';

/**
 * A value of a range as a plain cell. A date is taken by the hour hands of the script's zone, which is the sheet's.
 *
 * @param value - What `getValues` gives: text, number, boolean or Date; `''` for an empty cell.
 */
export function plainCell(value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (!(value instanceof Date)) return '';
  const day = dayOf(value.getFullYear(), value.getMonth() + 1, value.getDate());
  return day === null ? '' : { day };
}

/** The values of a range as plain cells. */
export const plainGrid = (values: readonly (readonly unknown[])[]): Grid => values.map((row) => row.map(plainCell));

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** What a formula hands over as an area of plain cells: a range as rows, one cell, or nothing for an argument left out. */
export function plainArea(value: unknown): Area {
  const rows = isList(value) ? value.map((row) => (isList(row) ? row : [row])) : [[value]];
  const columns = rows[0]?.length ?? 0;
  if (columns === 0) return { rows: 1, columns: 1, cells: [''] };
  const cells = rows.flatMap((row) => Array.from({ length: columns }, (_, at) => plainCell(row[at])));
  return { rows: rows.length, columns, cells };
}
