import { cellText, isBlank, type Cell, type Grid } from '../cell';
import { COLUMNS, DOUBTFUL_NUMBER_HEADERS, type Column } from '../column';
import { isFilled } from '../column-likeness';
import { birthYearOf, readPersonalNumber } from '../personal-number';
import { weakKey } from '../text-key';
import type { ColumnDraft } from './column-draft';
import { PUPIL_CODE_HEADERS } from './header-words';
import type { SourceColumn, SourceRole } from './source';

/** What our columns may be gathered from more than one of: the first that is filled gives the cell. */
const SEVERAL: readonly SourceRole[] = ['Số định danh', 'Người đại diện', 'Số điện thoại', 'sensitive', 'other'];
const CENTURY = 20;
const SAMPLE = 300;

/** Whether a cell holds a personal number; ten digits may be a pupil's code, which states no birth in this century. */
function isNumber(cell: Cell): boolean {
  const text = cellText(cell).replace(/[.,]0+$/, '');
  const number = readPersonalNumber(text);
  return number.kind === 'read' && (number.zeros < 2 || Math.floor(birthYearOf(number.number) / 100) === CENTURY);
}

/** Whether most cells of a column do. */
function holdsNumbers(grid: Grid, from: number, at: number): boolean {
  let [filled, numbers] = [0, 0];
  for (let row = from; row < grid.length && filled < SAMPLE; row += 1) {
    const cell: Cell = grid[row]?.[at] ?? '';
    if (isBlank(cell)) continue;
    filled += 1;
    if (isNumber(cell)) numbers += 1;
  }
  return numbers * 2 > filled;
}

const plainKey = (key: string) => key.replace(/ \d+$/, '');

/** What the cells say of columns whose headers stand over numbers and over other things. */
function byCells(column: ColumnDraft, grid: Grid, from: number): ColumnDraft {
  const key = plainKey(column.key);
  if (!DOUBTFUL_NUMBER_HEADERS.includes(key) && !PUPIL_CODE_HEADERS.includes(key)) return column;
  if (holdsNumbers(grid, from, column.at)) return { ...column, role: 'Số định danh' };
  return column.role === 'Số định danh' ? { ...column, role: 'other' } : column;
}

type Change = (columns: readonly ColumnDraft[]) => readonly ColumnDraft[];

const turned =
  (from: (column: ColumnDraft) => boolean, role: SourceRole): Change =>
  (columns) =>
    columns.map((column) => (from(column) ? { ...column, role } : column));

const has = (columns: readonly ColumnDraft[], role: SourceRole) => columns.some((column) => column.role === role);
const hasKey = (columns: readonly ColumnDraft[], key: string) => columns.some((column) => column.key === key);

/** Day, month and year in columns of their own, or a year beside a day that lacks it. */
const settleBirth: Change = (columns) => {
  let settled = columns;
  if (hasKey(columns, 'ngay') && hasKey(columns, 'thang')) {
    settled = turned(({ key }) => key === 'ngay', 'birth-date')(settled);
    settled = turned(({ key }) => key === 'thang', 'birth-month')(settled);
    settled = turned(({ key }) => key === 'nam', 'birth-year')(settled);
  }
  const days = settled.filter(({ role }) => role === 'Ngày sinh');
  if (has(settled, 'birth-month') && !has(settled, 'birth-date'))
    settled = turned(({ key }) => key === 'ngay sinh', 'birth-date')(settled);
  if (has(settled, 'birth-month') || days.length > 1)
    settled = turned(({ key }) => key === 'nam sinh', 'birth-year')(settled);
  if (has(settled, 'born-female'))
    settled = turned(({ key, role }) => role === 'birth-year' && / nam$/.test(key), 'born-male')(settled);
  return settled;
};

const settleSex: Change = (columns) =>
  has(columns, 'female') ? turned(({ key, role }) => key === 'nam' && role === null, 'male')(columns) : columns;

/** A name in one column or in two. */
const settleName: Change = (columns) => {
  const called = (key: string) => (column: ColumnDraft) => column.key === key;
  if (has(columns, 'family-name') && !has(columns, 'given-name'))
    return turned(called('ten hoc sinh'), 'given-name')(columns);
  if (!has(columns, 'Họ và tên') && has(columns, 'family-name')) return columns;
  if (has(columns, 'Họ và tên')) {
    const isPart = ({ role }: ColumnDraft) => role === 'family-name' || role === 'given-name';
    return turned(isPart, 'other')(columns);
  }
  return turned(({ role }) => role === 'given-name', 'Họ và tên')(columns);
};

/** Of several alike the one of our own name, else the first that holds something. */
function settleTwice(columns: readonly ColumnDraft[], grid: Grid, from: number): readonly ColumnDraft[] {
  const taken = new Map<SourceRole, ColumnDraft>();
  const rank = ({ key, role, at }: ColumnDraft) =>
    (isFilled(grid, from, at) ? 0 : 2) + (plainKey(key) === weakKey(role ?? '') ? 0 : 1);
  for (const column of columns) {
    const { role } = column;
    if (role === null || SEVERAL.includes(role)) continue;
    const before = taken.get(role);
    if (!before || rank(column) < rank(before)) taken.set(role, column);
  }
  return columns.map((column) =>
    column.role === null || SEVERAL.includes(column.role) || taken.get(column.role) === column
      ? column
      : { ...column, role: 'other' },
  );
}

const isGiven = (cell: Cell): boolean => typeof cell === 'string' && /^\s*[\p{L}\p{M}'’]+\s*$/u.test(cell);

/** A header merged over two columns of a name has its words in the first alone. */
function settleMerged(columns: readonly ColumnDraft[], grid: Grid, from: number): readonly ColumnDraft[] {
  const at = columns.findIndex(({ role }) => role === 'Họ và tên');
  const [name, next] = [columns[at], columns[at + 1]];
  if (!name || next?.at !== name.at + 1 || next.header !== '') return columns;
  const filled = grid.slice(from, from + SAMPLE).flatMap((row) => (isBlank(row[next.at] ?? '') ? [] : [row]));
  if (filled.filter((row) => isGiven(row[next.at] ?? '')).length * 2 <= filled.length) return columns;
  const roles = new Map<ColumnDraft, SourceRole>([
    [name, 'family-name'],
    [next, 'given-name'],
  ]);
  return columns.map((column) => ({ ...column, role: roles.get(column) ?? column.role }));
}

/** What every column is: what its header says, and its cells where that says two things, or what others are. */
export function settleColumns(drafts: readonly ColumnDraft[], grid: Grid, from: number): SourceColumn[] {
  const byContent = drafts.map((column) => byCells(column, grid, from));
  const settled = settleMerged(settleName(settleSex(settleBirth(byContent))), grid, from);
  return settleTwice(settled, grid, from).map((column) => ({ ...column, role: column.role ?? 'other' }));
}

/** Whether a role is one of our columns. */
export const isColumn = (role: SourceRole): role is Column => (COLUMNS as readonly SourceRole[]).includes(role);
