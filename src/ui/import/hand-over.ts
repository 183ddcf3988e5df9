import type { FileSheet } from '../../reading/file-sheet';
import type { Progress } from '../progress';
import { askBring } from '../server';

/** A file is handed over in pieces of so many letters. */
const LETTERS_A_PIECE = 500_000;

/** A name that no other upload has: when it began, and chance. */
const newUpload = (): string => `${Math.floor(Date.now() / 1000)}-${Math.random().toString(36).slice(2, 10) || '0'}`;

/** As JSON without letters of two halves, so that it can be cut anywhere. */
const asText = (sheets: readonly FileSheet[]): string =>
  JSON.stringify(sheets.map(({ cells, ...sheet }) => ({ ...sheet, rows: cells }))).replace(
    /[\ud800-\udfff]/g,
    (half) => `\\u${half.charCodeAt(0).toString(16)}`,
  );

/**
 * Hands the sheets of a file over in pieces; what does not arrive whole is dropped.
 *
 * @returns The upload; null where it was cancelled on the way.
 * @throws {Error} What the server threw, or the net.
 */
export async function handOver(
  sheets: readonly FileSheet[],
  progress: Progress,
  label: string,
): Promise<string | null> {
  const [upload, text] = [newUpload(), asText(sheets)];
  const pieces = Math.ceil(text.length / LETTERS_A_PIECE);
  let arrived = 0;
  try {
    for (; arrived < pieces && !progress.isCancelled(); arrived += 1) {
      progress.says(label, arrived, pieces);
      const piece = text.slice(arrived * LETTERS_A_PIECE, (arrived + 1) * LETTERS_A_PIECE);
      await askBring('piece', { upload, place: arrived, text: piece });
    }
  } finally {
    if (arrived < pieces || progress.isCancelled()) await askBring('drop', { upload }).catch(() => null);
  }
  return progress.isCancelled() ? null : upload;
}
