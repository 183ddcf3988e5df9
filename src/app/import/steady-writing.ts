import { isSameHeader, isSameLine, sameCell, type Stroke } from '../../domain/batch/carry-out';
import type { PresentRoster } from '../../domain/batch/import-plan';
import { runsOf, type Between } from '../../domain/batch/runs';
import { cellText } from '../../domain/cell';
import type { Ports } from '../../ports';
import type { ImportWorld } from './import-world';
import { readPresent } from './present-roster';
import { putCells } from './put-cells';

/** A cell to be written, and the number format that it gets; null for its own. */
export type Formatted = Stroke & { readonly format: string | null };

/** A roster, and the number formats below its header. */
export type Writable = { readonly present: PresentRoster; readonly formats: readonly (readonly string[])[] };

/** So often a roster is read anew whose lines move while it is read. */
const MOST_TURNS = 5;

export const TEXT = '@';

/** Text that a cell takes for nothing but text, whatever its format. */
const PLAIN = /^[\p{L}][^=]*$/u;

/** Reads the number formats of a roster, one call. */
export function writable(ports: Ports, present: PresentRoster): Writable {
  const { roster, header, grid } = present;
  const [first, rows] = [header.index + 2, grid.length - header.index - 1];
  const formats = rows > 0 ? ports.readFormats(roster.tab, first, 1, rows, grid[0]?.length ?? 0) : [];
  return { present, formats };
}

/** The number format of a cell; row 1-based, column 0-based. */
export const formatIn = ({ present: { header }, formats }: Writable, row: number, at: number): string =>
  formats[row - header.index - 2]?.[at] ?? '';

/**
 * What stands between the cells to be written, where writing it again leaves it as it is: no formula, nothing that has
 * changed since the formats were read, and no text that a cell might take for a number or a day.
 */
const betweenIn =
  (known: Writable, now: PresentRoster): Between =>
  (row, at) => {
    const cell = now.grid[row - 1]?.[at] ?? '';
    const isKnown = isSameLine(known.present, now, row) && sameCell(cell, known.present.grid[row - 1]?.[at] ?? '');
    if (!isKnown || now.isFormula(row, at)) return null;
    const isSafe = typeof cell !== 'string' || cell === '' || formatIn(known, row, at) === TEXT || PLAIN.test(cell);
    return isSafe && !/^(true|false)$/i.test(cellText(cell)) ? cell : null;
  };

function write(world: ImportWorld, known: Writable, now: PresentRoster, strokes: readonly Formatted[]): void {
  const formatted = strokes.flatMap(({ row, at, format }) =>
    format === null || formatIn(known, row, at) === format ? [] : [{ row, column: at + 1, format }],
  );
  world.ports.setFormats(now.roster.tab, formatted);
  for (const { row, at, cells } of runsOf(strokes, betweenIn(known, now)))
    putCells(
      world,
      now,
      row,
      at + 1,
      cells.map((cell) => [cell]),
    );
}

/** Reads a roster again, formulas and formats too. @throws {Error} Its header is gone. */
function readAnew({ ports, context, text }: ImportWorld, { roster }: PresentRoster): Writable {
  const present = readPresent(ports, roster, context);
  if (!present) throw new Error(text.bring.noHeader(roster.tab));
  return writable(ports, present);
}

/**
 * Writes cells of lines that stand, wherever these are by now: the roster is read again right before, one call, since
 * people type, sort and insert meanwhile. Where a line has moved since its formulas and formats were read, these are
 * read anew, too.
 *
 * @param known - The roster as it was decided on; read here where its formats are not known yet.
 * @param wanted - What is to be written into a roster, in lists of which one is written before the next.
 * @throws {Error} Lines move all the time.
 */
export function writeSteadily(
  world: ImportWorld,
  known: PresentRoster | Writable,
  wanted: (now: PresentRoster) => readonly (readonly Formatted[])[],
): PresentRoster {
  const { ports, text } = world;
  let before: Writable = 'present' in known ? known : { present: known, formats: [] };
  if (wanted(before.present).every((strokes) => strokes.length === 0)) return before.present;
  if (!('present' in known)) before = writable(ports, known);
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const now = { ...before.present, grid: ports.readTab(before.present.roster.tab) };
    const lists = wanted(now);
    const isSteady = lists.flat().every(({ row }) => isSameLine(before.present, now, row));
    if (isSteady && isSameHeader(before.present, now)) {
      for (const strokes of lists) write(world, before, now, strokes);
      return now;
    }
    before = readAnew(world, now);
  }
  throw new Error(text.bring.linesMove(before.present.roster.tab));
}
