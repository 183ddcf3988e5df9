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
function manner(words: readonly Word[]): Record<keyof Style, number> {
  const own = { capitals: 0, initials: 0 };
  for (const { kind, begins } of words) {
    if (kind === 'small') own.capitals = -1;
    else if (kind === 'capitals' && own.capitals === 0) own.capitals = 1;
    if (begins === 'small') own.initials = -1;
    else if (begins === 'capital' && own.initials === 0) own.initials = 1;
  }
  return own;
}

/** What a word becomes in a text of such a style. */
function change({ kind, begins }: Word, { capitals, initials }: Style): 'all' | 'initial' | null {
  if (kind === 'capitals' || (kind === 'open' && capitals)) return 'all';
  return begins === 'bare' && initials ? 'initial' : null;
}

function changed(letters: string, to: 'all' | 'initial' | null): string {
  if (to === 'all') return letters.toUpperCase();
  return to === 'initial' ? letters.charAt(0).toUpperCase() + letters.slice(1) : letters;
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
  const read = texts.map((text) => (text.match(WORD) ?? []).map(wordFor));
  const manners = read.map(manner);
  const sum = (key: keyof Style): number => manners.reduce((total, each) => total + each[key], 0);
  const column = { capitals: sum('capitals'), initials: sum('initials') };
  return texts.map((text, at) => {
    const own = manners[at] ?? column;
    const style = { capitals: (own.capitals || column.capitals) > 0, initials: (own.initials || column.initials) > 0 };
    if (read[at]?.every((word) => change(word, style) === null)) return text;
    return text.replace(WORD, (letters) => changed(letters, change(wordFor(letters), style)));
  });
}
