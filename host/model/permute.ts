import type { Box } from '../box';
import type { Book } from './book';
import type { Cell } from './grid';
import { eachCell, rewriteCells } from './grid';
import type { Notes } from './notes';

/**
 * Puts the rows of a box into another order: what the cells hold and how they look.
 *
 * @param order - For each place the row, from 0, that comes to it.
 */
export function permuteCells(book: Book, box: Box, order: readonly number[]): void {
  const cells: (Cell | null)[] = [];
  eachCell(book, box, (cell) => cells.push(cell && { ...cell }));
  rewriteCells(book, box, (_, index) => cells[sourceOf(box, order, index)] ?? null);
}

/** Puts the notes of a box into another order of its rows. */
export function permuteNotes(notes: Notes, box: Box, order: readonly number[]): void {
  const texts = notes.read(box);
  notes.write(
    box,
    texts.map((_, index) => texts[sourceOf(box, order, index)] ?? ''),
  );
}

function sourceOf({ columns }: Box, order: readonly number[], index: number): number {
  return (order[Math.floor(index / columns)] ?? 0) * columns + (index % columns);
}
