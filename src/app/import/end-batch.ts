import type { BatchState } from '../../domain/batch/batch';
import { cellText } from '../../domain/cell';
import type { Text } from '../../text/text';
import { addHistoryLine, isInHistory, type HistoryLine } from '../history';
import { settleBatch, type LoggedBatch } from './batch-log';
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
function historyOf(batch: LoggedBatch, text: Text): HistoryLine {
  const { on, time, user, back, kind } = batch.head;
  const action = back ? text.bring.menu.undo : text.bring.kinds[kind];
  return { ...(back ?? { on, time, user }), action, outcome: outcomeOf(batch, text) };
}

/** Says in the log and in `Lịch sử` what a batch has come to, after all of it has come to stand. */
export function endBatch({ ports, text }: ImportWorld, batch: LoggedBatch, state: BatchState): void {
  addHistoryLine(ports, text, historyOf(settleBatch(ports, batch, state), text));
  closeBatch(ports, batch.head.id);
}

/** Likewise for a batch whose run was cut, perhaps after it was said. */
export function endCutBatch({ ports, text }: ImportWorld, batch: LoggedBatch, state: BatchState): void {
  const line = historyOf(settleBatch(ports, batch, state), text);
  if (!isInHistory(ports, line)) addHistoryLine(ports, text, line);
  closeBatch(ports, batch.head.id);
}
