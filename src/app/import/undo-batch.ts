import { undoingOf } from '../../domain/batch/undo';
import type { Ports } from '../../ports';
import { rewriteBatch, settleBatch, standingOf, readBatches, type LoggedBatch } from './batch-log';
import { writeStrokes } from './carry-out';
import type { ImportWorld } from './import-world';
import { readPresent } from './present-roster';

/** What taking a batch back came to. */
export type UndoOutcome =
  | { readonly error: string }
  | {
      readonly error: null;
      readonly batch: LoggedBatch;
      readonly cells: number;
      readonly lines: number;
      /** 1-based rows that stay, or in which something stays. */
      readonly kept: readonly number[];
    };

/** Takes a batch back, under the lock. What is cut off and done again ends the same. */
export function undoBatch(world: ImportWorld, id: string): UndoOutcome {
  const { ports, text, rosters, context, isShut } = world;
  const batches = readBatches(ports);
  const batch = batches.find(({ head }) => head.id === id);
  const roster = rosters.find(({ unit }) => unit === batch?.head.unit);
  if (!batch || !roster || !standingOf(batches, roster.unit).includes(batch)) return { error: text.bring.notToUndo };
  if (isShut(roster.tab)) return { error: text.rights.importClosed(roster.tab) };
  const present = readPresent(ports, roster, context);
  if (!present) return { error: text.bring.noHeader(roster.tab) };
  const later = standingOf(batches, roster.unit).filter(({ line }) => line > batch.line);
  const { cells, ids, lines, kept, later: changed } = undoingOf(present, batch, later);
  keepLater(ports, later, changed);
  writeStrokes(ports, present, [...cells, ...ids.map((stroke) => ({ ...stroke, format: null }))]);
  ports.removeLines(roster.tab, lines);
  settleBatch(ports, batch, kept.length > 0 ? 'kept-in-part' : 'undone');
  return {
    error: null,
    batch,
    cells: cells.length,
    lines: lines.length,
    kept: [...new Set(kept.map(({ row }) => row))],
  };
}

function keepLater(
  ports: Ports,
  later: readonly LoggedBatch[],
  changed: readonly { head: { id: string }; work: LoggedBatch['work'] }[],
): void {
  for (const { head, work } of changed) {
    const logged = later.find((each) => each.head.id === head.id);
    if (logged) rewriteBatch(ports, { ...logged, work });
  }
}
