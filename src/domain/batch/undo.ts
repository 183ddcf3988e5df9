import { cellText, isBlank, type Cell } from '../cell';
import type { Column } from '../column';
import { isStanding, type Batch, type BatchWork, type CellChange } from './batch';
import { sameCell, type Stroke } from './carry-out';
import type { PresentRoster } from './import-plan';
import { cellIn, columnsOf, idPlace, placesOf, rowsById, type Present } from './present';

/** What stays as it is although a batch is taken back, since somebody has changed it: a 1-based row, and the column or null for a whole line. */
export type KeptPlace = { readonly row: number; readonly column: Column | null };

/** What taking a batch back writes. */
export type Undoing<B extends Batch> = {
  /** Cells that get back what they held, each with the number format that it had. */
  readonly cells: readonly (Stroke & { readonly format: string })[];
  /** Ids that the batch gave to lines which had none. */
  readonly ids: readonly Stroke[];
  /** 1-based rows that the batch added and nobody has touched. */
  readonly lines: readonly number[];
  readonly kept: readonly KeptPlace[];
  /** What is left of the batch afterwards, to be taken back another time. */
  readonly rest: BatchWork;
  /** Later batches with what they are now to go back to. */
  readonly later: readonly B[];
};

const same = (one: Cell, other: Cell): boolean => cellText(one) === cellText(other);

const keyOf = ({ id, column }: Pick<CellChange, 'id' | 'column'>): string => `${id}|${column}`;

/** The cells that later standing batches have changed, by whom first. */
function laterChanges(later: readonly Batch[]): Map<string, Batch> {
  const changed = new Map<string, Batch>();
  for (const batch of later.filter(isStanding))
    for (const change of batch.work.changed) if (!changed.has(keyOf(change))) changed.set(keyOf(change), batch);
  return changed;
}

/** Later batches that go back to what stood before this one, where both changed the same cell. */
function rebased<B extends Batch>(batch: Batch, later: readonly B[]): B[] {
  const before = new Map(batch.work.changed.map((change) => [keyOf(change), change]));
  const first = laterChanges(later);
  return later.filter(isStanding).flatMap((each) => {
    const isTouched = each.work.changed.some(
      (change) => first.get(keyOf(change)) === each && before.has(keyOf(change)),
    );
    if (!isTouched) return [];
    const changed = each.work.changed.map((change) => {
      const { was, format } = before.get(keyOf(change)) ?? change;
      return first.get(keyOf(change)) === each ? { ...change, was, format } : change;
    });
    return [{ ...each, work: { ...each.work, changed } }];
  });
}

/** Whether a line that was added says what it said then, and nothing more. */
function isUntouched(present: Present, row: number, cells: Readonly<Partial<Record<Column, Cell>>>): boolean {
  const { header, grid } = present;
  const [columns, own] = [columnsOf(header), header.own ?? Infinity];
  const known = new Set(columns.flatMap((column) => placesOf(header, column, '').map(({ at }) => at)));
  const isSame = columns.every((column) => same(cellIn(present, row, column), cells[column] ?? ''));
  const others = (grid[row - 1] ?? []).filter((_, at) => !known.has(at) && (at < own || at >= own + 4));
  return isSame && others.every(isBlank);
}

/** What decides whether a place may go back: the rows by id, and what later standing batches have changed. */
type Standing = {
  readonly present: PresentRoster;
  readonly rows: ReadonlyMap<string, number>;
  readonly changedLater: ReadonlyMap<string, Batch>;
  readonly touchedLater: ReadonlySet<string>;
  /** The ids of lines that bear a note of a person. */
  readonly noted: ReadonlySet<string>;
};

/** Whether a change can be taken back, lies under a later one, is gone already, or stays since somebody has typed. */
function stateOf(change: CellChange, { present, rows, changedLater }: Standing): 'back' | 'later' | 'gone' | 'kept' {
  const { id, column, was, now } = change;
  const row = rows.get(id);
  if (row === undefined) return 'gone';
  if (changedLater.has(keyOf(change))) return 'later';
  const cell = cellIn(present, row, column);
  if (typeof cell === typeof was && same(cell, was)) return 'gone';
  const isFormula = placesOf(present.header, column, was).some(({ at }) => present.isFormula(row, at));
  return (same(cell, now) || sameCell(cell, now)) && !isFormula ? 'back' : 'kept';
}

/** The cells that go back, and the changes that stay. One that lies under a later change goes with that. */
function cellsBack({ work }: Batch, standing: Standing) {
  const { present, rows } = standing;
  const inState = (...states: ReturnType<typeof stateOf>[]) =>
    work.changed.filter((change) => states.includes(stateOf(change, standing)));
  const rowOf = ({ id }: CellChange) => rows.get(id) ?? 0;
  return {
    cells: inState('back').flatMap((change) =>
      placesOf(present.header, change.column, change.was).map((place) => {
        return { row: rowOf(change), ...place, format: change.format };
      }),
    ),
    kept: inState('kept', 'later').map((change) => ({ row: rowOf(change), column: change.column })),
    rest: inState('kept'),
  };
}

/** The added lines that go, and those that stay: touched by somebody, or by a later batch. */
function linesToGo({ work }: Batch, { present, rows, touchedLater, noted }: Standing) {
  const there = work.added.flatMap((line) => {
    const row = rows.get(line.id);
    if (row === undefined) return [];
    const isFree = !touchedLater.has(line.id) && !noted.has(line.id) && isUntouched(present, row, line.cells);
    return [{ row, line, isFree }];
  });
  const kept = there.filter(({ isFree }) => !isFree);
  return {
    lines: there.filter(({ isFree }) => isFree).map(({ row }) => row),
    kept: kept.map(({ row }) => ({ row, column: null })),
    rest: kept.map(({ line }) => line),
  };
}

/**
 * What taking a batch back comes to, by how its roster stands. Lines are found by their ids wherever they were sorted
 * to; a cell that a person or a later standing batch has changed since stays.
 *
 * @param later - The batches of the same roster after this one, the oldest first.
 * @param noted - The ids of lines that bear a note of a person, which stay.
 */
export function undoingOf<B extends Batch>(
  present: PresentRoster,
  batch: Batch,
  later: readonly B[],
  noted: ReadonlySet<string>,
): Undoing<B> {
  const standing: Standing = {
    present,
    rows: rowsById(present),
    changedLater: laterChanges(later),
    noted,
    touchedLater: new Set(later.filter(isStanding).flatMap(({ work }) => work.changed.map(({ id }) => id))),
  };
  const [changes, added] = [cellsBack(batch, standing), linesToGo(batch, standing)];
  return {
    cells: changes.cells,
    ids: givenIds(batch, standing),
    lines: added.lines,
    kept: [...changes.kept, ...added.kept],
    rest: { given: [], changed: changes.rest, added: added.rest },
    later: rebased(batch, later),
  };
}

/** An id goes with the batch that gave it, unless a check has written beside it or a later batch goes by it. */
function givenIds({ work }: Batch, { present: { header, grid }, rows, touchedLater }: Standing): Stroke[] {
  const [at, { own }] = [idPlace(header), header];
  if (at === null || own === null) return [];
  return work.given.flatMap(({ id }) => {
    const row = rows.get(id);
    if (row === undefined || touchedLater.has(id)) return [];
    const isChecked = (grid[row - 1] ?? []).slice(own, at).some((cell) => !isBlank(cell));
    return isChecked ? [] : [{ row, at, cell: '' }];
  });
}
