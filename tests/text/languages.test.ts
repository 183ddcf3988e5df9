import { en } from '../../src/text/en';
import { vi } from '../../src/text/vi';
import { vietnameseIn } from '../helpers/vietnamese';

/** Sentences and words that may be alike: signs, names, and columns and choices that the add-in reads by their words. */
const ALIKE = [
  'own.fine',
  'own.error',
  'own.warning',
  'own.note',
  'kinds',
  'plan.choice',
  'menu.title',
  'home.title',
  'home.tabsFor',
  'setUp.unitHeaders',
  'setUp.milestoneHeaders',
  'setUp.sessionHeaders',
  'setUp.halves',
  'setUp.reserve',
  'setting.page.unitsExample',
  'tables.indicatorHeaders.3',
  'tables.unitHeaders.3',
  'tables.gapHeaders',
  'bring.change',
  'bring.unitSummary',
];

type Leaf = readonly [path: string, kind: string, text: string | null];

/** Every sentence of a table by its path: a text as it is, a function by its source. */
function leavesOf(value: unknown, path = ''): Leaf[] {
  if (typeof value === 'string') return [[path, 'text', value]];
  if (typeof value === 'function') return [[path, 'function', String(value).replace(/\s+/g, ' ')]];
  if (typeof value !== 'object' || value === null) return [[path, typeof value, null]];
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, path === '' ? key : `${path}.${key}`));
}

const [vietnamese, english] = [leavesOf(vi), leavesOf(en)];
const isListed = (path: string) => ALIKE.some((listed) => path === listed || path.startsWith(`${listed}.`));

test('the two languages have the same sentences, of the same kinds', () => {
  expect(english.map(([path, kind]) => [path, kind])).toEqual(vietnamese.map(([path, kind]) => [path, kind]));
  expect(vietnamese.length).toBeGreaterThan(250);
});

test('no sentence is empty', () => {
  expect([...vietnamese, ...english].filter(([, , text]) => text?.trim() === '')).toEqual([]);
});

test('no sentence is the same in both, but for those listed', () => {
  const other = new Map(english.map(([path, , text]) => [path, text]));
  const same = vietnamese.filter(([path, , text]) => text !== null && text === other.get(path) && !isListed(path));
  expect(same).toEqual([]);
});

test('whatever is listed as alike is still there', () => {
  const paths = vietnamese.map(([path]) => path);
  expect(ALIKE.filter((listed) => !paths.some((path) => path === listed || path.startsWith(`${listed}.`)))).toEqual([]);
});

const spoken = vietnameseIn(['Hoàng Thanh', 'PHỦ XANH']);

test('no English sentence has a Vietnamese word, but for names of tabs, columns and choices', () => {
  const words = english.flatMap(([path, , text]) => spoken(text ?? '').map((word) => [path, word]));
  expect(words).toEqual([]);
});

test('a Vietnamese word among English ones is seen', () => {
  expect(spoken('Look at Lỗi dữ liệu and Khoảng trống.')).toEqual([]);
  expect(spoken('Look at the lỗi in Khoảng trống.')).toEqual(['lỗi']);
});
