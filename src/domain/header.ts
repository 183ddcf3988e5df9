import { cellText, type Cell, type Grid } from './cell';
import {
  COLUMNS,
  DOUBTFUL_NUMBER_HEADERS,
  FAMILY_NAME_HEADERS,
  GIVEN_NAME_HEADERS,
  SYNONYMS,
  type Column,
} from './column';
import { isTorn, wholeBlock } from './own-block';
import { weakKey } from './text-key';

/** Where a roster's header stands, and which place from the left (0-based) holds which column. */
export type Header = {
  /** 0-based place of the header row in the grid. */
  readonly index: number;
  readonly columns: Readonly<Partial<Record<Column, number>>>;
  /** The family and middle names, where the name stands in two columns; the given name then is `Họ và tên`. */
  readonly familyName: number | null;
  /** The first place of the add-in's own block, or null while there is none. */
  readonly own: number | null;
  /** Whether that block was torn apart: nothing is written into it before it is put together again. */
  readonly torn: boolean;
  /** What stands below the headers that name a number only where the cells say so, by `headerKey`. */
  readonly counts: NumberCounts;
};

/** How many cells of a column are filled, and how many of these are like personal numbers. */
type NumberCount = { readonly filled: number; readonly numbers: number };

/** What whole columns hold, by the key of their header. */
export type NumberCounts = Readonly<Record<string, NumberCount>>;

/** Header rows are looked for among the first rows only. */
export const HEADER_DEPTH = 30;

const LONGEST_HEADER = 80;
const FEWEST_HEADERS = 2;
const LETTER_FIRST = /^\p{L}/u;

/** A header cell's text as it is compared: no marks, case, asterisk or explanation in brackets. */
export function headerKey(cell: Cell): string {
  const text = cellText(cell);
  if (text.length > LONGEST_HEADER) return '';
  return weakKey(text.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ').replace(/[*:]/g, ' ')).replace(/\s*([/,])\s*/g, '$1');
}

let known: ReadonlyMap<string, Column> | null = null;

/** Every header that names a column, as `headerKey` gives it; worked out when it is first asked for. */
export const columnKeys = (): ReadonlyMap<string, Column> => (known ??= makeColumnKeys());

function makeColumnKeys(): ReadonlyMap<string, Column> {
  const keys = new Map<string, Column>();
  for (const column of COLUMNS) for (const synonym of SYNONYMS[column] ?? []) keys.set(headerKey(synonym), column);
  for (const column of COLUMNS) keys.set(weakKey(column), column);
  return keys;
}

/** Exact names win over synonyms, the first of several alike over the rest. */
function recognise(keys: readonly string[], known: ReadonlyMap<string, Column>): Map<Column, number> {
  const columns = new Map<Column, number>();
  keys.forEach((key, at) => {
    const column = known.get(key);
    if (column && !columns.has(column)) columns.set(column, at);
  });
  for (const column of columns.keys()) {
    const exact = keys.indexOf(weakKey(column));
    if (exact >= 0) columns.set(column, exact);
  }
  return columns;
}

const isNumberLike = (cell: Cell) => /^\d{9,12}$/.test(cellText(cell).replace(/[\s.-]/g, ''));

function countNumbers(below: Grid, at: number): NumberCount {
  let filled = 0;
  let numbers = 0;
  for (const row of below) {
    const cell = row[at] ?? '';
    if (cell === '') continue;
    filled += 1;
    if (!(typeof cell === 'string' && LETTER_FIRST.test(cell)) && isNumberLike(cell)) numbers += 1;
  }
  return { filled, numbers };
}

/**
 * `Căn cước` and `Mã định danh` name the number only where the cells below are mostly numbers of 9 to 12 digits. Where
 * more cells were seen than stand here, what was seen decides.
 *
 * @returns What decided, by the key of the header.
 */
function settleDoubtful(columns: Map<Column, number>, keys: readonly string[], below: Grid, seen: NumberCounts) {
  const counts: Record<string, NumberCount> = {};
  keys.forEach((key, at) => {
    if (!DOUBTFUL_NUMBER_HEADERS.includes(key)) return;
    const [here, before] = [countNumbers(below, at), seen[key]];
    const { filled, numbers } = (counts[key] = before && before.filled > here.filled ? before : here);
    if (numbers * 2 <= filled) return;
    if (columns.get('Căn cước') === at) columns.delete('Căn cước');
    if (!columns.has('Số định danh')) columns.set('Số định danh', at);
  });
  return counts;
}

/** A name in two columns counts as `Họ và tên`; a lone `Tên` too. */
function settleName(columns: Map<Column, number>, keys: readonly string[]): number | null {
  const given = keys.findIndex((key) => GIVEN_NAME_HEADERS.includes(key));
  if (columns.has('Họ và tên') || given < 0) return null;
  columns.set('Họ và tên', given);
  const family = keys.findIndex((key) => FAMILY_NAME_HEADERS.includes(key));
  return family < 0 ? null : family;
}

/** Every header in one shape: columns are looked up for each cell of a commune, and one shape is found fastest. */
const inOneShape = (columns: ReadonlyMap<Column, number>) =>
  Object.fromEntries(COLUMNS.map((column) => [column, columns.get(column)])) as Header['columns'];

type Known = { readonly names: ReadonlyMap<string, Column>; readonly seen: NumberCounts };

function headerAt(grid: Grid, index: number, { names, seen }: Known): Header {
  const row = grid[index] ?? [];
  const keys = row.map(headerKey);
  const columns = recognise(keys, names);
  const familyName = settleName(columns, keys);
  const counts = settleDoubtful(columns, keys, grid.slice(index + 1), seen);
  return { index, columns: inOneShape(columns), familyName, own: wholeBlock(row), torn: isTorn(row), counts };
}

/** Whether the header names both columns that a roster cannot do without. */
export const isWhole = (header: Header): boolean =>
  header.columns['Họ và tên'] !== undefined && header.columns['Ngày sinh'] !== undefined;

/** The columns that a header names, in the order of `COLUMNS`. */
export const namedColumns = ({ columns }: Header): Column[] =>
  COLUMNS.filter((column) => columns[column] !== undefined);

/** Columns named; the name and the birth day tell a header from a chance likeness, so one of them alone is enough. */
function weightOf(header: Header): number {
  const { columns } = header;
  const telling = columns['Họ và tên'] !== undefined || columns['Ngày sinh'] !== undefined;
  return namedColumns(header).length + (telling ? 1 : 0);
}

/**
 * Finds the header of a roster by its words, among the first 30 rows: the first row that names name and birth day,
 * else the one that names most columns: two at least, or one of those two. Null where there is none.
 *
 * @param seen - What its columns held when the whole tab was read, where the grid is but a part of it.
 */
export function findHeader(grid: Grid, seen: NumberCounts = {}): Header | null {
  const known = { names: columnKeys(), seen };
  let best: Header | null = null;
  let most = FEWEST_HEADERS - 1;
  for (let index = 0; index < Math.min(grid.length, HEADER_DEPTH); index += 1) {
    if ((grid[index] ?? []).filter((cell) => typeof cell === 'string' && cell !== '').length < FEWEST_HEADERS) continue;
    const header = headerAt(grid, index, known);
    if (isWhole(header)) return header;
    const weight = weightOf(header);
    if (weight > most) [best, most] = [header, weight];
  }
  return best;
}
