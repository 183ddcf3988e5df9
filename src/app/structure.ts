import type { Campaign } from '../domain/campaign';
import { readHolidays } from '../domain/holiday-table';
import type { Guards } from '../domain/permission';
import { readChoices } from '../domain/plan-choice';
import { protectionFaults } from '../domain/protection-fault';
import type { Roster, RosterTab } from '../domain/roster';
import {
  memoryOf,
  packMemories,
  unpackMemories,
  type RosterMemories,
  type RosterMemory,
} from '../domain/roster-memory';
import { otherListTabs } from '../domain/other-list';
import type { StructureFault } from '../domain/structure-fault';
import { followTabs, ownRosters, settingFaults, tabFaults } from '../domain/workbook-fault';
import type { Ports } from '../ports';
import { orderFaults } from './orders';
import { recallLong, rememberLong } from './long-memory';
import { rosterTab, type WorkbookSetup } from './workbook-setup';

const MEMORIES = 'roster-memories';
const HEADER_FAULTS = 'header-faults';

/** What the rosters of the units looked like when they were last whole, by unit. */
export const recallRosters = (ports: Ports): Map<string, RosterMemory> => unpackMemories(recallLong(ports, MEMORIES));

/** Remembers what the rosters look like now that they are whole. */
export const rememberRosters = (ports: Ports, memories: RosterMemories): void => {
  rememberLong(ports, MEMORIES, packMemories(memories));
};

/** The faults in the headers of the rosters as the last check saw them. */
export const recallHeaderFaults = (ports: Ports): StructureFault[] =>
  JSON.parse(recallLong(ports, HEADER_FAULTS) ?? '[]') as StructureFault[];

/**
 * Keeps what a check has seen of the headers: their faults, and how the rosters look that have none. Of a roster with a
 * fault it stays remembered how it was.
 */
export function rememberHeaders(ports: Ports, rosters: readonly Roster[], faults: readonly StructureFault[]): void {
  const ids = new Map(ports.tabs().map(({ name, id }) => [name, id]));
  const memories = recallRosters(ports);
  for (const { unit, tab, header, faults: own = [] } of rosters) {
    const id = ids.get(tab);
    if (header && id !== undefined && own.length === 0) memories.set(unit, memoryOf(id, header));
  }
  rememberRosters(ports, memories);
  rememberHeaderFaults(ports, faults);
}

/** Keeps the faults in the headers for the actions that do not read whole rosters. */
export const rememberHeaderFaults = (ports: Ports, faults: readonly StructureFault[]): void => {
  rememberLong(ports, HEADER_FAULTS, JSON.stringify(faults));
};

/** The workbook as it stands: the rosters that can be read, and what is wrong with its tabs and settings. */
export type Structure = {
  readonly rosters: readonly RosterTab[];
  readonly memories: RosterMemories;
  readonly faults: readonly StructureFault[];
};

/**
 * Reads the structure of a workbook that is set up; one call.
 *
 * @param campaign - What it carries out; null where that cannot be read.
 */
export function readStructure(
  ports: Ports,
  { grid, settings, units: listed }: WorkbookSetup,
  guards: Guards,
  campaign: Campaign | null,
): Structure {
  const memories = recallRosters(ports);
  const tabs = ports.tabs();
  const units = followTabs(listed, tabs, memories);
  return {
    rosters: ownRosters(units).map(rosterTab),
    memories,
    faults: [
      ...orderFaults(campaign?.id ?? settings.campaign),
      ...settingFaults(grid, settings),
      ...readHolidays(grid).faults,
      ...readChoices(grid).faults,
      ...tabFaults(listed, units, tabs, campaign ? otherListTabs(campaign) : []),
      ...protectionFaults({ units, office: settings.office, tabs, memories }, guards),
    ],
  };
}
