import { COLUMNS, type Column } from '../../domain/column';
import type { Cell } from '../../domain/cell';
import type { BatchHead, BatchWork, CellChange, GivenId } from '../../domain/batch/batch';
import { printOf } from '../../domain/batch/carry-out';
import type { PresentRoster } from '../../domain/batch/import-plan';
import { idIn } from '../../domain/batch/present';
import type { ImportWorld } from './import-world';
import { keepBatch, nextLine, type LoggedBatch } from './batch-log';
import { carryOut } from './carry-out';
import { endBatch } from './end-batch';
import { openBatch } from './open-batches';
import { formatIn, writable, type Writable } from './steady-writing';

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

function workOf(known: Writable, { changes, added }: Wanted, prefix: string): BatchWork {
  const { present } = known;
  const { idOf, given } = idsFor(
    present,
    changes.map(({ row }) => row),
    prefix,
  );
  const changed = changes.map(({ row, column, was, now }): CellChange => {
    const at = present.header.columns[column] ?? 0;
    return { id: idOf(row), column, was, now, format: formatIn(known, row, at) };
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
export function runBatch(world: ImportWorld, present: PresentRoster, wanted: Wanted, telling: Telling): LoggedBatch {
  const { ports, context } = world;
  const line = nextLine(ports);
  const id = `${ports.seconds().toString(36)}-${line}`;
  const { unit, tab } = present.roster;
  const height =
    ports
      .tabs()
      .find(({ name }) => name === tab)
      ?.height() ?? 0;
  const who = { on: context.on, time: ports.time(), user: ports.user() };
  const known = wanted.changes.length > 0 ? writable(ports, present) : { present, formats: [] };
  const head: BatchHead = { id, state: 'writing', unit, tab, ...who, ...telling, height, back: null };
  const batch = { head, line, work: workOf(known, wanted, id) };
  openBatch(ports, id);
  keepBatch(ports, batch);
  carryOut(world, known, batch);
  endBatch(world, batch, 'standing');
  return batch;
}
