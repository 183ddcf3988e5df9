import { decodeLetters, type LegacyCharset } from './legacy-letters';
import type { Charset } from './source';
import { isSpelledLikeSyllable, isSyllable } from './syllable';
import { hasUnicodeLetters } from './unicode-letters';

const PLAIN = /^[\0-\x7f]*$/;
const WORD = /[A-Za-z\u00a1-\u024f\u0300-\u036f\u1e00-\u1eff]+/g;
const SOFT_HYPHENS = /\u00ad/g;

/** Signs that no language of Western Europe writes in such places; «Loïc» and «Ñen» are names elsewhere. */
const STRONG: Readonly<Record<LegacyCharset, RegExp>> = {
  tcvn3: /[\u00a1-\u00bf\u00d7\u00f7]|[a-z][\u00c0-\u00de]/,
  vni: /[aeouyôö](?![ëïü])[à-ü]/i,
};
const MIXED_CASE = /[a-z][\u00c0-\u00de]/;

const ASCII_LETTER = /[A-Za-z]/;

/** What a word weighs that has a strong sign, beside 1 of one that has not. */
const WEIGHT = 3;
/** Two words, one of them strong, or four that are not: less is no proof. */
const ENOUGH = 4;
/** How many times the signs for must outweigh those against. */
const OUTWEIGHS = 6;
/** What a word weighs against every legacy font that has a letter which only Unicode has. */
const UNICODE_WEIGHT = 2;
/** How many words of a column are looked at. */
const SAMPLE = 1_000;

/** What the different words of a column say for a legacy font and against it. */
type Evidence = { readonly supports: number; readonly contradicts: number };
type ColumnEvidence = { readonly unicode: number } & Readonly<Record<LegacyCharset, Evidence>>;

/**
 * How much a word speaks for a legacy font, −1 to `WEIGHT`: it does where it is no Vietnamese as it stands and a
 * syllable once decoded; what cannot be decoded speaks against. A sign or a letter by itself («µ», «Đ.») says nothing.
 */
function sign(word: string, charset: LegacyCharset): number {
  if (!ASCII_LETTER.test(word)) return 0;
  if (!isSyllable(decodeLetters(word, charset, '?'))) return -1;
  if (isSpelledLikeSyllable(word.replace(SOFT_HYPHENS, ''))) return MIXED_CASE.test(word) ? 1 : 0;
  return STRONG[charset].test(word) ? WEIGHT : 1;
}

function evidence(words: readonly string[], unicode: number, charset: LegacyCharset): Evidence {
  const signs = words.map((word) => sign(word, charset));
  const sum = (factor: number): number => signs.reduce((total, each) => total + Math.max(0, each * factor), 0);
  return { supports: sum(1), contradicts: sum(-1) + unicode * UNICODE_WEIGHT };
}

/** The different words of a column that are not of English letters only; of very many, some from everywhere. */
function wordsOf(texts: readonly string[]): string[] {
  const words = new Set<string>();
  for (const text of texts) {
    if (PLAIN.test(text)) continue;
    for (const word of text.normalize('NFC').match(WORD) ?? []) if (!PLAIN.test(word)) words.add(word);
  }
  const step = Math.ceil(words.size / SAMPLE);
  return Array.from(words).filter((_, at) => at % step === 0);
}

function evidenceOf(texts: readonly string[]): ColumnEvidence {
  const words = wordsOf(texts);
  const western = words.filter((word) => !hasUnicodeLetters(word));
  const unicode = words.length - western.length;
  return { unicode, tcvn3: evidence(western, unicode, 'tcvn3'), vni: evidence(western, unicode, 'vni') };
}

const outweighs = ({ supports, contradicts }: Evidence): boolean => supports > 0 && supports >= OUTWEIGHS * contradicts;

const likelier = (column: Readonly<Record<LegacyCharset, Evidence>>): LegacyCharset =>
  column.vni.supports - column.vni.contradicts > column.tcvn3.supports - column.tcvn3.contradicts ? 'vni' : 'tcvn3';

function charsetBy(column: ColumnEvidence): Charset {
  const charset = likelier(column);
  return column[charset].supports >= ENOUGH && outweighs(column[charset]) ? charset : 'unicode';
}

/**
 * How the letters of a column were written, by all its different words. In doubt `unicode`: a name that was decoded
 * though it was plain is lost, one that was not is seen.
 *
 * @param texts - The cells as they stand: nothing trimmed or normalised, since ư of TCVN3 is the soft hyphen.
 *
 * @example
 * charsetOf(['NguyÔn V¨n An']) //=> 'tcvn3'
 * charsetOf(['Nguyeãn Vaên An']) //=> 'vni'
 * charsetOf(['Hélène', 'Lò Thị Òn']) //=> 'unicode'
 */
export const charsetOf = (texts: readonly string[]): Charset => charsetBy(evidenceOf(texts));

/** The legacy font for which most words of the decided columns speak. */
function charsetOfSheet(columns: readonly ColumnEvidence[], decided: readonly Charset[]): LegacyCharset {
  const supports = (charset: LegacyCharset): number =>
    columns.reduce((sum, column, at) => sum + (decided[at] === charset ? column[charset].supports : 0), 0);
  return supports('vni') > supports('tcvn3') ? 'vni' : 'tcvn3';
}

/**
 * The charsets of the columns of one sheet. A column of one strong word («Nam», «N÷») goes with its decided neighbours,
 * unless it holds a letter that only Unicode has. Give the header as a column of its own: its texts are few in each.
 *
 * @param columns - As for `charsetOf`.
 */
export function charsetOfColumns(columns: readonly (readonly string[])[]): Charset[] {
  const evidences = columns.map(evidenceOf);
  const decided = evidences.map(charsetBy);
  if (decided.every((charset) => charset === 'unicode')) return decided;
  const ofSheet = charsetOfSheet(evidences, decided);
  return decided.map((charset, at) => {
    const column = evidences[at];
    if (charset !== 'unicode' || column === undefined || column.unicode > 0) return charset;
    return column[ofSheet].supports >= WEIGHT && outweighs(column[ofSheet]) ? ofSheet : 'unicode';
  });
}
