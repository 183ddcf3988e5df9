import { make } from '../element';

const lifeMs = 60_000;

/** Gives a file to whoever sits before the page: the browser puts it where downloads go. */
export function handOut(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  make('a', { href: url, download: name }).click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, lifeMs);
}
