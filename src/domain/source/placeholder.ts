import { cellText, type Cell, type Grid } from '../cell';
import type { Column } from '../column';
import { weakKey } from '../text-key';

/** What systems and clerks write into a cell that is empty. */
const NOTHING: readonly string[] = [
  ...['0', 'x', 'khong', 'null', '(null)', 'none', 'nan', 'undefined', 'n/a', '#n/a', '(blank)', '(trong)'],
  ...['#ref!', '#value!', '#name?', '#div/0!', '#null!', '#num!', '00/00/0000'],
];
/** Words that may be an answer, and are a placeholder where a column is full of them. */
const SAYINGS: readonly string[] = [
  ...['khong co', 'chua co', 'khong ro', 'chua ro', 'chua co thong tin', 'khong co thong tin', 'dang cap nhat'],
  ...['chua cap nhat', 'khong biet', 'chua xac dinh', 'khong xac dinh'],
];
/** Columns in which a short number cannot be a value. */
const NO_FIGURES: readonly Column[] = ['Họ và tên', 'Ngày sinh', 'Số định danh', 'Người đại diện', 'Số điện thoại'];
/** Columns in which one can, unless others are full of it. */
const FIGURES: readonly Column[] = ['Lớp', 'Thôn'];

/** The columns in which placeholders are emptied: not those that clerks answer in words of their own. */
const EMPTIED: readonly Column[] = [...NO_FIGURES, ...FIGURES, 'Giới tính'];

const OFTEN = 3;
const SHARE = 0.02;
const LONGEST = 22;
const LONGEST_NOTHING = 11;
const ZERO = 48;
const NINE = 57;
const SAYING_BEGINS = /^([kc]h|[đd]a)/i;
const DATE = /^\d\d?[/.-]\d\d?[/.-]\d{4}$/;

/** What stands for an empty cell in a table, found out from all its cells. */
export type Placeholders = (column: Column, cell: Cell) => boolean;

const isSign = (text: string): boolean => /^[\s.…_–—/-]+$/.test(text);
const isFigure = (text: string): boolean => /^(\d{1,3}|(\d)\2{5,})([.,]0+)?$/.test(text);

const isNothing = (text: string): boolean => isSign(text) || NOTHING.includes(weakKey(text));

/** Whether a text may stand for nothing where it is repeated; seldom, and told fast. */
function mayBeRepeated(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first >= ZERO && first <= NINE) return text.length < 4 || (text[1] === text[0] && isFigure(text));
  return text.length > 6 && text.length <= LONGEST && SAYING_BEGINS.test(text) && SAYINGS.includes(weakKey(text));
}

const asText = (cell: Cell | undefined): string =>
  typeof cell === 'string' ? cell.trim() : typeof cell === 'number' ? String(cell) : '';

/** How often texts that may stand for nothing are in some columns. */
function countIn(body: Grid, places: readonly number[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const at of places)
    for (const row of body) {
      const text = asText(row[at]);
      if (text !== '' && mayBeRepeated(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  return counts;
}

type Counts = ReadonlyMap<Column, ReadonlyMap<string, number>>;

/** The figures that stand in columns where they can be no value, and in how many of these. */
function figuresIn(counts: Counts): Map<string, { times: number; columns: number }> {
  const figures = new Map<string, { times: number; columns: number }>();
  for (const column of NO_FIGURES)
    for (const [text, times] of counts.get(column) ?? []) {
      if (!isFigure(text)) continue;
      const before = figures.get(text) ?? { times: 0, columns: 0 };
      figures.set(text, { times: before.times + times, columns: before.columns + 1 });
    }
  return figures;
}

function sayingsIn(counts: ReadonlyMap<string, number>, lines: number): Set<string> {
  const often = [...counts].filter(([, times]) => times >= OFTEN && times >= lines * SHARE);
  return new Set(often.flatMap(([text]) => (SAYINGS.includes(weakKey(text)) ? [text] : [])));
}

/**
 * Finds out what stands for an empty cell in a table: signs and words that always do, and those that are repeated where
 * they can be no value.
 *
 * @param places - Where each column stands, once or more.
 */
export function placeholdersOf(places: ReadonlyMap<Column, readonly number[]>, body: Grid): Placeholders {
  const counts: Counts = new Map(EMPTIED.map((column) => [column, countIn(body, places.get(column) ?? [])]));
  const figures = figuresIn(counts);
  const sayings = new Map([...counts].map(([column, texts]) => [column, sayingsIn(texts, body.length)]));
  const nothings = new Map<string, boolean>();
  const saysNothing = (text: string): boolean => {
    const first = text.charCodeAt(0);
    if (text.length > LONGEST_NOTHING || (first > ZERO && first <= NINE)) return false;
    if (first === ZERO && text[1] !== '0' && DATE.test(text)) return false;
    let says = nothings.get(text);
    if (says === undefined) nothings.set(text, (says = isNothing(text)));
    return says;
  };
  return (column, cell) => {
    if (typeof cell !== 'string' && typeof cell !== 'number') return false;
    if (!EMPTIED.includes(column)) return false;
    const text = cellText(cell).trim();
    if (text === '') return false;
    if (saysNothing(text)) return !(column === 'Giới tính' && text === '0');
    const { times = 0, columns: wide = 0 } = figures.get(text) ?? {};
    if (times >= OFTEN && (NO_FIGURES.includes(column) || (FIGURES.includes(column) && wide > 1))) return true;
    return sayings.get(column)?.has(text) ?? false;
  };
}
