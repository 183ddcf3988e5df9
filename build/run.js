// Runs a program of this folder: `node build/run.js demo`, arguments behind.
// It is bundled first: to load its three hundred files one by one costs a fresh clone five seconds.
import { build } from 'esbuild';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = resolve(import.meta.dirname, '..');
const [program] = process.argv.splice(2, 1);
const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: [`build/${program}.ts`],
  bundle: true,
  write: false,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  charset: 'utf8',
  sourcemap: 'inline',
});

// Moved into place: another run may be reading it.
const place = join(root, '.run', `${program}.mjs`);
const fresh = `${place}-${process.pid}`;
await mkdir(join(root, '.run'), { recursive: true });
await writeFile(fresh, outputFiles[0].contents);
await rename(fresh, place);

process.setSourceMapsEnabled(true);
await import(pathToFileURL(place).href);
