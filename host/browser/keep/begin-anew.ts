import type { SavedHost } from '../../saved-host';
import { blankHost } from '../../saved-host';
import type { Kept } from './kept';
import { showNotice } from './notice';
import { incomingParts } from './parts';
import { ask } from './question';
import { words } from './words';

/**
 * Loads the page anew with another workbook; what was kept stays until that has been opened.
 *
 * @param workbook - null for the one that came with the page.
 * @param leave - Called when nothing of the open workbook may be saved any more.
 */
export async function beginWith({ shelf }: Kept, workbook: SavedHost | null, leave: () => void): Promise<void> {
  try {
    if (workbook && !shelf) throw new Error('There is no shelf to lay it on.');
    if (workbook) await shelf?.write(incomingParts(workbook), []);
    else await shelf?.write(new Map(), (await shelf.read()).keys());
  } catch (error) {
    console.warn(error);
    showNotice({ text: words.notReplaced });
    return;
  }
  leave();
  location.reload();
}

/** What asking whether to leave the open workbook needs of it. */
export type Leaving = {
  /** Called when nothing of it may be saved any more. */
  readonly leave: () => void;
  /** Gives it out first. */
  readonly download: () => Promise<void>;
};

/** Asks from what to begin anew, and does it. @param zone - Of the script. */
export async function beginAnew(kept: Kept, zone: string, leaving: Leaving): Promise<void> {
  const { leave, download } = leaving;
  const choices = [words.sample, words.empty, words.downloadFirst, words.cancel];
  const choice = await ask({ title: words.restartTitle, text: words.restartText, choices });
  if (choice === words.sample) await beginWith(kept, null, leave);
  if (choice === words.empty) await beginWith(kept, blankHost(zone, { name: words.empty }), leave);
  if (choice !== words.downloadFirst) return;
  await download();
  await beginAnew(kept, zone, leaving);
}
