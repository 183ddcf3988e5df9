import { cellText, isBlank, type Cell } from '../cell';
import { fingerprintOf } from '../fingerprint';
import { isWhole } from '../header';
import type { BatchWork } from './batch';
import { cellIn, columnsOf, idIn, idPlace, placesOf, rowsById, type Present } from './present';

/** A cell to be written; `row` 1-based, `at` 0-based. */
export type Stroke = { readonly row: number; readonly at: number; readonly cell: Cell };

/** Lines to be written below a 1-based row, whole lines of the tab's width; room for them is made where `makesRoom`. */
export type NewLines = { readonly after: number; readonly cells: readonly Cell[][]; readonly makesRoom: boolean };

/** What is left to write of a batch. */
export type Strokes = {
  readonly ids: readonly Stroke[];
  readonly cells: readonly Stroke[];
  readonly lines: NewLines | null;
};

/** What tells a line without an id from the others of its tab. */
export function printOf({ grid, header }: Present, row: number): string {
  const cells = (grid[row - 1] ?? []).slice(0, header.own ?? undefined);
  return fingerprintOf(cells.map(cellText).join('|'));
}

const sameCell = (one: Cell, other: Cell): boolean =>
  typeof one === 'object' || typeof other === 'object' ? cellText(one) === cellText(other) : one === other;

/** The ids that lines still have to get: a line is told by its print, and an id is given once. */
function missingIds(present: Present, { given }: BatchWork, rows: Map<string, number>): Stroke[] {
  const at = idPlace(present.header);
  const wanted = given.filter(({ id }) => !rows.has(id));
  if (at === null || wanted.length === 0) return [];
  const byPrint = new Map<string, string[]>();
  for (const { id, print } of wanted) byPrint.set(print, [...(byPrint.get(print) ?? []), id]);
  const strokes: Stroke[] = [];
  for (let row = present.header.index + 2; row <= present.grid.length; row += 1) {
    if (idIn(present, row) !== '') continue;
    const id = byPrint.get(printOf(present, row))?.shift();
    if (id === undefined) continue;
    rows.set(id, row);
    strokes.push({ row, at, cell: id });
  }
  return strokes;
}

/** The cells that still are as they were when the batch was decided; what somebody has typed since stays. */
function openCells(present: Present, { changed }: BatchWork, rows: ReadonlyMap<string, number>): Stroke[] {
  return changed.flatMap(({ id, column, was, now }) => {
    const row = rows.get(id);
    if (row === undefined || !sameCell(cellIn(present, row, column), was)) return [];
    return placesOf(present.header, column, now).map(({ at, cell }) => ({ row, at, cell }));
  });
}

const isBlankLine = (present: Present, row: number): boolean =>
  (present.grid[row - 1] ?? []).every((cell) => isBlank(cell));

/** The last line that holds a person: a name and, where there is a column for it, a birth day or a number. */
function lastPersonLine(present: Present): number {
  const columns = columnsOf(present.header).filter((column) => column === 'Ngày sinh' || column === 'Số định danh');
  for (let row = present.grid.length; row > present.header.index + 1; row -= 1) {
    const telling = isWhole(present.header) ? columns : columnsOf(present.header);
    const isNamed = !isBlank(cellIn(present, row, 'Họ và tên'));
    if (isNamed && telling.some((column) => !isBlank(cellIn(present, row, column)))) return row;
  }
  return present.header.index + 1;
}

/** Below the last person: in empty lines where there are enough before what closes the list, else in new ones. */
function placeBelow(present: Present, count: number): Pick<NewLines, 'after' | 'makesRoom'> {
  const after = lastPersonLine(present);
  let free = 0;
  while (after + free < present.grid.length && isBlankLine(present, after + free + 1)) free += 1;
  return { after, makesRoom: after + free < present.grid.length && free < count };
}

function newLines(present: Present, { added }: BatchWork, rows: ReadonlyMap<string, number>): NewLines | null {
  const { header, grid } = present;
  const missing = added.filter(({ id }) => !rows.has(id));
  const at = idPlace(header);
  if (missing.length === 0 || at === null) return null;
  const width = Math.max(grid[0]?.length ?? 0, at + 1);
  const cells = missing.map((line) => {
    const whole: Cell[] = Array.from({ length: width }, () => '');
    for (const column of columnsOf(header))
      for (const place of placesOf(header, column, line.cells[column] ?? '')) whole[place.at] = place.cell;
    whole[at] = line.id;
    return whole;
  });
  return { ...placeBelow(present, missing.length), cells };
}

/**
 * What is left to write of a batch, by how its roster stands: all of it at first, nothing once it is done. Ids come
 * first, since by them the other cells are found, and new lines last.
 */
export function strokesOf(present: Present, work: BatchWork): Strokes {
  const rows = rowsById(present);
  const ids = missingIds(present, work, rows);
  return { ids, cells: openCells(present, work, rows), lines: newLines(present, work, rows) };
}
