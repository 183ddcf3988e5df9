import { checkContext, checkRoster, type CheckContext } from '../domain/roster-check';
import type { Roster, RosterTab } from '../domain/roster';
import type { Ports } from '../ports';
import { inParts, type JobFrame, type JobName, type StepResult, type StepWorld, type Task } from './job';
import { columnsToRead, isComplete, recallExtents } from './roster-extent';

const TABS_A_STEP = 5;

/** The steps that read the rosters of all units, a few tabs each. */
export const readingSteps = (job: JobName, tabs: readonly RosterTab[], frame: JobFrame): Task[] =>
  inParts(tabs, TABS_A_STEP).map((part) => ({ job, step: 'read', tabs: part, frame }));

type Reading = { readonly ports: Ports; readonly context: CheckContext };

const readWhole = ({ ports, context }: Reading, tab: RosterTab): Roster =>
  checkRoster(tab, ports.readTab(tab.tab), context);

/** Reads the columns that count, as the last check saw them; all of them where the tab has changed its shape since. */
function readNarrow({ ports, context }: Reading, tabs: readonly RosterTab[]): Roster[] {
  const extents = recallExtents(ports);
  const widths = new Map(ports.tabs().map(({ name, columns }) => [name, columns]));
  return tabs.map((tab) => {
    const extent = extents.get(tab.tab);
    const columns = columnsToRead(extent, widths.get(tab.tab) ?? 0);
    if (!extent || columns === null) return readWhole({ ports, context }, tab);
    const roster = checkRoster(tab, ports.readColumns(tab.tab, columns), context);
    return isComplete(extent, roster) ? roster : readWhole({ ports, context }, tab);
  });
}

/**
 * Reads and checks the rosters of a step, one call each, and hands them to the driver to keep.
 *
 * @param narrow - Whether the add-in's own block may be left unread.
 */
export function readRosters(world: StepWorld, tabs: readonly RosterTab[], narrow: boolean): StepResult {
  const { ports, text, campaign, frame } = world;
  const reading = { ports, context: checkContext(frame.on, campaign.bands) };
  const rosters = narrow ? readNarrow(reading, tabs) : tabs.map((tab) => readWhole(reading, tab));
  return {
    label: text.jobs.reading(tabs.map(({ unit }) => unit)),
    keep: JSON.stringify(rosters),
    next: [],
    result: null,
  };
}
