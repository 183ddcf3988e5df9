import type { Box } from '../box';
import { copiedCell } from './bare-cells';
import type { Book } from './book';
import type { Cell } from './grid';
import { copiedFormula } from './formula-shift';
import { eachCell, rewriteCells } from './grid';
import type { Notes } from './notes';

/** Which lines of a box are put into another order. */
export type Axis = 'row' | 'column';

/**
 * Puts the rows or columns of a box into another order: what the cells hold and how they look.
 *
 * @param order - For each place the line, from 0, that comes to it.
 */
export function permuteCells(book: Book, box: Box, order: readonly number[], axis: Axis): void {
  const cells: (Cell | null)[] = [];
  eachCell(book, box, (cell) => cells.push(cell && copiedCell(cell)));
  rewriteCells(book, box, (_, index) => cells[sourceOf(box, order, axis, index)] ?? null);
}

/** Puts the rows of a box into another order as a sort does: formulas speak of their new row, as if copied there. */
export function sortCells(book: Book, box: Box, order: readonly number[]): void {
  permuteCells(book, box, order, 'row');
  eachCell(book, box, (cell, index) => {
    const place = Math.floor(index / box.columns);
    if (cell?.f) cell.f = copiedFormula(cell.f, place - (order[place] ?? place), 0);
  });
}

/** Puts the notes of a box into another order of its rows or columns. */
export function permuteNotes(notes: Notes, box: Box, order: readonly number[], axis: Axis): void {
  const texts = notes.read(box);
  notes.write(
    box,
    texts.map((_, index) => texts[sourceOf(box, order, axis, index)] ?? ''),
  );
}

function sourceOf({ columns }: Box, order: readonly number[], axis: Axis, index: number): number {
  const [row, column] = [Math.floor(index / columns), index % columns];
  return axis === 'row' ? (order[row] ?? 0) * columns + column : row * columns + (order[column] ?? 0);
}
