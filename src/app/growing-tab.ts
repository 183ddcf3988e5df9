import { cellText, type Cell, type Grid } from '../domain/cell';
import { fingerprintOf } from '../domain/fingerprint';
import type { Ports } from '../ports';

/** A tab to which the add-in adds lines below, and of which it needs the last ones. */
export type GrowingTab = {
  readonly tab: string;
  readonly width: number;
  /** How many of the last lines are wanted. */
  readonly most: number;
  /** What tells a line from the others. */
  readonly keyOf: (row: readonly Cell[]) => string;
};

/** The last lines of a tab, without its header; the 1-based row of the first of them. */
export type LastLines = { readonly grid: Grid; readonly firstRow: number };

const memoryOf = (tab: string): string => `last-lines:${tab}`;

const written = (keys: readonly string[], lastRow: number): string =>
  `${lastRow}|${keys.length}|${fingerprintOf(keys.join('\n'))}`;

/** Whether the last lines are those that the add-in left there: nobody has sorted, deleted or added any. */
function areAsLeft(ports: Ports, { tab, keyOf }: GrowingTab, grid: Grid, lastRow: number): boolean {
  const memory = ports.recall(memoryOf(tab)) ?? '';
  const count = Number(memory.split('|')[1] ?? 0);
  return count > 0 && count <= grid.length && memory === written(grid.slice(-count).map(keyOf), lastRow);
}

/** Reads the last lines of a tab; all of them where somebody has changed their order since. */
export function readLast(ports: Ports, growing: GrowingTab): LastLines {
  const { tab, width, most } = growing;
  const info = ports.tabs().find(({ name }) => name === tab);
  const lastRow = info?.rows() ?? 0;
  if (!info || lastRow < 2) return { grid: [], firstRow: 2 };
  const columns = Math.min(width, info.columns());
  const firstRow = Math.max(2, lastRow - most + 1);
  const grid = ports.readBlock(tab, firstRow, 1, lastRow - firstRow + 1, columns);
  if (firstRow === 2 || areAsLeft(ports, growing, grid, lastRow)) return { grid, firstRow };
  return { grid: ports.readBlock(tab, 2, 1, lastRow - 1, columns), firstRow: 2 };
}

/** Remembers the last lines as the add-in leaves them. */
export function rememberLast(ports: Ports, { tab, most }: GrowingTab, keys: readonly string[], lastRow: number): void {
  const memory = written(keys.slice(-most), lastRow);
  if (ports.recall(memoryOf(tab)) !== memory) ports.rememberLater(memoryOf(tab), memory);
}

/** The texts of some cells as one key. */
export const keyOfCells = (cells: readonly Cell[]): string => cells.map((cell) => cellText(cell)).join('|');
