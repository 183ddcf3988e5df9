import type { Box } from '../box';
import type { Book } from './book';
import { unitId } from './book';

/** A note on a cell, 1-based. */
export type CellNote = { readonly row: number; readonly column: number; readonly text: string };

/** Reads and writes notes; the cost follows the number of notes, not of cells. */
export type Notes = {
  /** One text a cell, row by row, '' for none. */
  read(box: Box): string[];
  /** Writes what differs; '' takes a note away. One text for all cells or one a cell. @returns How many changed. */
  write(box: Box, texts: readonly string[]): number;
  /** All notes of a sheet, by row and column. */
  list(sheet: number): CellNote[];
};

/** Opens the notes of a book. */
export function openNotes(book: Book): Notes {
  let serial = 0;
  const all = (sheet: number): CellNote[] =>
    [...(book.notes.getSheetNotes(unitId, String(sheet))?.values() ?? [])].map((one) => ({
      row: one.row + 1,
      column: one.col + 1,
      text: one.note,
    }));
  const read: Notes['read'] = (box) => {
    const texts = new Array<string>(box.rows * box.columns).fill('');
    for (const one of all(box.sheet)) {
      const [row, column] = [one.row - box.row, one.column - box.column];
      const inside = row >= 0 && row < box.rows && column >= 0 && column < box.columns;
      if (inside) texts[row * box.columns + column] = one.text;
    }
    return texts;
  };
  const set = (sheet: number, row: number, col: number, text: string): void => {
    book.mutate('sheet.mutation.remove-note', sheet, { row, col, silent: true });
    if (text === '') return;
    serial += 1;
    const made = { id: `n${serial}`, row, col, width: 160, height: 100, note: text };
    book.mutate('sheet.mutation.update-note', sheet, { row, col, note: made, silent: true });
  };
  const write: Notes['write'] = (box, texts) => {
    let changed = 0;
    read(box).forEach((old, index) => {
      const text = texts[texts.length === 1 ? 0 : index] ?? '';
      if (text === old) return;
      changed += 1;
      set(box.sheet, box.row - 1 + Math.floor(index / box.columns), box.column - 1 + (index % box.columns), text);
    });
    return changed;
  };
  const list: Notes['list'] = (sheet) => all(sheet).sort((a, b) => a.row - b.row || a.column - b.column);
  return { read, write, list };
}
