import { cellText, isBlank, type Cell } from '../cell';
import { dayFromSerial } from '../day';
import { fingerprintOf } from '../fingerprint';
import { isWhole } from '../header';
import type { BatchWork } from './batch';
import type { PresentRoster } from './import-plan';
import { cellIn, columnsOf, idIn, idPlace, placesOf, rowsById, type Present } from './present';

/** A cell to be written; `row` 1-based, `at` 0-based. */
export type Stroke = { readonly row: number; readonly at: number; readonly cell: Cell };

/** Where empty lines come in: before a 1-based row, and like which neighbour they look. */
export type Room = { readonly before: number; readonly like: 'above' | 'behind' };

/** Lines to be written below a 1-based row, whole lines of the tab's width, and where room is made for them. */
export type NewLines = { readonly after: number; readonly cells: readonly Cell[][]; readonly room: Room };

/** What tells a line without an id from the others of its tab. */
export function printOf({ grid, header }: Present, row: number): string {
  const cells = (grid[row - 1] ?? []).slice(0, header.own ?? undefined);
  return fingerprintOf(cells.map(cellText).join('|'));
}

/** The serial number of the last day of the year 9999. */
const LAST_SERIAL = 2_958_465;

/** A day whose cell got another format is its serial number: a run may be cut between format and value. */
const asDay = (cell: Cell): Cell =>
  typeof cell === 'number' && cell >= 1 && cell <= LAST_SERIAL ? { day: dayFromSerial(cell) } : cell;

/** Whether two cells hold the same. */
export const sameCell = (one: Cell, other: Cell): boolean =>
  typeof one === 'object' || typeof other === 'object'
    ? cellText(asDay(one)) === cellText(asDay(other))
    : one === other;

/** Whether the columns are where they were. */
export const isSameHeader = (one: Present, other: Present): boolean =>
  printOf(one, one.header.index + 1) === printOf(other, one.header.index + 1) &&
  isSameLine(one, other, one.header.index + 1);

/** Whether a line still is where it was: told by its id, or where it has none, by all of it. */
export const isSameLine = (one: Present, other: Present, row: number): boolean =>
  idIn(one, row) === idIn(other, row) && (idIn(one, row) !== '' || printOf(one, row) === printOf(other, row));

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
function openCells(present: PresentRoster, { changed }: BatchWork, rows: ReadonlyMap<string, number>): Stroke[] {
  return changed.flatMap(({ id, column, was, now }) => {
    const row = rows.get(id);
    if (row === undefined || !sameCell(cellIn(present, row, column), was)) return [];
    const places = placesOf(present.header, column, now).filter(({ at }) => !present.isFormula(row, at));
    return places.map(({ at, cell }) => ({ row, at, cell }));
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

/**
 * Below the last person, in lines of their own, so that whatever stands below comes back to its place when they go. They
 * look like the empty line below; where a list is still empty, they come after its first line, so that whatever reaches
 * from there downwards reaches over them.
 */
function placeBelow(present: Present): Pick<NewLines, 'after' | 'room'> {
  const after = lastPersonLine(present);
  if (!isBlankLine(present, after + 1)) return { after, room: { before: after + 1, like: 'above' } };
  const isFirst = after === present.header.index + 1;
  return { after, room: isFirst ? { before: after + 2, like: 'above' } : { before: after + 1, like: 'behind' } };
}

/** The lines that are left to be added: all, or none, since they are written at once, and somebody may have taken some away. */
export function linesToAdd(present: Present, { added }: BatchWork): NewLines | null {
  const { header, grid } = present;
  const rows = rowsById(present);
  const at = idPlace(header);
  if (added.length === 0 || added.some(({ id }) => rows.has(id)) || at === null) return null;
  const width = Math.max(grid[0]?.length ?? 0, at + 1);
  const columns = columnsOf(header);
  const cells = added.map((line) => {
    const whole: Cell[] = Array.from({ length: width }, () => '');
    for (const column of columns)
      for (const place of placesOf(header, column, line.cells[column] ?? '')) whole[place.at] = place.cell;
    whole[at] = line.id;
    return whole;
  });
  return { ...placeBelow(present), cells };
}

/** What is left to write into lines that stand: ids first, since by them the other cells are found after a cut. */
export function cellsToChange(present: PresentRoster, work: BatchWork): { ids: Stroke[]; cells: Stroke[] } {
  const rows = rowsById(present);
  const ids = missingIds(present, work, rows);
  return { ids, cells: openCells(present, work, rows) };
}
