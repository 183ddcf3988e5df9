import type { Box } from './box';
import type { Hand } from './edits';
import type { ChangeType } from './event-plan';
import type { Move } from './model/displace';
import { displaced, orderOf } from './model/displace';
import { moveLines } from './model/moving';
import { permuteNotes, sortCells } from './model/permute';
import type { Shift } from './model/shift';
import type { SortKey } from './model/sorting';
import { sortedRows } from './model/sorting';
import { bandOf, placeOf, sheetNamed } from './place';
import { refuseEdit, refuseShift, refuseSheet } from './rights';
import type { World } from './world';

/** Edits that move cells. They fire `onChange`; `onEdit` only a move does, and a sort where a host is told so. */
export type StructureEdits = {
  /** Inserts empty rows before a row; they take the looks of the row above. */
  readonly insertRows: (sheet: string, before: number, count?: number) => void;
  readonly deleteRows: (sheet: string, row: number, count?: number) => void;
  /** Inserts empty columns before a column (A = 1); they take the looks of the column to the left. */
  readonly insertColumns: (sheet: string, before: number, count?: number) => void;
  readonly deleteColumns: (sheet: string, column: number, count?: number) => void;
  /** Moves whole rows with all that lies over them; `before` is the row they go before, the last + 1 for the end. */
  readonly moveRows: (sheet: string, row: number, count: number, before: number) => void;
  /** Moves whole columns in the same way (A = 1). */
  readonly moveColumns: (sheet: string, column: number, count: number, before: number) => void;
  /** Sorts the rows of a range by columns of the sheet (A = 1), upwards unless told otherwise. Values, formats and notes
   * move; drop-downs, conditional formats and protections stay. That notes move is taken for granted, not documented.
   */
  readonly sort: (sheet: string, a1: string, keys: readonly (number | SortKey)[]) => void;
};

/** The edits of structure. */
export function structureEdits(hand: Hand): StructureEdits {
  return {
    ...shifts(hand),
    moveRows: (sheet, row, count, before) => {
      move(hand, sheet, { axis: 'row', at: row, count, before });
    },
    moveColumns: (sheet, column, count, before) => {
      move(hand, sheet, { axis: 'column', at: column, count, before });
    },
    sort: (sheet, a1, keys) => {
      sortRows(hand, placeOf(hand.world, sheet, a1), keys);
    },
  };
}

function shifts(hand: Hand): Omit<StructureEdits, 'moveRows' | 'moveColumns' | 'sort'> {
  const shift = shifter(hand);
  return {
    insertRows: (sheet, before, count = 1) => {
      shift(sheet, { kind: 'insert', axis: 'row', at: before, count }, 'INSERT_ROW');
    },
    deleteRows: (sheet, row, count = 1) => {
      shift(sheet, { kind: 'delete', axis: 'row', at: row, count }, 'REMOVE_ROW');
    },
    insertColumns: (sheet, before, count = 1) => {
      shift(sheet, { kind: 'insert', axis: 'column', at: before, count }, 'INSERT_COLUMN');
    },
    deleteColumns: (sheet, column, count = 1) => {
      shift(sheet, { kind: 'delete', axis: 'column', at: column, count }, 'REMOVE_COLUMN');
    },
  };
}

function shifter({ world, triggers }: Hand): (sheet: string, shift: Shift, changeType: ChangeType) => void {
  return (sheet, shift, changeType) => {
    const id = sheetNamed(world, sheet);
    refuseOutside(world, id, shift);
    refuseShift(world, id, shift);
    const like = shift.kind === 'insert' ? ({ like: shift.at > 1 ? 'before' : 'behind' } as const) : {};
    world.model.shift(id, { ...shift, ...like });
    if (world.undocumented.shiftFires) triggers.fire({ kind: 'edit', box: touched(world, id, shift) });
    triggers.fire({ kind: 'change', changeType });
  };
}

function touched(world: World, sheet: number, { kind, axis, at, count }: Shift): Box {
  const size = world.model.tabs.size(sheet)[axis === 'row' ? 'rows' : 'columns'];
  return bandOf(world, sheet, axis, Math.min(at, size), kind === 'insert' ? count : 1);
}

function refuseOutside({ model }: World, sheet: number, { kind, axis, at, count }: Shift): void {
  const size = model.tabs.size(sheet)[axis === 'row' ? 'rows' : 'columns'];
  const inside = at >= 1 && count >= 1 && (kind === 'insert' ? at <= size + 1 : at + count - 1 <= size);
  if (!inside) throw new Error(`Those ${axis}s are out of bounds.`);
  if (kind === 'delete' && count >= size) throw new Error(`You can't delete all the ${axis}s on the sheet.`);
}

function move({ world, triggers }: Hand, name: string, moved: Move): void {
  const sheet = sheetNamed(world, name);
  const { axis, at, count, before } = moved;
  const size = world.model.tabs.size(sheet)[axis === 'row' ? 'rows' : 'columns'];
  const outside = at < 1 || count < 1 || at + count - 1 > size || before < 1 || before > size + 1;
  if (outside || (before > at && before < at + count)) throw new Error(`Those ${axis}s are out of bounds.`);
  const { first, order } = orderOf(moved);
  refuseSheet(world, sheet);
  refuseEdit(world, bandOf(world, sheet, axis, first, order.length));
  moveLines(world.model, sheet, moved);
  triggers.fire({ kind: 'edit', box: bandOf(world, sheet, axis, displaced(moved, at), count) });
  triggers.fire({ kind: 'change', changeType: 'OTHER' });
}

function sortRows({ world, triggers, history }: Hand, box: Box, keys: readonly (number | SortKey)[]): void {
  const { model, undocumented } = world;
  refuseEdit(world, box);
  const { values } = model.cells.read(box);
  const plain = keys.map((key) => (typeof key === 'number' ? { column: key, ascending: true } : key));
  const order = sortedRows(box, values, plain);
  const sortAll = (): void => {
    sortCells(model.book, box, order);
    if (!undocumented.sortLeavesNotes) permuteNotes(model.notes, box, order, 'row');
    model.calculator.touch();
  };
  history.record(world.user, box, sortAll, true);
  if (undocumented.sortFires) triggers.fire({ kind: 'edit', box });
  triggers.fire({ kind: 'change', changeType: 'OTHER' });
}
