import type { CheckContext } from '../../domain/roster-check';
import type { RosterTab } from '../../domain/roster';
import type { Ports } from '../../ports';
import { readBatches, settleBatch } from './batch-log';
import { carryOut } from './carry-out';
import { readPresent } from './present-roster';

const OPEN = 'batch-under-way';

/** Remembers, at once, which batch is being written; `''` for none. */
export const rememberOpen = (ports: Ports, id: string): void => {
  ports.remember(OPEN, id);
};

/** Whether a batch was begun and not ended: by whoever is at work, or by a run that was cut. */
export const isOpen = (ports: Ports): boolean => (ports.recall(OPEN) ?? '') !== '';

/**
 * Ends a batch whose run was cut, under the lock, so that its roster is never left in halves.
 *
 * @param rosterOf - The roster of a unit; undefined where it is gone.
 */
export function endOpenBatch(
  ports: Ports,
  rosterOf: (unit: string) => RosterTab | undefined,
  context: CheckContext,
): void {
  const id = ports.recall(OPEN) ?? '';
  if (id === '') return;
  const batch = readBatches(ports).find(({ head }) => head.id === id);
  const roster = batch && rosterOf(batch.head.unit);
  const present = roster && readPresent(ports, roster, context);
  if (present) carryOut(ports, present, batch.work);
  if (batch) settleBatch(ports, batch, present ? 'standing' : 'kept-in-part');
  rememberOpen(ports, '');
}
