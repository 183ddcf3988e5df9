import { cellText, isBlank, type Cell, type Grid } from './cell';
import { isFilled, looksLike } from './column-likeness';
import { COLUMNS, type Column } from './column';
import { columnKeys, headerKey, type Header } from './header';
import type { RosterMemory } from './roster-memory';
import type { StructureFault } from './structure-fault';

/** A column whose header no longer names it: it stands where it stood, under another text or none. */
export type LostColumn = { readonly column: Column; /** 0-based. */ readonly at: number; readonly text: string };

/** More columns lost than that, and somebody has put another list into the tab: nothing of it is ours to mend. */
const MOST_LOST = 3;

const NO_CELLS: readonly Cell[] = [];

/**
 * The columns whose header was changed or deleted since the roster was last whole. The others must stand where they
 * stood, and the cells below must read as that column's, so that no other column is taken for it.
 *
 * @param grid - The tab from its first row on.
 */
export function lostColumns(grid: Grid, header: Header, memory: RosterMemory): LostColumn[] {
  const known = COLUMNS.filter((column) => memory.places[column] !== undefined);
  const lost = known.filter((column) => header.columns[column] === undefined);
  const moved = known.filter((column) => {
    const at = header.columns[column];
    return at !== undefined && at !== memory.places[column];
  });
  if (lost.length > MOST_LOST || moved.length > 0) return [];
  const row = grid[header.index] ?? NO_CELLS;
  const from = header.index + 1;
  return lost.flatMap((column): LostColumn[] => {
    const at = memory.places[column] ?? -1;
    const cell = row[at] ?? '';
    const isKnown = columnKeys().has(headerKey(cell));
    const isIt = isBlank(cell) ? isFilled(grid, from, at) : !isKnown && looksLike(column, grid, from, at);
    return isIt ? [{ column, at, text: cellText(cell).trim() }] : [];
  });
}

/** Columns that two filled columns or more are named as, by their exact name or a synonym; places are 1-based. */
function twiceNamed(grid: Grid, header: Header): { column: Column; places: number[] }[] {
  const names = (grid[header.index] ?? NO_CELLS).map((cell) => columnKeys().get(headerKey(cell)));
  return COLUMNS.flatMap((column) => {
    const exact = headerKey(column);
    const places = names.flatMap((name, at) =>
      name === column && headerKey(grid[header.index]?.[at] ?? '') === exact ? [at + 1] : [],
    );
    const filled = places.filter((place) => isFilled(grid, header.index + 1, place - 1));
    return filled.length > 1 ? [{ column, places }] : [];
  });
}

/**
 * What is wrong with the header of a roster.
 *
 * @param grid - The tab from its first row on, every column of it.
 * @param memory - What the roster looked like when it was last whole; null when it never was.
 */
export function headerFaults(
  unit: string,
  grid: Grid,
  header: Header | null,
  memory: RosterMemory | null,
): StructureFault[] {
  if (!header)
    return memory && grid.some((row) => row.some((cell) => !isBlank(cell))) ? [{ code: 'header-missing', unit }] : [];
  const lost = memory ? lostColumns(grid, header, memory) : [];
  return [
    ...lost.map(({ column, text }): StructureFault =>
      text === '' ? { code: 'column-nameless', unit, column } : { code: 'column-renamed', unit, column, text },
    ),
    ...twiceNamed(grid, header).map(({ column, places }) => ({ code: 'column-twice', unit, column, places }) as const),
    ...(header.torn ? [{ code: 'own-torn', unit } as const] : []),
  ];
}
