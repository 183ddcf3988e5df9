import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Bundle } from '../host/host';
import { isStale } from './stale';

/**
 * The built add-in of a project, built anew where `dist/` is missing or older than its sources.
 *
 * @param root - The project's folder, absolute.
 * @throws {Error} The sources do not compile.
 */
export async function loadBundle(root: string): Promise<Bundle> {
  // The compiler takes most of a second to load, and is seldom needed.
  if (await isStale(root)) await (await import('./add-in')).buildAddIn(root);
  const dist = join(root, 'dist');
  const pages = readdirSync(dist).filter((name) => name.endsWith('.html'));
  return {
    code: readFileSync(join(dist, 'Code.js'), 'utf8'),
    manifest: readFileSync(join(dist, 'appsscript.json'), 'utf8'),
    pages: Object.fromEntries(pages.map((name) => [basename(name, '.html'), readFileSync(join(dist, name), 'utf8')])),
  };
}
