import { readBirthDay } from './birth-day';
import { cellText, isBlank, type Cell, type Grid } from './cell';
import { ACCOUNT_STATES, CARD_STATES, choiceReader, OBSTACLES, SEXES } from './choice';
import type { Column } from './column';

type IsLike = (cell: Cell) => boolean;

const isDay: IsLike = (cell) => readBirthDay(cell).kind === 'read';
const isName: IsLike = (cell) => typeof cell === 'string' && /^\p{L}[\p{L}\p{M}\s'.-]+\s\S/u.test(cell.trim());
const digits =
  (least: number, most: number): IsLike =>
  (cell) => {
    const { length } = cellText(cell).replace(/[\s.-]/g, '');
    return /^[\d\s.-]+$/.test(cellText(cell)) && length >= least && length <= most;
  };
const choice = (choices: readonly string[]): IsLike => {
  const read = choiceReader(choices);
  return (cell) => (read(cell) ?? '') !== '';
};

const likeness: Partial<Record<Column, IsLike>> = {
  'Họ và tên': isName,
  'Ngày sinh': isDay,
  'Giới tính': choice(SEXES),
  'Số định danh': digits(9, 12),
  'Số điện thoại': digits(9, 11),
  'Căn cước': choice(CARD_STATES),
  'Định danh mức 2': choice(ACCOUNT_STATES),
  'Ngày thu nhận': isDay,
  'Ngày phê duyệt': isDay,
  'Ngày kích hoạt': isDay,
  'Vướng mắc': choice(OBSTACLES),
};

/** Whether any cell of a column holds something, from a 0-based row on. */
export const isFilled = (grid: Grid, from: number, at: number): boolean =>
  grid.slice(from).some((row) => !isBlank(row[at] ?? ''));

/**
 * Whether the cells of a column read as a roster column would: more than half of the filled ones.
 *
 * @param from - 0-based row of the first cell below the header.
 * @param at - 0-based place of the column.
 * @returns False for columns of free text, such as notes, which read as nothing in particular, and for empty ones.
 */
export function looksLike(column: Column, grid: Grid, from: number, at: number): boolean {
  const isLike = likeness[column];
  if (!isLike) return false;
  const filled = grid.slice(from).flatMap((row) => (isBlank(row[at] ?? '') ? [] : [row[at] ?? '']));
  return filled.filter(isLike).length * 2 > filled.length;
}
