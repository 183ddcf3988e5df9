import type { Cell } from './cell';
import type { Sex } from './choice';
import provinces from './provinces.json';
import { withoutInvisibles } from './text-key';

/** How a personal number was found in its cell; `number` has 12 digits. Source: Nghị định 137/2015/NĐ-CP, điều 13. */
export type PersonalNumber =
  | { readonly kind: 'missing'; readonly repaired: boolean }
  | { readonly kind: 'not-digits'; readonly repaired: boolean }
  | { readonly kind: 'length'; readonly digits: number; readonly repaired: boolean }
  | { readonly kind: 'read'; readonly number: string; readonly zeros: number; readonly repaired: boolean };

const LENGTH = 12;
const SEPARATORS = /[\s.\-\u2010-\u2015\u2212]/g;
const WHOLE = /^\d{12}$/;
const PROVINCES: Readonly<Record<string, string>> = provinces;

/** The province in which the birth was registered, or null for a code of no province and for one registered abroad. */
export const provinceOf = (number: string): string | null => PROVINCES[number.slice(0, 3)] ?? null;

/** The sex that the fourth digit states: even is male. */
export const sexOf = (number: string): Sex => (Number(number[3]) % 2 === 0 ? 'Nam' : 'Nữ');

/** The year of birth that the fourth to sixth digits state, 1900–2399. */
export const birthYearOf = (number: string): number =>
  1900 + 100 * Math.floor(Number(number[3]) / 2) + Number(number.slice(4, 6));

/** The lost zeros that make a known number of 10 or 11 digits, or null where nothing can be restored. */
function restored(digits: string): string | null {
  if (digits.length < LENGTH - 2 || digits.length > LENGTH || digits.startsWith('0')) return null;
  const padded = digits.padStart(LENGTH, '0');
  return provinceOf(padded) === null ? null : padded;
}

/**
 * Reads a personal number: separators are taken out, and one or two zeros that a numeric cell lost are restored.
 *
 * @example readPersonalNumber(38215000123) //=> { kind: 'read', number: '038215000123', zeros: 1, repaired: false }
 */
export function readPersonalNumber(cell: Cell): PersonalNumber {
  if (typeof cell === 'string') return readText(cell);
  const isNatural = typeof cell === 'number' && Number.isSafeInteger(cell) && cell >= 0;
  return isNatural ? readDigits(String(cell), false) : { kind: 'not-digits', repaired: false };
}

function readText(text: string): PersonalNumber {
  if (WHOLE.test(text)) return { kind: 'read', number: text, zeros: 0, repaired: false };
  const digits = withoutInvisibles(text).replace(SEPARATORS, '');
  if (digits === '') return { kind: 'missing', repaired: false };
  return /^\d+$/.test(digits) ? readDigits(digits, digits !== text) : { kind: 'not-digits', repaired: false };
}

function readDigits(digits: string, repaired: boolean): PersonalNumber {
  const number = digits.length === LENGTH ? digits : restored(digits);
  if (number === null) return { kind: 'length', digits: digits.length, repaired };
  return { kind: 'read', number, zeros: LENGTH - digits.length, repaired };
}
