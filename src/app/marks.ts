import type { Campaign } from '../domain/campaign';
import { OWN_COLUMNS } from '../domain/column';
import { ageOn, type Day } from '../domain/day';
import { severityOf, SEVERITIES, type Finding } from '../domain/finding';
import type { Roster, Row } from '../domain/roster';
import type { Ports } from '../ports';
import { sentencesOf } from '../text/finding-sentences';
import type { Text } from '../text/text';
import { ageLabel } from '../view/gaps';
import { cellOf } from '../view/findings';

/** The add-in's own marks in one tab: the block of its columns where it changed, and the notes of its cells. */
export type OwnMarks = {
  readonly tab: string;
  /** The block to write, from a 1-based row on; null when nothing changed. */
  readonly block: {
    readonly row: number;
    readonly column: number;
    readonly cells: readonly (readonly (string | number)[])[];
  } | null;
  /** The area in which our notes may stand, from the header row on. */
  readonly area: { readonly row: number; readonly rows: number; readonly columns: number };
  /** Our notes, places 1-based. */
  readonly notes: readonly { readonly row: number; readonly column: number; readonly text: string }[];
};

/** The beginning of every line of a note that is ours. */
const OUR_LINE = 'Phủ Xanh:';

type Marking = { readonly campaign: Campaign; readonly on: Day; readonly text: Text };

function verdictOf(findings: readonly Finding[], text: Text): string {
  for (const severity of SEVERITIES) {
    const worst = findings.find(({ code }) => severityOf(code) === severity);
    if (!worst || severity === 'info') continue;
    const [problem] = sentencesOf(text.findings, worst);
    return severity === 'error' ? text.own.error(problem) : text.own.warning(problem);
  }
  return text.own.fine;
}

/** Line ids that are in use once; a copied line gets a new one. */
function lineIds(rows: readonly Row[]): (row: Row) => string {
  const taken = new Set<string>();
  let last = 0;
  for (const { own } of rows) last = Math.max(last, Number(/^\d{1,9}$/.exec(own[3] ?? '')?.[0] ?? 0));
  return ({ own }) => {
    const id = own[3] !== undefined && own[3] !== '' && !taken.has(own[3]) ? own[3] : String((last += 1));
    taken.add(id);
    return id;
  };
}

function ownCells(
  row: Row,
  findings: readonly Finding[],
  id: string,
  { campaign, on, text }: Marking,
): (string | number)[] {
  const age = row.birthDay !== null && row.birthDay <= on ? ageOn(row.birthDay, on) : null;
  const band = age === null ? '' : (ageLabel(campaign, age, text) ?? text.own.outOfBand);
  return [age ?? '', row.leaving === null ? band : text.own.left, verdictOf(findings, text), id];
}

function byRow(findings: readonly Finding[]): ReadonlyMap<number, Finding[]> {
  const rows = new Map<number, Finding[]>();
  for (const finding of findings) {
    if (finding.row === null) continue;
    const list = rows.get(finding.row);
    if (list) list.push(finding);
    else rows.set(finding.row, [finding]);
  }
  return rows;
}

type OwnLine = { readonly cells: (string | number)[]; readonly changed: boolean };

function ownLines(roster: Roster, findings: readonly Finding[], marking: Marking): ReadonlyMap<number, OwnLine> {
  const found = byRow(findings);
  const idOf = lineIds(roster.rows);
  const lines = new Map<number, OwnLine>();
  const first = roster.header?.own ?? null;
  if (first === null) lines.set((roster.header?.index ?? 0) + 1, { cells: [...OWN_COLUMNS], changed: true });
  for (const line of roster.stale) lines.set(line, { cells: OWN_COLUMNS.map(() => ''), changed: true });
  for (const row of roster.rows) {
    const cells = ownCells(row, found.get(row.line) ?? [], idOf(row), marking);
    lines.set(row.line, { cells, changed: cells.some((cell, at) => String(cell) !== (row.own[at] ?? '')) });
  }
  return lines;
}

/** The smallest block that holds every line that changed; lines between them that hold no person stay empty. */
function blockOf(roster: Roster, lines: ReadonlyMap<number, OwnLine>): OwnMarks['block'] {
  const changed = [...lines].filter(([, line]) => line.changed).map(([at]) => at);
  if (changed.length === 0) return null;
  const [first, last] = changed.reduce(([low, high], at) => [Math.min(low, at), Math.max(high, at)], [Infinity, 0]);
  const empty = OWN_COLUMNS.map(() => '');
  const cells = Array.from({ length: last - first + 1 }, (_, at) => lines.get(first + at)?.cells ?? empty);
  return { row: first, column: (roster.header?.own ?? roster.columns) + 1, cells };
}

/** Everything that a check has to mark in a roster's tab; null for a tab without a header. */
export function marksFor(roster: Roster, findings: readonly Finding[], marking: Marking): OwnMarks | null {
  const { header } = roster;
  if (!header) return null;
  const row = header.index + 1;
  const last = Math.max(row, ...[roster.rows[roster.rows.length - 1]?.line ?? row]);
  const notes = findings.map((finding) => {
    const [problem, mend] = sentencesOf(marking.text.findings, finding);
    return { ...cellOf(finding, roster), text: marking.text.own.note(problem, mend) };
  });
  return {
    tab: roster.tab,
    block: blockOf(roster, ownLines(roster, findings, marking)),
    area: { row, rows: last - row + 1, columns: Math.max(roster.columns, 1) },
    notes,
  };
}

/** A note without the add-in's lines: what a person wrote. */
const personsPart = (note: string): string =>
  note.includes(OUR_LINE)
    ? note
        .split('\n')
        .filter((line) => !line.startsWith(OUR_LINE))
        .join('\n')
        .trimEnd()
    : note;

const withOurs = (note: string, ours: readonly string[]): string =>
  [...(note === '' ? [] : [note]), ...ours.map((line) => `${OUR_LINE} ${line.replace(/\n/g, ' ')}`)].join('\n');

function noteLines(notes: OwnMarks['notes']): ReadonlyMap<string, string[]> {
  const lines = new Map<string, string[]>();
  for (const { row, column, text } of notes) {
    const key = `${row}:${column}`;
    const list = lines.get(key);
    if (list) list.push(text);
    else lines.set(key, [text]);
  }
  return lines;
}

/** Writes the marks of one tab: at most one reading and two writings, none where nothing changed. */
export function writeMarks(ports: Ports, { tab, block, area, notes }: OwnMarks): void {
  if (block) ports.writeOwn(tab, block.row, block.column, block.cells);
  const present = ports.readNotes(tab, area.row, 1, area.rows, area.columns);
  const ours = noteLines(notes);
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  const wanted = present.map((line, down) =>
    line.map((note, across) => {
      const lines = ours.get(`${area.row + down}:${across + 1}`);
      if (note === '' && !lines) return note;
      const whole = withOurs(personsPart(note), lines ?? []);
      if (whole === note) return note;
      [top, left, bottom, right] = [
        Math.min(top, down),
        Math.min(left, across),
        Math.max(bottom, down),
        Math.max(right, across),
      ];
      return whole;
    }),
  );
  if (bottom < 0) return;
  const changed = wanted.slice(top, bottom + 1).map((line) => line.slice(left, right + 1));
  ports.writeNotes(tab, area.row + top, left + 1, changed);
}
