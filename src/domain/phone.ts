import type { Cell } from './cell';
import { tidy, withoutInvisibles } from './text-key';

/** Mobile numbers of Vietnam in national form, by the numbering plan in force since 2018. */
const MOBILE = /^0(?:3\d|7[06-9]|5[1689]|8[1-8]|9[0-8])\d{7}$|^0(?:52[238]|559|89[6-9]|99[013-9])\d{6}$/;

const SEPARATOR = /[,;/\n]/;

/** More than any cell of phones is long. */
const LONGEST = 200;

/** What a phone cell holds: nothing, mobile numbers that can be called, one that lost its zero, or no number. */
export type Phone = 'missing' | 'valid' | 'zero-lost' | 'invalid';

const national = (text: string) =>
  withoutInvisibles(text)
    .replace(/[\s.\-\u2010-\u2015()]/g, '')
    .replace(/^\+?84(?=\d{9}$)/, '0');

function readOne(text: string): Phone {
  const digits = national(text);
  if (MOBILE.test(digits)) return 'valid';
  return /^\d{9}$/.test(digits) && MOBILE.test(`0${digits}`) ? 'zero-lost' : 'invalid';
}

/**
 * Reads the mobile numbers of a cell; several stand between commas, semicolons, slashes or line breaks.
 *
 * @returns `invalid` when one of them is no number, else `zero-lost` when one lost its zero.
 * @example readPhone('0947 563 357') //=> 'valid'
 */
export function readPhone(cell: Cell): Phone {
  if (cell === '') return 'missing';
  if (typeof cell === 'object' || typeof cell === 'boolean') return 'invalid';
  const text = String(cell).trim();
  if (text === '') return 'missing';
  if (text.length > LONGEST) return 'invalid';
  if (!SEPARATOR.test(text)) return readOne(text);
  const read = text
    .split(SEPARATOR)
    .filter((part) => part.trim() !== '')
    .map(readOne);
  if (read.length === 0) return 'invalid';
  if (read.includes('invalid')) return 'invalid';
  return read.includes('zero-lost') ? 'zero-lost' : 'valid';
}

/**
 * A phone cell as it ought to be typed: with the zero that a number lost, without what nobody sees.
 *
 * @example phoneAgain(947563357) //=> '0947563357'
 */
export function phoneAgain(cell: Cell): Cell {
  if (typeof cell !== 'string' && typeof cell !== 'number') return cell;
  const text = tidy(String(cell));
  const parts = text.split(/(\s*[,;/]\s*)/);
  const again = parts.map((part) => (readOne(part) === 'zero-lost' ? `0${national(part)}` : part)).join('');
  return again === String(cell) ? cell : again;
}
