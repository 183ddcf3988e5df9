import { readHeads, readWorks, type LoggedBatch, type LoggedHead } from './batch-log';
import { carryOut } from './carry-out';
import { HISTORY } from '../history';
import { endBatch } from './end-batch';
import type { ImportWorld } from './import-world';
import { closeBatch, openBatches } from './open-batches';
import { readPresent } from './present-roster';
import { undo } from './undo-batch';

const isUnderWay = ({ head: { state } }: LoggedHead): boolean => state === 'writing' || state === 'undoing';

/** What becomes of a batch in whatever its run was cut; of a roster that is gone, nothing is left to write. */
function finished(world: ImportWorld, batch: LoggedBatch): LoggedBatch {
  const { state, unit } = batch.head;
  if (!isUnderWay(batch)) return batch;
  const roster = world.rosters.find((each) => each.unit === unit);
  const present = roster ? readPresent(world.ports, roster, world.context) : null;
  if (state === 'undoing' && present) return undo(world, present, batch);
  if (present) carryOut(world, present, batch);
  return { ...batch, head: { ...batch.head, state: 'standing' } };
}

/**
 * Ends the batches whose runs were cut, under the lock, so that no roster is left in halves. One in a tab into which
 * whoever acts may not write waits for somebody who may, and so does one that only `Lịch sử` is still to tell of.
 */
export function endOpenBatches(world: ImportWorld): void {
  const { ports, rosters, isShut } = world;
  const open = openBatches(ports);
  const heads = open.length > 0 ? readHeads(ports) : [];
  for (const id of open) {
    const logged = heads.find(({ head }) => head.id === id);
    const roster = rosters.find(({ unit }) => unit === logged?.head.unit);
    if (logged && isShut(HISTORY) && !isUnderWay(logged)) continue;
    if (roster && isShut(roster.tab)) continue;
    const [batch] = readWorks(ports, logged ? [logged] : []);
    if (batch) endBatch(world, finished(world, batch), true);
    else closeBatch(ports, id);
  }
}
