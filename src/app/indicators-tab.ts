import { FIGURE_COLUMNS, INDICATOR_COLUMNS, INDICATOR_TAB } from '../domain/indicator-line';
import { listHeader } from '../domain/list-header';
import type { Ports } from '../ports';

/** Adds the columns of a denominator that somebody types at the right of a `Chỉ tiêu` that has none of them. */
export function addFigureColumns(ports: Ports): void {
  const grid = ports.readTab(INDICATOR_TAB);
  const header = listHeader(grid, INDICATOR_COLUMNS);
  if (header === null || FIGURE_COLUMNS.some((column) => header.places.has(column))) return;
  ports.writeOwn(INDICATOR_TAB, header.index + 1, (grid[0]?.length ?? 0) + 1, [[...FIGURE_COLUMNS]]);
}
