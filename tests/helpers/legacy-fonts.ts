import tables from './legacy-fonts.json';

/** The published code tables: code to letter. */
export const LEGACY_LETTERS: Readonly<Record<'tcvn3' | 'vni', Readonly<Record<string, string>>>> = tables;

const tcvn3Codes = new Map(Object.entries(LEGACY_LETTERS.tcvn3).map(([code, letter]) => [letter, code]));
const vniCodes = new Map(
  Object.entries(LEGACY_LETTERS.vni)
    .filter(([, letter]) => letter === letter.toLowerCase())
    .map(([code, letter]) => [letter, code]),
);

/** What is in the cell when the text is typed in .VnTime, or its capitals in .VnTimeH: toned letters are small. */
export function typedInTcvn3(text: string): string {
  const codeOf = (letter: string) => tcvn3Codes.get(letter) ?? tcvn3Codes.get(letter.toLowerCase()) ?? letter;
  return Array.from(text.normalize('NFC'), codeOf).join('');
}

function vniWord(word: string): string {
  const capitals = word.length > 1 && word === word.toUpperCase();
  return Array.from(word, (letter) => {
    const code = vniCodes.get(letter.toLowerCase());
    if (code === undefined || letter === letter.toLowerCase()) return code ?? letter;
    return capitals ? code.toUpperCase() : code.charAt(0).toUpperCase() + code.slice(1);
  }).join('');
}

/** What is in the cell when the text is typed in VNI-Times; a capital before small letters has a small mark. */
export const typedInVni = (text: string): string => text.normalize('NFC').replace(/\p{L}+/gu, vniWord);

/** The way into each legacy font. */
export const TYPED = { tcvn3: typedInTcvn3, vni: typedInVni } as const;
