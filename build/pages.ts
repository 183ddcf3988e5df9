import { build } from 'esbuild';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** How a page names its parts: files beside it, whose content takes the place of the whole reference. */
const PART = /<link rel="stylesheet" href="([^"]+)" \/>|<script src="([^"]+)"><\/script>/g;

/** What a page on Google would ask the net for, where only the page itself is served. */
const OUTSIDE = /<(?:link|script|img|iframe)\b[^>]*\s(?:href|src)=[^>]*>/i;

/**
 * The pages of a folder by their file names, each complete in itself: style sheets and scripts are bundled into it.
 *
 * @throws {Error} esbuild's, when a part is missing or does not compile; ours, when a page needs more than itself.
 */
export async function buildPages(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = existsSync(folder) ? await readdir(folder) : [];
  const pages = names.filter((name) => name.endsWith('.html'));
  return new Map(await Promise.all(pages.map(async (name) => [name, await completePage(folder, name)] as const)));
}

async function completePage(folder: string, page: string): Promise<string> {
  const markup = await readFile(join(folder, page), 'utf8');
  const outside = OUTSIDE.exec(markup.replace(PART, ''));
  if (outside) throw new Error(`${page} is served alone and cannot load ${outside[0]}`);
  const parts = [...markup.matchAll(PART)].map(([, style, script]) => inlined(folder, style, script));
  const ready = await Promise.all(parts);
  return markup.replace(PART, () => ready.shift() ?? '');
}

async function inlined(folder: string, style: string | undefined, script: string | undefined): Promise<string> {
  const name = style ?? script ?? '';
  const tag = style === undefined ? 'script' : 'style';
  const bundled = (await bundlePart(folder, name)).trim();
  // Only literals hold it, where the two ways of writing are one: esbuild parts the operators.
  const content = tag === 'script' ? bundled.replace(/<!--/g, '\\x3C!--') : bundled;
  if (new RegExp(`<!--|</${tag}`, 'i').test(content)) throw new Error(`${name} holds what breaks out of <${tag}>.`);
  return `<${tag}>${content}</${tag}>`;
}

async function bundlePart(folder: string, name: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: [`./${name}`],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    // Google takes `//` and `/*` in a template literal of a page for a comment and drops what follows.
    supported: { 'template-literal': false },
    logLevel: 'silent',
  });
  return outputFiles.map(({ text }) => text).join('');
}
