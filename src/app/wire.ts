import type { Cell, Grid } from '../domain/cell';
import { parseDay } from '../domain/day';
import type { SourceSheet } from '../domain/source/source';

/** A cell as pages and the command line hand it over; `{ day }` is a real date, null an empty cell. */
type WireCell = string | number | boolean | null | { readonly day: string };

function cellFrom(cell: WireCell | undefined): Cell {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'object') return cell;
  const day = parseDay(cell.day);
  return day === null ? cell.day : { day };
}

/** Rows of any length from JSON, made equally long. */
function gridFrom(rows: readonly (readonly WireCell[])[]): Grid {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows.map((row) => Array.from({ length: width }, (_, at) => cellFrom(row[at])));
}

/** The grid that a JSON array of rows holds. */
export const readGrid = (json: string): Grid => gridFrom(JSON.parse(json) as WireCell[][]);

/** A sheet as pages and the command line hand it over; rows of any length. */
export type WireSheet = {
  readonly name: string;
  readonly rows: readonly (readonly WireCell[])[];
  readonly isHidden?: boolean;
};

/** Sheets that were handed over, their rows made equally long. */
export const sheetsFrom = (sheets: readonly WireSheet[]): SourceSheet[] =>
  sheets.map(({ name, rows, isHidden = false }) => ({ name, grid: gridFrom(rows), isHidden }));
