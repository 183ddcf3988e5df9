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

/** Hands the sheets of a file over in pieces. @returns The upload; null where it was cancelled on the way, and dropped. */
export async function handOver(
  sheets: readonly FileSheet[],
  progress: Progress,
  label: string,
): Promise<string | null> {
  const [upload, text] = [newUpload(), asText(sheets)];
  const pieces = Math.ceil(text.length / LETTERS_A_PIECE);
  for (let place = 0; place < pieces; place += 1) {
    progress.says(label, place, pieces);
    const piece = text.slice(place * LETTERS_A_PIECE, (place + 1) * LETTERS_A_PIECE);
    await askBring('piece', { upload, place, text: piece });
    if (!progress.isCancelled()) continue;
    await askBring('drop', { upload });
    return null;
  }
  return upload;
}
