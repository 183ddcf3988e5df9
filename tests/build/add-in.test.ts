import { mkdtemp, readdir, readFile, rm, utimes, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAddIn } from '../../build/add-in';
import { isStale } from '../../build/stale';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'add-in-'));
  await mkdir(join(root, 'src/ui'), { recursive: true });
  await writeFile(
    join(root, 'src/main.ts'),
    '/** Chào. */\nexport function hello(who: string) { return `Chào ${who}`; }\n',
  );
  await writeFile(join(root, 'src/ui/progress.html'), '<link rel="stylesheet" href="progress.css" /><p>Đang chạy</p>');
  await writeFile(join(root, 'src/ui/progress.css'), 'p { color: red; }');
  await mkdir(join(root, 'build'));
  await writeFile(join(root, 'build/pages.ts'), '');
  await writeFile(join(root, 'appsscript.json'), '{}');
});

afterEach(() => rm(root, { recursive: true }));

test('dist holds exactly the script, the manifest and the pages', async () => {
  await mkdir(join(root, 'dist'));
  await writeFile(join(root, 'dist/old.js'), '');
  const { code, functions } = await buildAddIn(root);
  expect((await readdir(join(root, 'dist'))).sort()).toEqual(['Code.js', 'appsscript.json', 'progress.html']);
  expect(await readFile(join(root, 'dist/Code.js'), 'utf8')).toBe(code);
  expect(code).toContain('Chào $');
  expect(code).toContain('/** Chào. */\nfunction hello(who) {\n  return App.hello(who);\n}');
  expect(functions.map(({ name }) => name)).toEqual(['hello']);
});

test.each(['src/main.ts', 'src/ui/progress.html', 'src/ui/progress.css', 'build/pages.ts', 'appsscript.json'])(
  'is stale until built, and again when %s changes',
  async (source) => {
    expect(await isStale(root)).toBe(true);
    await buildAddIn(root);
    expect(await isStale(root)).toBe(false);
    const later = new Date(Date.now() + 5000);
    await utimes(join(root, source), later, later);
    expect(await isStale(root)).toBe(true);
  },
);

test('a build that fails leaves the former one', async () => {
  const { code } = await buildAddIn(root);
  await writeFile(join(root, 'src/main.ts'), 'export function hello( {');
  await expect(buildAddIn(root)).rejects.toThrow();
  await writeFile(join(root, 'src/main.ts'), 'export function hello() { return 1; }');
  await rm(join(root, 'src/ui/progress.css'));
  await expect(buildAddIn(root)).rejects.toThrow('progress.css');
  expect(await readFile(join(root, 'dist/Code.js'), 'utf8')).toBe(code);
  expect((await readdir(root)).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
});
