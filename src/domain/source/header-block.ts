import { readBirthDay } from '../birth-day';
import { cellText, isBlank, type Cell, type Grid } from '../cell';
import { HEADER_DEPTH, headerKey } from '../header';
import { structureOf } from '../structure';
import { tidy } from '../text-key';
import { isGroup, roleOfKey, roleOfWords } from './header-words';
import type { SourceRole } from './source';

/** A header of one or several lines. */
export type HeaderBlock = {
  /** 0-based rows, one below the other. */
  readonly rows: readonly number[];
  /** The words of each column, the upmost line first; those of a merged cell with every column that it spans. */
  readonly words: readonly (readonly string[])[];
};

const DEEPEST = 3;
const FEWEST_WORDS = 2;

const textOf = (cell: Cell | undefined): string => (typeof cell === 'string' ? tidy(cell) : '');
const filledOf = (row: readonly Cell[]): readonly Cell[] => row.filter((cell) => !isBlank(cell));

/** Whether a cell is some person's: a day, a number, a long run of digits. */
const isData = (cell: Cell): boolean =>
  typeof cell !== 'string' || readBirthDay(cell).kind === 'read' || /\d{5}/.test(cell.replace(/[\s.-]/g, ''));

/** The lines of figures below some headers: (1), (2), (3). */
function isCount(row: readonly Cell[]): boolean {
  const figures = filledOf(row).map((cell) => Number(cellText(cell).replace(/[()[\]\s]/g, '')));
  return figures.length > 2 && figures.every((figure, at) => at === 0 || figure === (figures[at - 1] ?? 0) + 1);
}

const isHint = (row: readonly Cell[]): boolean =>
  filledOf(row).length > 0 && filledOf(row).every((cell) => /^[([].*[)\]]$/.test(textOf(cell)));

/** The words of columns, those of one more line added; a column without a word of its own shares its neighbour's. */
function joined(words: HeaderBlock['words'], row: readonly Cell[]): HeaderBlock['words'] {
  let spanned: readonly string[] = [];
  return words.map((above, at) => {
    const text = textOf(row[at]);
    if (above.length > 0 || text === '') spanned = text === '' ? [] : above;
    if (text === '' || text === above[above.length - 1]) return above;
    return [...(above.length > 0 ? above : spanned), text];
  });
}

const keysOf = (words: readonly string[]): string[] => words.map(headerKey);

/** Whether a line continues the header above it: words only, and one of them says what the line above did not. */
function continues(words: HeaderBlock['words'], row: readonly Cell[]): boolean {
  if (isHint(row)) return true;
  const filled = filledOf(row);
  if (filled.length === 0 || filled.some((cell) => isData(cell) || structureOf(textOf(cell)) !== null)) return false;
  const next = joined(words, row);
  return next.some((now, at) => {
    const before = words[at] ?? [];
    const isNew = before.length === 0 || isGroup(headerKey(before[before.length - 1] ?? '')) || isBirth(before);
    return textOf(row[at]) !== '' && isNew && now.length > before.length && saysMore(now);
  });
}

const isBirth = (words: readonly string[]): boolean => roleOfWords(keysOf(words)) === 'Ngày sinh';

/** Whether the last word of several is a header's and not a cell's. */
function saysMore(words: readonly string[]): boolean {
  const keys = keysOf(words);
  const last = keys[keys.length - 1] ?? '';
  return words.length > 1 ? roleOfWords(keys) !== roleOfWords(keys.slice(0, -1)) : roleOfKey(last) !== null;
}

/** How many words of a line are a header's. */
const wordsKnown = (row: readonly Cell[]): number =>
  row.filter((cell) => {
    const key = typeof cell === 'string' ? headerKey(cell) : '';
    return key !== '' && (roleOfKey(key) !== null || isGroup(key));
  }).length;

function isHeading(row: readonly Cell[]): boolean {
  const texts = row.filter((cell) => textOf(cell) !== '');
  return texts.length >= FEWEST_WORDS && wordsKnown(row) > 0 && !row.some((cell) => typeof cell === 'object');
}

/** The header that begins in a row, with all its lines. */
function blockFrom(grid: Grid, first: number): HeaderBlock {
  let words: HeaderBlock['words'] = (grid[first] ?? []).map((cell) => (textOf(cell) === '' ? [] : [textOf(cell)]));
  const rows = [first];
  for (let at = first + 1; rows.length < DEEPEST; at += 1) {
    const row = grid[at] ?? [];
    if (!isCount(row) && !continues(words, row)) break;
    if (!isCount(row) && !isHint(row)) words = joined(words, row);
    rows.push(at);
  }
  return { rows, words };
}

const TELLING: readonly (SourceRole | null)[] = ['Họ và tên', 'given-name', 'Ngày sinh', 'birth-date', 'Số định danh'];

/** How surely words are a roster's header; 0 where no name is among them. */
export function weightOf({ words }: HeaderBlock): number {
  const roles = new Set(words.map((each) => roleOfWords(keysOf(each))));
  roles.delete(null);
  const telling = TELLING.filter((role) => roles.has(role)).length;
  const isNamed = roles.has('Họ và tên') || (roles.has('given-name') && telling > 1);
  return isNamed ? roles.size + 3 * telling : 0;
}

/** Whether a header names both what a roster cannot do without. */
const isWhole = ({ words }: HeaderBlock): boolean => {
  const roles = new Set(words.map((each) => roleOfWords(keysOf(each))));
  return (roles.has('Họ và tên') || roles.has('given-name')) && (roles.has('Ngày sinh') || roles.has('birth-date'));
};

/**
 * Finds the header of a table among the first 30 rows: the first that names name and birth day, else that which says
 * most.
 *
 * @returns Null where no row names people.
 */
export function findBlock(grid: Grid): HeaderBlock | null {
  let best: HeaderBlock | null = null;
  let most = 0;
  for (let at = 0; at < Math.min(grid.length, HEADER_DEPTH); at += 1) {
    if (!isHeading(grid[at] ?? [])) continue;
    const block = blockFrom(grid, at);
    const weight = weightOf(block);
    if (isWhole(block)) return block;
    if (weight > most) [best, most] = [block, weight];
  }
  return best;
}
