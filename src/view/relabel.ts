import type { Grid } from '../domain/cell';
import type { TabView } from './table';

/** Words to write into a column, from a 1-based row down. */
export type Relabelling = {
  readonly row: number;
  readonly column: number;
  readonly words: readonly (readonly [string])[];
};

/** For one column (0-based): the words that differ between two views of a tab, by the word of the first. */
function wordsOf(from: TabView, to: TabView, column: number): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  from.rows.forEach(({ cells }, at) => {
    const [before, after] = [cells[column], to.rows[at]?.cells[column]];
    const differ = typeof before === 'string' && typeof after === 'string' && before !== after;
    if (differ && before !== '' && !words.has(before)) words.set(before, after);
  });
  return words;
}

function relabelColumn(grid: Grid, words: ReadonlyMap<string, string>, column: number): Relabelling[] {
  const found: { row: number; column: number; words: [string][] }[] = [];
  grid.forEach((line, at) => {
    const cell = line[column];
    const word = typeof cell === 'string' ? words.get(cell) : undefined;
    if (word === undefined) return;
    const above = found[found.length - 1];
    if (above && above.row + above.words.length === at + 1) above.words.push([word]);
    else found.push({ row: at + 1, column: column + 1, words: [[word]] });
  });
  return found;
}

/**
 * What to write so that a tab says in one language what it says in another. Only a cell that holds exactly a word of
 * ours is touched, wherever in its column it has come to stand; what a person typed is not.
 *
 * @param grid - The tab as it is.
 * @param from - The tab as the add-in lays it out in the language it was in.
 * @param to - Likewise in the language it should be in.
 */
export function relabel(grid: Grid, from: TabView, to: TabView): Relabelling[] {
  return from.columns.flatMap((_, column) => {
    const words = wordsOf(from, to, column);
    return words.size === 0 ? [] : relabelColumn(grid, words, column);
  });
}
