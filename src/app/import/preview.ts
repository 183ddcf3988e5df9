import { cellText } from '../../domain/cell';
import { COLUMNS, type Column } from '../../domain/column';
import type { PlannedLine } from '../../domain/batch/import-plan';
import type { Remark, SourceRole, SourceTable, SourceReading } from '../../domain/source/source';
import type { Text } from '../../text/text';
import { changeSaid } from './change-said';
import { countShare, NO_LINES, type Counts, type DecidedShare } from './decide-import';
import type { OpenColumn } from './open-columns';
import type { NobodysLine } from './shares';

/** A line that a person may want to look at, with what there is to say of it. */
export type ShownLine = {
  /** The place of its sheet, 0-based. */
  readonly sheet: number;
  /** 1-based row in the source. */
  readonly row: number;
  readonly unit: string;
  readonly name: string;
  readonly says: readonly string[];
};

/** Somebody who stands in a tab and not in the source. */
export type MissingPerson = { readonly unit: string; readonly id: string; readonly row: number; readonly name: string };

/** What an import would do, as it is shown before anything is written. */
export type ImportPreview =
  | { readonly kind: 'refused'; readonly sentence: string }
  | { readonly kind: 'choose-unit'; readonly sentence: string }
  | { readonly kind: 'map'; readonly sentence: string; readonly columns: readonly OpenColumn[] }
  | {
      readonly kind: 'plan';
      readonly sentence: string;
      /** What is said of the columns. */
      readonly notes: readonly string[];
      readonly counts: Counts;
      readonly structure: number;
      /** The names of the sheets by their places, where lines come from several; none elsewhere. */
      readonly sheets: readonly string[];
      readonly units: readonly { readonly unit: string; readonly sentence: string; readonly counts: Counts }[];
      readonly refused: readonly string[];
      readonly first: readonly ShownLine[];
      readonly problems: readonly ShownLine[];
      /** The other lines that change cells. */
      readonly changes: readonly ShownLine[];
      readonly missing: readonly MissingPerson[];
      /** Lines not taken, in the clerk's own columns with the reason in front. */
      readonly rejected: readonly (readonly string[])[];
      /** What the columns were taken for. */
      readonly columns: readonly OpenColumn[];
    };

const FIRST_LINES = 10;

const nameOf = ({ line }: PlannedLine): string => cellText(line.cells['Họ và tên'] ?? '');

function remarksOf(remarks: readonly Remark[], { bring }: Text): string[] {
  return remarks.map((remark) => bring.remarks[remark]);
}

/** What is to be said of a line: its remarks, the cells it changes, and where the tab says otherwise. */
export function saysOf(planned: PlannedLine, text: Text): string[] {
  const { bring } = text;
  if (planned.kind === 'rejected') return [bring.rejections[planned.reason]];
  if (planned.kind === 'repeated') return [];
  const remarks = remarksOf(planned.line.remarks, text);
  if (planned.kind === 'added') return planned.alike === null ? remarks : [...remarks, bring.alike(planned.alike)];
  return [
    ...remarks,
    ...planned.conflicts.map(({ column, was, now }) => bring.conflict(column, cellText(was), cellText(now))),
    ...planned.changes.map(({ column, was, now }) => changeSaid(column, was, now, text)),
  ];
}

const shown = (planned: PlannedLine, unit: string, text: Text): ShownLine => ({
  sheet: planned.line.sheet,
  row: planned.line.row,
  unit,
  name: nameOf(planned),
  says: saysOf(planned, text),
});

/** What is said of the columns of a table: what is left out and why, and what was decoded. */
export function columnNotes({ columns }: SourceTable, without: readonly Column[], { bring }: Text): string[] {
  const headersOf = (role: SourceRole) =>
    columns.filter((column) => column.role === role && column.header !== '').map(({ header }) => header);
  const [sensitive, others] = [headersOf('sensitive'), headersOf('other')];
  const charset = columns.find((column) => column.charset !== 'unicode')?.charset;
  const merged = columns.flatMap(({ isMerged, header }) => (isMerged ? [header] : []));
  return [
    ...(charset === undefined ? [] : [bring.legacy(charset === 'vni' ? 'VNI' : 'TCVN3')]),
    ...(merged.length > 0 ? [bring.merged(merged)] : []),
    ...(sensitive.length > 0 ? [bring.sensitive(sensitive)] : []),
    ...(others.length > 0 ? [bring.others(others)] : []),
    ...(without.length > 0 ? [bring.without(without)] : []),
  ];
}

