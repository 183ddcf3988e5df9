import type { Grid } from '../cell';
import { bodyOf, draftColumns } from './column-draft';
import { charsetsBelow, decodedGrid, decodedHead } from './decoded';
import type { Format } from './formats/format';
import { KNOWN_FORMATS } from './formats/known-formats';
import { findBlock, weightOf, type HeaderBlock } from './header-block';
import { settleColumns } from './settle-columns';
import type { SourceColumn, SourceSheet } from './source';

/** A table and where it stands, its sheet decoded. */
export type FoundTable = {
  /** The place of its sheet. */
  readonly sheet: number;
  readonly headerRows: readonly number[];
  readonly columns: readonly SourceColumn[];
  readonly grid: Grid;
};

/** A sheet as it is looked at for a table. */
export type Candidate = {
  readonly sheet: number;
  readonly raw: Grid;
  readonly head: Grid;
  /** The header that names people, where there is one. */
  readonly block: HeaderBlock | null;
  /** How surely it does, and what weighs more where two do alike: the longer list. */
  readonly weight: number;
};

/** Looks for the header of a sheet as it stands, and decoded where that says more. */
export function candidateOf({ grid: raw }: SourceSheet, sheet: number): Candidate {
  const decoded = decodedHead(raw);
  const [plain, legacy] = [findBlock(raw), findBlock(decoded)];
  const isLegacy = (legacy ? weightOf(legacy) : 0) > (plain ? weightOf(plain) : 0);
  const block = isLegacy ? legacy : plain;
  return { sheet, raw, head: decoded, block, weight: block ? weightOf(block) : 0 };
}

/** The candidates that hold people, the likeliest first; the reader of one sheet among catalogues wants that. */
export function ranked(candidates: readonly Candidate[]): Candidate[] {
  const named = candidates.filter(({ block }) => block !== null);
  const rows = ({ raw, block }: Candidate) => raw.length - bodyOf(block?.rows ?? []);
  return named.sort((a, b) => b.weight - a.weight || rows(b) - rows(a) || a.sheet - b.sheet);
}

/** The table under the header of a candidate: every column decoded by itself, and what it is. */
export function tableOf({ sheet, raw, head }: Candidate, block: HeaderBlock): FoundTable {
  const from = bodyOf(block.rows);
  const charsets = charsetsBelow(raw, from);
  const grid = decodedGrid(raw, head, from, charsets);
  const columns = settleColumns(draftColumns(grid, block, charsets), grid, from);
  return { sheet, headerRows: block.rows, columns, grid };
}

const keyOf = ({ key }: SourceColumn): string => key;

/** The format that knows a table, and the columns as that format reads them; null where none does. */
export function recognised(table: FoundTable): { format: Format; columns: SourceColumn[] } | null {
  const seen = { ...table, keys: table.columns.map(keyOf), roles: table.columns.map(({ role }) => role) };
  const format = KNOWN_FORMATS.find(({ knows }) => knows(seen));
  if (!format) return null;
  const roles = new Map(Object.entries(format.roles ?? {}));
  return {
    format,
    columns: table.columns.map((column) => ({ ...column, role: roles.get(column.key) ?? column.role })),
  };
}
