import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Files by their paths under a folder, `/` between its parts. */
export type Files = Readonly<Record<string, Uint8Array | string>>;

/**
 * Puts files into a folder, all or none: they are written beside and moved into place at the end, the last of `places`
 * last. What stood at these places is replaced, whatever else is in the folder stays.
 *
 * @param folder - Made if there is none.
 * @param places - The names in the folder, files or subfolders, that are replaced as wholes, in order.
 */
export async function putFiles(folder: string, places: readonly string[], files: Files): Promise<void> {
  await mkdir(folder, { recursive: true });
  const draft = await mkdtemp(join(folder, '.writing-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(join(draft, path, '..'), { recursive: true });
      await writeFile(join(draft, path), content);
    }
    for (const place of [...places].reverse()) await rm(join(folder, place), { recursive: true, force: true });
    const made = new Set(Object.keys(files).map((path) => path.split('/')[0]));
    for (const place of places) if (made.has(place)) await rename(join(draft, place), join(folder, place));
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}
