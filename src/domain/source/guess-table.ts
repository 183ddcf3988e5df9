import { readBirthDay } from '../birth-day';
import { cellText, isBlank, type Cell, type Grid } from '../cell';
import type { Column } from '../column';
import { isFilled, looksLike } from '../column-likeness';
import { HEADER_DEPTH } from '../header';
import { bodyOf, draftColumns } from './column-draft';
import { charsetsBelow, decodedGrid } from './decoded';
import { wordOf, type HeaderBlock } from './header-block';
import { settleColumns } from './settle-columns';
import type { FoundTable } from './find-table';
import type { Piece } from './piece';
import type { SourceColumn } from './source';

/** As many rows tell what a column is like. */
const FAR = 200;
/** What cells alone tell, the surest first. */
const GUESSED: readonly Column[] = ['Số điện thoại', 'Số định danh', 'Giới tính', 'Ngày sinh', 'Họ và tên'];

const isData = (cell: Cell): boolean =>
  (!isBlank(cell) && readBirthDay(cell).kind === 'read') || /^\d{9,12}$/.test(cellText(cell).replace(/[\s.-]/g, ''));

const texts = (row: readonly Cell[]): number => row.filter((cell) => typeof cell === 'string' && !isBlank(cell)).length;

/** The first row in which somebody's data stand; the first of all where none does. */
const firstData = (grid: Grid): number => grid.slice(0, HEADER_DEPTH + 1).findIndex((row) => row.some(isData));

/** The words above the first data, where a row of words stands there. */
function blockAbove(grid: Grid, first: number): HeaderBlock {
  for (let at = first - 1; at >= 0; at -= 1) {
    const row = grid[at] ?? [];
    if (row.every(isBlank)) continue;
    if (texts(row) < 2) break;
    return { rows: [at], words: row.map((cell) => [wordOf(cell)].filter((word) => word !== null)) };
  }
  return { rows: [], words: (grid[0] ?? []).map(() => []) };
}

/** What columns are by their cells, where their words do not say it. */
function guessed(columns: readonly SourceColumn[], grid: Grid, from: number): SourceColumn[] {
  const near = grid.slice(0, from + FAR);
  const taken = new Set<string>(columns.map(({ role }) => role));
  const roles = new Map<number, Column>();
  for (const { at, role } of columns) {
    if (role !== 'other') continue;
    const like = GUESSED.find((column) => !taken.has(column) && isLike(column, near, from, at));
    if (!like) continue;
    taken.add(like);
    roles.set(at, like);
  }
  return columns.map((column) => ({ ...column, role: roles.get(column.at) ?? column.role }));
}

/** A phone is told from a personal number by its ten digits and its first. */
function isLike(column: Column, grid: Grid, from: number, at: number): boolean {
  if (column !== 'Số điện thoại') return looksLike(column, grid, from, at);
  const filled = grid.slice(from).flatMap((row) => (isBlank(row[at] ?? '') ? [] : [cellText(row[at] ?? '')]));
  const phones = filled.filter((text) => /^(0|\+84)?[35789]\d{8}$/.test(text.replace(/[\s.-]/g, '')));
  return phones.length * 2 > filled.length;
}

/** The table of a sheet that names nobody in its header, with what its columns may be; null where none seems to be. */
export function guessTable(piece: Piece): FoundTable | null {
  const { raw: grid, head } = piece;
  const first = firstData(grid);
  if (first < 0) return null;
  const block = blockAbove(head, first);
  const from = block.rows.length > 0 ? bodyOf(block.rows) : first;
  const charsets = charsetsBelow(grid, from);
  const decoded = decodedGrid(grid, head, from, charsets);
  const drafts = draftColumns(decoded, block, charsets);
  const columns = guessed(settleColumns(drafts, decoded, from), decoded, from);
  const isTable = columns.filter(({ at }) => isFilled(decoded, from, at)).length > 1;
  return isTable ? { piece, headerRows: block.rows, columns, grid: decoded } : null;
}
