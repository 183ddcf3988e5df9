import type { SavedHost } from '../../saved-host';
import type { Parts } from './parts';
import { partsOf, savedAt } from './parts';
import type { Shelf } from './shelf';
import type { Wait } from './wait';
import { idle, makeWait } from './wait';

/** How it stands with what was done. */
export type Saving =
  { readonly kind: 'saving' } | { readonly kind: 'saved' } | { readonly kind: 'failed'; readonly error: unknown };

/** Saves a host, out of the way of whoever works in it. */
export type Keeper = {
  /** Something was done: it is saved as soon as nobody types, and at the latest a few seconds after. */
  readonly soon: () => void;
  /** Begins to write what is not saved yet, all of it at once: the page is being closed. */
  readonly now: () => void;
  /** Saves nothing any more. */
  readonly stop: () => void;
};

/** Makes the keeper of a host. @param put - Writes all parts; what was begun first is written first. */
export function makeKeeper(save: () => SavedHost, put: Put, tell: Tell): Keeper {
  let stopped = false;
  const wait = makeWait(() => void saveAtLeisure(work));
  const say: Tell = (how) => {
    if (how.kind !== 'saved' || !wait.isOn()) tell(how);
  };
  const work: Work = { save, put, say, wait, number: 0, busy: false };
  return {
    soon: () => {
      if (stopped) return;
      if (!wait.isOn()) tell({ kind: 'saving' });
      wait.begin();
    },
    now: () => {
      if (stopped || !(wait.isOn() || work.busy)) return;
      begin(work);
      void written(work, () => new Map(partsOf(save())));
    },
    stop: () => {
      begin(work);
      stopped = true;
    },
  };
}

type Tell = (how: Saving) => void;

/** A saving of a higher number has the newer state. */
type Work = { number: number; busy: boolean } & {
  readonly save: () => SavedHost;
  readonly put: Put;
  readonly say: Tell;
  readonly wait: Wait;
};

function begin(work: Work): number {
  work.wait.end();
  return (work.number += 1);
}

async function saveAtLeisure(work: Work): Promise<void> {
  if (work.busy) return;
  const mine = begin(work);
  work.busy = true;
  await written(work, () => gathered(work.save(), () => mine === work.number));
  work.busy = false;
  if (work.wait.isOn()) work.wait.begin();
}

async function written({ put, say }: Work, make: () => Parts | Promise<Parts | null>): Promise<void> {
  try {
    const all = await make();
    if (!all) return;
    await put(all);
    say({ kind: 'saved' });
  } catch (error) {
    say({ kind: 'failed', error });
  }
}

/** Writes all parts of a host. */
export type Put = (all: Parts) => Promise<void>;

/** Writes only what is not on the shelf already. */
export function makePut(shelf: Shelf, kept: Parts): Put {
  let known = kept;
  return async (all) => {
    const fresh = [...all].filter(([name, text]) => known.get(name) !== text);
    const gone = [...known.keys()].filter((name) => name !== savedAt && !all.has(name));
    if (fresh.length + gone.length === 0) return;
    const stamp = [savedAt, String(Date.now())] as const;
    await shelf.write(new Map([...fresh, stamp]), gone);
    known = new Map([...all, stamp]);
  };
}

const sliceMs = 12;

/** All parts of a saved host, made while nothing else is to be done; null when they are no longer wanted. */
async function gathered(saved: SavedHost, isWanted: () => boolean): Promise<Parts | null> {
  const all = new Map<string, string>();
  let began = performance.now();
  for (const [name, text] of partsOf(saved)) {
    all.set(name, text);
    if (performance.now() - began < sliceMs) continue;
    await idle();
    if (!isWanted()) return null;
    began = performance.now();
  }
  return all;
}
