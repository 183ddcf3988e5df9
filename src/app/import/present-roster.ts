import type { PresentRoster } from '../../domain/batch/import-plan';
import { readRoster, type CheckContext } from '../../domain/roster-check';
import type { RosterTab } from '../../domain/roster';
import type { Ports } from '../../ports';

/** A roster as it stands, two calls; null where it has no header, or our block in it is gone. */
export function readPresent(ports: Ports, tab: RosterTab, context: CheckContext): PresentRoster | null {
  const grid = ports.readTab(tab.tab);
  const roster = readRoster(tab, grid, context);
  const { header } = roster;
  if (!header || header.own === null || header.torn) return null;
  const [first, rows, columns] = [header.index + 2, grid.length - header.index - 1, grid[0]?.length ?? 0];
  const formulas = rows > 0 ? ports.readFormulas(tab.tab, first, 1, rows, columns) : [];
  return { header, grid, roster, isFormula: (row, at) => (formulas[row - first]?.[at] ?? '') !== '' };
}
