import { cellText, type Cell } from '../../domain/cell';
import { strokesOf, type NewLines, type Stroke } from '../../domain/batch/carry-out';
import type { BatchWork } from '../../domain/batch/batch';
import type { PresentRoster } from '../../domain/batch/import-plan';
import { runsOf, type Between } from '../../domain/batch/runs';
import type { Ports } from '../../ports';

const TEXT = '@';
const DAY = 'dd/mm/yyyy';

/** The format in which a cell is kept as it is; null for one that says nothing or that any format shows. */
export const formatFor = (cell: Cell): string | null => {
  if (cell === '') return null;
  if (typeof cell === 'object') return DAY;
  return typeof cell === 'string' ? TEXT : null;
};

/** Text that a cell takes for nothing but text, whatever its format. */
const PLAIN = /^[\p{L}][^=]*$/u;

/**
 * What stands between the cells to be written, where writing it again leaves it as it is: no formula, and no text that
 * a cell might take for a number or a day.
 */
const betweenIn =
  ({ grid, isFormula }: PresentRoster, formats: readonly (readonly string[])[], first: number): Between =>
  (row, at) => {
    const cell = grid[row - 1]?.[at] ?? '';
    if (isFormula(row, at)) return null;
    const isSafe = typeof cell !== 'string' || cell === '' || formats[row - first]?.[at] === TEXT || PLAIN.test(cell);
    return isSafe && !/^(true|false)$/i.test(cellText(cell)) ? cell : null;
  };

/** The number formats below the header of a roster; one call. */
export function formatsOf(ports: Ports, { roster, header, grid }: PresentRoster) {
  const [first, rows] = [header.index + 2, grid.length - header.index - 1];
  const formats = rows > 0 ? ports.readFormats(roster.tab, first, 1, rows, grid[0]?.length ?? 0) : [];
  return { first, formats };
}

/** Writes cells in their formats; `format` of null leaves the cell's own. */
export function writeStrokes(
  ports: Ports,
  present: PresentRoster,
  strokes: readonly (Stroke & { readonly format: string | null })[],
): void {
  if (strokes.length === 0) return;
  const { first, formats } = formatsOf(ports, present);
  const { tab } = present.roster;
  const formatted = strokes.flatMap(({ row, at, format }) =>
    format === null || formats[row - first]?.[at] === format ? [] : [{ row, column: at + 1, format }],
  );
  ports.setFormats(tab, formatted);
  for (const { row, at, cells } of runsOf(strokes, betweenIn(present, formats, first)))
    ports.writeTyped(
      tab,
      row,
      at + 1,
      cells.map((cell) => [cell]),
    );
}

function writeLines(ports: Ports, tab: string, { after, cells, makesRoom }: NewLines): void {
  if (makesRoom) ports.insertLines(tab, after, cells.length);
  const formatted = cells.flatMap((line, place) =>
    line.flatMap((cell, at) => {
      const format = formatFor(cell);
      return format === null ? [] : [{ row: after + 1 + place, column: at + 1, format }];
    }),
  );
  ports.setFormats(tab, formatted);
  ports.writeTyped(tab, after + 1, 1, cells);
}

/** Writes what is left of a batch into its roster; nothing where all of it stands there. */
export function carryOut(ports: Ports, present: PresentRoster, work: BatchWork): void {
  const { ids, cells, lines } = strokesOf(present, work);
  writeStrokes(
    ports,
    present,
    ids.map((stroke) => ({ ...stroke, format: TEXT })),
  );
  writeStrokes(
    ports,
    present,
    cells.map((stroke) => ({ ...stroke, format: formatFor(stroke.cell) })),
  );
  if (lines) writeLines(ports, present.roster.tab, lines);
}
