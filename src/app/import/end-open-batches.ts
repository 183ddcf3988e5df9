import { readHeads, readWorks, type LoggedBatch } from './batch-log';
import { carryOut } from './carry-out';
import { endCutBatch } from './end-batch';
import type { ImportWorld } from './import-world';
import { closeBatch, openBatches } from './open-batches';
import { readPresent } from './present-roster';
import { undo } from './undo-batch';

/** Ends a batch, in whatever its run was cut; of a roster that is gone, nothing is left to write. */
function end(world: ImportWorld, batch: LoggedBatch): void {
  const { state, unit } = batch.head;
  const roster = world.rosters.find((each) => each.unit === unit);
  const present = roster ? readPresent(world.ports, roster, world.context) : null;
  if (state === 'writing') {
    if (present) carryOut(world, present, batch);
    endCutBatch(world, batch, 'standing');
  } else if (state === 'undoing') endCutBatch(world, batch, present ? undo(world, present, batch) : 'kept-in-part');
  else endCutBatch(world, batch, state);
}

/**
 * Ends the batches whose runs were cut, under the lock, so that no roster is left in halves. One in a tab into which
 * whoever acts may not write waits for somebody who may.
 */
export function endOpenBatches(world: ImportWorld): void {
  const { ports, rosters, isShut } = world;
  const open = openBatches(ports);
  const heads = open.length > 0 ? readHeads(ports) : [];
  for (const id of open) {
    const logged = heads.find(({ head }) => head.id === id);
    const roster = rosters.find(({ unit }) => unit === logged?.head.unit);
    if (roster && isShut(roster.tab)) continue;
    const [batch] = readWorks(ports, logged ? [logged] : []);
    if (batch) end(world, batch);
    else closeBatch(ports, id);
  }
}
