import { cellText, type Cell, type Grid } from '../cell';
import { COLUMNS, OWN_COLUMNS, type Column } from '../column';
import { fingerprintOf } from '../fingerprint';
import type { Header } from '../header';
import { tidy } from '../text-key';

/** A roster tab as it stands: all its cells and where its header is. */
export type Present = { readonly header: Header; readonly grid: Grid };

const ID_PLACE = OWN_COLUMNS.indexOf('Mã dòng');

/** The place of *Mã dòng* from the left, 0-based; null while there is no block of ours. */
export const idPlace = ({ own }: Header): number | null => (own === null ? null : own + ID_PLACE);

/** The id of a line, 1-based; `''` for none. */
export function idIn({ header, grid }: Present, row: number): string {
  const at = idPlace(header);
  return at === null ? '' : cellText(grid[row - 1]?.[at] ?? '');
}

/** The rows by their ids; of a doubled id, which a copied line leaves, the first. */
export function rowsById(present: Present): Map<string, number> {
  const rows = new Map<string, number>();
  for (let row = present.grid.length; row > present.header.index + 1; row -= 1) {
    const id = idIn(present, row);
    if (id !== '') rows.set(id, row);
  }
  return rows;
}

/** What a line says in a column, 1-based row; the whole name also where it stands in two columns. */
export function cellIn({ header, grid }: Present, row: number, column: Column): Cell {
  const at = header.columns[column];
  const cell = at === undefined ? '' : (grid[row - 1]?.[at] ?? '');
  if (column !== 'Họ và tên' || header.familyName === null) return cell;
  return tidy(`${cellText(grid[row - 1]?.[header.familyName] ?? '')} ${cellText(cell)}`);
}

/** Where a value of a column goes: no place where the roster has no such column, two for a name in two columns. */
export function placesOf(header: Header, column: Column, cell: Cell): { at: number; cell: Cell }[] {
  const at = header.columns[column];
  if (at === undefined) return [];
  if (column !== 'Họ và tên' || header.familyName === null) return [{ at, cell }];
  const words = tidy(cellText(cell)).split(' ');
  const given = words.pop() ?? '';
  return [
    { at: header.familyName, cell: words.join(' ') },
    { at, cell: given },
  ];
}

/** A short text that tells whether a line, 1-based row, says what it said. */
export const linePrint = (present: Present, row: number): string =>
  fingerprintOf(
    columnsOf(present.header)
      .map((column) => cellText(cellIn(present, row, column)))
      .join('\t'),
  );

/** The columns that a roster has. */
export const columnsOf = ({ columns }: Header): Column[] => COLUMNS.filter((column) => columns[column] !== undefined);
