import type { Host } from '../../host';
import type { World } from '../../world';
import type { Leaving } from './begin-anew';
import { beginAnew, beginWith } from './begin-anew';
import type { FileActs, FileLine } from './file-line';
import { drawFileLine } from './file-line';
import { giveFile } from './give-file';
import type { Kept } from './kept';
import { leftSentence } from './next-time';
import { showNotice } from './notice';
import { ask } from './question';
import { keepSafe, tellTaken } from './safe';
import { followSizes } from './sizes';
import { takeFile } from './take-file';
import { words } from './words';

/** The open workbook as a file of whoever sits before the page. */
export type PageFile = {
  /** Why nothing may be changed here; null where it may. */
  readonly refusal: string | null;
  /** Something was done in the workbook. */
  readonly changed: () => void;
};

/** Keeps the open workbook, and draws the line beside its name. */
export function openPageFile(host: Host, world: World, kept: Kept): PageFile {
  const { turn } = kept;
  const acts: FileActs = {
    download: () => download(host, line),
    open: async (file) => {
      if (refusal === null) await open(file);
      else showNotice({ text: refusal });
    },
    restart: async () => {
      if (refusal === null) await beginAnew(kept, world.zone, { leave: safe.leave, download: acts.download });
      else showNotice({ text: refusal });
    },
  };
  const line = drawFileLine(acts);
  const safe = turn.kind === 'taken' ? tellTaken(line, turn.free) : keepSafe(host, kept, line, acts.download);
  const refusal = turn.kind === 'taken' ? words.refused : null;
  const open = opener(kept, world, line, { leave: safe.leave, download: acts.download });
  followSizes(world, safe.changed);
  const text = leftSentence();
  if (text !== null) showNotice({ text });
  return { refusal, changed: safe.changed };
}

async function download(host: Host, line: FileLine): Promise<void> {
  try {
    await line.during(words.making, () => giveFile(host.workbook(), host.clock.now().slice(0, 10)));
  } catch (error) {
    console.warn(error);
    showNotice({ text: words.notMade });
  }
}

function opener(kept: Kept, { zone }: World, line: FileLine, leaving: Leaving): FileActs['open'] {
  return async (file) => {
    const taken = await line.during(words.opening, () => takeFile(file, zone));
    if ('refusal' in taken) {
      showNotice({ text: taken.refusal });
      return;
    }
    const question = { title: words.openTitle(file.name), text: words.openText };
    const choices = [words.replace, words.downloadFirst, words.cancel];
    let choice = await ask({ ...question, choices });
    for (; choice === words.downloadFirst; choice = await ask({ ...question, choices })) await leaving.download();
    if (choice === words.replace) await beginWith(kept, taken.workbook, leaving.leave);
  };
}
