import type { Ports } from '../../ports';
import { workbookText } from '../workbook-setup';
import { importWorld, type ImportWorld } from './import-world';
import { endOpenBatches } from './end-open-batches';
import { openBatches } from './open-batches';
import { beginWork, endWork, workerNow } from './worker';

/** What an action on a list came to, in a sentence; not done where it was refused. */
export type Told = { readonly sentence: string; readonly isDone: boolean };

/** Nothing was done, and why. */
export const refused = (sentence: string): Told => ({ sentence, isDone: false });

/** Acts on whole lists while nobody else does, once what a cut run has left is ended; else gives back why not. */
export function actAlone<T>(ports: Ports, act: (world: ImportWorld) => T, refuse: (sentence: string) => T): T {
  const done = ports.alone(() => {
    const world = importWorld(ports);
    if ('error' in world) return { value: refuse(world.error) };
    beginWork(ports);
    endOpenBatches(world);
    const value = act(world);
    endWork(ports);
    return { value };
  });
  return done ? done.value : refuse(workbookText(ports).bring.busy(workerNow(ports)));
}

/**
 * Ends what a cut run has left, when somebody opens the workbook: no call where nothing is left. Whoever holds the lock
 * may be at that very work, and whoever may only look cannot do it: then the next one does.
 */
export function endOnOpening(ports: Ports): void {
  if (openBatches(ports).length === 0) return;
  try {
    ports.alone(() => {
      const world = importWorld(ports);
      if (!('error' in world)) endOpenBatches(world);
    }, 'at once');
  } catch {
    return;
  }
}
