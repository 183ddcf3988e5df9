/**
 * One cell of a file as it is handed to the add-in: text exactly as written, a number, a boolean, a real date cell
 * (`YYYY-MM-DD`), or null where there is nothing.
 */
export type Cell = string | number | boolean | null | { day: string };

/** A sheet's rows from the first, all of one width; leading empty rows are kept, trailing ones are not. */
export type Sheet = { name: string; cells: Cell[][] };

/** A file that could be read. `unit` is the file's name without its ending: NFC, spaces collapsed. */
export type RosterFile = { name: string; unit: string; sheets: Sheet[] };

/** A file that could not: the reason is one sentence in Vietnamese. */
export type UnreadableFile = { name: string; unit: string; error: string };

/** Rows of any length and with gaps, made rectangular, without the empty rows and columns at the end. */
export function trimGrid(rows: readonly (readonly (Cell | undefined)[] | undefined)[]): Cell[][] {
  const full = Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? null));
  const width = full.reduce((widest, row) => Math.max(widest, filledLength(row)), 0);
  while (full.length > 0 && filledLength(full.at(-1) ?? []) === 0) full.pop();
  return full.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
}

function filledLength(row: readonly Cell[]): number {
  let length = row.length;
  while (length > 0 && row[length - 1] === null) length -= 1;
  return length;
}
