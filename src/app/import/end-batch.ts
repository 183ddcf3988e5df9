import { cellText } from '../../domain/cell';
import type { Text } from '../../text/text';
import type { Deed } from '../../domain/batch/batch';
import { addDeed, HISTORY, isInHistory } from '../history';
import type { Ports } from '../../ports';
import { keepBatch, settleBatch, type LoggedBatch } from './batch-log';
import type { ImportWorld } from './import-world';
import { closeBatch } from './open-batches';

function outcomeOf({ head, work }: LoggedBatch, { bring }: Text): string {
  const { id, kind, unit, updated, back } = head;
  if (back) return bring.undoneHistory(id, back.cells, back.lines, back.kept);
  if (kind === 'import') return bring.history({ ...head, counts: head });
  const sentence =
    kind === 'mend'
      ? bring.mended(unit, work.changed.length)
      : bring.marked(unit, updated, cellText(work.changed[0]?.now ?? ''));
  return bring.inBatch(sentence, id);
}

/** What `Lịch sử` tells of a batch: that it was brought in, or that it was taken back; by whoever did so, whoever ends it. */
function deedOf(batch: LoggedBatch, text: Text): Deed {
  const { on, time, user, back, kind } = batch.head;
  const action = back ? text.bring.menu.undo : text.bring.kinds[kind];
  return { ...(back ?? { on, time, user }), action, outcome: outcomeOf(batch, text) };
}

/** Says in the log what a batch has come to, and what is left of it. */
const settle = (ports: Ports, batch: LoggedBatch, untold: readonly Deed[]): void => {
  const settled = { ...batch, head: { ...batch.head, untold } };
  if (batch.head.back) keepBatch(ports, settled);
  else settleBatch(ports, settled);
};

const isSame = (one: Deed, other: Deed): boolean => one.action === other.action && one.outcome === other.outcome;

/**
 * Says in the log and in `Lịch sử` what a batch has come to, after all of it has come to stand. Where whoever acts may
 * not write there, the batch stays open until it is told by somebody who may.
 *
 * @param told - Whether some of it may have been told: its run was cut.
 */
export function endBatch({ ports, text, isShut }: ImportWorld, batch: LoggedBatch, told = false): void {
  const { untold = [] } = batch.head;
  const deed = deedOf(batch, text);
  const deeds = untold.some((each) => isSame(each, deed)) ? untold : [...untold, deed];
  const isShutOut = isShut(HISTORY);
  settle(ports, batch, isShutOut ? deeds : untold);
  if (isShutOut) return;
  const mayBeThere = told || untold.length > 0;
  for (const each of deeds) if (!mayBeThere || !isInHistory(ports, each)) addDeed(ports, text, each);
  if (untold.length > 0) settle(ports, batch, []);
  closeBatch(ports, batch.head.id);
}
