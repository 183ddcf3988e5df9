import type { PresentRoster } from '../../domain/batch/import-plan';
import type { Grid } from '../../domain/cell';
import { COLUMNS } from '../../domain/column';
import { isRefused } from '../../view/roster-layout';
import type { ImportWorld } from './import-world';

/** Whether a drop-down of ours refuses one of the cells of a block; row and column of its first cell 1-based. */
const isRefusedIn = ({ header }: PresentRoster, column: number, cells: Grid): boolean =>
  COLUMNS.some((name) => {
    const place = (header.columns[name] ?? -1) + 1 - column;
    return cells.some((line) => isRefused(name, line[place] ?? ''));
  });

/**
 * Writes cells of a roster as they are, wherever a drop-down refuses them, too: what goes back was there before the
 * drop-down, and a file keeps its own words.
 */
export function putCells(
  { ports, isRetry }: ImportWorld,
  present: PresentRoster,
  row: number,
  column: number,
  cells: Grid,
): void {
  const { tab } = present.roster;
  if (isRetry || isRefusedIn(present, column, cells)) ports.writeAnyway(tab, row, column, cells);
  else ports.writeTyped(tab, row, column, cells);
}
