import type { BatchHead } from '../../domain/batch/batch';
import { isStanding } from '../../domain/batch/batch';
import type { Ports } from '../../ports';
import { shortDay } from '../../text/figures';
import type { Text } from '../../text/text';
import { addToHistory } from '../history';
import { workbookText } from '../workbook-setup';
import { actAlone, refused, type Told } from './act-alone';
import { readBatches } from './batch-log';
import type { ImportWorld } from './import-world';
import { undoBatch } from './undo-batch';

/** A batch as it is offered to be taken back. */
export type ShownBatch = {
  readonly id: string;
  readonly sentence: string;
  readonly state: string;
  readonly canUndo: boolean;
};

const shown = (head: BatchHead, canUndo: boolean, { bring }: Text): ShownBatch => ({
  id: head.id,
  sentence: bring.batchLine({ ...head, day: shortDay(head.on) }),
  state: bring.states[head.state],
  canUndo,
});

/** The batches of the workbook, the latest first. */
export function listBatches(ports: Ports): ShownBatch[] {
  const text = workbookText(ports);
  return readBatches(ports)
    .map((batch) => shown(batch.head, isStanding(batch), text))
    .reverse();
}

function takeBack(world: ImportWorld, id: string): Told {
  const { ports, text, context } = world;
  const outcome = undoBatch(world, id);
  if (outcome.error !== null) return refused(outcome.error);
  const { cells, lines, kept, batch } = outcome;
  const told = text.bring.undoneHistory(id, cells, lines, kept.length);
  addToHistory({ ports, frame: { on: context.on }, text }, text.bring.menu.undo, told);
  return { sentence: text.bring.undone(batch.head.unit, cells, lines, kept), isDone: true };
}

/** Takes a batch back, while nobody else is at work on whole lists. */
export const takeBatchBack = (ports: Ports, id: string): Told =>
  actAlone(ports, (world) => takeBack(world, id), refused);
