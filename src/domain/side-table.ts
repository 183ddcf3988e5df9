import { cellText, type Cell, type Grid } from './cell';
import { weakKey } from './text-key';

/** A table that stands beside another in one tab, as its header names it. */
export type SideTable = {
  /** 0-based line of the header. */
  readonly headerAt: number;
  /** 0-based column of the first header. */
  readonly columnAt: number;
  /** Whether all columns are there, side by side in their order. */
  readonly isWhole: boolean;
  /** The lines under the header, each with its 1-based row in the tab and its cells in the order of the headers. */
  readonly lines: readonly { readonly row: number; readonly cells: readonly Cell[] }[];
};

/**
 * Finds a table by its headers, the first of which must be there; a column whose header is gone is empty.
 *
 * @returns null where the tab has no such table.
 */
export function sideTable(grid: Grid, headers: readonly string[]): SideTable | null {
  const keys = headers.map(weakKey);
  const headerAt = grid.findIndex((row) => row.some((cell) => weakKey(cellText(cell)) === keys[0]));
  const header = (grid[headerAt] ?? []).map((cell) => weakKey(cellText(cell)));
  if (headerAt < 0) return null;
  const columnAt = header.indexOf(keys[0] ?? '');
  const places = keys.map((key) => header.indexOf(key, columnAt));
  const lines = grid.slice(headerAt + 1).map((row, at) => ({
    row: headerAt + at + 2,
    cells: places.map((place) => row[place] ?? ''),
  }));
  const isWhole = places.every((place, at) => place === columnAt + at);
  return { headerAt, columnAt, isWhole, lines: lines.filter(({ cells }) => cells.some((cell) => cell !== '')) };
}

/** The last row (1-based) of a table; that of its header where nothing stands under it. */
export const lastRowOf = ({ headerAt, lines }: SideTable): number => lines[lines.length - 1]?.row ?? headerAt + 1;
