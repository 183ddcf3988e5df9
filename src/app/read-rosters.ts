import { listPrint } from '../domain/list-age';
import { checkContext, checkRoster, type CheckContext } from '../domain/roster-check';
import type { Roster } from '../domain/roster';
import { headerFaults } from '../domain/header-fault';
import type { Grid } from '../domain/cell';
import type { Ports } from '../ports';
import {
  inParts,
  type JobFrame,
  type JobName,
  type StepResult,
  type StepWorld,
  type Task,
  type TabToRead,
} from './job';
import { columnsToRead, isComplete, recallExtents } from './roster-extent';
import type { Structure } from './structure';

const TABS_A_STEP = 5;

/**
 * The steps that read the rosters of all units, a few tabs each. A check reads every column; the others read the
 * columns that count, as the last check saw them, where a tab still is as wide as it was then.
 */
export function readingSteps(
  ports: Ports,
  job: JobName,
  { rosters: tabs, memories }: Pick<Structure, 'rosters' | 'memories'>,
  frame: JobFrame,
): Task[] {
  const extents = job === 'check' ? new Map<string, never>() : recallExtents(ports);
  const widths = new Map(ports.tabs().map(({ name, columns }) => [name, columns]));
  const toRead = tabs.map((tab): TabToRead => {
    const extent = extents.get(tab.tab);
    const last = columnsToRead(extent, widths.get(tab.tab)?.() ?? 0);
    const memory = job === 'check' ? (memories.get(tab.unit) ?? null) : null;
    return { ...tab, narrow: extent && last !== null ? { last, known: extent.known } : null, memory };
  });
  return inParts(toRead, TABS_A_STEP).map((part) => ({ job, step: 'read', tabs: part, frame }));
}

const printed = (roster: Roster, grid: Grid): Roster =>
  roster.header ? { ...roster, print: listPrint(grid, roster.header) } : roster;

/** A narrow reading that misses a column that was there before is read again, whole. */
function readRoster(ports: Ports, { narrow, memory, ...tab }: TabToRead, context: CheckContext): Roster {
  if (narrow) {
    const grid = ports.readColumns(tab.tab, narrow.last);
    const roster = checkRoster(tab, grid, context);
    if (isComplete(narrow.known, roster)) return printed(roster, grid);
  }
  const grid = ports.readTab(tab.tab);
  const roster = checkRoster(tab, grid, context);
  return printed({ ...roster, faults: headerFaults(tab.unit, grid, roster.header, memory) }, grid);
}

/** Reads and checks the rosters of a step, one call each, and hands them to the driver to keep. */
export function readRosters({ ports, text, campaign, frame }: StepWorld, tabs: readonly TabToRead[]): StepResult {
  const context = checkContext(frame.on, campaign.bands);
  const rosters = tabs.map((tab) => readRoster(ports, tab, context));
  return {
    label: text.jobs.reading(tabs.map(({ unit }) => unit)),
    keep: JSON.stringify(rosters),
    next: [],
    result: null,
  };
}
