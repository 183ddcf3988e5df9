import type { Campaign } from '../domain/campaign';
import { cellText, type Cell, type Grid } from '../domain/cell';
import { OWN_COLUMNS } from '../domain/column';
import { ageOn, type Day } from '../domain/day';
import { severityOf, SEVERITIES, type Finding } from '../domain/finding';
import type { Roster, Row } from '../domain/roster';
import { sentencesOf } from '../text/finding-sentences';
import type { Text } from '../text/text';
import { ageLabel } from '../view/gaps';

/** Cells of the add-in's own columns, from a 1-based row and column on. */
export type OwnBlock = {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly (string | number)[])[];
  /** What stood there when the lines were read; null where no line had an id yet, so that none can be mistaken. */
  readonly before: readonly (readonly string[])[] | null;
};

const NOTHING: readonly string[] = OWN_COLUMNS.map(() => '');

/** The cell of *Mã dòng* of an own line, as text. */
export const idIn = (own: readonly (string | number)[]): string => String(own[OWN_COLUMNS.indexOf('Mã dòng')] ?? '');

/** What the cells of the own columns are written from. */
export type Marking = {
  readonly campaign: Campaign;
  readonly on: Day;
  readonly text: Text;
  /** The id of a row, given anew where it has none. */
  readonly idOf: (row: Row) => string;
  /** The word of *Kiểm tra* for a row. */
  readonly verdictOf: (row: Row, findings: readonly Finding[]) => string;
};

/** The first thing to mend of a line, the heaviest first, or that nothing is. */
export function verdictOn(findings: readonly Finding[], text: Text): string {
  for (const severity of SEVERITIES) {
    const worst = findings.find(({ code }) => severityOf(code) === severity);
    if (!worst || severity === 'info') continue;
    const [problem] = sentencesOf(text.findings, worst);
    return severity === 'error' ? text.own.error(problem) : text.own.warning(problem);
  }
  return text.own.fine;
}

function ownCells(row: Row, findings: readonly Finding[], marking: Marking): (string | number)[] {
  const { campaign, on, text, idOf, verdictOf } = marking;
  const age = row.birthDay !== null && row.birthDay <= on ? ageOn(row.birthDay, on) : null;
  const band = age === null ? '' : (ageLabel(campaign, age, text) ?? text.own.outOfBand);
  return [age ?? '', row.leaving === null ? band : text.own.left, verdictOf(row, findings), idOf(row)];
}

/** The findings of each row of a tab; those of the whole tab are left out. */
export function byRow(findings: readonly Finding[]): ReadonlyMap<number, Finding[]> {
  const rows = new Map<number, Finding[]>();
  for (const finding of findings) {
    if (finding.row === null) continue;
    const list = rows.get(finding.row);
    if (list) list.push(finding);
    else rows.set(finding.row, [finding]);
  }
  return rows;
}

type OwnLine = {
  readonly cells: readonly (string | number)[];
  readonly before: readonly string[];
  readonly changed: boolean;
};

function ownLines(roster: Roster, findings: readonly Finding[], marking: Marking): ReadonlyMap<number, OwnLine> {
  const found = byRow(findings);
  const lines = new Map<number, OwnLine>();
  const first = roster.header?.own ?? null;
  if (first === null)
    lines.set((roster.header?.index ?? 0) + 1, { cells: OWN_COLUMNS, before: NOTHING, changed: true });
  for (const line of roster.stale) lines.set(line, { cells: NOTHING, before: NOTHING, changed: true });
  for (const row of roster.rows) {
    const cells = ownCells(row, found.get(row.line) ?? [], marking);
    const changed = cells.some((cell, at) => String(cell) !== (row.own[at] ?? ''));
    lines.set(row.line, { cells, before: row.own, changed });
  }
  return lines;
}

/**
 * The smallest block that holds every line of a roster whose own cells have to change; null where none has to, or where
 * the block is torn apart. Lines between them that hold no person stay empty.
 */
export function ownBlock(roster: Roster, findings: readonly Finding[], marking: Marking): OwnBlock | null {
  if (roster.header?.torn) return null;
  const lines = ownLines(roster, findings, marking);
  const changed = [...lines].filter(([, line]) => line.changed).map(([at]) => at);
  if (changed.length === 0) return null;
  const [first, last] = changed.reduce(([low, high], at) => [Math.min(low, at), Math.max(high, at)], [Infinity, 0]);
  const inBlock = Array.from({ length: last - first + 1 }, (_, at) => lines.get(first + at));
  const before = inBlock.map((line) => line?.before ?? NOTHING);
  return {
    row: first,
    column: (roster.header?.own ?? roster.columns) + 1,
    cells: inBlock.map((line) => line?.cells ?? NOTHING),
    before: before.some((own) => idIn(own) !== '') ? before : null,
  };
}

/** A block as it may be written over what stands there by now. */
export type CurrentBlock = {
  readonly cells: OwnBlock['cells'];
  /** 1-based rows that an edit has marked since; they keep their marks. */
  readonly edited: ReadonlySet<number>;
};

/**
 * Compares a block with what stands there by now: lines that an edit has marked since keep that.
 *
 * @returns Null where the lines themselves have moved: sorted, inserted or deleted.
 */
export function currentBlock({ row, cells, before }: OwnBlock, present: Grid): CurrentBlock | null {
  const edited = new Set<number>();
  const current: (readonly (string | number)[])[] = [];
  for (const [at, wanted] of cells.entries()) {
    const [was, now] = [before?.[at] ?? NOTHING, (present[at] ?? NOTHING).map(ownCell)];
    if (idIn(was) !== '' && idIn(was) !== idIn(now)) return null;
    const isEdited = idIn(was) !== '' && now.some((cell, place) => String(cell) !== was[place]);
    if (isEdited) edited.add(row + at);
    current.push(isEdited ? now : wanted);
  }
  return { cells: current, edited };
}

const ownCell = (cell: Cell): string | number => (typeof cell === 'number' ? cell : cellText(cell));
