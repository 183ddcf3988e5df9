const INVISIBLES = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u0000-\u001f\u007f]/g;
/** What most cells hold, with nothing to tidy: composed Latin letters and signs of a keyboard between single spaces. */
const TIDY = /^[!-~\u00c0-\u024f\u1ea0-\u1ef9]+(?: [!-~\u00c0-\u024f\u1ea0-\u1ef9]+)*$/;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;

/** Text without the characters that nobody sees: of direction, of no width, of control. */
export const withoutInvisibles = (text: string): string => text.replace(INVISIBLES, '');

/** Text as one would retype it: NFC, single plain spaces, nothing invisible. Lines become spaces. */
export function tidy(text: string): string {
  if (text === '' || TIDY.test(text)) return text;
  return withoutInvisibles(text.replace(/[\n\r\t]/g, ' '))
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC');
}

function wordKey(word: string): string {
  let letters = '';
  let tone = '';
  for (const letter of word.toLowerCase().normalize('NFD')) {
    if (TONE.test(letter)) tone += letter;
    else letters += letter;
  }
  return letters + tone;
}

/**
 * A maker of full name keys that remembers words, since a commune's names are made of few of them.
 * The key ignores case, spacing and where the tone mark stands, and nothing else.
 *
 * @example nameKeys()('Nguyễn  Thị HOÀ') === nameKeys()('nguyễn thị hòa') //=> true
 */
export function nameKeys(): (name: string) => string {
  const words = new Map<string, string>();
  const keyOf = (word: string) => {
    let key = words.get(word);
    if (key === undefined) words.set(word, (key = wordKey(word)));
    return key;
  };
  return (name) => tidy(name).split(' ').map(keyOf).join(' ');
}

/**
 * Text without marks, case, or white space at its ends and doubled within: for headers, choices and places.
 *
 * @example weakKey('Thôn  Đông') //=> 'thon dong'
 */
export function weakKey(text: string): string {
  return tidy(text).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
}
