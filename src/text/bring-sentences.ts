import type { BatchKind, BatchState } from '../domain/batch/batch';
import type { Column } from '../domain/column';
import type { Rejection, Remark, SourceRole } from '../domain/source/source';

/** How many lines end in which way. */
export type BroughtCounts = Readonly<
  Record<'added' | 'updated' | 'unchanged' | 'rejected' | 'conflicts' | 'missing', number>
>;

/** What is said of bringing whole lists in, and of taking that back. */
export type BringSentences = {
  readonly menu: Readonly<Record<'bring' | 'mend' | 'undo', string>>;
  readonly notSetUp: string;
  readonly noHeader: (tab: string) => string;
  readonly notToUndo: string;
  /** `who` is `''` where nobody knows. */
  readonly busy: (who: string) => string;
  readonly uploadGone: string;
  readonly linesMove: (tab: string) => string;
  readonly notAllThere: string;
  readonly emptySource: string;
  readonly noTable: string;
  readonly ownTab: (tab: string) => string;
  readonly chooseUnit: string;
  readonly nobodys: (name: string) => string;
  readonly unmapped: string;
  readonly rejections: Readonly<Record<Rejection, string>>;
  readonly remarks: Readonly<Record<Remark, string>>;
  readonly roles: Readonly<Record<Exclude<SourceRole, Column>, string>>;
  readonly change: (column: string, was: string, now: string) => string;
  /** Behind a change after which the cell looks as before. */
  readonly becomesDay: string;
  readonly onlyTidied: string;
  readonly conflict: (column: string, was: string, now: string) => string;
  readonly sensitive: (headers: readonly string[]) => string;
  readonly others: (headers: readonly string[]) => string;
  readonly without: (columns: readonly string[]) => string;
  /** Of a line that is to be added, where somebody of its name stands in a row of the tab and not in the source. */
  readonly alike: (row: number) => string;
  /** Of the sheets of a file, where several were read. */
  readonly sheetsRead: (names: readonly string[]) => string;
  /** Of sheets that name people as well. */
  readonly sheetsUnread: (names: readonly string[]) => string;
  /** Of a column that names several schools, though all lines go into one unit. */
  readonly schoolsAside: (header: string, unit: string) => string;
  /** Of columns whose cells are merged downwards. */
  readonly merged: (headers: readonly string[]) => string;
  readonly legacy: (charset: string) => string;
  readonly summary: (counts: BroughtCounts, read: number, structure: number) => string;
  readonly unitSummary: (unit: string, counts: BroughtCounts) => string;
  readonly done: (unit: string, counts: BroughtCounts) => string;
  readonly rejectedIn: (tab: string, rows: number) => string;
  readonly rejectedTitle: (source: string) => string;
  readonly reason: string;
  readonly row: string;
  readonly kinds: Readonly<Record<BatchKind, string>>;
  readonly states: Readonly<Record<BatchState, string>>;
  readonly batchLine: (batch: {
    readonly kind: BatchKind;
    readonly unit: string;
    readonly source: string;
    readonly day: string;
    readonly time: string;
    readonly user: string;
    readonly added: number;
    readonly updated: number;
  }) => string;
  readonly history: (batch: {
    readonly id: string;
    readonly unit: string;
    readonly source: string;
    readonly rows: number;
    readonly fingerprint: string;
    readonly counts: Omit<BroughtCounts, 'conflicts' | 'missing'>;
  }) => string;
  readonly undone: (unit: string, cells: number, lines: number, kept: readonly number[]) => string;
  readonly undoneHistory: (id: string, cells: number, lines: number, kept: number) => string;
  readonly notARoster: (tab: string) => string;
  readonly nobodyMarked: string;
  readonly inBatch: (sentence: string, id: string) => string;
  readonly marked: (unit: string, people: number, obstacle: string) => string;
  readonly mended: (unit: string, cells: number) => string;
  readonly nothingToMend: (unit: string) => string;
  readonly canMend: (unit: string, cells: number) => string;
  readonly lineMoved: (row: number) => string;
  readonly lineTitle: (row: number, name: string) => string;
  readonly words: Readonly<Record<BringWord, string>>;
};

/** What the sidebar itself says. */
export type BringWord =
  | 'chooseFile'
  | 'orTab'
  | 'readTab'
  | 'unit'
  | 'bySchool'
  | 'reading'
  | 'sending'
  | 'planning'
  | 'applying'
  | 'cancel'
  | 'cancelling'
  | 'cancelled'
  | 'apply'
  | 'applyLost'
  | 'nothingNew'
  | 'takeFile'
  | 'again'
  | 'problems'
  | 'changes'
  | 'firstLines'
  | 'afterwards'
  | 'missingTitle'
  | 'missingHint'
  | 'everybody'
  | 'reason'
  | 'nobodyChosen'
  | 'mark'
  | 'more'
  | 'downloadRejected'
  | 'rejectedFile'
  | 'mapTitle'
  | 'mapHint'
  | 'mapAgain'
  | 'mapSample'
  | 'column'
  | 'mapNoName'
  | 'useMapping'
  | 'undoTitle'
  | 'undo'
  | 'undoAsk'
  | 'undoNo'
  | 'undoing'
  | 'undoNone'
  | 'mendHint'
  | 'lookAtLine'
  | 'looking'
  | 'nobodysLine'
  | 'fineLine'
  | 'noMending'
  | 'wouldMend'
  | 'mendLine'
  | 'mendTab'
  | 'mending'
  | 'nothingLeaves'
  | 'row';
