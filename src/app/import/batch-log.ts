import {
  isStanding,
  NO_WORK,
  type Batch,
  type BatchHead,
  type BatchState,
  type BatchWork,
} from '../../domain/batch/batch';
import type { Ports } from '../../ports';

/** Where the batches stand with the values they changed: hidden in the workbook, whose rosters hold the same. */
const TAB = 'Phủ Xanh (các lượt)';

/** What is told of a batch, and its 1-based row in the log. */
export type LoggedHead = { readonly head: BatchHead; readonly line: number };

export type LoggedBatch = Batch & LoggedHead;

/** The heads of all batches, the oldest first. */
export const readHeads = (ports: Ports): LoggedHead[] =>
  ports
    .aside(TAB, { row: 1, rows: Infinity, column: 1, columns: 1 })
    .flatMap((text, at) => (text === '' ? [] : [{ head: JSON.parse(text) as BatchHead, line: at + 1 }]));

/** Some batches with what they wrote, in their order; one call. */
export function readWorks(ports: Ports, heads: readonly LoggedHead[]): LoggedBatch[] {
  const [row, last] = [heads[0]?.line ?? 0, heads[heads.length - 1]?.line ?? 0];
  if (heads.length === 0) return [];
  const texts = ports.aside(TAB, { row, rows: last - row + 1, column: 2, columns: Infinity });
  return heads.map(({ head, line }) => {
    const text = texts[line - row] ?? '';
    return { head, line, work: text === '' ? NO_WORK : (JSON.parse(text) as BatchWork) };
  });
}

/** The standing imports into some units, the oldest first; two calls. */
export const importsInto = (ports: Ports, units: readonly string[]): LoggedBatch[] =>
  readWorks(
    ports,
    readHeads(ports).filter(
      (each) => isStanding(each) && each.head.kind === 'import' && units.includes(each.head.unit),
    ),
  );

/** The 1-based row in which the next batch is to stand. */
export const nextLine = (ports: Ports): number =>
  (ports
    .tabs()
    .find(({ name }) => name === TAB)
    ?.rows() ?? 0) + 1;

/** Says how far a batch has come. */
export function settleBatch<B extends LoggedHead>(
  ports: Ports,
  batch: B,
  state: BatchState,
  back = batch.head.back,
): B {
  const head = { ...batch.head, state, back };
  ports.keepFirst(TAB, batch.line, JSON.stringify(head));
  return { ...batch, head };
}

/** Writes a batch with its values, in one writing. */
export function keepBatch(ports: Ports, { head, work, line }: LoggedBatch): void {
  ports.keepTexts(TAB, line, [JSON.stringify(head), JSON.stringify(work)]);
}
