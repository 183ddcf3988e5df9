import { cellText, isBlank, type Cell } from '../cell';
import type { Sex } from '../choice';
import { weakKey } from '../text-key';

/** What the cells of a column of the sex mean. */
export type SexCodes = Readonly<Record<string, Sex>>;

const WORDS: SexCodes = {
  nam: 'Nam',
  m: 'Nam',
  male: 'Nam',
  'nam gioi': 'Nam',
  nu: 'Nữ',
  f: 'Nữ',
  female: 'Nữ',
  'nu gioi': 'Nữ',
};
const SEX: SexCodes = { nam: 'Nam', nu: 'Nữ' };
const SEXES_READ = { '': '', Nam: 'Nam', Nữ: 'Nữ' };
const LONGEST = 40;
const NO = ['', '0', 'nam', 'm', 'false', 'khong', '-', 'no'];

/** The codes that a header explains: `Giới tính (Nam 0, Nữ 1)`. */
function explained(header: string): SexCodes {
  const codes: Record<string, Sex> = {};
  const key = weakKey(header);
  for (const [, word = '', digit = ''] of key.matchAll(/(?<![a-z])(nam|nu)\s*(?:la|[:=-])?\s*(\d)/g))
    codes[digit] = SEX[word] ?? 'Nam';
  if (Object.keys(codes).length === 2) return codes;
  const turned: Record<string, Sex> = {};
  for (const [, digit = '', word = ''] of key.matchAll(/(\d)\s*(?:la|[:=.-])?\s*(nam|nu)(?![a-z])/g))
    turned[digit] = SEX[word] ?? 'Nam';
  return Object.keys(turned).length === 2 ? turned : {};
}

/**
 * What the cells of a column of the sex mean: words, and digits where their header explains them, or where there are ones
 * and twos and no noughts: 0 and 1 mean either.
 */
export function sexCodes(header: string, cells: readonly Cell[]): SexCodes {
  const codes = explained(header);
  if (Object.keys(codes).length > 0) return { ...WORDS, ...codes };
  const texts = new Set(cells.map((cell) => cellText(cell).trim()));
  const has = (...digits: string[]) => digits.some((digit) => texts.has(digit));
  return has('2', '02') && !has('0', '00') ? { ...WORDS, 1: 'Nam', 2: 'Nữ' } : WORDS;
}

/** A reader of the sex that a cell says: the cell's text where it says none. */
export function sexReader(codes: SexCodes): (cell: Cell) => string {
  const known = new Map<string, string>(Object.entries(SEXES_READ));
  return (cell) => {
    const text = cellText(cell).trim();
    let sex = known.get(text);
    if (sex === undefined) {
      const key = weakKey(text)
        .replace(/^0(?=\d$)/, '')
        .replace(/^(\d)[.,]0+$/, '$1');
      sex = Object.prototype.hasOwnProperty.call(codes, key) ? (codes[key] ?? text) : text;
      if (text.length < LONGEST) known.set(text, sex);
    }
    return sex;
  };
}

/** Whether a cell of a column of marks is marked. */
export const isMarked = (cell: Cell): boolean => !isBlank(cell) && !NO.includes(weakKey(cellText(cell)));
