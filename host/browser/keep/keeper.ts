import type { SavedHost } from '../../saved-host';
import type { Parts } from './parts';
import { partsOf, savedAt } from './parts';
import type { Shelf } from './shelf';
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

/** Makes the keeper of a host. @param put - Writes all parts; of what was begun in order, in that order. */
export function makeKeeper(save: () => SavedHost, put: Put, tell: (how: Saving) => void): Keeper {
  // A saving of a higher number has the newer state.
  let [number, busy, stopped] = [0, false, false];
  const saving = async (parts: () => Promise<Parts | null> | Parts): Promise<void> => {
    try {
      const all = await parts();
      if (all) await put(all);
      if (!wait.isOn()) tell({ kind: 'saved' });
    } catch (error) {
      tell({ kind: 'failed', error });
    }
  };
  const atLeisure = async (): Promise<void> => {
    if (busy) return;
    const mine = begin();
    busy = true;
    await saving(() => gathered(save(), () => mine === number));
    busy = false;
    if (wait.isOn()) wait.begin();
  };
  const wait = makeWait(() => void atLeisure());
  const begin = (): number => {
    wait.end();
    return (number += 1);
  };
  const soon = (): void => {
    if (stopped) return;
    if (!wait.isOn()) tell({ kind: 'saving' });
    wait.begin();
  };
  const now = (): void => {
    if (stopped || !(wait.isOn() || busy)) return;
    begin();
    void saving(() => new Map(partsOf(save())));
  };
  const stop = (): void => {
    begin();
    stopped = true;
  };
  return { soon, now, stop };
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
