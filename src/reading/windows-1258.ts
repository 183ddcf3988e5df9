import { codes } from './bytes';

/** Bytes of the tone marks in Windows' Vietnamese code page: à ả ã á ạ are an a and one of these. */
const TONES = [0xcc, 0xd2, 0xde, 0xec, 0xf2];

/** Bytes of its vowels, in both cases: a e i o u y, then ă â ê ô ơ ư. */
const VOWELS = codes('aeiouyAEIOUY');
const OWN_VOWELS = [0xe3, 0xe2, 0xea, 0xf4, 0xf5, 0xfd, 0xc3, 0xc2, 0xca, 0xd4, 0xd5, 0xdd];

/** Bytes that are letters or marks in TCVN3 (first line) or VNI (second), and hardly occur in the code page. */
const FOREIGN = [
  ...[0xa8, 0xa9, 0xaa, 0xab, 0xac, 0xad, 0xae, 0xb5, 0xb6, 0xb7, 0xb8, 0xb9],
  ...[0xe4, 0xe5, 0xeb, 0xef, 0xf6, 0xf8, 0xfb, 0xfc],
];

/**
 * Whether text of one byte a letter is in Windows' Vietnamese code page (1258): its tones stand behind vowels, three at
 * least, and nine times as many as anything else that it does not know.
 */
export function isVietnameseWindows(bytes: Uint8Array): boolean {
  const [tones, vowels, foreign] = [TONES, [...VOWELS, ...OWN_VOWELS], FOREIGN].map((list) => new Set(list));
  let [fitting, strange, before] = [0, 0, 0];
  for (const byte of bytes) {
    if (tones?.has(byte) && vowels?.has(before)) fitting += 1;
    else if (tones?.has(byte) || foreign?.has(byte)) strange += 1;
    before = byte;
  }
  return fitting >= 3 && fitting > strange * 9;
}
