import { COLUMNS, type Column } from '../../domain/column';
import type { Cell } from '../../domain/cell';
import type { BatchHead, BatchWork, CellChange, GivenId } from '../../domain/batch/batch';
import { printOf } from '../../domain/batch/carry-out';
import type { PresentRoster } from '../../domain/batch/import-plan';
import { idIn } from '../../domain/batch/present';
import type { ImportWorld } from './import-world';
import { addBatch, settleBatch, type LoggedBatch } from './batch-log';
import { carryOut, formatsOf } from './carry-out';
import { rememberOpen } from './recover';

/** What a batch is to do, in a roster as it stands: cells of lines by their rows, and new lines. */
export type Wanted = {
  readonly changes: readonly {
    readonly row: number;
    readonly column: Column;
    readonly was: Cell;
    readonly now: Cell;
  }[];
  readonly added: readonly Readonly<Partial<Record<Column, Cell>>>[];
};

/** What is told of a batch by whoever wants it. */
export type Telling = Pick<
  BatchHead,
  'kind' | 'source' | 'fingerprint' | 'rows' | 'added' | 'updated' | 'unchanged' | 'rejected'
>;

/** An id for a batch, unlike those of the log. */
function newBatchId(seconds: number, batches: readonly LoggedBatch[]): string {
  const taken = new Set(batches.map(({ head }) => head.id));
  for (let at = 0; ; at += 1) {
    const id = `${seconds.toString(36)}${at === 0 ? '' : `-${at}`}`;
    if (!taken.has(id)) return id;
  }
}

/** Ids for the lines that a batch changes, new ones where there are none. */
function idsFor(present: PresentRoster, rows: readonly number[], prefix: string) {
  const ids = new Map<number, string>();
  const given: GivenId[] = [];
  for (const row of rows) {
    if (ids.has(row)) continue;
    const before = idIn(present, row);
    const id = before === '' ? `${prefix}.c${given.length.toString(36)}` : before;
    if (before === '') given.push({ id, print: printOf(present, row) });
    ids.set(row, id);
  }
  return { idOf: (row: number) => ids.get(row) ?? '', given };
}

/** Only what is said; a line of the log is long enough. */
const filled = (cells: Readonly<Partial<Record<Column, Cell>>>): Partial<Record<Column, Cell>> =>
  Object.fromEntries(COLUMNS.flatMap((column) => ((cells[column] ?? '') === '' ? [] : [[column, cells[column]]])));

function workOf({ ports }: ImportWorld, present: PresentRoster, wanted: Wanted, prefix: string): BatchWork {
  const { changes, added } = wanted;
  const { idOf, given } = idsFor(
    present,
    changes.map(({ row }) => row),
    prefix,
  );
  const { first, formats } = changes.length > 0 ? formatsOf(ports, present) : { first: 0, formats: [] };
  const changed = changes.map(({ row, column, was, now }): CellChange => {
    const at = present.header.columns[column] ?? 0;
    return { id: idOf(row), column, was, now, format: formats[row - first]?.[at] ?? '' };
  });
  return {
    given,
    changed,
    added: added.map((cells, at) => ({ id: `${prefix}.n${at.toString(36)}`, cells: filled(cells) })),
  };
}

/**
 * Writes a batch into a roster, under the lock. What it is to do is in the log before the first cell is written, and
 * until the last one is, it counts as under way: whoever opens the workbook after a run that was cut ends it.
 */
export function runBatch(
  world: ImportWorld,
  present: PresentRoster,
  wanted: Wanted,
  telling: Telling,
  batches: readonly LoggedBatch[],
): LoggedBatch {
  const { ports, context } = world;
  const id = newBatchId(ports.seconds(), batches);
  const { unit, tab } = present.roster;
  const made = { id, state: 'writing', unit, tab, on: context.on, time: ports.time(), user: ports.user() } as const;
  const batch = addBatch(ports, { head: { ...made, ...telling }, work: workOf(world, present, wanted, id) });
  rememberOpen(ports, id);
  carryOut(ports, present, batch.work);
  settleBatch(ports, batch, 'standing');
  rememberOpen(ports, '');
  return { ...batch, head: { ...batch.head, state: 'standing' } };
}
