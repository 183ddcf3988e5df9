import { readKeepDays, USUAL_DAYS } from '../../domain/batch/retention';
import type { LastImported } from '../../domain/batch/import-plan';
import { isClosed } from '../../domain/permission';
import { checkContext, type CheckContext } from '../../domain/roster-check';
import type { RosterTab } from '../../domain/roster';
import type { Column } from '../../domain/column';
import type { Cell } from '../../domain/cell';
import type { Ports } from '../../ports';
import type { Text } from '../../text/text';
import { readStructure } from '../structure';
import { newerRefusal, readSetup } from '../workbook-setup';
import { isStanding } from '../../domain/batch/batch';
import type { LoggedBatch } from './batch-log';

/** What every action on whole lists works with. */
export type ImportWorld = {
  readonly ports: Ports;
  readonly text: Text;
  readonly rosters: readonly RosterTab[];
  readonly context: CheckContext;
  /** For how many days batches keep what they changed. */
  readonly keepDays: number;
  /** Whether whoever acts may not write into a tab. */
  readonly isShut: (tab: string) => boolean;
  /** Whether what a run has left is ended: a drop-down of people's own may have refused a cell. */
  readonly isRetry: boolean;
};

/** Reads the workbook for an action on whole lists; or says, in a sentence, why there can be none. */
export function importWorld(ports: Ports): ImportWorld | { readonly error: string } {
  const setup = readSetup(ports);
  const refusal = newerRefusal(setup);
  if (refusal !== null) return { error: refusal };
  const campaign = setup.joined?.campaign ?? setup.order;
  if (!campaign || setup.units.length === 0) return { error: setup.text.bring.notSetUp };
  const guards = ports.guards();
  return {
    ports,
    text: setup.text,
    rosters: readStructure(ports, setup, guards, setup.order).rosters,
    context: checkContext(ports.today(), campaign.bands),
    keepDays: readKeepDays(setup.settings.keepDays) ?? USUAL_DAYS,
    isShut: (tab) => isClosed(guards.closed, tab, null),
    isRetry: false,
  };
}

/** What the standing batches of a unit last put into a cell. */
export function lastImportedBy(batches: readonly LoggedBatch[], unit: string): LastImported {
  const last = new Map<string, Partial<Record<Column, Cell>>>();
  for (const batch of batches) {
    const { head, work } = batch;
    if (head.unit !== unit || head.kind !== 'import' || !isStanding(batch)) continue;
    for (const { id, cells } of work.added) last.set(id, { ...cells });
    for (const { id, column, now } of work.changed) last.set(id, Object.assign(last.get(id) ?? {}, { [column]: now }));
  }
  return (id, column) => last.get(id)?.[column];
}
