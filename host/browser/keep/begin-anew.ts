import type { HostOptions } from '../../host';
import type { Kept } from './kept';
import { showNotice } from './notice';
import { incoming } from './parts';
import { ask } from './question';
import { words } from './words';

/**
 * Loads the page anew with another workbook; what was kept stays until that has been opened.
 *
 * @param workbook - null for the one that came with the page.
 * @param leave - Called when nothing of the open workbook may be saved any more.
 */
export async function beginWith({ shelf }: Kept, workbook: HostOptions | null, leave: () => void): Promise<void> {
  try {
    if (workbook && !shelf) throw new Error('There is no shelf to lay it on.');
    if (workbook) await shelf?.write(new Map([[incoming, JSON.stringify(workbook)]]), []);
    else await shelf?.write(new Map(), (await shelf.read()).keys());
  } catch (error) {
    console.warn(error);
    showNotice({ text: words.notReplaced });
    return;
  }
  leave();
  location.reload();
}

/** Asks from what to begin anew, and does it. @param download - Gives the open workbook out first. */
export async function beginAnew(kept: Kept, leave: () => void, download: () => Promise<void>): Promise<void> {
  const choices = [words.sample, words.empty, words.downloadFirst, words.cancel];
  const choice = await ask({ title: words.restartTitle, text: words.restartText, choices });
  if (choice === words.sample) await beginWith(kept, null, leave);
  if (choice === words.empty) await beginWith(kept, { name: words.empty }, leave);
  if (choice !== words.downloadFirst) return;
  await download();
  await beginAnew(kept, leave, download);
}
