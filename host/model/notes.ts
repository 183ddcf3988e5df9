import type { Box } from '../box';
import type { Book } from './book';
import { unitId } from './book';

/** A note on a cell, 1-based. */
export type CellNote = { readonly row: number; readonly column: number; readonly text: string };

/** Reads and writes notes; the cost follows the number of notes, not of cells. */
export type Notes = {
  /** One text a cell, row by row, '' for none. */
  readonly read: (box: Box) => string[];
  /** Writes what differs; '' takes a note away. One text for all cells or one a cell. @returns How many changed. */
  readonly write: (box: Box, texts: readonly string[]) => number;
  /** Puts notes where there are none. */
  readonly put: (sheet: number, notes: readonly CellNote[]) => void;
  /** All notes of a sheet, by row and column. */
  readonly list: (sheet: number) => CellNote[];
  /**
   * Takes away the notes that a change of lines moves or removes; what it gives puts them where they belong after it.
   * Univer, left to move them, loses those whose neighbours move too.
   */
  readonly lift: (sheet: number, move: (box: Box) => Box | null) => () => void;
};

/** Opens the notes of a book. */
export function openNotes(book: Book): Notes {
  const read: Notes['read'] = (box) => readNotes(notesOf(book, box.sheet), box);
  const write: Notes['write'] = (box, texts) => {
    let changed = 0;
    read(box).forEach((old, index) => {
      const text = texts[texts.length === 1 ? 0 : index] ?? '';
      if (text === old) return;
      changed += 1;
      const [row, column] = [Math.floor(index / box.columns), index % box.columns];
      writeNote(book, box.sheet, { row: box.row + row, column: box.column + column, text });
    });
    return changed;
  };
  const list: Notes['list'] = (sheet) => notesOf(book, sheet).sort((a, b) => a.row - b.row || a.column - b.column);
  const put: Notes['put'] = (sheet, notes) => {
    for (const note of notes) writeNote(book, sheet, note);
  };
  return { read, write, put, list, lift: (sheet, move) => liftNotes(book, sheet, move) };
}

function liftNotes(book: Book, sheet: number, move: (box: Box) => Box | null): () => void {
  const placed: CellNote[] = [];
  for (const note of notesOf(book, sheet)) {
    const to = move({ sheet, row: note.row, column: note.column, rows: 1, columns: 1 });
    if (to && to.row === note.row && to.column === note.column) continue;
    writeNote(book, sheet, { ...note, text: '' });
    if (to) placed.push({ row: to.row, column: to.column, text: note.text });
  }
  return () => {
    for (const note of placed) writeNote(book, sheet, note);
  };
}

function notesOf(book: Book, sheet: number): CellNote[] {
  const kept = book.notes.getSheetNotes(unitId, String(sheet))?.values() ?? [];
  return [...kept].map((one) => ({ row: one.row + 1, column: one.col + 1, text: one.note }));
}

function readNotes(notes: readonly CellNote[], box: Box): string[] {
  const texts = new Array<string>(box.rows * box.columns).fill('');
  for (const one of notes) {
    const [row, column] = [one.row - box.row, one.column - box.column];
    const inside = row >= 0 && row < box.rows && column >= 0 && column < box.columns;
    if (inside) texts[row * box.columns + column] = one.text;
  }
  return texts;
}

const [noteWidth, lineLetters, lineHeight, tallest] = [260, 34, 20, 300];

/** How large a note stands open on a screen, in pixels. */
function sizeOf(text: string): { width: number; height: number } {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lineLetters)), 0);
  return { width: noteWidth, height: Math.min(tallest, (lines + 1) * lineHeight) };
}

let serial = 0;

function writeNote(book: Book, sheet: number, { row, column, text }: CellNote): void {
  const place = { row: row - 1, col: column - 1, silent: true };
  book.mutate('sheet.mutation.remove-note', sheet, place);
  if (text === '') return;
  serial += 1;
  const made = { ...place, id: `n${serial}`, ...sizeOf(text), note: text };
  book.mutate('sheet.mutation.update-note', sheet, { ...place, note: made });
}
