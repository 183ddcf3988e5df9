import type { Cell, Grid } from '../cell';
import type { Column } from '../column';

/** A sheet of a file, or a tab, as it came. */
export type SourceSheet = {
  readonly name: string;
  readonly grid: Grid;
  /** Whether nobody who opens the file sees it. */
  readonly isHidden?: boolean;
};

/** How the letters of a column were written: plainly, or in a font of the nineties. */
export type Charset = 'unicode' | 'tcvn3' | 'vni';

/** Parts of what our columns hold, and what is told of a line besides: columns that a source may have and a roster has not. */
export type SourceRole =
  | Column
  | 'family-name'
  | 'given-name'
  /** An x for a girl, and for a boy. */
  | 'female'
  | 'male'
  | 'birth-date'
  | 'birth-month'
  | 'birth-year'
  /** The birth days of girls and of boys, each in a column of its own. */
  | 'born-female'
  | 'born-male'
  /** The unit, in a list of several. */
  | 'school'
  | 'pupil-state'
  /** Nobody asked for it, and it is sensitive: ethnicity, religion, disability, parents' occupation. */
  | 'sensitive'
  /** A column of the clerk's own. */
  | 'other';

/** A column of a source; `at` is 0-based, `header` as it is shown, lines of a header joined, decoded. */
export type SourceColumn = {
  readonly at: number;
  readonly header: string;
  /** By what a mapping names it: the key of its header, of several alike with a figure; its letter where it has none. */
  readonly key: string;
  readonly role: SourceRole;
  readonly charset: Charset;
  /** Whether its cells are merged downwards: what stands in one holds for the lines below that have none. */
  readonly isMerged?: boolean;
};

/** A table that was found in one of the sheets; places are those in the sheet. */
export type SourceTable = {
  /** The place of the sheet among all, 0-based. */
  readonly sheet: number;
  /** The id of the recogniser that knew it; `mapped` where a person said what the columns are. */
  readonly format: string;
  /** 0-based rows of its header; none where the table has none. */
  readonly headerRows: readonly number[];
  readonly columns: readonly SourceColumn[];
};

/** What is to be known of a line though it is taken. */
export type Remark =
  /** A number that a spreadsheet has rounded: 3,8E+10; it is lost. */
  | 'number-lost'
  | 'birth-year-only'
  /** A year of two digits was taken for the one that makes a pupil. */
  | 'short-year'
  | 'class-from-day'
  | 'placeholder-emptied'
  /** Two columns of the personal number that say different things; one was taken. */
  | 'numbers-differ'
  | 'state-unknown';

/** Where a line stands: its sheet among all, its 1-based row there, and its table among those read; both places 0-based. */
export type LinePlace = { readonly sheet: number; readonly row: number; readonly table: number };

/** One person as a source gives it. */
export type IncomingLine = LinePlace & {
  /** What the column of the school says; `''` without one. */
  readonly school: string;
  /** What is given, by our columns; a column that is missing or empty gives nothing. Days are days, the rest text as it is to be kept. */
  readonly cells: Readonly<Partial<Record<Column, Cell>>>;
  readonly remarks: readonly Remark[];
};

/** Why a line of a source is not taken. */
export type Rejection =
  | 'no-name'
  | 'not-a-name'
  | 'no-school'
  | 'unknown-unit'
  | 'twice'
  | 'several-lines'
  /** Whoever brings it in may not write into the list. */
  | 'shut-list'
  /** The list has no header, or its columns are torn. */
  | 'torn-list';

/** A line that is not taken. */
export type RejectedLine = LinePlace & {
  readonly reason: Rejection;
  /** Its class, wherever that is told: in the line, above it, or by the name of its sheet; `''` for none. */
  readonly className: string;
};

/** What a line holds that is no person. */
export type StructureLine = LinePlace & {
  readonly kind: 'title' | 'header' | 'class' | 'total' | 'signature' | 'note' | 'blank';
};

/** Columns as a person has said them: the role of each by the key of its header. */
export type Mapping = Readonly<Record<string, SourceRole>>;

/** What was read of a source. Every row of its tables is in exactly one of lines, rejected and structure. */
export type SourceReading =
  | {
      readonly kind: 'read';
      /** The surest table. */
      readonly table: SourceTable;
      /** All that were read, in the order in which they stand: it, and others that are lists as well, such as one a class. */
      readonly tables: readonly SourceTable[];
      readonly lines: readonly IncomingLine[];
      readonly rejected: readonly RejectedLine[];
      readonly structure: readonly StructureLine[];
      /** The places of sheets that name people too and were not read: hidden ones, those of teachers, lists without birth days. */
      readonly unread: readonly number[];
      /** Whether the sheet reads the same where it stands: one header with our names, nothing to decode, split or leave out. */
      readonly asItStands: boolean;
    }
  /** A table that no recogniser knows: the guesses, for a person to correct. */
  | { readonly kind: 'unmapped'; readonly table: SourceTable }
  | { readonly kind: 'no-table' };
