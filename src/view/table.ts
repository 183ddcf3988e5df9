import type { Day } from '../domain/day';

/** A link to a cell of the workbook. */
export type CellLink = { readonly tab: string; readonly a1: string; readonly label: string };

/** What a view puts into a cell; null leaves it empty, and text stays text whatever it begins with. */
export type ViewCell = string | number | null | { readonly day: Day } | { readonly link: CellLink };

/**
 * How the cells of a column are shown: `number` is a plain one, such as a row's, `count` has its thousands parted, `state`
 * is text coloured by the sign it begins with.
 */
export type ColumnKind = 'text' | 'state' | 'number' | 'count' | 'percent' | 'decimal' | 'day' | 'link';

/** How a row looks. */
export type RowStyle =
  'title' | 'headline' | 'heading' | 'header' | 'body' | 'total' | 'note' | 'good' | 'bad' | 'doubtful';

/** A column of a tab; from `choices` its cells below the header are chosen. */
export type ViewColumn = {
  readonly kind: ColumnKind;
  readonly width: number;
  readonly choices?: readonly string[];
};

export type ViewRow = { readonly style: RowStyle; readonly cells: readonly ViewCell[] };

/** A tab that the add-in writes whole, from its first cell on. */
export type TabView = {
  readonly tab: string;
  readonly columns: readonly ViewColumn[];
  readonly rows: readonly ViewRow[];
  readonly frozenRows: number;
  /** Whether lines are added below by people or by the add-in, in the formats of the columns. */
  readonly grows: boolean;
  /** Whether each line looks as it did when the tab was made, so that only what it says is written. */
  readonly steady?: boolean;
};
