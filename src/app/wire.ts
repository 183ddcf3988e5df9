import type { Cell, Grid } from '../domain/cell';
import { parseDay } from '../domain/day';

/** A cell as pages and the command line hand it over; `{ day }` is a real date, null an empty cell. */
export type WireCell = string | number | boolean | null | { readonly day: string };

function cellFrom(cell: WireCell | undefined): Cell {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'object') return cell;
  const day = parseDay(cell.day);
  return day === null ? cell.day : { day };
}

/** Rows of any length from JSON, made equally long. */
export function gridFrom(rows: readonly (readonly WireCell[])[]): Grid {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows.map((row) => Array.from({ length: width }, (_, at) => cellFrom(row[at])));
}

/** The grid that a JSON array of rows holds. */
export const readGrid = (json: string): Grid => gridFrom(JSON.parse(json) as WireCell[][]);

/** The grids that a JSON array of sheets holds. */
export const readGrids = (json: string): Grid[] => (JSON.parse(json) as WireCell[][][]).map(gridFrom);
