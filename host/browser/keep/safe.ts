import type { Host } from '../../host';
import type { FileLine } from './file-line';
import { makeKeeper, makePut, type Saving } from './keeper';
import type { Kept } from './kept';
import type { Notice } from './notice';
import { showNotice } from './notice';
import { incomingNames, savedAt } from './parts';
import type { Shelf } from './shelf';
import { words } from './words';

/** What becomes of the things that are done in the workbook. */
export type Safe = {
  readonly changed: () => void;
  /** The page goes on to another workbook: nothing of this one is saved any more. */
  readonly leave: () => void;
};

const still: Safe = { changed: () => undefined, leave: () => undefined };

/** Another page has the workbook: says so, and when it may be taken over. */
export function tellTaken(line: FileLine, free: Promise<void>): Safe {
  line.tell(words.viewing);
  showNotice({ text: words.taken });
  const act = (): void => {
    location.reload();
  };
  void free.then(() => {
    showNotice({ text: words.free, action: { label: words.goOn, act } });
  });
  return still;
}

/** Saves what is done, and says how that stands; where it cannot be saved, what to do instead. */
export function keepSafe(host: Host, kept: Kept, line: FileLine, download: () => Promise<void>): Safe {
  const action = { label: words.download, act: () => void download() };
  return kept.shelf ? saved(host, kept, kept.shelf, line, action) : unsaved(line, action);
}

function unsaved(line: FileLine, action: Notice['action']): Safe {
  line.tell(words.notSaved);
  showNotice({ text: words.denied, ...(action ? { action } : {}) });
  let touched = false;
  warnBeforeLeaving(() => touched);
  return {
    changed: () => {
      touched = true;
    },
    leave: () => {
      touched = false;
    },
  };
}

function saved(host: Host, { parts }: Kept, shelf: Shelf, line: FileLine, action: Notice['action']): Safe {
  let failed = false;
  const tell = (how: Saving): void => {
    line.tell(stateWords(how));
    if (how.kind === 'failed') {
      console.warn(how.error);
      showNotice({ text: isFull(how.error) ? words.full : words.notTaken, ...(action ? { action } : {}) });
    } else if (how.kind === 'saved' && failed) showNotice(null);
    if (how.kind !== 'saving') failed = how.kind === 'failed';
  };
  const keeper = makeKeeper(host.save, makePut(shelf, parts), tell);
  const at = parts.get(savedAt);
  line.tell(at === undefined ? words.nothingYet : words.saved(new Date(Number(at)), new Date()));
  if (incomingNames(parts).length > 0) keeper.soon();
  addEventListener('pagehide', keeper.now);
  document.addEventListener('visibilitychange', keeper.now);
  warnBeforeLeaving(() => failed);
  const leave = (): void => {
    keeper.stop();
    failed = false;
  };
  return { changed: keeper.soon, leave };
}

function stateWords({ kind }: Saving): string {
  switch (kind) {
    case 'saving':
      return words.saving;
    case 'saved':
      return words.saved(new Date(), new Date());
    case 'failed':
      return words.notSaved;
  }
}

const isFull = (error: unknown): boolean => error instanceof DOMException && error.name === 'QuotaExceededError';

/** Lets the browser ask whoever closes a page of which something would be lost. */
function warnBeforeLeaving(isLost: () => boolean): void {
  addEventListener('beforeunload', (event) => {
    if (isLost()) event.preventDefault();
  });
}
