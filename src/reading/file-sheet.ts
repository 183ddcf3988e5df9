import { MOST_CELLS, MOST_COLUMNS, MOST_ROWS } from './limits';
import { Refusal } from './refusal';

/**
 * One cell of a file as it is handed to the add-in: text exactly as written, a number, a boolean, a real date cell
 * (`YYYY-MM-DD`), or null where there is nothing.
 */
export type FileCell = string | number | boolean | null | { day: string };

/** A sheet's rows from the first, all of one width; leading empty rows are kept, trailing ones are not. */
export type FileSheet = {
  name: string;
  cells: FileCell[][];
  /** Nobody who opens the file sees it. */ isHidden?: true;
};

/** Rows of any length, with holes where nothing stands. */
export type Rows = readonly (readonly (FileCell | undefined)[] | undefined)[];

/** A sheet as it was found, of whatever extent. */
export type FoundSheet = { readonly name: string; readonly rows: Rows; readonly isHidden?: boolean };

/** How far the filled cells of a sheet reach. */
type Extent = { readonly height: number; readonly width: number };

/**
 * Sheets made rectangular, without the empty rows and columns at their ends.
 *
 * @throws {Refusal} They reach farther than is read. This is known before any is made: one cell far out is enough to
 *   fill the memory with empty ones.
 */
export function rectangular(found: readonly FoundSheet[]): FileSheet[] {
  const extents = found.map(measured);
  const cells = extents.reduce((sum, { height, width }) => sum + height * width, 0);
  if (cells > MOST_CELLS) throw new Refusal({ code: 'too-many-cells', most: MOST_CELLS });
  return found.map(({ name, rows, isHidden = false }) => ({
    name,
    cells: trimGrid(rows),
    ...(isHidden ? { isHidden } : {}),
  }));
}

/** Rows of any length and with holes, made rectangular, without the empty rows and columns at the end. */
export function trimGrid(rows: Rows): FileCell[][] {
  const { height, width } = extentOf(rows);
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => rows[row]?.[column] ?? null),
  );
}

function measured({ name, rows }: FoundSheet): Extent {
  const extent = extentOf(rows);
  if (extent.height > MOST_ROWS) throw new Refusal({ code: 'too-many-rows', sheet: name, most: MOST_ROWS });
  if (extent.width > MOST_COLUMNS) throw new Refusal({ code: 'too-many-columns', sheet: name, most: MOST_COLUMNS });
  return extent;
}

/** By `forEach`, which skips holes: a row may lie a million below the one before. */
function extentOf(rows: Rows): Extent {
  let [height, width] = [0, 0];
  rows.forEach((row, at) => {
    row?.forEach((cell, column) => {
      if (cell === null || cell === undefined) return;
      height = at + 1;
      width = Math.max(width, column + 1);
    });
  });
  return { height, width };
}
