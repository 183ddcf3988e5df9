type Word = {
  /** `open`: one capital at most among letters that TCVN3 has in both cases, so that «Lê» may be Lê or LÊ. */
  readonly kind: 'small' | 'capitals' | 'open';
  /** `bare`: with a letter that TCVN3 has only small. */
  readonly begins: 'capital' | 'small' | 'bare';
};

type Style = { readonly capitals: boolean; readonly initials: boolean };

const WORD = /[A-Za-z\u00c0-\u024f\u1e00-\u1eff]+/g;
const SMALL = /[a-z]/;
const CAPITALS = /[A-Z].*[A-Z]/;
/** «THCS» says nothing of the words beside it. */
const VOWEL = /[^B-DF-HJ-NP-TV-XZ]/;

function begins(word: string): Word['begins'] {
  if (/^[a-zăâđêôơư]/.test(word)) return 'small';
  return /^[A-ZĂÂĐÊÔƠƯ]/.test(word) ? 'capital' : 'bare';
}

function wordOf(word: string): Word {
  if (SMALL.test(word)) return { kind: 'small', begins: begins(word) };
  return { kind: CAPITALS.test(word) && VOWEL.test(word) ? 'capitals' : 'open', begins: begins(word) };
}

/** A text's own manner, where its words tell: +1, −1; 0 where they do not. */
function manner(words: readonly Word[]): { capitals: number; initials: number } {
  const has = (test: (word: Word) => boolean): number => (words.some(test) ? 1 : 0);
  const small = has(({ kind }) => kind === 'small');
  const lowered = has((word) => word.begins === 'small');
  return {
    capitals: small === 1 ? -1 : has(({ kind }) => kind === 'capitals'),
    initials: lowered === 1 ? -1 : has((word) => word.begins === 'capital'),
  };
}

function recased(text: string, { capitals, initials }: Style, wordFor: (word: string) => Word): string {
  return text.replace(WORD, (letters) => {
    const word = wordFor(letters);
    if (word.kind === 'capitals' || (word.kind === 'open' && capitals)) return letters.toUpperCase();
    return word.begins === 'bare' && initials ? letters.charAt(0).toUpperCase() + letters.slice(1) : letters;
  });
}

/**
 * Gives the capitals back to texts that were decoded from TCVN3, which has none with a tone: .VnTimeH draws small
 * letters as capitals, and «Ánh» is typed small.
 *
 * A word whose letters without marks are all capitals becomes all capitals; one of a single such letter («Lê», «Vũ»)
 * goes with its text, or where that does not tell, with the column. So does a first letter that could only be small.
 *
 * @example
 * recase(['NGUYễN VĂN AN', 'Lê Thị ánh']) //=> ['NGUYỄN VĂN AN', 'Lê Thị Ánh']
 */
export function recase(texts: readonly string[]): string[] {
  const words = new Map<string, Word>();
  const wordFor = (letters: string): Word => {
    let word = words.get(letters);
    if (word === undefined) words.set(letters, (word = wordOf(letters)));
    return word;
  };
  const manners = texts.map((text) => manner((text.match(WORD) ?? []).map(wordFor)));
  const sum = (key: keyof Style): number => manners.reduce((total, each) => total + each[key], 0);
  const column = { capitals: sum('capitals'), initials: sum('initials') };
  return texts.map((text, at) => {
    const own = manners[at] ?? column;
    const style = { capitals: (own.capitals || column.capitals) > 0, initials: (own.initials || column.initials) > 0 };
    return recased(text, style, wordFor);
  });
}
