import type { BatchHead } from '../../domain/batch/batch';
import { isStanding } from '../../domain/batch/batch';
import type { Ports } from '../../ports';
import { shortDay } from '../../text/figures';
import type { Text } from '../../text/text';
import { workbookText } from '../workbook-setup';
import { actAlone, refused, type Told } from './act-alone';
import { readHeads } from './batch-log';
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
  return readHeads(ports)
    .map((logged) => shown(logged.head, isStanding(logged), text))
    .reverse();
}

function takeBack(world: ImportWorld, id: string): Told {
  const outcome = undoBatch(world, id);
  if (outcome.error !== null) return refused(outcome.error);
  const { unit, cells, lines, kept } = outcome;
  return { sentence: world.text.bring.undone(unit, cells, lines, kept), isDone: true };
}

/** Takes a batch back, while nobody else is at work on whole lists. */
export const takeBatchBack = (ports: Ports, id: string): Told =>
  actAlone(ports, (world) => takeBack(world, id), refused);
