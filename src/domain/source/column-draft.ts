import type { Grid } from '../cell';
import { headerKey } from '../header';
import { roleOfWords } from './header-words';
import type { HeaderBlock } from './header-block';
import type { Charset, SourceColumn, SourceRole } from './source';

/** A column of which is known how it is headed, and what that says. */
export type ColumnDraft = Omit<SourceColumn, 'role'> & { readonly role: SourceRole | null };

const A = 65;
const LETTERS = 26;

/** The letter of a column, 0-based. */
function letterOf(at: number): string {
  const last = String.fromCharCode(A + (at % LETTERS));
  return at < LETTERS ? last : letterOf(Math.floor(at / LETTERS) - 1) + last;
}

/** Whether anything stands in a column below a row. */
const isUsed = (grid: Grid, from: number, at: number): boolean =>
  grid.slice(from).some((row) => (row[at] ?? '') !== '');

/** The first row below a header, 0-based. */
export const bodyOf = (headerRows: readonly number[]): number => (headerRows[headerRows.length - 1] ?? -1) + 1;

/** The columns of a table by the words over them; those without words and without a cell are none. */
export function draftColumns(grid: Grid, block: HeaderBlock, charsets: readonly Charset[]): ColumnDraft[] {
  const seen = new Map<string, number>();
  const from = bodyOf(block.rows);
  const columns: ColumnDraft[] = [];
  const width = grid[0]?.length ?? 0;
  for (let at = 0; at < width; at += 1) {
    const words = block.words[at] ?? [];
    if (words.length === 0 && !isUsed(grid, from, at)) continue;
    const header = words.map(({ text }) => text).join(' ');
    const plain = headerKey(header) || letterOf(at);
    const count = (seen.get(plain) ?? 0) + 1;
    seen.set(plain, count);
    const key = count === 1 ? plain : `${plain} ${count}`;
    columns.push({
      at,
      header,
      key,
      charset: charsets[at] ?? 'unicode',
      role: roleOfWords(words.map((word) => word.key)),
    });
  }
  return columns;
}
