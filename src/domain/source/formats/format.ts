import type { Grid } from '../../cell';
import type { SourceColumn, SourceRole } from '../source';

/** A table as a recogniser sees it. */
export type Seen = {
  /** The keys of all headers. */
  readonly keys: readonly string[];
  /** What they say, whatever the format. */
  readonly roles: readonly SourceRole[];
  readonly columns: readonly SourceColumn[];
  readonly headerRows: readonly number[];
  /** The sheet, its head included. */
  readonly grid: Grid;
};

/** A way in which lists come. */
export type Format = {
  readonly id: string;
  /** Whether a table, in which names stand, is one. */
  readonly knows: (seen: Seen) => boolean;
  /** What its headers say that say nothing elsewhere, by their key. */
  readonly roles?: Readonly<Record<string, SourceRole>>;
};
