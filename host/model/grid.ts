import type { ICellData, Nullable, ObjectMatrix } from '@univerjs/core';
import type { Box } from '../box';
import { isBare } from './bare-cells';
import type { Book, Extent } from './book';
import { core } from '#univer';

/** A cell as Univer keeps it: `v` value, `t` type, `s` id of its style, `f` formula. */
export type Cell = ICellData;

/**
 * The cells of a sheet. Written straight into the matrix: the mutation merges and hashes the style of every cell anew,
 * which costs ten times as much.
 */
export type Matrix = ObjectMatrix<Nullable<ICellData>>;

/** Univer's kinds of value. */
export const cellType = {
  text: core.CellValueType.STRING,
  number: core.CellValueType.NUMBER,
  boolean: core.CellValueType.BOOLEAN,
};

/** The cells by row and column from 0, as they are kept. */
export function rawRows(book: Book, sheet: number): Record<number, Record<number, Nullable<Cell>> | undefined> {
  return matrixOf(book, sheet).getMatrix();
}

/** The matrix of a sheet. */
export function matrixOf(book: Book, sheet: number): Matrix {
  return book.sheet(sheet).getCellMatrix();
}

/** Calls `see` for every cell of a box in row order; `index` counts from 0, missing cells are null. */
export function eachCell(book: Book, box: Box, see: (cell: Cell | null, index: number) => void): void {
  const rows = rawRows(book, box.sheet);
  let index = 0;
  for (let row = box.row - 1; row < box.row - 1 + box.rows; row += 1) {
    const cells = rows[row];
    for (let column = box.column - 1; column < box.column - 1 + box.columns; column += 1) {
      see(cells?.[column] ?? null, index);
      index += 1;
    }
  }
}

/** What becomes of a cell, by its place in the box from 0; null leaves no cell. */
type Make = (cell: Cell | null, index: number) => Cell | null;

/** Replaces every cell of a box by what `make` gives. */
export function rewriteCells(book: Book, box: Box, make: Make): void {
  book.extents.delete(box.sheet);
  relookCells(book, box, make);
}

/** As `rewriteCells`, where `make` leaves what the cells hold. */
export function relookCells(book: Book, box: Box, make: Make): void {
  const rows = rawRows(book, box.sheet);
  const [first, end] = [box.column - 1, box.column - 1 + box.columns];
  let index = 0;
  for (let row = box.row - 1; row < box.row - 1 + box.rows; row += 1) {
    let cells = rows[row];
    let thinner = false;
    for (let column = first; column < end; column += 1, index += 1) {
      const old = cells?.[column] ?? null;
      const made = make(old, index);
      if (made === old) continue;
      if (made !== null) (cells ??= rows[row] = {})[column] = made;
      else if (cells) thinner = Reflect.deleteProperty(cells, column);
    }
    if (thinner && cells && isEmpty(cells)) Reflect.deleteProperty(rows, row);
  }
}

function isEmpty(cells: object): boolean {
  for (const column in cells) if (column !== '') return false;
  return true;
}

/** As `rewriteCells`, but visits only cells that are there: what a clear takes is little beside what a sheet could hold. */
export function thinCells(book: Book, box: Box, make: (cell: Cell) => Cell | null): void {
  book.extents.delete(box.sheet);
  const rows = rawRows(book, box.sheet);
  for (let row = box.row - 1; row < box.row - 1 + box.rows; row += 1) {
    const cells = rows[row];
    if (!cells) continue;
    let thinner = false;
    for (let column = box.column - 1; column < box.column - 1 + box.columns; column += 1) {
      const old = cells[column];
      if (!old) continue;
      const made = make(old);
      if (made === null) thinner = Reflect.deleteProperty(cells, column);
      else cells[column] = made;
    }
    if (thinner && isEmpty(cells)) Reflect.deleteProperty(rows, row);
  }
}

/** Calls `see` for every cell that is not bare, row by row; places count from 0. */
export function eachFilled(book: Book, sheet: number, see: (cell: Cell, row: number, column: number) => void): void {
  const columns = book.sheet(sheet).getColumnCount();
  for (const [row, cells] of Object.entries(rawRows(book, sheet))) {
    for (let column = 0; cells && column < columns; column += 1) {
      const cell = cells[column];
      if (cell && !isBare(cell)) see(cell, Number(row), column);
    }
  }
}

/** Whether a cell holds a value or a formula, be it one that shows nothing; a format alone is no content. */
export function hasContent(cell: Nullable<Cell>): boolean {
  if (!cell) return false;
  return (
    (cell.v !== undefined && cell.v !== null && cell.v !== '') || Boolean(cell.f) || cell.custom?.['spill'] != null
  );
}

/** The last row and column with content, 1-based; 0 in an empty sheet. Scripts ask for it all the time. */
export function extentOf(book: Book, sheet: number): Extent {
  const known = book.extents.get(sheet) ?? findExtent(book, sheet);
  book.extents.set(sheet, known);
  return known;
}

function findExtent(book: Book, sheet: number): Extent {
  const rows = rawRows(book, sheet);
  const worksheet = book.sheet(sheet);
  const columns = worksheet.getColumnCount();
  let row = worksheet.getRowCount();
  for (let bare: Row | undefined; row > 0; row -= 1) {
    const cells = rows[row - 1];
    if (!cells || (bare && isSameRow(cells, bare, columns))) continue;
    if (lastContent(cells, 0, columns) > 0) break;
    bare = cells;
  }
  let column = 0;
  for (let at = 0; at < row; at += 1) column = lastContent(rows[at], column, columns);
  return { row, column };
}

/** Cells by column from 0. */
export type Row = Readonly<Record<number, Nullable<Cell>>>;

/** Whether two rows hold the very same objects: cells that hold nothing are shared, and most rows are alike. */
export function isSameRow(one: Row, other: Row, columns: number): boolean {
  for (let column = 0; column < columns; column += 1) if (one[column] !== other[column]) return false;
  return true;
}

/** The last column of a row with content, 1-based, where it is beyond a known one; else the known one. */
function lastContent(cells: Row | undefined, known: number, columns: number): number {
  if (cells) for (let column = columns; column > known; column -= 1) if (hasContent(cells[column - 1])) return column;
  return known;
}
