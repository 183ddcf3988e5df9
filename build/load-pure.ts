import { build } from 'esbuild';
import { runInThisContext } from 'node:vm';
import { root } from './root';

/** Bundles an entry that imports pure sources and runs the bundle as it stands, as Google would: what the entry exports. */
export async function loadPure(entry: string): Promise<unknown> {
  const stdin = { contents: entry, resolveDir: root, loader: 'ts' } as const;
  const bundled = { bundle: true, write: false, format: 'iife', globalName: 'loaded', target: 'es2020' } as const;
  const { outputFiles } = await build({ stdin, ...bundled });
  return runInThisContext(`${outputFiles[0]?.text ?? ''}; loaded`);
}
