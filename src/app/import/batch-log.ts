import { isStanding, type Batch, type BatchHead, type BatchState, type BatchWork } from '../../domain/batch/batch';
import type { Ports } from '../../ports';

/** Where the batches stand with the values they changed: hidden in the workbook, whose rosters hold the same. */
const TAB = 'Phủ Xanh (các lượt)';

/** A batch and its 1-based row in the log. */
export type LoggedBatch = Batch & { readonly line: number };

const headText = (head: BatchHead): string => `${JSON.stringify(head)}\n`;

function batchOf(text: string, at: number): LoggedBatch[] {
  const end = text.indexOf('\n');
  if (end < 0) return [];
  const [head, work] = [text.slice(0, end), text.slice(end + 1)];
  return [{ head: JSON.parse(head) as BatchHead, work: JSON.parse(work || NOTHING) as BatchWork, line: at + 1 }];
}

const NOTHING = '{"given":[],"changed":[],"added":[]}';

/** All batches, the oldest first. */
export const readBatches = (ports: Ports): LoggedBatch[] => ports.aside(TAB).flatMap(batchOf);

/** The batches of one unit that count, the oldest first. */
export const standingOf = (batches: readonly LoggedBatch[], unit: string): LoggedBatch[] =>
  batches.filter((batch) => batch.head.unit === unit && isStanding(batch));

/** Writes a batch below the others: its values first, since by its head it is known. */
export function addBatch(ports: Ports, { head, work }: Batch): LoggedBatch {
  const line =
    (ports
      .tabs()
      .find(({ name }) => name === TAB)
      ?.rows() ?? 0) + 1;
  ports.keepText(TAB, line, 2, JSON.stringify(work));
  ports.keepText(TAB, line, 1, headText(head));
  return { head, work, line };
}

/** Says how far a batch has come. */
export function settleBatch(ports: Ports, { head, line }: LoggedBatch, state: BatchState): void {
  ports.keepText(TAB, line, 1, headText({ ...head, state }));
}

/** Writes the values of a batch anew. */
export function rewriteBatch(ports: Ports, { work, line }: LoggedBatch): void {
  ports.keepText(TAB, line, 2, JSON.stringify(work));
}
