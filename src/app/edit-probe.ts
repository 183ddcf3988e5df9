import type { Grid } from '../domain/cell';
import { SELF_CHECK_TAB, type CheckData } from '../domain/self-check';
import type { Ports } from '../ports';
import { TRIAL } from '../view/self-check';

const KEY = 'edit-probe';

type Counts = CheckData['edits'];

const NONE: Counts = { sorted: 0, undone: 0, typed: 0 };

/** How often an edit of the trial cells was told of, as `noteEdit` counted. */
export function countedEdits({ recall }: Pick<Ports, 'recall'>): Counts {
  const json = recall(KEY);
  return json === null ? NONE : { ...NONE, ...(JSON.parse(json) as Partial<Counts>) };
}

/** What was done to the trial cells, told from what they hold now; null for anything else. */
function doneTo(grid: Grid): keyof Counts | null {
  const cells = TRIAL.values.map((_, at) => Number(grid[TRIAL.row - 1 + at]?.[TRIAL.column - 1]));
  const below = grid[TRIAL.row - 1 + TRIAL.values.length]?.[TRIAL.column - 1] ?? '';
  if (below !== '') return 'typed';
  if (cells.every((cell, at) => cell === TRIAL.values[at])) return 'undone';
  return cells.every((cell, at) => at === 0 || cell > (cells[at - 1] ?? cell)) ? 'sorted' : null;
}

/**
 * Counts an edit in the tab of the self-check: nobody outside Google can know whether sorting and undoing fire `onEdit`,
 * so a tester sorts, undoes and types there. Three calls there, none in any other tab.
 *
 * @param tab - The tab that `onEdit` was told of.
 * @returns Whether it was the self-check's, so that nothing else is to be done.
 */
export function noteEdit(ports: Pick<Ports, 'readColumns' | 'recall' | 'remember'>, tab: string): boolean {
  if (tab !== SELF_CHECK_TAB) return false;
  const done = doneTo(ports.readColumns(tab, TRIAL.column));
  if (done === null) return true;
  const counts = countedEdits(ports);
  ports.remember(KEY, JSON.stringify({ ...counts, [done]: counts[done] + 1 }));
  return true;
}
