import type { Day } from './day';
import { tidy } from './text-key';

/** What a cell holds once it has left the spreadsheet: an empty cell is `''`, a date cell is its plain day. */
export type Cell = string | number | boolean | { readonly day: Day };

/** Rows of cells from the first row of a tab on; all rows are equally long. */
export type Grid = readonly (readonly Cell[])[];

/** Whether a cell shows nothing: empty, or white space and invisible characters alone. */
export const isBlank = (cell: Cell): boolean => cell === '' || (typeof cell === 'string' && tidy(cell) === '');

/** A cell as text: a day as d/m/yyyy without leading zeros, everything else as it is typed. */
export function cellText(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell !== 'object') return typeof cell === 'boolean' ? (cell ? 'TRUE' : 'FALSE') : String(cell);
  const [year, month, date] = cell.day.split('-');
  return `${Number(date)}/${Number(month)}/${year ?? ''}`;
}
