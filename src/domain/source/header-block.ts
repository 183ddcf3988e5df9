import { readBirthDay } from '../birth-day';
import { cellText, isBlank, type Cell, type Grid } from '../cell';
import { HEADER_DEPTH, headerKey } from '../header';
import { structureOf } from '../structure';
import { tidy } from '../text-key';
import { isGroup, roleOfKey, roleOfWords } from './header-words';
import type { SourceRole } from './source';

/** What stands in a cell of a header: as it is shown, and as it is compared. */
export type Word = { readonly text: string; readonly key: string };

/** The words of each column, the upmost line first; those of a merged cell with every column that it spans. */
type Words = readonly (readonly Word[])[];

/** A header of one or several lines. */
export type HeaderBlock = {
  /** 0-based rows, one below the other. */
  readonly rows: readonly number[];
  readonly words: Words;
};

/** A row with its words; null where a cell holds none. */
type HeadRow = { readonly cells: readonly Cell[]; readonly words: readonly (Word | null)[] };

const DEEPEST = 3;
const FEWEST_WORDS = 2;

/** The word of a cell, or null. */
export function wordOf(cell: Cell): Word | null {
  const text = typeof cell === 'string' ? tidy(cell) : '';
  return text === '' ? null : { text, key: headerKey(text) };
}

const headRow = (cells: readonly Cell[]): HeadRow => ({ cells, words: cells.map(wordOf) });
const filledOf = ({ cells }: HeadRow): readonly Cell[] => cells.filter((cell) => !isBlank(cell));

/** Whether a cell is some person's: a day, a number, a long run of digits. */
const isData = (cell: Cell): boolean =>
  typeof cell !== 'string' || readBirthDay(cell).kind === 'read' || /\d{5}/.test(cell.replace(/[\s.-]/g, ''));

/** The lines of figures below some headers: (1), (2), (3). */
function isCount(row: HeadRow): boolean {
  const figures = filledOf(row).map((cell) => Number(cellText(cell).replace(/[()[\]\s]/g, '')));
  return figures.length > 2 && figures.every((figure, at) => at === 0 || figure === (figures[at - 1] ?? 0) + 1);
}

const isHint = (row: HeadRow): boolean =>
  filledOf(row).length > 0 &&
  filledOf(row).every((cell) => typeof cell === 'string' && /^[([].*[)\]]$/.test(tidy(cell)));

/** The words of columns, those of one more line added; a column without a word of its own shares its neighbour's. */
function joined(words: Words, row: HeadRow): Words {
  let spanned: readonly Word[] = [];
  return words.map((above, at) => {
    const word = row.words[at] ?? null;
    if (above.length > 0 || word === null) spanned = word === null ? [] : above;
    if (word === null || word.text === above[above.length - 1]?.text) return above;
    return [...(above.length > 0 ? above : spanned), word];
  });
}

const keysOf = (words: readonly Word[]): string[] => words.map(({ key }) => key);
/** What the words over a column say. */
export const roleOf = (words: readonly Word[]): SourceRole | null => roleOfWords(keysOf(words));

/** Whether a line continues the header above it: words only, and one of them says what the line above did not. */
function continues(words: Words, row: HeadRow): boolean {
  if (isHint(row)) return true;
  const filled = filledOf(row);
  if (filled.length === 0 || filled.some(isData)) return false;
  if (row.words.some((word) => word !== null && structureOf(word.text) !== null)) return false;
  return joined(words, row).some((now, at) => {
    const before = words[at] ?? [];
    if (!row.words[at] || now.length === before.length) return false;
    const isNew =
      before.length === 0 || isGroup(before[before.length - 1]?.key ?? '') || roleOf(before) === 'Ngày sinh';
    return isNew && saysMore(now);
  });
}

/** Whether the last word of several is a header's and not a cell's. */
const saysMore = (words: readonly Word[]): boolean =>
  words.length > 1 ? roleOf(words) !== roleOf(words.slice(0, -1)) : roleOf(words) !== null;

const isHeaderWord = (word: Word | null): boolean =>
  word !== null && word.key !== '' && (roleOfKey(word.key) !== null || isGroup(word.key));

function isHeading({ cells, words }: HeadRow): boolean {
  const texts = words.filter((word) => word !== null);
  return texts.length >= FEWEST_WORDS && words.some(isHeaderWord) && !cells.some((cell) => typeof cell === 'object');
}

/** The header that begins in a row, with all its lines. */
function blockFrom(head: readonly HeadRow[], first: number): HeaderBlock {
  let words: Words = (head[first]?.words ?? []).map((word) => (word === null ? [] : [word]));
  const rows = [first];
  for (const row of head.slice(first + 1, first + DEEPEST)) {
    const isFigures = isCount(row);
    if (!isFigures && !continues(words, row)) break;
    if (!isFigures && !isHint(row)) words = joined(words, row);
    rows.push(first + rows.length);
  }
  return { rows, words };
}

const TELLING: readonly (SourceRole | null)[] = ['Họ và tên', 'given-name', 'Ngày sinh', 'birth-date', 'Số định danh'];

/** How surely words are a roster's header; 0 where no name is among them. */
export function weightOf({ words }: HeaderBlock): number {
  const roles = new Set(words.map(roleOf));
  roles.delete(null);
  const telling = TELLING.filter((role) => roles.has(role)).length;
  const isNamed = roles.has('Họ và tên') || (roles.has('given-name') && telling > 1);
  return isNamed ? roles.size + 3 * telling : 0;
}

/** Whether a header names both what a roster cannot do without. */
export const isWhole = ({ words }: HeaderBlock): boolean => {
  const roles = new Set(words.map(roleOf));
  return (roles.has('Họ và tên') || roles.has('given-name')) && (roles.has('Ngày sinh') || roles.has('birth-date'));
};

/**
 * Finds the header of a table among the first 30 rows: the first that names name and birth day, else that which says
 * most.
 *
 * @returns Null where no row names people.
 */
export function findBlock(grid: Grid): HeaderBlock | null {
  const head = grid.slice(0, HEADER_DEPTH + DEEPEST).map(headRow);
  let best: HeaderBlock | null = null;
  let most = 0;
  for (const [at, row] of head.slice(0, HEADER_DEPTH).entries()) {
    if (!isHeading(row)) continue;
    const block = blockFrom(head, at);
    const weight = weightOf(block);
    if (isWhole(block)) return block;
    if (weight > most) [best, most] = [block, weight];
  }
  return best;
}
