import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What the page fetches or runs. */
const packed = ['page.js', 'xlsx.js', 'add-in.json', 'workbook.json'];

/**
 * Makes of a built page one file that needs no server: it carries the others within, packed.
 *
 * @param folder - Where the page lies.
 * @param unpack - The script that runs `page.js` from within.
 */
export async function writeOneFile(folder: string, unpack: string, name: string): Promise<void> {
  const text = (file: string): Promise<string> => readFile(join(folder, file), 'utf8');
  const style = `<style>${await text('page.css')}</style>`;
  const files = await Promise.all(packed.map(async (file) => script(file, await readFile(join(folder, file)))));
  const page = (await text('index.html'))
    .replace(/<link rel="stylesheet"[^>]*>/, () => style)
    .replace(
      /(<script nonce="[^"]*") defer src="page\.js">/,
      (_, start: string) => `${files.join('\n')}\n${start}>${unpack}`,
    );
  await writeFile(join(folder, name), page);
}

const script = (name: string, bytes: Uint8Array): string =>
  `<script type="text/plain" data-file="${name}">${gzipSync(bytes, { level: 6 }).toString('base64')}</script>`;
