import { isBlank, type Cell } from '../cell';
import { COLUMNS, type Column } from '../column';
import { readRoster, type CheckContext } from '../roster-check';
import type { Roster, Row } from '../roster';
import type { IncomingLine, Rejection } from '../source/source';
import { alikeAmong } from './alike';
import { cellKeys } from './cell-key';
import { matchLines, type Match } from './match';
import { cellIn, idIn, type Present } from './present';

/** A cell of a line that stands and what the source says instead. */
export type Difference = { readonly column: Column; readonly was: Cell; readonly now: Cell };

/** What becomes of one line of a source. `row` is the line's 1-based row in the tab. */
export type PlannedLine = { readonly line: IncomingLine } &
  /** `alike` is the 1-based row of somebody of the same name, of whom the source says nothing; null for nobody's. */
  (
    | { readonly kind: 'added'; readonly alike: number | null }
    /** Another sheet of the source has said all of it before. */
    | { readonly kind: 'repeated' }
    | {
        readonly kind: 'updated' | 'unchanged';
        readonly row: number;
        readonly changes: readonly Difference[];
        /** Where a person has typed something else since: kept, unless somebody decides otherwise. */
        readonly conflicts: readonly Difference[];
      }
    | { readonly kind: 'rejected'; readonly reason: Rejection }
  );

/** What an import would do to one roster. */
export type ImportPlan = {
  readonly lines: readonly PlannedLine[];
  /** 1-based rows of people in the tab, still counted there, of whom the source says nothing. */
  readonly missing: readonly number[];
  /** Columns that the source gives and the tab has not. */
  readonly without: readonly Column[];
};

/** What the last standing import put into a cell; undefined where none did. */
export type LastImported = (id: string, column: Column) => Cell | undefined;

/** A roster as it stands, read and checked. */
export type PresentRoster = Present & {
  readonly roster: Roster;
  /** Whether a cell holds a formula; places as in the grid, row 1-based, column 0-based. */
  readonly isFormula: (row: number, at: number) => boolean;
};

/** The running number is the list's own affair, not something said of a person. */
const COMPARED: readonly Column[] = COLUMNS.filter((column) => column !== 'STT');

/** The lines of a source as a roster of their own, a line a row. */
export function asRoster(lines: readonly IncomingLine[], { roster }: PresentRoster, context: CheckContext): Roster {
  const cells = lines.map((line) => COLUMNS.map((column) => line.cells[column] ?? ''));
  return readRoster({ unit: roster.unit, kind: roster.kind, tab: '' }, [[...COLUMNS], ...cells], context);
}

type Comparing = { readonly present: PresentRoster; readonly last: LastImported; readonly take: boolean };

/** What a line of the source says otherwise than the row of its person; an empty cell says nothing. */
function differences(line: IncomingLine, row: number, { present, last, take }: Comparing, keyOf: KeyOf) {
  const id = idIn(present, row);
  const changes: Difference[] = [];
  const conflicts: Difference[] = [];
  for (const column of COMPARED) {
    const [now = '', at] = [line.cells[column], present.header.columns[column]];
    if (at === undefined || now === '' || isBlank(now)) continue;
    const was = cellIn(present, row, column);
    if (was === now || keyOf(column, was) === keyOf(column, now)) continue;
    const isFormula = present.isFormula(row, at);
    const imported = id === '' ? undefined : last(id, column);
    const isOurs = isBlank(was) || take || (imported !== undefined && keyOf(column, imported) === keyOf(column, was));
    (isOurs && !isFormula ? changes : conflicts).push({ column, was, now });
  }
  return { changes, conflicts };
}

type KeyOf = ReturnType<typeof cellKeys>;

/** Whether a line says nothing that the one of another sheet which is taken does not say: the list of a class beside that of the school. */
function isRepeated(line: IncomingLine, before: IncomingLine | undefined, keyOf: KeyOf): boolean {
  if (!before || before.sheet === line.sheet) return false;
  return COMPARED.every((column) => {
    const [said, now] = [before.cells[column] ?? '', line.cells[column] ?? ''];
    return isBlank(now) || said === now || keyOf(column, said) === keyOf(column, now);
  });
}

type Planning = {
  readonly comparing: Comparing;
  readonly keyOf: KeyOf;
  /** The line of the source of which a match speaks. */
  readonly lineAt: (place: number) => IncomingLine | undefined;
  readonly alikeTo: (line: IncomingLine) => number | null;
};

function planned(
  line: IncomingLine,
  match: Match | undefined,
  { comparing, keyOf, lineAt, alikeTo }: Planning,
): PlannedLine {
  if (!match) return { line, kind: 'rejected', reason: 'not-a-name' };
  if (match.kind === 'twice')
    return isRepeated(line, lineAt(match.before), keyOf)
      ? { line, kind: 'repeated' }
      : { line, kind: 'rejected', reason: 'twice' };
  if (match.kind === 'several') return { line, kind: 'rejected', reason: 'several-lines' };
  if (match.kind !== 'row')
    return isBlank(line.cells['Họ và tên'] ?? '')
      ? { line, kind: 'rejected', reason: 'no-name' }
      : { line, kind: 'added', alike: alikeTo(line) };
  const row = comparing.present.roster.rows[match.at]?.line ?? 0;
  const { changes, conflicts } = differences(line, row, comparing, keyOf);
  return { line, kind: changes.length > 0 ? 'updated' : 'unchanged', row, changes, conflicts };
}

/** What an import is decided by, besides the lines. */
export type ImportOptions = {
  readonly context: CheckContext;
  readonly last: LastImported;
  /** Whether what a person has typed gives way to the source. */
  readonly take: boolean;
};

/** What is looked up of lines: which one stands at a place of the roster that they make, and who may be the same. */
function lookingUp(lines: readonly IncomingLine[], { rows }: Roster, missing: readonly Row[]) {
  const rowOf = new Map(rows.map((row) => [lines[row.line - 2], row]));
  const alike = alikeAmong(missing);
  return {
    lineAt: (place: number) => lines[(rows[place]?.line ?? 1) - 2],
    alikeTo: (line: IncomingLine) => alike(rowOf.get(line) as Row),
  };
}

/**
 * Decides what a source does to a roster, line by line. An empty cell of the source never empties one of the roster.
 *
 * @param lines - Those of this unit.
 * @returns Each line in exactly one of added, updated, unchanged, repeated and rejected, in order.
 */
export function planImport(
  present: PresentRoster,
  lines: readonly IncomingLine[],
  { context, last, take }: ImportOptions,
): ImportPlan {
  const incoming = asRoster(lines, present, context);
  const tellingOf = ({ line }: Row) => ({
    sheet: lines[line - 2]?.sheet ?? 0,
    given: Object.keys(lines[line - 2]?.cells ?? {}).length,
  });
  const matches = matchLines(present.roster, incoming, tellingOf);
  const byLine = new Map(incoming.rows.map(({ line }, at) => [lines[line - 2], at]));
  const found = new Set(matches.flatMap((match) => (match.kind === 'row' ? [match.at] : [])));
  const missing = present.roster.rows.filter(({ leaving }, at) => leaving === null && !found.has(at));
  const planning = { comparing: { present, last, take }, keyOf: cellKeys(), ...lookingUp(lines, incoming, missing) };
  return {
    lines: lines.map((line) => planned(line, matches[byLine.get(line) ?? -1], planning)),
    missing: missing.map(({ line }) => line),
    without: COMPARED.filter(
      (column) =>
        present.header.columns[column] === undefined && lines.some(({ cells }) => !isBlank(cells[column] ?? '')),
    ),
  };
}
