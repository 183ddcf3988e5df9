import { tabEditors, type Guards } from './permission';
import type { RosterMemories } from './roster-memory';
import type { StructureFault } from './structure-fault';
import type { Unit } from './unit';
import { ownRosters, type NamedTab } from './workbook-fault';

/** The warnings of a roster: of its header, and of the add-in's own columns. */
const WARNINGS = 2;

/** What tells whether a workbook is protected as it should be. */
export type Protected = {
  readonly units: readonly Unit[];
  readonly office: string;
  readonly tabs: readonly NamedTab[];
  readonly memories: RosterMemories;
};

/**
 * The tabs that should be protected and are not; those that somebody else protects are left alone. A roster that was
 * never laid out has no warnings to lose.
 */
export function protectionFaults({ units, office, tabs, memories }: Protected, guards: Guards): StructureFault[] {
  const open = tabEditors(units, office)
    .filter(({ tab, editors }) => editors !== null && !guards.covered.includes(tab))
    .map(({ tab }) => tab);
  const unwarned = ownRosters(units)
    .filter(({ name, tab }) => memories.has(name) && guards.warned.filter((each) => each === tab).length < WARNINGS)
    .map(({ tab }) => tab);
  const gone = new Set([...open, ...unwarned]);
  const present = tabs.flatMap(({ name }) => (gone.has(name) ? [name] : []));
  return present.length > 0 ? [{ code: 'protection-gone', tabs: present }] : [];
}
