import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Tells whether `dist/` is missing or older than anything it is made of. */
export async function isStale(root: string): Promise<boolean> {
  const built = await times(join(root, 'dist'));
  if (!existsSync(join(root, 'dist/Code.js'))) return true;
  const made = ['src', 'appsscript.json', 'build/add-in.ts', 'build/entry-points.ts', 'build/pages.ts'];
  const changed = (await Promise.all(made.map((path) => times(join(root, path))))).flat();
  return Math.max(...changed) > Math.max(...built);
}

/** When a file, or a folder with all in it, was last changed: milliseconds since 1970, none if there is none. */
async function times(path: string): Promise<number[]> {
  if (!existsSync(path)) return [];
  const own = await stat(path);
  if (!own.isDirectory()) return [own.mtimeMs];
  const names = await readdir(path);
  const inner = await Promise.all(names.map((name) => times(join(path, name))));
  return [own.mtimeMs, ...inner.flat()];
}
