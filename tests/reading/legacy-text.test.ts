import { readFile } from '../../src/reading/read-file';
import { openChance } from '../../samples/chance';
import { drawName } from '../../samples/names';
import { cellsOf, latin1, utf8 } from './files';

const MARKS = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];

/** A letter apart from its tone: 'ế' is 'ê' and an acute. */
const parted = (letter: string): { base: string; tone: string } => {
  const [first = '', ...marks] = Array.from(letter.normalize('NFD'));
  const tone = marks.find((mark) => MARKS.includes(mark)) ?? '';
  return { base: (first + marks.filter((mark) => mark !== tone).join('')).normalize('NFC'), tone };
};

const TCVN3 = new Map(
  Array.from('ÂÊÔàáâãèéêìíòóôõùúýĂĐƠƯăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ').map((letter, at) => [
    letter,
    '¢£¤µ¸©·ÌÐª×Ýßã«âïóý¡§¥¦¨®Üò¬­¹¶ÊÇÈÉË¾»¼½ÆÑÎÏÕÒÓÔÖØÞäáåèæçéíêëìîôñøõö÷ùúþûü'[at] ?? '',
  ]),
);

/** How three charsets of a byte a letter write a text; a letter for each byte. */
const writers: Readonly<Record<'tcvn3' | 'vni' | 'windows-1258', (text: string) => string>> = {
  tcvn3: (text) =>
    Array.from(text)
      .map((letter) => TCVN3.get(letter) ?? letter)
      .join(''),
  vni: (text) => Array.from(text).map(vniOf).join(''),
  'windows-1258': (text) =>
    Array.from(text)
      .map(parted)
      .map(({ base }) => ({ ă: 'ã', Ă: 'Ã', đ: 'ð', Đ: 'Ð', ơ: 'õ', Ơ: 'Õ', ư: 'ý', Ư: 'Ý' })[base] ?? base)
      .map((base, at) => base + ('ÌìÒÞò'[MARKS.indexOf(parted(Array.from(text)[at] ?? '').tone)] ?? ''))
      .join(''),
};

function vniOf(letter: string): string {
  const { base, tone } = parted(letter);
  const at = MARKS.indexOf(tone);
  if (base === 'i' && at >= 0) return 'ìíæóò'[at] ?? '';
  if (base === 'ă') return `a${'èéúüë'[at] ?? 'ê'}`;
  if ('âêô'.includes(base)) return `${base.normalize('NFD').charAt(0)}${'àáåãä'[at] ?? 'â'}`;
  return `${{ ơ: 'ô', ư: 'ö', đ: 'ñ', Đ: 'Ñ' }[base] ?? base}${'øùûõï'[at] ?? ''}`;
}

const chance = openChance(5);
const names = Array.from({ length: 2000 }, () => drawName(chance, chance.happens(0.5) ? 'Nam' : 'Nữ'));
const list = (writer: (text: string) => string, from = 0, to = names.length): string =>
  ['Họ và tên,Lớp', ...names.slice(from, to).map((name) => `${name},1A`)].map(writer).join('\r\n');

test.each(['tcvn3', 'vni'] as const)(
  'names in %s keep the letters of their font, in lists of any length',
  (charset) => {
    const write = writers[charset];
    for (const length of [1, 2, 3, 5, 10, 100, 2000])
      for (let from = 0; from < 2000; from += Math.max(length, 50)) {
        const text = list(write, from, from + length);
        const cells = text.split('\r\n').map((line) => line.split(','));
        expect(cellsOf(readFile('a.csv', latin1(text)))).toEqual(cells);
        expect(cellsOf(readFile('a.xls', latin1(`<table><tr><td>${text}</table>`)))).toEqual([
          [text.replace(/\r\n/g, ' ')],
        ]);
      }
  },
);

test("names in Windows' Vietnamese code page are read as they are", () => {
  const text = list(writers['windows-1258']);
  const cells = cellsOf(readFile('a.csv', latin1(text))) as string[][];
  expect(cells.map(([name = '']) => name.normalize('NFC'))).toEqual(['Họ và tên', ...names]);
});

test('names in UTF-8 are never taken for anything else', () => {
  expect(cellsOf(readFile('a.csv', utf8(list((text) => text))))).toEqual([
    ['Họ và tên', 'Lớp'],
    ...names.map((name) => [name, '1A']),
  ]);
});

test('every letter of a font stays: U+00A0 to U+00FF', () => {
  const all = Array.from({ length: 96 }, (_, at) => String.fromCharCode(0xa0 + at));
  expect(cellsOf(readFile('a.csv', latin1(all.join(';'))))).toEqual([all]);
});
