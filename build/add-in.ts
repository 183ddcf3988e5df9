import { build } from 'esbuild';
import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { entryPoints, stubs, type EntryPoint } from './entry-points';
import { buildPages } from './pages';

/** The add-in as it is pushed: the text of `Code.js` and the functions that Google can call in it. */
export type AddIn = { code: string; functions: readonly EntryPoint[] };

/** Folder of a project, absolute; `src/`, `appsscript.json` and `dist/` stand in it. */
type Root = string;

/**
 * Builds `src/` into `dist/`, which then holds exactly `Code.js`, `appsscript.json` and the pages of `src/ui`.
 * The folder is written beside and moved into place, so a build that fails leaves the former one.
 *
 * @throws {Error} esbuild's, when the sources do not compile; {@link entryPoints}', when an export cannot be called;
 * {@link buildPages}', when a page is not whole.
 */
export async function buildAddIn(root: Root): Promise<AddIn> {
  const functions = entryPoints(await readFile(join(root, 'src/main.ts'), 'utf8'));
  const code = await bundle(root, stubs(functions));
  const pages = await buildPages(join(root, 'src/ui'));
  const fresh = await mkdtemp(join(root, 'dist-'));
  try {
    await writeFile(join(fresh, 'Code.js'), code);
    await cp(join(root, 'appsscript.json'), join(fresh, 'appsscript.json'));
    for (const [name, page] of pages) await writeFile(join(fresh, name), page);
    await replace(fresh, join(root, 'dist'));
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return { code, functions };
}

async function bundle(root: Root, footer: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/main.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'App',
    target: 'es2020',
    charset: 'utf8',
    minify: true,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    legalComments: 'none',
    footer: { js: footer },
    logLevel: 'silent',
  });
  return outputFiles.map(({ text }) => text).join('');
}

/** Moves a folder into a place that another build may be filling at the same moment. */
async function replace(fresh: string, place: string, tries = 5): Promise<void> {
  await rm(place, { recursive: true, force: true });
  try {
    await rename(fresh, place);
  } catch (error) {
    if (tries <= 1) throw error;
    await replace(fresh, place, tries - 1);
  }
}
