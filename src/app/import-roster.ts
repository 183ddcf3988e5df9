import type { Grid } from '../domain/cell';
import { findHeader, type Header } from '../domain/header';
import { isClosed } from '../domain/permission';
import type { RosterTab } from '../domain/roster';
import { memoryOf } from '../domain/roster-memory';
import type { Ports } from '../ports';
import { rosterLayout } from '../view/roster-layout';
import { rememberCounts } from './number-counts';
import { rosterWarnings } from './protect-tabs';
import { hasTab, TAB_COLOURS } from './provide-tab';
import { readStructure, recallRosters, rememberRosters } from './structure';
import { readSetup } from './workbook-setup';

/** What an import came to: the tab that holds the list, or a sentence that says why not. */
export type ImportOutcome = { readonly tab: string; readonly error: string | null };

/** From now on keystrokes, checks and updates go by the columns of this list, not of what stood there before. */
function rememberImported(ports: Ports, { unit, tab }: RosterTab, header: Header): void {
  const sheet = ports.tabs().find(({ name }) => name === tab)?.id;
  if (sheet !== undefined) rememberRosters(ports, recallRosters(ports).set(unit, memoryOf(sheet, header)));
  rememberCounts(ports, [{ tab, header }]);
}

/**
 * Puts a whole list into its unit's tab as it is, row by row, with its header and extra columns.
 *
 * @param grid - From the first row of the list on; all rows equally long.
 */
export function importRoster(ports: Ports, unit: string, grid: Grid): ImportOutcome {
  const setup = readSetup(ports);
  const guards = ports.guards();
  const roster = readStructure(ports, setup, guards, setup.order).rosters.find((each) => each.unit === unit);
  if (!roster) return { tab: '', error: setup.text.problems.unknownUnit(unit) };
  const { tab, kind } = roster;
  const { text } = setup;
  if (isClosed(guards.closed, tab, null)) return { tab: '', error: text.rights.importClosed(tab) };
  if (!hasTab(ports, tab)) ports.addTab(tab, TAB_COLOURS[kind]);
  ports.putRoster(tab, grid);
  const header = findHeader(grid);
  if (!header) return { tab, error: null };
  const layout = rosterLayout(tab, header, grid[0]?.length ?? 0, text);
  ports.layOutRoster(layout);
  rememberImported(ports, roster, { ...header, own: layout.own - 1 });
  ports.protect([{ tab, whole: null, warnings: rosterWarnings(layout, text) }]);
  return { tab, error: null };
}
