import type { PresentRoster } from '../../domain/batch/import-plan';
import type { Grid } from '../../domain/cell';
import { readRoster, type CheckContext } from '../../domain/roster-check';
import type { RosterTab } from '../../domain/roster';
import type { Ports } from '../../ports';

/** So often a tab is read that grows while it is read. */
const MOST_TURNS = 5;

const lastRowOf = (ports: Ports, tab: string): number =>
  ports
    .tabs()
    .find(({ name }) => name === tab)
    ?.rows() ?? 0;

/** Reads a tab whole: a line that was inserted between asking for the last one and reading would be missed. */
function readWhole(ports: Ports, tab: string): Grid {
  for (let turn = 1; ; turn += 1) {
    const grid = ports.readTab(tab);
    if (turn === MOST_TURNS || lastRowOf(ports, tab) <= grid.length) return grid;
  }
}

/** A roster as it stands, three calls; null where it has no header, or our block in it is gone. */
export function readPresent(ports: Ports, tab: RosterTab, context: CheckContext): PresentRoster | null {
  const grid = readWhole(ports, tab.tab);
  const roster = readRoster(tab, grid, context);
  const { header } = roster;
  if (!header || header.own === null || header.torn) return null;
  const [first, rows, columns] = [header.index + 2, grid.length - header.index - 1, grid[0]?.length ?? 0];
  const formulas = rows > 0 ? ports.readFormulas(tab.tab, first, 1, rows, columns) : [];
  return { header, grid, roster, isFormula: (row, at) => (formulas[row - first]?.[at] ?? '') !== '' };
}
