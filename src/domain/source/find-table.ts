import type { Grid } from '../cell';
import { bodyOf, draftColumns } from './column-draft';
import { charsetsBelow, decodedGrid } from './decoded';
import type { Format } from './formats/format';
import { SCHOOL_ROLES } from './formats/csdl-commune';
import { KNOWN_FORMATS } from './formats/known-formats';
import type { HeaderBlock } from './header-block';
import { withMerged } from './merged-down';
import type { Piece } from './piece';
import { settleColumns } from './settle-columns';
import type { SourceColumn } from './source';

/** A table and where it stands, its part of the sheet decoded; places are those within the part. */
export type FoundTable = {
  readonly piece: Piece;
  readonly headerRows: readonly number[];
  readonly columns: readonly SourceColumn[];
  readonly grid: Grid;
};

/** The pieces that hold people, the likeliest first, of two alike the longer; the reader of one sheet among catalogues wants that. */
export function ranked(pieces: readonly Piece[]): Piece[] {
  const named = pieces.filter(({ block }) => block !== null);
  const rows = ({ raw, block }: Piece) => raw.length - bodyOf(block?.rows ?? []);
  return named.sort((a, b) => b.weight - a.weight || rows(b) - rows(a) || a.sheet - b.sheet);
}

/** The table under the header of a piece: every column decoded by itself, and what it is. */
export function tableOf(piece: Piece, block: HeaderBlock): FoundTable {
  const from = bodyOf(block.rows);
  const charsets = charsetsBelow(piece.raw, from);
  const grid = decodedGrid(piece.raw, piece.head, from, charsets);
  const columns = settleColumns(draftColumns(grid, block, charsets), grid, from);
  return { piece, headerRows: block.rows, columns: withMerged(columns, grid, from), grid };
}

const keyOf = ({ key }: SourceColumn): string => key;

/**
 * The format that knows a table, and the columns as that format reads them; null where none does.
 *
 * @param bySchool - Whether a column of schools is one whatever the format.
 */
export function recognised(table: FoundTable, bySchool: boolean): { format: Format; columns: SourceColumn[] } | null {
  const seen = { ...table, keys: table.columns.map(keyOf), roles: table.columns.map(({ role }) => role) };
  const format = KNOWN_FORMATS.find(({ knows }) => knows(seen));
  if (!format) return null;
  const roles = new Map(Object.entries({ ...(bySchool ? SCHOOL_ROLES : {}), ...format.roles }));
  return {
    format,
    columns: table.columns.map((column) => ({ ...column, role: roles.get(column.key) ?? column.role })),
  };
}
