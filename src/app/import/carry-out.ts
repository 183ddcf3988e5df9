import type { Batch } from '../../domain/batch/batch';
import { cellsToChange, linesToAdd, type NewLines } from '../../domain/batch/carry-out';
import type { PresentRoster } from '../../domain/batch/import-plan';
import { isBlank, type Cell } from '../../domain/cell';
import type { Ports } from '../../ports';
import { checkAgain } from './check-again';
import type { ImportWorld } from './import-world';
import { readPresent } from './present-roster';
import { putCells } from './put-cells';
import { TEXT, writeSteadily, type Writable } from './steady-writing';

const DAY = 'dd/mm/yyyy';

/** So often a place for new lines is looked for where somebody types at the same time. */
const MOST_TURNS = 5;

/** The format in which a cell is kept as it is; null for one that says nothing or that any format shows. */
const formatFor = (cell: Cell): string | null => {
  if (cell === '') return null;
  if (typeof cell === 'object') return DAY;
  return typeof cell === 'string' ? TEXT : null;
};

const infoOf = (ports: Ports, tab: string) => ports.tabs().find(({ name }) => name === tab);

/** Whether nothing stands where new lines are to go; one or two calls. */
function isFree(ports: Ports, tab: string, { after, cells }: NewLines): boolean {
  const last = infoOf(ports, tab)?.rows() ?? 0;
  const rows = Math.min(cells.length, last - after);
  if (rows <= 0) return true;
  return ports.readBlock(tab, after + 1, 1, rows, cells[0]?.length ?? 0).every((line) => line.every(isBlank));
}

/** Gives new lines their room, unless a run that was cut has made it, and their formats. */
function prepareLines(ports: Ports, tab: string, lines: NewLines, height: number): void {
  const { after, cells, room } = lines;
  const isRoomy = (infoOf(ports, tab)?.height() ?? 0) >= height + cells.length && isFree(ports, tab, lines);
  if (!isRoomy) ports.insertLines(tab, room.before, cells.length, room.like);
  const formatted = cells.flatMap((line, place) =>
    line.flatMap((cell, at) => {
      const format = formatFor(cell);
      return format === null ? [] : [{ row: after + 1 + place, column: at + 1, format }];
    }),
  );
  ports.setFormats(tab, formatted);
}

/** Adds what lines are missing, in one writing. @throws {Error} Lines move all the time. */
function addLines(world: ImportWorld, known: PresentRoster, { head, work }: Batch): void {
  const { ports, text, context } = world;
  const { tab } = known.roster;
  let present: PresentRoster | null = known;
  for (let turn = 0; present && turn < MOST_TURNS; turn += 1) {
    const lines = linesToAdd(present, work);
    if (!lines) return;
    prepareLines(ports, tab, lines, head.height);
    if (isFree(ports, tab, lines)) {
      putCells(world, present, lines.after + 1, 1, lines.cells);
      return;
    }
    present = readPresent(ports, known.roster, context);
  }
  throw new Error(text.bring.linesMove(tab));
}

/** Writes what is left of a batch into its roster; nothing where all of it stands there. */
export function carryOut(world: ImportWorld, known: PresentRoster | Writable, batch: Batch): void {
  const now = writeSteadily(world, known, (present) => {
    const { ids, cells } = cellsToChange(present, batch.work);
    return [
      ids.map((stroke) => ({ ...stroke, format: TEXT })),
      cells.map((stroke) => ({ ...stroke, format: formatFor(stroke.cell) })),
    ];
  });
  addLines(world, now, batch);
  checkAgain(world.ports, now, batch);
}
