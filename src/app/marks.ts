import type { Campaign } from '../domain/campaign';
import { OWN_COLUMNS } from '../domain/column';
import type { Day } from '../domain/day';
import type { Finding } from '../domain/finding';
import type { Roster, Row } from '../domain/roster';
import type { Ports } from '../ports';
import type { Text } from '../text/text';
import { cellOf } from '../view/findings';
import { currentBlock, idIn, ownBlock, verdictOn, type CurrentBlock, type OwnBlock } from './own-cells';
import { changedNotes, noteText, type OwnNote } from './own-note';

/** The add-in's own marks in one tab: the block of its columns where it changed, and the notes of its cells. */
export type OwnMarks = {
  readonly tab: string;
  /** Null when nothing changed. */
  readonly block: OwnBlock | null;
  /** The area in which our notes may stand, from the header row on. */
  readonly area: { readonly row: number; readonly rows: number; readonly columns: number };
  readonly notes: readonly OwnNote[];
};

/** Line ids that are in use once; a copied line gets a new one. */
function lineIds(rows: readonly Row[]): (row: Row) => string {
  const taken = new Set<string>();
  let last = 0;
  for (const { own } of rows) last = Math.max(last, Number(/^\d{1,9}$/.exec(idIn(own))?.[0] ?? 0));
  return ({ own }) => {
    const before = idIn(own);
    const id = before !== '' && !taken.has(before) ? before : String((last += 1));
    taken.add(id);
    return id;
  };
}

/** What our notes say of findings, each at its cell. */
export const notesOf = (roster: Roster, findings: readonly Finding[], text: Text): OwnNote[] =>
  findings.map((finding) => ({ ...cellOf(finding, roster), text: noteText(finding, text) }));

/** Everything that a check has to mark in a roster's tab; null for a tab without a header. */
export function marksFor(
  roster: Roster,
  findings: readonly Finding[],
  { campaign, on, text }: { readonly campaign: Campaign; readonly on: Day; readonly text: Text },
): OwnMarks | null {
  const { header } = roster;
  if (!header) return null;
  const row = header.index + 1;
  const last = Math.max(row, roster.rows[roster.rows.length - 1]?.line ?? row, ...roster.stale.slice(-1));
  const idOf = lineIds(roster.rows);
  const verdictOf = (_: Row, found: readonly Finding[]) => verdictOn(found, text);
  return {
    tab: roster.tab,
    block: ownBlock(roster, findings, { campaign, on, text, idOf, verdictOf }),
    area: { row, rows: last - row + 1, columns: Math.max(roster.columns, 1) },
    notes: notesOf(roster, findings, text),
  };
}

/**
 * Writes the marks of one tab: one or two readings and at most two writings, none where nothing changed.
 *
 * @returns Whether they were written; false, and nothing written, where the lines have moved since they were read.
 */
export function writeMarks(ports: Ports, { tab, block, area, notes }: OwnMarks): boolean {
  const current = block && blockNow(ports, tab, block);
  if (block && !current) return false;
  if (block && current) ports.writeOwn(tab, block.row, block.column, current.cells);
  const present = ports.readNotes(tab, area.row, 1, area.rows, area.columns);
  const changed = changedNotes(present, area.row, notes, current?.edited);
  if (changed) ports.writeNotes(tab, changed.row, changed.column, changed.notes);
  return true;
}

const blockNow = (ports: Ports, tab: string, block: OwnBlock): CurrentBlock | null =>
  block.before === null
    ? { cells: block.cells, edited: new Set() }
    : currentBlock(block, ports.readBlock(tab, block.row, block.column, block.cells.length, OWN_COLUMNS.length));
