import { isStanding, type Batch } from '../../domain/batch/batch';
import { sameCell } from '../../domain/batch/carry-out';
import type { PresentRoster } from '../../domain/batch/import-plan';
import { idIn, rowsById } from '../../domain/batch/present';
import { stretchesOf } from '../../domain/batch/runs';
import { undoingOf, type Undoing } from '../../domain/batch/undo';
import type { Ports } from '../../ports';
import { personsPart } from '../own-note';
import { readHeads, readWorks, keepBatch, settleBatch, type LoggedBatch } from './batch-log';
import { checkAgain } from './check-again';
import { endBatch } from './end-batch';
import type { ImportWorld } from './import-world';
import { openBatch } from './open-batches';
import { readPresent } from './present-roster';
import { writeSteadily } from './steady-writing';

/** What taking a batch back came to. */
export type UndoOutcome =
  | { readonly error: string }
  | {
      readonly error: null;
      readonly unit: string;
      readonly cells: number;
      readonly lines: number;
      /** 1-based rows that stay, or in which something stays. */
      readonly kept: readonly number[];
    };

/** So often the lines to be taken away are looked for where others move at the same time. */
const MOST_TURNS = 5;

/** What taking a batch back comes to, by how its roster stands. */
type Decide = (present: PresentRoster) => Undoing<LoggedBatch>;

/** The ids of lines of a batch that bear a note of a person; one call where it has added any. */
function notedIn(ports: Ports, present: PresentRoster, { work }: Batch): Set<string> {
  const byId = rowsById(present);
  const rows = work.added.flatMap(({ id }) => byId.get(id) ?? []).sort((one, other) => one - other);
  const [first = 0, last = 0] = [rows[0], rows[rows.length - 1]];
  const width = present.header.own ?? 0;
  if (first === 0 || width === 0) return new Set();
  const notes = ports.readNotes(present.roster.tab, first, 1, last - first + 1, width);
  const noted = rows.filter((row) => notes[row - first]?.some((note) => personsPart(note) !== ''));
  return new Set(noted.map((row) => idIn(present, row)));
}

/** How a batch is taken back; one call where it has added lines, and one for the later ones of its roster. */
function decideOn({ ports }: ImportWorld, present: PresentRoster, batch: LoggedBatch): Decide {
  const { unit } = batch.head;
  const heads = readHeads(ports).filter(({ head, line }) => head.unit === unit && line > batch.line);
  const later = readWorks(
    ports,
    heads.filter((each) => isStanding(each)),
  );
  const noted = notedIn(ports, present, batch);
  return (now) => undoingOf(now, batch, later, noted);
}

/** Whether lines still are where they were; one call. */
function areThere(ports: Ports, { roster, grid }: PresentRoster, first: number, count: number): boolean {
  const there = ports.readBlock(roster.tab, first, 1, count, grid[0]?.length ?? 0);
  return there.every((line, at) => line.every((cell, place) => sameCell(cell, grid[first - 1 + at]?.[place] ?? '')));
}

/** Takes away the lines that a batch has added, each stretch of them looked at right before. */
function takeLines(world: ImportWorld, known: PresentRoster, decide: Decide): void {
  const { ports, context, text } = world;
  const { roster } = known;
  let present: PresentRoster | null = known;
  for (let turn = 0; present && turn < MOST_TURNS; turn += 1) {
    const there = present;
    const isDone = stretchesOf(decide(there).lines).every(({ first, count }) => {
      const isSafe = areThere(ports, there, first, count);
      if (isSafe) ports.removeLines(roster.tab, first, count);
      return isSafe;
    });
    if (isDone) return;
    present = readPresent(ports, roster, context);
  }
  throw new Error(text.bring.linesMove(roster.tab));
}

/**
 * Writes what is left of taking a batch back; cut off and done again it ends the same.
 *
 * @returns The batch as it is left: without the values that went back.
 */
export function undo(
  world: ImportWorld,
  present: PresentRoster,
  batch: LoggedBatch,
  decide = decideOn(world, present, batch),
): LoggedBatch {
  const { later, rest } = decide(present);
  for (const each of later) keepBatch(world.ports, each);
  const now = writeSteadily(world, present, (there) => {
    const { cells, ids } = decide(there);
    return [[...cells, ...ids.map((stroke) => ({ ...stroke, format: null }))]];
  });
  takeLines(world, now, decide);
  checkAgain(world.ports, now, batch);
  const state = rest.changed.length + rest.added.length > 0 ? 'kept-in-part' : 'undone';
  return { ...batch, head: { ...batch.head, state }, work: rest };
}

function begin(world: ImportWorld, present: PresentRoster, batch: LoggedBatch): UndoOutcome {
  const { ports, context } = world;
  const decide = decideOn(world, present, batch);
  const { cells, lines, kept } = decide(present);
  const rows = [...new Set(kept.map(({ row }) => row))];
  const who = { on: context.on, time: ports.time(), user: ports.user() };
  const back = { cells: cells.length, lines: lines.length, kept: rows.length, ...who };
  openBatch(ports, batch.head.id);
  const opened = settleBatch(ports, { ...batch, head: { ...batch.head, state: 'undoing', back } });
  endBatch(world, undo(world, present, opened, decide));
  return { error: null, unit: batch.head.unit, cells: cells.length, lines: lines.length, kept: rows };
}

/** Takes a batch back, under the lock. Until it is done it counts as under way. */
export function undoBatch(world: ImportWorld, id: string): UndoOutcome {
  const { ports, text, rosters, context, isShut } = world;
  const logged = readHeads(ports).find(({ head }) => head.id === id);
  const roster = rosters.find(({ unit }) => unit === logged?.head.unit);
  if (!logged || !roster || !isStanding(logged)) return { error: text.bring.notToUndo };
  if (isShut(roster.tab)) return { error: text.rights.importClosed(roster.tab) };
  const present = readPresent(ports, roster, context);
  const [batch] = readWorks(ports, [logged]);
  if (!present || !batch) return { error: text.bring.noHeader(roster.tab) };
  return begin(world, present, batch);
}
