import { recase } from './legacy-case';
import { decodeLetters } from './legacy-letters';
import type { Charset } from './source';
import { hasUnicodeLetters } from './unicode-letters';

/**
 * A column as one would type it today: letters for codes, NFC. Only a whole column tells whether a word like «Lê» was
 * meant in capitals, where the font did not write them (`recase`).
 *
 * @param texts - As they stand in the sheet, untrimmed: the soft hyphen is a letter. A text with letters that only
 * Unicode has was typed later, and stays.
 */
export function decodeColumn(texts: readonly string[], charset: Charset): string[] {
  const composed = texts.map((text) => text.normalize('NFC'));
  if (charset === 'unicode') return composed;
  const decoded = composed.map((text) => (hasUnicodeLetters(text) ? text : decodeLetters(text, charset)));
  return charset === 'tcvn3' ? recase(decoded) : decoded;
}

/**
 * One text, a header for instance, by itself.
 *
 * @example decode('NGUYÔN V¡N', 'tcvn3') //=> 'NGUYỄN VĂN'
 */
export const decode = (text: string, charset: Charset): string => decodeColumn([text], charset).join('');