/** A source that was read and decided on. */
export type Decided = {
  readonly reading: Extract<SourceReading, { kind: 'read' }>;
  readonly shares: readonly DecidedShare[];
  /** Lines that no unit has. */
  readonly rejected: readonly NobodysLine[];
};

/** The sum of counts. */
export const sumCounts = (counts: readonly Counts[]): Counts =>
  counts.reduce<Counts>(
    (sum, one) => ({
      added: sum.added + one.added,
      updated: sum.updated + one.updated,
      unchanged: sum.unchanged + one.unchanged,
      rejected: sum.rejected + one.rejected,
      conflicts: sum.conflicts + one.conflicts,
      missing: sum.missing + one.missing,
    }),
    NO_LINES,
  );

/** All counts of a source: its units, and the lines that no unit has. */
export const countsOf = ({ shares, rejected }: Decided): Counts =>
  sumCounts([...shares.map(countShare), { ...NO_LINES, rejected: rejected.length }]);

/** A line that is taken as it comes, with what was read of it: whoever looks at it sees whether the columns fit. */
function readLine(planned: PlannedLine, unit: string, text: Text): ShownLine {
  const { cells } = planned.line;
  const told = COLUMNS.filter((column) => column !== 'STT' && column !== 'Họ và tên');
  const texts = told.map((column) => cellText(cells[column] ?? ''));
  const read = texts.filter((cell) => cell !== '').join(' · ');
  return { ...shown(planned, unit, text), says: read === '' ? [] : [read] };
}

const isProblem = (planned: PlannedLine): boolean =>
  planned.kind === 'rejected' ||
  (planned.kind === 'added' && planned.alike !== null) ||
  (planned.kind !== 'repeated' && planned.line.remarks.length > 0) ||
  ('conflicts' in planned && planned.conflicts.length > 0);

type OpenShare = Extract<DecidedShare, { error: null }>;

const byPlace = (one: ShownLine, other: ShownLine): number => one.sheet - other.sheet || one.row - other.row;

/** The lines of units that are no person's. */
const unreadIn = (shares: Decided['shares']): NobodysLine[] =>
  shares.flatMap(({ roster, unread }) => unread.map((line) => ({ ...line, school: roster.unit, name: '' })));

/** The lines of a source that may need a look, in their order. */
function linesShown({ rejected, shares }: Decided, open: readonly OpenShare[], text: Text) {
  const lines = open.flatMap(({ plan, roster: { unit } }) => plan.lines.map((planned) => ({ planned, unit })));
  const strangers = [...rejected, ...unreadIn(shares)].map(({ sheet, row, reason, school, name }): ShownLine => {
    return { sheet, row, unit: school, name, says: [text.bring.rejections[reason]] };
  });
  const toShow = ({ planned, unit }: (typeof lines)[number]) => shown(planned, unit, text);
  const problems = lines.filter(({ planned }) => isProblem(planned));
  return {
    first: lines.slice(0, FIRST_LINES).map(({ planned, unit }) => readLine(planned, unit, text)),
    problems: [...strangers, ...problems.map(toShow)].sort(byPlace),
    changes: lines.filter((line) => line.planned.kind === 'updated' && !problems.includes(line)).map(toShow),
  };
}

/** The preview of a source that was decided on. */
export function previewOf(
  decided: Decided,
  rejected: readonly (readonly string[])[],
  text: Text,
): Omit<Extract<ImportPreview, { kind: 'plan' }>, 'columns' | 'sheets'> {
  const { reading, shares } = decided;
  const open = shares.flatMap((share) => (share.error === null ? [share] : []));
  const [counts, structure] = [countsOf(decided), reading.structure.length];
  return {
    kind: 'plan',
    sentence: text.bring.summary(counts, reading.lines.length + reading.rejected.length, structure),
    notes: columnNotes(reading.table, [...new Set(open.flatMap(({ plan }) => plan.without))], text),
    counts,
    structure,
    units: open.map((share) => {
      const { unit } = share.roster;
      const own = countShare(share);
      return { unit, counts: own, sentence: text.bring.unitSummary(unit, own) };
    }),
    refused: shares.flatMap(({ error }) => (error === null ? [] : [error])),
    ...linesShown(decided, open, text),
    missing: open.flatMap(missingIn),
    rejected,
  };
}

function missingIn(share: OpenShare): MissingPerson[] {
  const byLine = new Map(share.present.roster.rows.map((row) => [row.line, row]));
  return share.plan.missing.map((row) => {
    const { own = [], name = '' } = byLine.get(row) ?? {};
    return { unit: share.roster.unit, id: own[own.length - 1] ?? '', row, name };
  });
}
