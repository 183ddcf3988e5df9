import { entryPoints, stubs } from '../../build/entry-points';

test('keeps the names of the parameters and the JSDoc as written', () => {
  const source = [
    "import { age } from './domain/age';",
    '/** A type is no function. */',
    'export type Cell = string;',
    'const inner = 1;',
    '// a remark',
    '/**',
    ' * Tuổi tròn năm.',
    ' * @param sinh Ngày sinh',
    ' * @customfunction',
    ' */',
    'export function TUOI(sinh: unknown, ngay?: unknown): number { return age(sinh, ngay); }',
    'export async function menuCheck(): Promise<void> {}',
  ].join('\n');
  expect(entryPoints(source).map(({ name, params }) => ({ name, params }))).toEqual([
    { name: 'TUOI', params: ['sinh', 'ngay'] },
    { name: 'menuCheck', params: [] },
  ]);
  expect(stubs(entryPoints(source))).toBe(
    [
      '/**\n * Tuổi tròn năm.\n * @param sinh Ngày sinh\n * @customfunction\n */',
      'function TUOI(sinh, ngay) {\n  return App.TUOI(sinh, ngay);\n}\n',
      'function menuCheck() {\n  return App.menuCheck();\n}\n',
    ].join('\n'),
  );
});

test.each([
  { source: 'export const x = 1;', says: 'plain functions only' },
  { source: "export * from './x';", says: 'plain functions only' },
  { source: 'export default function f() {}', says: 'plain functions only' },
  { source: 'export function f(...all: string[]) {}', says: 'f in src/main.ts: a parameter is a plain name' },
  { source: 'export function f({ a }: { a: 1 }) {}', says: 'a parameter is a plain name' },
  { source: 'export function f(a = 1) {}', says: 'a parameter is a plain name' },
])('refuses $source', ({ source, says }) => {
  expect(() => entryPoints(source)).toThrow(says);
});
