import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { buildPages } from '../../build/pages';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pages-'));
});

afterEach(() => rm(folder, { recursive: true }));

const isElement = (node: Node): node is Element => 'tagName' in node;
const elementsOf = (node: Node): Element[] => [
  ...(isElement(node) ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(elementsOf) : []),
];
const textOf = (element: Element): string =>
  element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
const partsOf = (page: string, tag: string): string[] =>
  elementsOf(parse(page))
    .filter(({ tagName }) => tagName === tag)
    .map(textOf);

/** Builds one page of the given files. */
async function built(files: Readonly<Record<string, string>>): Promise<string> {
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return (await buildPages(folder)).get('page.html') ?? '';
}

/** What the scripts of a page leave in `said`, run in their order as a browser would. */
const saidBy = (page: string): unknown =>
  runInNewContext(`${partsOf(page, 'script').join(';\n')};\nglobalThis.said`, { who: 'xã' });

const STYLE = '<link rel="stylesheet" href="page.css" />';
const SCRIPT = '<script src="page.ts"></script>';

test('a page holds its style sheets and its scripts, with what they import', async () => {
  const page = await built({
    'page.html': `${STYLE}<p>Đang chạy</p>${SCRIPT}`,
    'page.css': 'p {\n  color: red;\n}\n',
    'page.ts': "import { word } from './word';\nObject.assign(globalThis, { said: word satisfies string });",
    'word.ts': "export const word: string = 'Chào';",
  });
  expect(partsOf(page, 'style')).toEqual(['p{color:red}']);
  expect(partsOf(page, 'p')).toEqual(['Đang chạy']);
  expect(saidBy(page)).toBe('Chào');
  expect(page).not.toMatch(/href=|src=/);
});

test('two parts stand where their references stood', async () => {
  const page = await built({
    'page.html': `${STYLE}<link rel="stylesheet" href="own.css" /><script>const first = 1;</script>${SCRIPT}`,
    'page.css': 'p{top:0}',
    'own.css': 'p{top:1px}',
    'page.ts': 'declare const first: number; Object.assign(globalThis, { said: first + 1 });',
  });
  expect(partsOf(page, 'style')).toEqual(['p{top:0}', 'p{top:1px}']);
  expect(saidBy(page)).toBe(2);
});

test.each([
  { why: 'the end of a script', text: "'</script><b>'", said: '</script><b>' },
  { why: 'the beginning of a comment and of a script', text: "'<!--<script>'", said: '<!--<script>' },
  { why: 'a pattern that looks for comments', text: "'a<!--b'.replace(/<!--/, '\\\\')", said: 'a\\b' },
  { why: 'what String.replace takes for a pattern', text: "'$& $1 $$'", said: '$& $1 $$' },
])('$why in a string does not break the page', async ({ text, said }) => {
  const page = await built({ 'page.html': SCRIPT, 'page.ts': `Object.assign(globalThis, { said: ${text} });` });
  expect(saidBy(page)).toBe(said);
  expect(partsOf(page, 'b')).toEqual([]);
});

test('no template literal is left, in which Google would take a stroke for a comment', async () => {
  const page = await built({
    'page.html': SCRIPT,
    'page.ts': 'declare const who: string; Object.assign(globalThis, { said: `https://${who}/* ${who} */` });',
  });
  expect(page).not.toContain('`');
  expect(saidBy(page)).toBe('https://xã/* xã */');
});

test.each([
  { why: 'a missing style sheet', files: { 'page.html': STYLE }, says: 'page.css' },
  { why: 'a missing script', files: { 'page.html': SCRIPT }, says: 'page.ts' },
  { why: 'a script that does not compile', files: { 'page.html': SCRIPT, 'page.ts': 'const {' }, says: 'page.ts' },
  {
    why: 'a style sheet that ends its element',
    files: { 'page.html': STYLE, 'page.css': 'p::before{content:"<!--"}' },
    says: 'page.css holds what breaks out of <style>.',
  },
  {
    why: 'a script of the net',
    files: { 'page.html': '<script async src="https://cdn.example/x.js"></script>' },
    says: 'page.html is served alone and cannot load <script async src="https://cdn.example/x.js">',
  },
  {
    why: 'a style sheet that is named in another way',
    files: { 'page.html': "<link href='page.css' rel=stylesheet>", 'page.css': '' },
    says: 'page.html is served alone',
  },
  { why: 'a picture', files: { 'page.html': '<img alt="" src="x.png" />' }, says: 'page.html is served alone' },
])('$why fails the build', async ({ files, says }) => {
  await expect(built(files)).rejects.toThrow(says);
});

test('every page of ours loads nothing and has one place for its data, ahead of its script', async () => {
  const pages = await buildPages(join(__dirname, '../../src/ui'));
  expect([...pages.keys()].sort()).toEqual([
    'auto.html',
    'import.html',
    'job.html',
    'mend.html',
    'report.html',
    'set-up.html',
    'undo.html',
  ]);
  for (const page of pages.values()) {
    const loading = elementsOf(parse(page)).filter(({ attrs }) => attrs.some(({ name }) => /^(href|src)$/.test(name)));
    expect(loading).toEqual([]);
    const [data, code, ...others] = partsOf(page, 'script');
    expect(data?.trim()).toBe('const data = {};');
    expect(code).toContain('data');
    expect(others).toEqual([]);
    expect(page.split('const data = {}')).toHaveLength(2);
  }
});
