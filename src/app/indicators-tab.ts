import { FIGURE_COLUMNS, INDICATOR_COLUMNS, INDICATOR_TAB } from '../domain/indicator-line';
import { listHeader } from '../domain/list-header';
import type { Ports } from '../ports';
import type { TabView } from '../view/table';
import { viewRow } from '../view/rows';

/**
 * Adds the columns of a denominator that somebody types at the right of a `Chỉ tiêu` that has none of them.
 *
 * @param view - The tab as it is made now, whose last columns these are.
 */
export function addFigureColumns(ports: Ports, view: TabView): void {
  const grid = ports.readTab(INDICATOR_TAB);
  const header = listHeader(grid, INDICATOR_COLUMNS);
  if (header === null || FIGURE_COLUMNS.some((column) => header.places.has(column))) return;
  const columns = view.columns.slice(-FIGURE_COLUMNS.length);
  const added = { ...view, columns, rows: [viewRow('header', ...FIGURE_COLUMNS)] };
  ports.showBlock(added, header.index + 1, (grid[0]?.length ?? 0) + 1);
}
