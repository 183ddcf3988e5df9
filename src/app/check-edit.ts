import { OWN_COLUMNS } from '../domain/column';
import { newLineId } from '../domain/line-id';
import type { Finding } from '../domain/finding';
import type { Roster, Row } from '../domain/roster';
import { checkContext, checkLines, type RosterLines } from '../domain/roster-check';
import { withEdits } from '../domain/own-order';
import type { UnitKind } from '../domain/unit';
import type { Campaign } from '../domain/campaign';
import type { Edit, Ports } from '../ports';
import type { Text } from '../text/text';
import { noteEdit } from './edit-probe';
import { isFrameSource, recallFrame, refreshFrame } from './edit-frame';
import { readEditedLines } from './edited-lines';
import { notesOf } from './marks';
import { byRow, idIn, ownBlock, verdictOn } from './own-cells';
import { acrossLinesIn, changedNotes, type OwnNote } from './own-note';
import { campaignOf } from './orders';
import { textIn } from './workbook-setup';

/** A line without an id that still lacks its name or birth day is being typed: nothing is said of it yet. */
const isHalfTyped = ({ own }: Row, findings: readonly Finding[]): boolean =>
  idIn(own) === '' && findings.some(({ code }) => code === 'name-missing' || code === 'birth-day-missing');

/** The edited lines as a roster of their own, what is only half typed left out. */
function editedRoster(edit: Edit, kind: UnitKind, campaign: Campaign, lines: RosterLines, ports: Ports): Roster {
  const tab = { unit: edit.tab, tab: edit.tab, kind };
  const context = checkContext(ports.today(), campaign.bands);
  const checked = checkLines(tab, lines, context);
  const found = byRow(checked.findings);
  const quiet = new Set(checked.rows.filter((row) => isHalfTyped(row, found.get(row.line) ?? [])));
  const quietLines = new Set<number | null>([...quiet].map(({ line }) => line));
  const stale = [...quiet].filter(({ own }) => own.some((text) => text !== '')).map(({ line }) => line);
  return {
    ...tab,
    header: lines.header,
    columns: lines.cells[0]?.length ?? 0,
    rows: checked.rows.filter((row) => !quiet.has(row)),
    structure: checked.structure,
    withoutPhone: checked.withoutPhone,
    stale: [...checked.stale, ...stale],
    findings: checked.findings.filter(({ row }) => !quietLines.has(row)),
  };
}

/** The edited lines as checked: from a 1-based row on, so many. */
type Edited = { readonly roster: Roster; readonly first: number; readonly rows: number };

/** Our lines on untouched cells that speak of other lines: only a full check can tell whether they still hold. */
function acrossNotes(present: readonly (readonly string[])[], edit: Edit, roster: Roster, first: number): OwnNote[] {
  return roster.rows.flatMap(({ line }) =>
    (present[line - first] ?? []).flatMap((note, at) => {
      const isTouched = at + 1 >= edit.column && at + 1 < edit.column + edit.columns;
      return isTouched ? [] : acrossLinesIn(note).map((text) => ({ row: line, column: at + 1, text }));
    }),
  );
}

/** The word of *Kiểm tra*: what is wrong with the line itself, unless what stands there of other lines weighs more. */
function verdictWith(across: readonly OwnNote[], text: Text) {
  return (row: Row, findings: readonly Finding[]): string => {
    const own = verdictOn(findings, text);
    const notes = across.filter(({ row: line }) => line === row.line);
    if (notes.length === 0 || own.startsWith('✗')) return own;
    const before = row.own[OWN_COLUMNS.indexOf('Kiểm tra')] ?? '';
    const isOfOthers = notes.some(({ text: line }) => before.length > 2 && line.includes(before.slice(2)));
    if (isOfOthers && (before.startsWith('✗') || own === text.own.fine)) return before;
    return own === text.own.fine ? text.own.across : own;
  };
}

/** Ids for lines that have none; of copies within the edit, the first keeps it. */
function idsAt(seconds: number): (row: Row) => string {
  const taken = new Set<string>();
  return ({ own, line }) => {
    const before = idIn(own);
    const id = before !== '' && !taken.has(before) ? before : newLineId(seconds, line);
    taken.add(id);
    return id;
  };
}

/** Writes our cells and notes of the edited lines where they have to change: one reading, two writings at most. */
function markEdit(ports: Ports, edit: Edit, campaign: Campaign, text: Text, { roster, first, rows }: Edited): void {
  const present = ports.readNotes(edit.tab, first, 1, rows, Math.max(roster.columns, 1));
  const across = acrossNotes(present, edit, roster, first);
  const [idOf, verdictOf] = [idsAt(ports.seconds()), verdictWith(across, text)];
  const block = ownBlock(roster, roster.findings, { campaign, on: ports.today(), text, idOf, verdictOf });
  if (block) ports.writeOwn(edit.tab, block.row, block.column, block.cells);
  const notes = changedNotes(present, first, [...notesOf(roster, roster.findings, text), ...across]);
  if (notes) ports.writeNotes(edit.tab, notes.row, notes.column, notes.notes);
}

/**
 * Checks the lines that somebody has just typed, pasted, filled or cleared, each by itself, and writes the add-in's own
 * cells and notes of these lines and nothing else: six calls at most, however many lines.
 */
export function checkEdit(ports: Ports, edit: Edit): void {
  if (noteEdit(ports, edit.tab)) return;
  if (isFrameSource(edit.tab)) {
    refreshFrame(ports);
    return;
  }
  const frame = recallFrame(ports);
  const kind = frame.kinds[edit.tab];
  const order = kind && campaignOf(frame.campaign);
  const campaign = order && withEdits(order, frame.edits ?? {});
  const lines = campaign && readEditedLines(ports, edit);
  if (!lines) return;
  const roster = editedRoster(edit, kind, campaign, lines, ports);
  markEdit(ports, edit, campaign, textIn(frame.language), { roster, first: lines.first, rows: lines.cells.length });
}

/** Checks all lines of a tab by themselves, as if somebody had just edited each. */
export function checkTabAsEdited(ports: Ports, tab: string, ownColumn: number): void {
  checkEdit(ports, { tab, row: 1, column: ownColumn, rows: Infinity, columns: 1 });
}
