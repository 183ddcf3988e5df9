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

/** The letters of one UTF-16 unit in lower case and taken apart, and the tone mark that it bears or is. */
function fold(unit: string): { letters: string; tone: string } {
  const marks = Array.from(unit.toLowerCase().normalize('NFD'));
  const isTone = (mark: string) => TONE.test(mark);
  return { letters: marks.filter((mark) => !isTone(mark)).join(''), tone: marks.filter(isTone).join('') };
}

function wordKey(word: string): string {
  const units = word.split('').map(fold);
  return units.map(({ letters }) => letters).join('') + units.map(({ tone }) => tone).join('');
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

const UNITS = 0x10000;
const POSITIVE = 0x3fffffff;

/**
 * A maker of numbers from tidied names, 0 to 2³⁰ − 1: equal where the full keys are, and seldom elsewhere. Many
 * thousand names are told apart by them much faster than by their keys.
 */
export function nameHashes(): (tidied: string) => number {
  const factors = new Int32Array(UNITS);
  const letters = new Int32Array(UNITS);
  const tones = new Int32Array(UNITS);
  const learn = (unit: number) => {
    const folded = fold(String.fromCharCode(unit));
    [factors[unit], letters[unit]] = hashed(folded.letters);
    [, tones[unit]] = hashed(folded.tone);
  };
  return (tidied) => {
    let hash = 0;
    let tone = 0;
    for (let at = 0; at < tidied.length; at += 1) {
      const unit = tidied.charCodeAt(at);
      if (factors[unit] === 0) learn(unit);
      hash = (Math.imul(hash, factors[unit] as number) + (letters[unit] as number)) | 0;
      tone = (tone + (tones[unit] as number)) | 0;
    }
    return (hash ^ tone) & POSITIVE;
  };
}

/** By what a hash is multiplied before a text is added, and what then is added; the text taken unit by unit. */
function hashed(text: string): [number, number] {
  let [factor, term] = [1, 0];
  for (const unit of text.split('')) {
    factor = Math.imul(factor, 31);
    term = (Math.imul(term, 31) + unit.charCodeAt(0)) | 0;
  }
  return [factor, term];
}

/**
 * Text without marks, case, or white space at its ends and doubled within: for headers, choices and places.
 *
 * @example weakKey('Thôn  Đông') //=> 'thon dong'
 */
export function weakKey(text: string): string {
  return tidy(text).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
}
