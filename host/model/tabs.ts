import type { IWorksheetData, Workbook, Worksheet } from '@univerjs/core';
import type { Book } from './book';
import { blankSheet, copiedSheet, countMove, rangeOf } from './book';
import { afterRename, rewriteFormulas } from './formula-shift';
import type { Shift } from './shift';

/** The sheets of the workbook and their frames: order, names, size, widths, frozen and hidden parts. Ids are Google's. */
export type Tabs = {
  /** Ids in the order of the tabs. */
  readonly ids: () => number[];
  readonly name: (id: number) => string;
  readonly rename: (id: number, name: string) => void;
  /** @param index - Where, from 0. @returns The new id. */
  readonly insert: (name: string, index: number) => number;
  /** Makes a sheet with the cells, looks and sizes of another. @param index - Where, from 0. @returns The new id. */
  readonly copy: (id: number, name: string, index: number) => number;
  readonly remove: (id: number) => void;
  /** @param index - Where to, from 0. */
  readonly move: (id: number, index: number) => void;
  readonly size: (id: number) => { rows: number; columns: number };
  readonly shift: (id: number, shift: Shift) => void;
  readonly active: () => number;
  /** Makes a sheet the active one, its cursor in a cell or, without one, where it was. */
  readonly activate: (id: number, cell?: Cursor) => void;
  /** Where the cursor of a sheet stands. */
  readonly cursor: (id: number) => Cursor;
  readonly saved: () => SavedTabs;
};

/** A cell of a sheet, from 1. */
export type Cursor = { readonly row: number; readonly column: number };

/** What the tabs keep beside the book: the active one, and the last id given, since none is given twice. */
export type SavedTabs = { readonly active: number; readonly last: number };

/** The tabs of a new book. */
export const firstTabs: SavedTabs = { active: 0, last: 1_000_003 - 7919 };

const cellLimit = 10_000_000;

/** Opens the tabs of a book. */
export function openTabs(book: Book, saved: SavedTabs): Tabs {
  const ids = (): number[] => book.workbook.getSheetOrders().map(Number);
  let { active, last } = saved;
  const cursors = new Map<number, Cursor>();
  return {
    ids,
    name: (id) => book.sheet(id).getName(),
    size: (id) => sizeOf(book.sheet(id)),
    ...openMaking(book, () => (last += 7919)),
    ...openChanges(book),
    remove: (id) => {
      removeTab(book, ids(), id);
      if (active === id) active = ids()[0] ?? 0;
    },
    active: () => active,
    activate: (id, cell) => {
      active = id;
      if (cell) cursors.set(id, cell);
    },
    cursor: (id) => cursors.get(id) ?? { row: 1, column: 1 },
    saved: () => ({ active, last }),
  };
}

function openMaking(book: Book, freshId: () => number): Pick<Tabs, 'insert' | 'copy'> {
  return {
    insert: (name, index) => insertTab(book, name, index, blankSheet(freshId(), name)),
    copy: (id, name, index) => {
      const kept = copiedSheet(book.sheet(id).getSnapshot());
      return insertTab(book, name, index, { ...kept, id: String(freshId()), name });
    },
  };
}

function openChanges(book: Book): Pick<Tabs, 'rename' | 'move' | 'shift'> {
  return {
    rename: (id, name) => {
      renameTab(book, id, name);
    },
    move: (id, index) => {
      moveTab(book, id, book.workbook.getSheetOrders().indexOf(String(id)), index);
    },
    shift: (id, shift) => {
      countMove(book, id);
      shiftCells(book, id, shift);
    },
  };
}

function renameTab(book: Book, id: number, name: string): void {
  refuseName(book.workbook, name, id);
  const old = book.sheet(id).getName();
  book.mutate('sheet.mutation.set-worksheet-name', id, { name });
  rewriteFormulas(book, afterRename(old, name));
}

function moveTab(book: Book, id: number, fromOrder: number, toOrder: number): void {
  book.mutate('sheet.mutation.set-worksheet-order', id, { fromOrder, toOrder });
}

function insertTab(book: Book, name: string, index: number, sheet: Partial<IWorksheetData>): number {
  refuseName(book.workbook, name, null);
  refuseCells(book.workbook, (sheet.rowCount ?? 1000) * (sheet.columnCount ?? 26));
  book.workbook.addWorksheet(String(sheet.id), index, sheet);
  return Number(sheet.id);
}

function removeTab(book: Book, ids: readonly number[], id: number): void {
  if (ids.length === 1) throw new Error("You can't remove all the sheets in a document.");
  book.mutate('sheet.mutation.remove-sheet', id, { subUnitName: book.sheet(id).getName() });
}

function sizeOf(sheet: Worksheet): { rows: number; columns: number } {
  return { rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
}

function refuseName(workbook: Workbook, name: string, self: number | null): void {
  if (name === '') throw new Error("The sheet name can't be empty.");
  if (name.length > 100) throw new Error('The sheet name cannot be greater than 100 characters.');
  const taken = workbook
    .getSheets()
    .some((sheet) => sheet.getSheetId() !== String(self) && sheet.getName().toLowerCase() === name.toLowerCase());
  if (taken) throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

function refuseCells(workbook: Workbook, more: number): void {
  const sizes = workbook.getSheets().map(sizeOf);
  const cells = sizes.reduce((sum, size) => sum + size.rows * size.columns, more);
  if (cells <= cellLimit) return;
  throw new Error(
    `This action would increase the number of cells in the workbook above the limit of ${cellLimit} cells.`,
  );
}

function shiftCells(book: Book, id: number, { kind, axis, at, count }: Shift): void {
  const { rows, columns } = sizeOf(book.sheet(id));
  if (kind === 'insert') refuseCells(book.workbook, count * (axis === 'row' ? columns : rows));
  const whole = { row: 1, column: 1, rows, columns };
  const box = axis === 'row' ? { ...whole, row: at, rows: count } : { ...whole, column: at, columns: count };
  const names = {
    row: { insert: 'insert-row', delete: 'remove-rows' },
    column: { insert: 'insert-col', delete: 'remove-col' },
  };
  book.mutate(`sheet.mutation.${names[axis][kind]}`, id, { range: rangeOf(box) });
}
