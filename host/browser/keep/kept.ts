import type { Parts } from './parts';
import type { Shelf } from './shelf';
import { openShelf } from './shelf';
import type { Turn } from './turn';
import { takeTurn } from './turn';

/** What the browser has kept for this page: empty at the first visit. */
export type Kept = {
  readonly parts: Parts;
  /** null where the browser keeps nothing for us. */
  readonly shelf: Shelf | null;
  readonly turn: Turn;
};

/** Looks what the browser has kept. Pages of other folders have their own. */
export async function openKept(): Promise<Kept> {
  const name = `bang-tinh ${new URL('.', location.href).pathname}`;
  const turn = await takeTurn(name);
  try {
    if (turn.kind === 'unknown') throw new Error('No locks');
    const shelf = await openShelf(name);
    return { turn, shelf, parts: await shelf.read() };
  } catch (error) {
    console.warn(error);
    return { turn, shelf: null, parts: new Map() };
  }
}
