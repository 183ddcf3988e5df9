import type { PresentRoster } from '../../domain/batch/import-plan';
import { readHeads, readWorks, type LoggedBatch, type LoggedHead } from './batch-log';
import { carryOut } from './carry-out';
import { HISTORY } from '../history';
import { endBatch } from './end-batch';
import type { ImportWorld } from './import-world';
import { closeBatch, openBatches } from './open-batches';
import { readPresent } from './present-roster';
import { rosterLayout } from '../../view/roster-layout';
import { undo } from './undo-batch';

const isUnderWay = ({ head: { state } }: LoggedHead): boolean => state === 'writing' || state === 'undoing';

const standing = (batch: LoggedBatch): LoggedBatch => ({ ...batch, head: { ...batch.head, state: 'standing' } });

/** Writes what is left of a batch, and lays the drop-downs again: its run may have been cut between taking and laying them. */
function writeRest(world: ImportWorld, present: PresentRoster, batch: LoggedBatch): LoggedBatch {
  const again = { ...world, isRetry: true };
  const isUndoing = batch.head.state === 'undoing';
  const ended = isUndoing ? undo(again, present, batch) : standing(batch);
  if (!isUndoing) carryOut(again, present, batch);
  world.ports.layChoices(rosterLayout(present.roster.tab, present.header, 0, world.text));
  return ended;
}

/** What becomes of a batch in whatever its run was cut; of a roster that is gone, nothing is left to write. */
function finished(world: ImportWorld, batch: LoggedBatch): LoggedBatch {
  if (!isUnderWay(batch)) return batch;
  const roster = world.rosters.find(({ unit }) => unit === batch.head.unit);
  const present = roster ? readPresent(world.ports, roster, world.context) : null;
  return present ? writeRest(world, present, batch) : standing(batch);
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
