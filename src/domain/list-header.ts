import { cellText, isBlank, type Cell, type Grid } from './cell';
import { HEADER_DEPTH } from './header';
import { weakKey } from './text-key';

/** The header of a tab that people fill line by line, found by its words wherever they were moved. */
export type ListHeader<N extends string> = {
  /** 0-based place of the header row in the grid. */
  readonly index: number;
  /** The 0-based place of each column that is there; of two alike the first. */
  readonly places: ReadonlyMap<N, number>;
  readonly missing: readonly N[];
};

const FEWEST = 2;

function headerIn<N extends string>(row: readonly Cell[], index: number, names: readonly N[]): ListHeader<N> {
  const keys = row.map((cell) => (typeof cell === 'string' ? weakKey(cell) : ''));
  const places = new Map<N, number>();
  for (const name of names) {
    const at = keys.indexOf(weakKey(name));
    if (at >= 0) places.set(name, at);
  }
  return { index, places, missing: names.filter((name) => !places.has(name)) };
}

/**
 * Finds the header of a list by the names of its columns: of the first rows the one that holds most of them.
 *
 * @returns Null where no row holds two of them.
 */
export function listHeader<N extends string>(grid: Grid, names: readonly N[]): ListHeader<N> | null {
  let best: ListHeader<N> | null = null;
  grid.slice(0, HEADER_DEPTH).forEach((row, index) => {
    const header = headerIn(row, index, names);
    if (header.places.size >= FEWEST && header.places.size > (best?.places.size ?? 0)) best = header;
  });
  return best;
}

/** The cell of a column in a line; empty where the column is not there. */
export const cellIn = <N extends string>(row: readonly Cell[], { places }: ListHeader<N>, name: N): Cell =>
  row[places.get(name) ?? -1] ?? '';

/** The text of a column in a line, as it is typed but for spaces at its ends. */
export const textIn = <N extends string>(row: readonly Cell[], header: ListHeader<N>, name: N): string =>
  cellText(cellIn(row, header, name)).trim();

/** Whether a line says anything in one of some columns. */
export const saysAny = <N extends string>(row: readonly Cell[], header: ListHeader<N>, names: readonly N[]): boolean =>
  names.some((name) => !isBlank(cellIn(row, header, name)));
